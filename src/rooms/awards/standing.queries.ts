import type { DateText } from '../../core/dates.ts'
import type { Ore } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { awardsOfRun, finalAwards, finalLines } from '../allocation/index.ts'
import { changeStateOf } from './change.rules.ts'
import type { ChangeState, Commitment } from './model.ts'
import { selectCommitments } from './store.ts'

/** One municipality's award of a year: what is committed, or what the run that counts gives where nothing is sent yet. */
export type AwardLine = {
  municipality: string
  ore: Ore
  paidOre: Ore
  commitment: Commitment | null
  change: ChangeState
  /** What the run that counts gives, where it says otherwise than the commitment. */
  correctedOre: Ore | null
}

/** Every municipality's award of a year, in the order of the run that counts; undefined where no run does. */
export async function awardLines(
  db: Db,
  programme: string,
  year: number,
  today: DateText,
): Promise<{ illustrative: boolean; lines: AwardLine[] } | undefined> {
  const final = await finalLines(db, programme, year)
  if (!final) return undefined
  const commitments = await selectCommitments(db, { programme, year })
  const known = new Map(commitments.map(one => [one.municipality, one]))
  const given = new Map(final.awards.map(one => [one.municipality, one.awardOre]))
  const municipalities = new Set([...given.keys(), ...known.keys()])
  const lines = [...municipalities].map(municipality => {
    const ore = given.get(municipality)
    const counted = ore === undefined ? undefined : { run: final.number, ore }
    return lineOf(municipality, known.get(municipality), counted, today)
  })
  return { illustrative: final.illustrative, lines }
}

function lineOf(
  municipality: string,
  commitment: Commitment | undefined,
  counted: { run: number; ore: Ore } | undefined,
  today: DateText,
): AwardLine {
  const ore = commitment?.ore ?? counted?.ore ?? 0n
  return {
    municipality,
    ore,
    paidOre: commitment?.paidOre ?? 0n,
    commitment: commitment ?? null,
    change: commitment ? changeStateOf(commitment, counted, today) : 'unchanged',
    correctedOre: counted && counted.ore !== ore ? counted.ore : null,
  }
}

/** The awards of a year with their parts by scheme, each of the version that stands. */
export async function standingAwards(
  db: Db,
  programme: string,
  year: number,
): Promise<{ municipality: string; ore: Ore; parts: { source: string; ore: Ore }[] }[]> {
  const final = await finalAwards(db, programme, year)
  if (!final) return []
  const commitments = await selectCommitments(db, { programme, year })
  const runs = new Map([[final.number, final.awards]])
  for (const { run } of commitments)
    if (!runs.has(run)) runs.set(run, await awardsOfRun(db, programme, year, run))
  const sent = new Map(commitments.map(one => [one.municipality, one.run]))
  const municipalities = new Set([...final.awards.map(one => one.municipality), ...sent.keys()])
  return [...municipalities].map(municipality => {
    const run = runs.get(sent.get(municipality) ?? final.number)!
    const { awardOre: ore, parts } = run.find(one => one.municipality === municipality)!
    return { municipality, ore, parts }
  })
}
