import { canonicalJson } from '../core/digest.ts'
import { sumOre } from '../core/ore.ts'
import {
  allocate,
  engineOfRun,
  type Fact,
  inputHash,
  type Programme,
  type Run,
} from '../rooms/calculation/index.ts'
import { type Examination, type Look, look } from './model.ts'
import { missing, placeOf } from './read.ts'
import type { Row, Tables } from './tables.ts'

type Input = { programme: Programme; facts: Fact[] }

/** Each run is made again from the inputs that it keeps; every figure that was stored is held against it. */
export function checkRuns(tables: Tables, examination: Examination): void {
  for (const row of tables['allocation.runs']) {
    const looked = look(examination, 'runs')
    const made = madeAgain(row, looked)
    if (!made) continue
    const stored = firstDifference(row.result, JSON.parse(canonicalJson(made.run)))
    if (stored)
      looked.wrong(placeOf('allocation.runs', row), `result${stored.path}`, stored.says, stored.should)
    checkAwards(tables, row, made.run, look(examination, 'awards', made.run.lines.length))
    checkMoney(tables, row, made.run, look(examination, 'money'))
    checkInputs(tables, row, made.input, look(examination, 'inputs', made.input.facts.length))
  }
  checkStrays(tables, look(examination, 'awards', 0))
}

function madeAgain(row: Row<'allocation.runs'>, { same, wrong }: Look): { input: Input; run: Run } | null {
  const place = placeOf('allocation.runs', row)
  try {
    const input = revived(row.input) as Input
    const { programme, facts } = input
    const engine = engineOfRun(programme, facts, row.input_hash)
    if (!same(place, 'input_hash', row.input_hash, inputHash(programme, facts, engine))) return null
    const made = allocate(programme, facts, engine)
    if (made.ok) return { input, run: made.value }
    wrong(place, 'input', made.refusal.code, null)
  } catch (error) {
    // Inputs that have lost their shape stop the calculation anywhere.
    wrong(place, 'input', (error as Error).message, null)
  }
  return null
}

/** Amounts are stored as decimal strings under keys that end in «Ore». */
const revived = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, one: unknown) => {
    if (!key.endsWith('Ore')) return one
    if (Array.isArray(one)) return one.map(part => BigInt(part as string))
    return typeof one === 'string' ? BigInt(one) : one
  })

const ofRun = (row: { programme: string; year: number; number: number }) => (one: typeof row) =>
  one.programme === row.programme && one.year === row.year && one.number === row.number

function checkAwards(tables: Tables, row: Row<'allocation.runs'>, run: Run, { same, wrong }: Look): void {
  const key = [row.programme, row.year, row.number] as const
  const awards = new Map(tables['allocation.awards'].filter(ofRun(row)).map(one => [one.municipality, one]))
  const parts = Map.groupBy(tables['allocation.award_parts'].filter(ofRun(row)), one => one.municipality)
  for (const line of run.lines) {
    const award = awards.get(line.municipality)
    if (!award)
      wrong(missing('allocation.awards', ...key, line.municipality), 'award_ore', null, line.awardOre)
    else {
      const place = placeOf('allocation.awards', award)
      same(place, 'guarantee_ore', award.guarantee_ore, line.guaranteeOre)
      same(place, 'basis_ore', award.basis_ore, line.basisOre)
      same(place, 'award_ore', award.award_ore, line.awardOre)
    }
    const stored = parts.get(line.municipality) ?? []
    for (const part of stored) {
      const should = line.parts.find(one => one.scheme === part.scheme)?.amountOre
      same(placeOf('allocation.award_parts', part), 'ore', part.ore, should)
    }
    for (const { scheme, amountOre } of line.parts)
      if (!stored.some(one => one.scheme === scheme))
        wrong(missing('allocation.award_parts', ...key, line.municipality, scheme), 'ore', null, amountOre)
  }
  const named = new Set(run.lines.map(line => line.municipality))
  for (const award of awards.values())
    if (!named.has(award.municipality))
      wrong(placeOf('allocation.awards', award), 'award_ore', award.award_ore, null)
}

/** Contributions sum to the appropriation, which is what the run shared out, and what the run could not share is told. */
function checkMoney(tables: Tables, row: Row<'allocation.runs'>, run: Run, { same, wrong }: Look): void {
  const ofYear = (one: { programme: string; year: number }) =>
    one.programme === row.programme && one.year === row.year
  const appropriation = tables['programmes.appropriations'].find(ofYear)
  if (!appropriation) {
    wrong(missing('programmes.appropriations', row.programme, row.year), 'ore', null, run.potOre)
    return
  }
  const place = placeOf('programmes.appropriations', appropriation)
  const awards = tables['allocation.awards'].filter(ofRun(row))
  same(place, 'ore', appropriation.ore, run.potOre)
  const shared = sumOre(awards.map(one => one.award_ore)) + run.undistributedOre
  same(place, 'ore', appropriation.ore, shared)
  const { programme } = revived(row.input) as Input
  const contributions = tables['programmes.contributions'].filter(ofYear)
  for (const { id, contributionOre } of programme.schemes) {
    const found = contributions.find(one => one.scheme === id)
    const at = found
      ? placeOf('programmes.contributions', found)
      : missing('programmes.contributions', row.programme, row.year, id)
    same(at, 'ore', found?.ore, contributionOre)
  }
  same(place, 'ore', appropriation.ore, sumOre(contributions.map(one => one.ore)))
}

/** What the run was made from still stands in the tables it was taken from, none of which is ever changed. */
function checkInputs(
  tables: Tables,
  row: Row<'allocation.runs'>,
  { programme, facts }: Input,
  { same, wrong }: Look,
): void {
  const setup = tables['allocation.setups'].find(
    one => one.programme === row.programme && one.year === row.year && one.version === row.setup,
  )
  if (!setup) {
    wrong(
      missing('allocation.setups', row.programme, row.year, row.setup),
      'guarantee',
      null,
      programme.guarantee,
    )
    return
  }
  const place = placeOf('allocation.setups', setup)
  same(place, 'guarantee', setup.guarantee, programme.guarantee)
  for (const { id, rule } of programme.schemes) {
    const stored = (setup.rules as Record<string, unknown>)[id]
    const wrongRule = firstDifference(stored ?? null, JSON.parse(canonicalJson(rule)))
    if (wrongRule) wrong(place, `rules.${id}${wrongRule.path}`, wrongRule.says, wrongRule.should)
  }
  const key = (...parts: (string | number)[]) => parts.join('\t')
  // A figure that was corrected later stands in several versions; the run may have used any of them.
  const known = Map.groupBy(tables['statistics.facts'], one => key(one.indicator, one.organisation, one.year))
  for (const { indicator, municipality, year, value, carriedFrom } of facts) {
    // A figure that was carried over a merger stands nowhere as such; the run's hash pins it.
    if (carriedFrom) continue
    const versions = known.get(key(indicator, municipality, year)) ?? []
    const found = versions.find(one => one.value === value) ?? versions.at(-1)
    const at = found
      ? placeOf('statistics.facts', found)
      : missing('statistics.facts', indicator, municipality, year)
    same(at, 'value', found?.value, value)
  }
}

/** Awards and parts of a run that is not there. */
function checkStrays(tables: Tables, { wrong }: Look): void {
  const runs = new Set(tables['allocation.runs'].map(one => `${one.programme}/${one.year}/${one.number}`))
  for (const name of ['allocation.awards', 'allocation.award_parts'] as const) {
    const row = tables[name].find(one => !runs.has(`${one.programme}/${one.year}/${one.number}`))
    if (row)
      wrong(missing('allocation.runs', row.programme, row.year, row.number), 'number', null, row.number)
  }
}

type Difference = { path: string; says: string | null; should: string | null }

/** The first place where two values differ, as a path that names a municipality or a scheme rather than its place. */
export function firstDifference(says: unknown, should: unknown, path = ''): Difference | null {
  if (typeof says !== 'object' || typeof should !== 'object' || says === null || should === null) {
    return says === should ? null : { path, says: shown(says), should: shown(should) }
  }
  const keys = [...new Set([...Object.keys(should), ...Object.keys(says)])]
  for (const key of keys) {
    const [a, b] = [says, should].map(one => (one as Record<string, unknown>)[key])
    const found = firstDifference(a, b, `${path}${step(key, b ?? a, Array.isArray(should))}`)
    if (found) return found
  }
  return null
}

function step(key: string, value: unknown, inList: boolean): string {
  if (!inList) return `.${key}`
  const { municipality, scheme } = (value ?? {}) as { municipality?: string; scheme?: string }
  return `[${[municipality, scheme].filter(Boolean).join(', ') || key}]`
}

const shown = (value: unknown): string | null =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value)
