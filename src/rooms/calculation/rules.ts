import { type Ore, sumOre } from '../../core/ore.ts'
import { ok, type Refusal, refuse } from '../../core/result.ts'
import { canonicalProgramme, type Engine, inputHash } from './canonical.rules.ts'
import { at } from './column.rules.ts'
import { type Claim, distribute, origins, shortfallOf } from './distribution.rules.ts'
import { type FactTable, missingIn, recipientsOf, referenceKey, tabulate } from './figures.rules.ts'
import type {
  AllocationCode,
  Cell,
  Fact,
  Line,
  MissingFact,
  Programme,
  Reference,
  Rule,
  Run,
  Shortfall,
} from './model.ts'
import { type Figures, figuresOf, type Trouble } from './quantity.rules.ts'
import { type Assessment, assess, explain, referencesOf, unlessTooLarge } from './scheme.rules.ts'

/** A refusal of the engine: the values of its sentence, and where there is more than a sentence, all of it. */
export type AllocationRefusal = Refusal<AllocationCode> & { shortfall?: Shortfall; missing?: MissingFact[] }
type Stop = { ok: false; refusal: AllocationRefusal }
export type AllocationResult = { ok: true; value: Run } | Stop

/** A calculation that nobody has pinned, without the origin of each award: what a simulation makes by the thousand. */
export type Outcome = Omit<Run, 'inputHash' | 'undistributedParts' | 'lines' | 'schemes'> & {
  lines: Omit<Line, 'parts'>[]
  /** In the order of the lines. */
  schemes: { scheme: string; would: Float64Array; could: Float64Array }[]
}

/**
 * One year's allocation (utmåling), pure: per scheme what each municipality would and could have got, each award by
 * the guarantee and the basis, and each award's origin by scheme. The order of the input does not matter
 * and the same input gives the same run. Amounts are whole kroner, in øre.
 *
 * Refused when contributions do not sum to the pot, an id or number stands twice, a figure is missing or stands twice,
 * a rule divides by zero, a decided key for the rest weighs nothing, or the pot does not reach the guarantees; the last
 * with the shortfall.
 */
export function allocate(
  programme: Programme,
  facts: readonly Fact[],
  engine: Engine = '4',
): AllocationResult {
  const desk = deskOf(programme, facts, engine)
  if ('refusal' in desk) return desk
  const outcome = calculate(programme, desk)
  if (!outcome.ok) return outcome
  const { lines, undistributedOre } = outcome.value
  const { schemes } = canonicalProgramme(programme)
  const contributions = schemes.map(({ id, contributionOre }) => ({ scheme: id, contributionOre }))
  const parts = origins([...lines.map(line => line.awardOre), undistributedOre], contributions)
  return ok({
    ...outcome.value,
    inputHash: inputHash(programme, facts, engine),
    undistributedParts: parts.at(-1)!,
    lines: lines.map((line, i) => ({ ...line, parts: parts[i]! })),
    schemes: outcome.value.schemes.map(({ scheme, would, could }) => ({
      scheme,
      would: [...would],
      could: [...could],
    })),
  })
}

/**
 * What calculations of one year share: the facts as columns, and what each rule has given. A rule is known by its
 * object, so a variant that keeps a rule reckons nothing anew, and what nobody holds any more is forgotten.
 */
export type Desk = {
  table: FactTable
  engine: Engine
  assessed: WeakMap<Rule, Assessment & { troubles: Trouble[] }>
}

export function deskOf(programme: Programme, facts: readonly Fact[], engine: Engine = '4'): Desk | Stop {
  const table = tabulate(recipientsOf(programme), programme.year, facts)
  if ('twice' in table) {
    const { municipality, indicator, year } = table.twice
    return refuse('duplicateFact', { municipality, indicator, year })
  }
  return { table, engine, assessed: new WeakMap() }
}

/** As {@link allocate}, on a desk whose recipients are those of the programme: who gets what, without origin or hash. */
export function calculate(input: Programme, desk: Desk): { ok: true; value: Outcome } | Stop {
  const programme = canonicalProgramme(input)
  const { table } = desk
  const wrong = programmeProblem(programme)
  if (wrong) return wrong
  const references = referencesOfProgramme(programme)
  const missing = missingIn(table, references)
  if (missing.length > 0) return missingRefusal(missing)

  const taking = new Set(programme.municipalities.map(one => one.id))
  const members = table.recipients.flatMap((one, i) => (taking.has(one.id) ? [i] : []))
  const assessments = assessAll(programme, desk)
  if ('refusal' in assessments) return assessments
  const claims = claimsOf(programme, assessments, members)
  if (!claims) return refuse('amountTooLarge')
  const weights = restWeights(programme, table, claims, members)
  const left = programme.potOre > sumOre(claims.map(one => one.basisOre))
  const below = weights ? members.filter((_, m) => weights[m]! < 0n) : []
  if (left && below.length > 0)
    return refuse('restKeyNegative', { municipalities: below.map(i => table.recipients[i]!.id).join(' ') })
  if (left && weights && sumOre(weights) === 0n) return refuse('restKeyEmpty')
  const distribution = distribute(programme.potOre, claims, weights)
  if (!distribution) return shortfallRefusal(programme, assessments, members, claims)

  const { awardsOre, restsOre, undistributedOre, reached } = distribution
  const lines = programme.municipalities.map((municipality, i) => {
    const { guaranteeOre, basisOre } = claims[i]!
    const awardOre = awardsOre[i]!
    return {
      municipality: municipality.id,
      guaranteeOre,
      basisOre,
      restOre: restsOre[i]!,
      awardOre,
      deviationOre: awardOre - basisOre,
    }
  })
  return ok({
    programme: programme.id,
    year: programme.year,
    illustrative:
      programme.illustrative || references.some(one => table.facts(one).some(fact => fact!.illustrative)),
    potOre: programme.potOre,
    guaranteeOre: sumOre(lines.map(line => line.guaranteeOre)),
    basisOre: sumOre(lines.map(line => line.basisOre)),
    awardOre: sumOre(awardsOre),
    undistributedOre,
    reached,
    lines,
    schemes: programme.schemes.map(({ id }, s) => ({
      scheme: id,
      would: picked(assessments[s]!.would, members),
      could: picked(assessments[s]!.could, members),
    })),
  })
}

/** Those of the members; where all recipients are members, the same. */
function picked(column: Float64Array, members: readonly number[]): Float64Array {
  if (members.length === column.length) return column
  const own = new Float64Array(members.length)
  for (let m = 0; m < own.length; m++) own[m] = column[members[m]!]!
  return own
}

/**
 * How any cell of a run came about, from the run's own input: the steps are made for the cell that is asked for.
 * Undefined for a municipality or scheme that is not in it, or an input that no run can be made from.
 */
export function explainer(
  input: Programme,
  facts: readonly Fact[],
  engine: Engine = '4',
): (municipality: string, scheme: string) => Cell | undefined {
  const desk = deskOf(input, facts, engine)
  if ('refusal' in desk || missingIn(desk.table, referencesOfProgramme(input)).length > 0)
    return () => undefined
  const places = new Map(desk.table.recipients.map((one, i) => [one.id, i]))
  const rules = new Map(input.schemes.map(one => [one.id, one.rule]))
  type Explained = ReturnType<ReturnType<typeof explain>> | undefined
  let latest: { scheme: string; of: (place: number) => Explained } | undefined
  return (municipality, scheme) => {
    const [rule, place] = [rules.get(scheme), places.get(municipality)]
    if (!rule || place === undefined) return undefined
    if (latest?.scheme !== scheme) {
      const of = unlessTooLarge(() => assessOn(desk, rule) && explain(rule, figuresOf(desk.table, engine)))
      latest = { scheme, of: of ?? (() => undefined) }
    }
    const explained = latest.of(place)
    return explained && { municipality, scheme, ...explained }
  }
}

function assessOn({ table, engine, assessed }: Desk, rule: Rule): Assessment & { troubles: Trouble[] } {
  const known = assessed.get(rule)
  if (known) return known
  const figures: Figures = figuresOf(table, engine)
  const made = { ...assess(rule, figures), troubles: figures.troubles }
  assessed.set(rule, made)
  return made
}

function assessAll(programme: Programme, desk: Desk): Assessment[] | Stop {
  const made: Assessment[] = []
  for (const { id, rule } of programme.schemes) {
    const one = unlessTooLarge(() => assessOn(desk, rule))
    if (!one) return refuse('amountTooLarge', { scheme: id })
    const [trouble] = one.troubles
    if (trouble) {
      const { code, ...values } = trouble
      return refuse(code, { scheme: id, ...values })
    }
    made.push(one)
  }
  return made
}

/** Every figure the programme asks for: of each scheme's rule and of the decided key for the rest. */
export function referencesOfProgramme(programme: Programme): Reference[] {
  const all = [...programme.schemes.flatMap(scheme => referencesOf(scheme.rule)), ...restReference(programme)]
  return [...new Map(all.map(one => [referenceKey(one), one])).values()]
}

/** The figure that the rest is shared by, where it is shared by one. */
export const restReference = ({ restKey }: Programme): Reference[] =>
  restKey !== null && typeof restKey === 'object' ? [restKey] : []

/** What no run can start from: contributions that are not the pot, or a name that stands twice. */
export function programmeProblem({ schemes, municipalities, others, potOre }: Programme): Stop | null {
  const twiceScheme = twice(schemes.map(scheme => scheme.id))
  if (twiceScheme !== undefined) return refuse('duplicateScheme', { scheme: twiceScheme })
  const recipients = [...municipalities, ...others]
  const twiceMunicipality = twice(recipients.map(one => one.id)) ?? twice(recipients.map(one => one.number))
  if (twiceMunicipality !== undefined)
    return refuse('duplicateMunicipality', { municipality: twiceMunicipality })
  const contributionsOre = sumOre(schemes.map(scheme => scheme.contributionOre))
  if (contributionsOre !== potOre) return refuse('contributionsDiffer', { contributionsOre, potOre })
  return null
}

function twice(names: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return names.find(name => seen.size === seen.add(name).size)
}

function missingRefusal(missing: MissingFact[]): Stop {
  const first = missing[0]!
  return {
    ok: false,
    refusal: { code: 'missingFact', values: { ...first, more: missing.length - 1 }, missing },
  }
}

/** Null where a sum is not below 2^53 øre. */
function claimsOf(
  programme: Programme,
  assessments: readonly Assessment[],
  members: readonly number[],
): Claim[] | null {
  const sums = (which: 'would' | 'could') => {
    const sum = new Float64Array(members.length)
    for (const one of assessments) for (let m = 0; m < sum.length; m++) sum[m]! += one[which][members[m]!]!
    return sum
  }
  const [would, could] = [sums('would'), sums('could')]
  if (could.some(sum => sum > Number.MAX_SAFE_INTEGER)) return null
  return members.map((_, m) => {
    const basisOre = BigInt(could[m]!)
    return { guaranteeOre: programme.guarantee === 'could' ? basisOre : BigInt(would[m]!), basisOre }
  })
}

function restWeights(
  { restKey }: Programme,
  table: FactTable,
  claims: readonly Claim[],
  members: readonly number[],
): bigint[] | null {
  if (restKey === null) return null
  if (restKey === 'equal') return claims.map(() => 1n)
  if (restKey === 'basis') return claims.map(claim => claim.basisOre)
  // Nine decimals are the most a figure has: as whole billionths the weights keep their exact proportions.
  const key = table.column(restKey)
  return members.map(i => {
    const { n, d } = at(key, i)
    return (n * 1_000_000_000n) / d
  })
}

function shortfallRefusal(
  programme: Programme,
  assessments: readonly Assessment[],
  members: readonly number[],
  claims: readonly Claim[],
): Stop {
  const { potOre } = programme
  const guaranteeOre = sumOre(claims.map(one => one.guaranteeOre))
  const missingOre = guaranteeOre - potOre
  const schemes = programme.schemes.map(({ id, contributionOre }, s) => {
    const column = assessments[s]![programme.guarantee]
    const guaranteedOre: Ore = sumOre(members.map(i => BigInt(column[i]!)))
    return { scheme: id, contributionOre, guaranteedOre }
  })
  const shortfall = { potOre, guaranteeOre, missingOre, schemes: shortfallOf(missingOre, schemes) }
  return {
    ok: false,
    refusal: { code: 'shortfall', values: { potOre, guaranteeOre, missingOre }, shortfall },
  }
}
