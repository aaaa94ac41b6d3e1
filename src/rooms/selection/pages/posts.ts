import { z } from 'zod'
import { ok, refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { optionalDate } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { namesOn } from '../../organisations/index.ts'
import { decide, promoteReserve } from '../actions.ts'
import { type Outcome, outcomes } from '../model.ts'
import { recommend } from '../recommend.actions.ts'
import { refusals } from '../refusals.text.ts'
import { rankingOf } from '../rules.ts'
import { decidePage } from './decisions.tsx'
import { recommendPage } from './recommendation.tsx'

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

/** Decides on those that an outcome was chosen for; with `promote`, gives a free place to the first reserve. */
export const decideSelectionPost = post({
  schema: anyFields,
  async act(ask, form) {
    const due = optionalDate.safeParse(form.answerBy ?? '')
    if (!due.success) return refuse('notADate', {}, 'answerBy')
    const answerBy = due.data
    if (form.promote) {
      const wanted = { municipality: form.promote, answerBy, reason: form.reason ?? '' }
      const promoted = await promoteReserve(ask.db, ask.command, where(ask), wanted)
      return promoted.ok ? ok({ selected: 1 }) : promoted
    }
    const decisions = namedIn(form, 'outcome').flatMap(municipality => {
      const outcome = outcomes.find(one => one === form[`outcome-${municipality}`])
      return outcome ? [decision(form, municipality, outcome)] : []
    })
    return decide(ask.db, ask.command, where(ask), { answerBy, decisions })
  },
  next: back,
  show: decidePage,
  words: refusals,
})

const decision = (form: Fields, municipality: string, outcome: Outcome) => ({
  municipality,
  outcome,
  reason: form[`reason-${municipality}`] ?? '',
})
