import { z } from 'zod'
import { allOf, done, ok, type Partly, type Result, refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { optionalDate } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { namesOn } from '../../organisations/index.ts'
import { decide, faultsInDecisions, faultsInPromotion, promoteReserve } from '../actions.ts'
import { outcomes } from '../model.ts'
import { faultsInRecommendation, recommend } from '../recommend.actions.ts'
import { refusals } from '../refusals.text.ts'
import { listed, rankingOf, type TypedRank } from '../rules.ts'
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

/** A field as it was typed: empty where the form has none, and undefined where it cannot be read. */
const readIn = (ask: Ask, form: Partly<Fields>) => (name: string) =>
  ask.form[name] === undefined ? '' : form[name]

async function ranksIn(ask: Ask, form: Partly<Fields>): Promise<TypedRank[]> {
  const ids = namedIn(ask.form, 'rank')
  const names = await namesOn(ask.db, ask.today, ids)
  const at = readIn(ask, form)
  return ids.map(municipality => ({
    municipality,
    name: names.get(municipality) ?? municipality,
    rank: at(`rank-${municipality}`),
    reason: at(`reason-${municipality}`),
  }))
}

/** What is wrong with the places and the reasons, and with who is left out: nobody at whom anything is typed. */
async function faultsInRanking(ask: Ask, form: Partly<Fields>): Promise<Result<unknown>> {
  const typed = await ranksIn(ask, form)
  const given = listed(typed).map(({ municipality }) => ({ municipality }))
  const known = { ranking: given.length > 0 ? given : undefined, leavesOut: form.leavesOut === 'on' }
  const further = await faultsInRecommendation(ask.db, ask.command, where(ask), known)
  return allOf<string>([further, rankingOf(typed)])
}

export const recommendPost = post({
  schema: anyFields,
  faults: faultsInRanking,
  async act(ask, form) {
    const ranking = rankingOf(await ranksIn(ask, form))
    if (!ranking.ok) {
      const sound = await faultsInRanking(ask, form)
      return sound.ok ? ranking : sound
    }
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

function decisionsIn(ask: Ask, form: Partly<Fields>) {
  const at = readIn(ask, form)
  return namedIn(ask.form, 'outcome').flatMap(municipality => {
    const outcome = outcomes.find(one => one === form[`outcome-${municipality}`])
    return outcome ? [{ municipality, outcome, reason: at(`reason-${municipality}`) }] : []
  })
}

const dueIn = (form: Partly<Fields>) => optionalDate.safeParse(form.answerBy ?? '')

async function faultsInDeciding(ask: Ask, form: Partly<Fields>): Promise<Result<unknown>> {
  const due = dueIn(form)
  const wanted = { answerBy: due.data, decisions: decisionsIn(ask, form) }
  return allOf<string>([
    due.success ? done : refuse('notADate', {}, 'answerBy'),
    form.promote
      ? await faultsInPromotion(ask.db, ask.command, where(ask), {
          municipality: form.promote,
          reason: readIn(ask, form)('reason'),
          answerBy: due.data,
        })
      : await faultsInDecisions(ask.db, ask.command, where(ask), wanted),
  ])
}

/** Decides on those that an outcome was chosen for; with `promote`, gives a free place to the first reserve. */
export const decideSelectionPost = post({
  schema: anyFields,
  faults: faultsInDeciding,
  async act(ask, form) {
    const { success, data: answerBy = null } = dueIn(form)
    if (!success) return faultsInDeciding(ask, form)
    if (form.promote) {
      const wanted = { municipality: form.promote, answerBy, reason: form.reason ?? '' }
      const promoted = await promoteReserve(ask.db, ask.command, where(ask), wanted)
      return promoted.ok ? ok({ selected: 1 }) : promoted
    }
    const decisions = decisionsIn(ask, form).map(one => ({ ...one, reason: one.reason ?? '' }))
    return decide(ask.db, ask.command, where(ask), { answerBy, decisions })
  },
  next: back,
  show: decidePage,
  words: refusals,
})
