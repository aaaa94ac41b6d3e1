import { z } from 'zod'
import { done, type Partly, type Refusal, type Result, refusalsOf } from '../core/result.ts'
import { sharedRefusals } from '../text/refusals.ts'
import {
  type Ask,
  type Fault,
  forbidden,
  type Post,
  type RefusalWords,
  type Refused,
  type RefusedAnswer,
  redirect,
  type Show,
} from './page.ts'
import { personalIn } from './personal.ts'

/** Each refusal with its sentence in the language of whoever asks. */
export const faultsOf = (
  refusals: readonly Refusal[],
  { language }: Pick<Ask, 'language'>,
  words?: RefusalWords,
): Fault[] =>
  refusals.map(refusal => {
    const found = words?.(language)[refusal.code] ?? sharedRefusals(language)[refusal.code as 'other']
    const sentence = (found ?? sharedRefusals(language).other) as
      | string
      | ((values: Refusal['values']) => string)
    return { refusal, sentence: typeof sentence === 'string' ? sentence : sentence(refusal.values) }
  })

/**
 * A form's way in: parsed at the edge, given to one action, answered with the next address. Refused, it is shown again
 * on its page with everything that was typed and everything that is wrong: what cannot be read is told together with
 * what the command would refuse of the rest. A script that saves as one types is told `saved`.
 */
export function post<Schema extends z.ZodType, Value>(form: {
  schema: Schema
  /** What the action would refuse of the fields that can be read, where others cannot. It changes nothing. */
  faults?: (ask: Ask, sound: Partly<z.output<Schema>>) => Promise<Result<unknown>>
  act: (ask: Ask, input: z.output<Schema>) => Promise<Result<Value>>
  next: (ask: Ask, value: Value) => string
  saved?: (ask: Ask, value: Value) => object
  show: Show
  words?: RefusalWords
}): Post {
  const { show, words } = form
  const answer = async (ask: Ask) => {
    const refused = (...refusals: Refusal[]) => refusedAnswer(ask, refusals, { show, words })
    if (ask.keyTooOld) return refused({ code: 'formTooOld', values: {} })
    const { schema } = form
    const typed = { ...ask.form, ...ask.files }
    const parsed = schema.safeParse(typed)
    const faults = [...personalIn(ask), ...(parsed.success ? [] : invalid(parsed.error))]
    if (!parsed.success || faults.length > 0) {
      const further = (await form.faults?.(ask, soundOf(schema, typed))) ?? done
      if (!further.ok && further.refusal.code === 'notAllowed') return forbidden
      const unread = new Set(faults.map(one => one.field))
      return refused(...faults, ...refusalsOf(further).filter(one => !unread.has(one.field)))
    }
    const result = await form.act(ask, parsed.data)
    if (!result.ok) return result.refusal.code === 'notAllowed' ? forbidden : refused(...refusalsOf(result))
    if (form.saved && ask.wantsJson) return { kind: 'json' as const, value: form.saved(ask, result.value) }
    return redirect(form.next(ask, result.value))
  }
  return Object.assign(answer, { form: { show, words } })
}

/** The fields of a form that can be read, each for itself. */
function soundOf<Schema extends z.ZodType>(schema: Schema, typed: Record<string, unknown>) {
  const read = fieldsOf(schema, typed).flatMap(([name, field]) => {
    const one = field.safeParse(typed[name])
    return one.success ? [[name, one.data]] : []
  })
  return Object.fromEntries(read) as Partly<z.output<Schema>>
}

function fieldsOf(schema: z.core.$ZodType, typed: Record<string, unknown>): [string, z.ZodType][] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape)
  if (schema instanceof z.ZodRecord)
    return Object.keys(typed).map(name => [name, schema.valueType as z.ZodType])
  if (schema instanceof z.ZodIntersection)
    return [schema.def.left, schema.def.right].flatMap(side => fieldsOf(side, typed))
  return []
}

function refusedAnswer(
  ask: Ask,
  refusals: readonly Refusal[],
  { show, words }: NonNullable<Post['form']>,
): RefusedAnswer {
  const faults = faultsOf(refusals, ask, words)
  const { refusal, sentence } = faults[0]!
  const refused: Refused = {
    address: ask.address,
    row: ask.row,
    faults,
    refusal,
    sentence,
    typed: ask.form,
    files: ask.files,
    id: '',
  }
  return { kind: 'refused', status: refusal.code === 'changedByAnother' ? 409 : 422, refused, show }
}

/**
 * What a schema finds wrong, the first for each field. It names the refusal in its message («tooLong», «notADate»), with the
 * values of its sentence where it has any; what it does not name is «fillIn».
 */
function invalid(error: z.ZodError): Refusal[] {
  const named = error.issues.map(issue => {
    const code = /^[a-z][A-Za-z]+$/.test(issue.message) ? issue.message : 'fillIn'
    const field = issue.path.map(String)[0]
    const values: Refusal['values'] = (issue.code === 'custom' && issue.params) || {}
    return field === undefined ? { code, values } : { code, values, field }
  })
  return named.filter((one, i) => named.findIndex(other => other.field === one.field) === i)
}
