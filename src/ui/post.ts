import type { z } from 'zod'
import type { Refusal, Result } from '../core/result.ts'
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
 * on its page with everything that was typed and everything that is wrong. A script that saves as one types is told
 * `saved`.
 */
export function post<Schema extends z.ZodType, Value>(form: {
  /** Of an address and a day, where what a field may hold follows from them. */
  schema: Schema | ((ask: Ask) => Schema)
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
    const schema = typeof form.schema === 'function' ? form.schema(ask) : form.schema
    const parsed = schema.safeParse({ ...ask.form, ...ask.files })
    const faults = [...personalIn(ask), ...(parsed.success ? [] : invalid(parsed.error))]
    if (!parsed.success || faults.length > 0) return refused(...faults)
    const result = await form.act(ask, parsed.data)
    if (!result.ok)
      return result.refusal.code === 'notAllowed'
        ? forbidden
        : refused(result.refusal, ...(result.more ?? []))
    if (form.saved && ask.wantsJson) return { kind: 'json' as const, value: form.saved(ask, result.value) }
    return redirect(form.next(ask, result.value))
  }
  return Object.assign(answer, { form: { show, words } })
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
 * What a schema finds wrong, one for each field. It names the refusal in its message («tooLong», «notADate»), with the
 * values of its sentence where it has any; what it does not name is «fillIn».
 */
function invalid(error: z.ZodError): Refusal[] {
  const named = error.issues.map(issue => {
    const code = /^[a-z][A-Za-z]+$/.test(issue.message) ? issue.message : 'fillIn'
    const field = issue.path.map(String)[0]
    const values: Refusal['values'] = (issue.code === 'custom' && issue.params) || {}
    return field === undefined ? { code, values } : { code, values, field }
  })
  return [...new Map(named.map(one => [one.field, one])).values()]
}
