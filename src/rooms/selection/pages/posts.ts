import { z } from 'zod'
import { allOf, type Partly, type Result, refusalsOf, refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { optionalDate, wholeNumber } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { namesOn } from '../../organisations/index.ts'
import { decideKept, saveDecision } from '../actions.ts'
import { planOf } from '../plan.actions.ts'
import { faultsInRecommendation, recommend } from '../recommend.actions.ts'
import { refusals } from '../refusals.text.ts'
import { listed, rankingOf, type TypedRank } from '../rules.ts'
import { wantedOf } from '../wanted.rules.ts'
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

const dueIn = (form: Partly<Fields>) => optionalDate.safeParse(form.answerBy ?? '')

/** What is wrong with what is to be decided, of what can be read of it. */
async function faultsInDeciding(ask: Ask, form: Partly<Fields>): Promise<Result<unknown>> {
  const due = dueIn(form)
  const known = Object.entries(form).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  const wanted = wantedOf({ ...Object.fromEntries(known), answerBy: due.data ?? '' })
  const planned = await planOf(ask.db, ask.command, where(ask), wanted)
  if (due.success) return planned
  // A date that cannot be read is no missing date.
  const others = refusalsOf(planned).filter(one => one.field !== 'answerBy')
  return allOf<string>([
    refuse('notADate', {}, 'answerBy'),
    ...others.map(refusal => ({ ok: false as const, refusal })),
  ])
}

/** Keeps the outcomes that were chosen, or with `promote` who a free place goes to, until the letters are looked over. */
export const decideSelectionPost = post({
  schema: anyFields,
  faults: faultsInDeciding,
  async act(ask, form) {
    const due = dueIn(form)
    if (!due.success) return faultsInDeciding(ask, form)
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
