import type { z } from 'zod'
import type { Refusal, Result } from '../core/result.ts'
import type { Words } from '../core/words.ts'
import { sharedRefusals } from '../text/refusals.ts'
import { type Answer, type Ask, forbidden, type Post, redirect, type Show } from './page.ts'

type Sentence = string | ((values: Refusal['values']) => string)

/** A room's refusals in words: one sentence each, which says what to do. */
export type RefusalWords = Words<Record<string, Sentence>>

function sentenceOf(refusal: Refusal, ask: { language: Ask['language'] }, words?: RefusalWords): string {
  const found = words?.(ask.language)[refusal.code] ?? sharedRefusals(ask.language)[refusal.code as 'other']
  const sentence: Sentence = found ?? sharedRefusals(ask.language).other
  return typeof sentence === 'string' ? sentence : sentence(refusal.values)
}

/**
 * A form's way in: parsed at the edge, given to one action, answered with the next address. Refused, it is shown
 * again with everything that was typed.
 */
export function post<Schema extends z.ZodType, Value>(form: {
  schema: Schema
  act: (ask: Ask, input: z.output<Schema>) => Promise<Result<Value>>
  next: (ask: Ask, value: Value) => string
  show: Show
  words?: RefusalWords
}): Post {
  return async ask => {
    if (ask.keyTooOld) return shownAgain(ask, form.show, { code: 'formTooOld', values: {} })
    const parsed = form.schema.safeParse({ ...ask.form, ...ask.files })
    const result = parsed.success ? await form.act(ask, parsed.data) : invalid(parsed.error)
    if (result.ok) return redirect(form.next(ask, result.value))
    if (result.refusal.code === 'notAllowed') return forbidden
    return shownAgain(ask, form.show, result.refusal, form.words)
  }
}

async function shownAgain(ask: Ask, show: Show, refusal: Refusal, words?: RefusalWords): Promise<Answer> {
  const answer = await show(ask, { refusal, sentence: sentenceOf(refusal, ask, words), typed: ask.form })
  const status = refusal.code === 'changedByAnother' ? 409 : 422
  return answer.kind === 'page' ? { ...answer, status } : answer
}

/** Schemas name the refusal in their message («tooLong», «notADate»); what they do not name is «fillIn». */
function invalid(error: z.ZodError): Result<never> {
  const issue = error.issues[0]!
  const code = /^[a-z][A-Za-z]+$/.test(issue.message) ? issue.message : 'fillIn'
  const field = issue.path.map(String)[0]
  return { ok: false, refusal: field === undefined ? { code, values: {} } : { code, values: {}, field } }
}
