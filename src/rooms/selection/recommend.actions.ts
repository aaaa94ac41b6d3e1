import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { mayDo } from '../../core/deed.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { assessable } from '../applications/index.ts'
import { record } from '../events/index.ts'
import { namesOn } from '../organisations/index.ts'
import { panelOf, register } from '../records/index.ts'
import { deeds, regionState } from './deeds.rules.ts'
import { recommendationDocument } from './letters.actions.ts'
import type { Ranked, SelectionRefusal } from './model.ts'
import { isLate } from './rules.ts'
import { frameFor, type Setting, settingOf } from './setting.actions.ts'
import { insertRecommendation, selectRecommendations } from './store.ts'

type Refused = SelectionRefusal
type Region = { programme: string; office: string }
type Named = Ranked & { name: string }

/**
 * The resource group's one recommendation for a region, when the deadline has passed: a ranked list with a reason
 * each and any dissent, on the case.
 */
export function recommend(
  db: Db,
  command: Command,
  where: Region,
  wanted: { ranking: readonly Ranked[]; dissent: string | null },
): Promise<Result<void, Refused>> {
  return inTransaction<void, Refused>(db, command, async tx => {
    const subject = { panel: panelOf(where.office) }
    const allowed = deeds.recommend.who(command.actor, subject)
    if (!allowed.ok) return allowed
    const setting = await settingOf(tx, where)
    if (!setting) return refuse('noCall')
    const [before] = await selectRecommendations(tx, where)
    const { deadline } = setting.call
    const state = regionState(isLate(command.at, deadline), before !== undefined, true)
    const possible = mayDo(deeds.recommend, command.actor, { thing: setting, state, subject })
    if (!possible.ok) return refuse(possible.refusal.code, { deadline })
    const ranking = wanted.ranking.map(({ municipality, reason }) => ({
      municipality,
      reason: reason.trim(),
    }))
    const ids = ranking.map(one => one.municipality)
    const names = await namesOn(tx, dateOf(command.at), ids)
    const named = ranking.map(one => ({ ...one, name: names.get(one.municipality) ?? one.municipality }))
    const sound = rankable(setting, where.office, named)
    if (!sound.ok) return sound
    const dissent = wanted.dissent?.trim() || null
    const entry = await file(tx, command, setting, where.office, named, dissent)
    const { name: recommendedBy } = command.actor
    const one = { ...where, ranking, dissent, recommendedBy, recommendedAt: command.at, entry }
    if (!(await insertRecommendation(tx, one))) return refuse('alreadyRecommended')
    const digest = sha256(canonicalJson({ ranking, dissent }))
    await record(tx, command, {
      kind: 'selection.recommended',
      subject: where.programme,
      data: { office: where.office, ranked: ranking.length, dissent: dissent !== null, sha256: digest },
    })
    return done
  })
}

function rankable(setting: Setting, office: string, named: readonly Named[]): Result<void, Refused> {
  if (named.length === 0) return refuse('nobodyRanked')
  if (new Set(named.map(one => one.municipality)).size < named.length)
    return refuse('ranksNotInOrder', { count: named.length })
  for (const { municipality, name, reason } of named) {
    const application = setting.applications.get(municipality)
    if (application?.office !== office || !assessable(application))
      return refuse('notAssessable', { name }, `rank-${municipality}`)
    if (reason === '') return refuse('reasonMissing', { name }, `reason-${municipality}`)
  }
  return done
}

async function file(
  tx: Tx,
  command: Command,
  setting: Setting,
  office: string,
  named: readonly Named[],
  dissent: string | null,
): Promise<string> {
  const frame = await frameFor(tx, command, setting, office, setting.programme.sender)
  const document = recommendationDocument(frame, named, dissent)
  const { entry } = await register(tx, command, {
    caseId: setting.call.caseId,
    direction: 'internal',
    title: document.title,
    party: frame.recipient,
    documents: [document],
  })
  return entry
}
