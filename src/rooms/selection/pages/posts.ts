import { z } from 'zod'
import { refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { optionalDate, wholeNumber } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { namesOn } from '../../organisations/index.ts'
import { decideKept, saveDecision } from '../actions.ts'
import { recommend } from '../recommend.actions.ts'
import { refusals } from '../refusals.text.ts'
import { rankingOf } from '../rules.ts'
import { decidePage } from './decisions.tsx'
import { recommendPage } from './recommendation.tsx'
import { reviewDecisionPage } from './review.tsx'

const where = (ask: Ask) => ({ programme: ask.params.programme!, office: ask.params.office! })
const back = (ask: Ask) => href('selection', where(ask))

/** Every text field of the form: some are named by a municipality, such as `reason-m-4010`. */
const anyFields = z.record(z.string(), z.string().max(4000, 'tooLong'))
type Fields = z.output<typeof anyFields>

/** The municipalities that have a field of this name in the form. */
const namedIn = (form: Fields, field: string): string[] =>
  Object.keys(form).flatMap(key => (key.startsWith(`${field}-`) ? [key.slice(field.length + 1)] : []))

export const recommendPost = post({
  schema: anyFields,
  async act(ask, form) {
    const ids = namedIn(form, 'rank')
    const names = await namesOn(ask.db, ask.today, ids)
    const ranking = rankingOf(
      ids.map(municipality => ({
        municipality,
        name: names.get(municipality) ?? municipality,
        rank: form[`rank-${municipality}`] ?? '',
        reason: form[`reason-${municipality}`] ?? '',
      })),
    )
    if (!ranking.ok) return ranking
    const wanted = {
      ranking: ranking.value,
      dissent: form.dissent?.trim() || null,
      leavesOut: form.leavesOut === 'on',
    }
    return recommend(ask.db, ask.command, where(ask), wanted)
  },
  next: back,
  show: recommendPage,
  words: refusals,
})

/** Keeps the outcomes that were chosen, or with `promote` who a free place goes to, until the letters are looked over. */
export const decideSelectionPost = post({
  schema: anyFields,
  async act(ask, form) {
    const due = optionalDate.safeParse(form.answerBy ?? '')
    if (!due.success) return refuse('notADate', {}, 'answerBy')
    return saveDecision(ask.db, ask.command, where(ask), { ...form, answerBy: due.data ?? '' })
  },
  next: ask => href('reviewDecision', where(ask)),
  show: decidePage,
  words: refusals,
})

/** Decides what was kept, and sends the letters that were looked over. */
export const reviewDecisionPost = post({
  schema: z.object({ version: wholeNumber(0, 999_999) }),
  act: (ask, { version }) => decideKept(ask.db, ask.command, where(ask), version),
  next: back,
  show: reviewDecisionPage,
  words: refusals,
})
