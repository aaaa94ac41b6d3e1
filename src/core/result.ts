/**
 * A refusal is an expected «no»: a code that tests and machines read, the form field it belongs to where there is
 * one, and the values that its sentence needs. The sentence itself stands in the room's text.ts. Bugs throw instead.
 */
export type Refusal<Code extends string = string> = {
  code: Code
  field?: string
  values: Record<string, string | number | bigint>
}

export type Result<T, Code extends string = string> = { ok: true; value: T } | Refused<Code>

/** A «no»: `more` is what else is wrong with the same input, so that all of it is mended at once. */
type Refused<Code extends string = string> = {
  ok: false
  refusal: Refusal<Code>
  more?: readonly Refusal<Code>[]
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
export const done: Result<void, never> = { ok: true, value: undefined }

export function refuse<Code extends string>(
  code: Code,
  values: Refusal['values'] = {},
  field?: string,
): { ok: false; refusal: Refusal<Code> } {
  return { ok: false, refusal: field === undefined ? { code, values } : { code, values, field } }
}

/** What is known of something before all of it can be read. */
export type Partly<T> = { [Key in keyof T]?: T[Key] | undefined }

/** The refusal where that is so; nothing where it is not, or where too little is known to say. */
export const refuseIf = <Code extends string>(
  so: unknown,
  code: Code,
  values: Refusal['values'] = {},
  field?: string,
): Result<void, Code> => (so ? refuse(code, values, field) : done)

/** Each thing that is wrong; none where nothing is. */
export const refusalsOf = <Code extends string>(result: Result<unknown, Code>): Refusal<Code>[] =>
  result.ok ? [] : [result.refusal, ...(result.more ?? [])]

/** Everything that is wrong of several things that are looked at each for itself; `done` where nothing is. */
export function allOf<Code extends string>(results: readonly Result<unknown, Code>[]): Result<void, Code> {
  const [first, ...more] = results.flatMap(refusalsOf)
  return first ? { ok: false, refusal: first, more } : done
}

/** The same, where a form calls fields otherwise than the command does, or has no such field. */
export const withFields = <T, Code extends string>(
  result: Result<T, Code>,
  called: Readonly<Record<string, string | null>>,
): Result<T, Code> => {
  const [first, ...more] = refusalsOf(result).map(({ field, ...one }): Refusal<Code> => {
    const name = field === undefined ? undefined : called[field]
    return name === null || field === undefined ? one : { ...one, field: name ?? field }
  })
  return first ? { ok: false, refusal: first, more } : result
}

/** For callers for whom a refusal is a bug: the demo builder, tests, a caller that has checked before. */
export function expectOk<T>(result: Result<T>): T {
  if (result.ok) return result.value
  const { code, field, values } = result.refusal
  const shown = JSON.stringify(values, (_, v) => (typeof v === 'bigint' ? v.toString() : v))
  throw new Error(`refused: ${code}${field ? ` at ${field}` : ''} ${shown}`)
}
