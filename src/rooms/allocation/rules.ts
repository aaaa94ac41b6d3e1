import { type Ore, sumOre } from '../../core/ore.ts'
import { ok, type Refusal, refuse } from '../../core/result.ts'
import { canonicalProgramme, factKey, inputHash } from './canonical.rules.ts'
import { type Claim, distribute, origins, shortfallOf } from './distribution.rules.ts'
import { fraction } from './fraction.rules.ts'
import type { Figures } from './kinds.rules.ts'
import type {
  AllocationCode,
  Cell,
  Fact,
  Line,
  MissingFact,
  Municipality,
  Programme,
  Reference,
  Run,
  Shortfall,
} from './model.ts'
import { assess, referencesOf } from './scheme.rules.ts'

/** A refusal of the engine: the values of its sentence, and where there is more than a sentence, all of it. */
export type AllocationRefusal = Refusal<AllocationCode> & { shortfall?: Shortfall; missing?: MissingFact[] }
export type AllocationResult = { ok: true; value: Run } | { ok: false; refusal: AllocationRefusal }

type Stop = { ok: false; refusal: AllocationRefusal }

/**
 * One year's allocation (utmåling), pure: per scheme what each municipality would and could have got, each award by
 * the guarantee and the basis, and each award's origin by scheme. The order of the input does not matter
 * and the same input gives the same run. Amounts are whole kroner, in øre.
 *
 * Refused when contributions do not sum to the pot, an id or number stands twice, a figure is missing or stands twice,
 * a decided key for the rest weighs nothing, or the pot does not reach the guarantees; the last with the shortfall.
 */
export function allocate(input: Programme, facts: readonly Fact[]): AllocationResult {
  const programme = canonicalProgramme(input)
  const wrong = programmeProblem(programme)
  if (wrong) return wrong
  const index = indexed(facts)
  if ('refusal' in index) return index
  const missing = missingFacts(programme, index)
  if (missing.length > 0) return missingRefusal(missing)

  const figures: Figures = {
    municipalities: programme.municipalities,
    fact: (municipality, { indicator, lag }) =>
      index.get(factKey(municipality.id, indicator, programme.year - lag))!,
  }
  const cells = programme.schemes.map(scheme => assess(scheme, figures))
  const claims = claimsOf(programme, cells)
  const weights = restWeights(programme, figures, claims)
  const left = programme.potOre > sumOre(claims.map(one => one.basisOre))
  if (left && weights && sumOre(weights) === 0n) return refuse('restKeyEmpty')
  const distribution = distribute(programme.potOre, claims, weights)
  if (!distribution) return shortfallRefusal(programme, cells, sumOre(claims.map(one => one.guaranteeOre)))

  const { awardsOre, restsOre, undistributedOre, reached } = distribution
  const contributions = programme.schemes.map(({ id, contributionOre }) => ({ scheme: id, contributionOre }))
  const parts = origins([...awardsOre, undistributedOre], contributions)
  const lines = programme.municipalities.map((municipality, i): Line => {
    const { guaranteeOre, basisOre } = claims[i]!
    const awardOre = awardsOre[i]!
    return {
      municipality: municipality.id,
      guaranteeOre,
      basisOre,
      restOre: restsOre[i]!,
      awardOre,
      deviationOre: awardOre - basisOre,
      parts: parts[i]!,
    }
  })
  return ok({
    programme: programme.id,
    year: programme.year,
    illustrative: programme.illustrative || facts.some(fact => fact.illustrative),
    inputHash: inputHash(programme, facts),
    potOre: programme.potOre,
    guaranteeOre: sumOre(lines.map(line => line.guaranteeOre)),
    basisOre: sumOre(lines.map(line => line.basisOre)),
    awardOre: sumOre(awardsOre),
    undistributedOre,
    undistributedParts: parts.at(-1)!,
    reached,
    lines,
    cells: programme.municipalities.flatMap((_, i) => cells.map(column => column[i]!)),
  })
}

/** Every figure the programme asks for: of each scheme's rule and of the decided key for the rest. */
export function referencesOfProgramme(programme: Programme): Reference[] {
  const { restKey } = programme
  const ofRest = restKey !== null && typeof restKey === 'object' ? [restKey] : []
  const all = [...programme.schemes.flatMap(scheme => referencesOf(scheme.rule)), ...ofRest]
  return [...new Map(all.map(one => [`${one.indicator} ${one.lag}`, one])).values()]
}

/** What no run can start from: contributions that are not the pot, or a name that stands twice. */
export function programmeProblem({ schemes, municipalities, potOre }: Programme): Stop | null {
  const twiceScheme = twice(schemes.map(scheme => scheme.id))
  if (twiceScheme !== undefined) return refuse('duplicateScheme', { scheme: twiceScheme })
  const twiceMunicipality =
    twice(municipalities.map(one => one.id)) ?? twice(municipalities.map(one => one.number))
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

function indexed(facts: readonly Fact[]): Map<string, Fact> | Stop {
  const index = new Map<string, Fact>()
  for (const fact of facts) {
    const key = factKey(fact.municipality, fact.indicator, fact.year)
    if (index.has(key))
      return refuse('duplicateFact', {
        municipality: fact.municipality,
        indicator: fact.indicator,
        year: fact.year,
      })
    index.set(key, fact)
  }
  return index
}

function missingFacts(programme: Programme, index: ReadonlyMap<string, Fact>): MissingFact[] {
  const references = referencesOfProgramme(programme)
  return programme.municipalities.flatMap((municipality: Municipality) =>
    references
      .map(({ indicator, lag }) => ({ municipality: municipality.id, indicator, year: programme.year - lag }))
      .filter(one => !index.has(factKey(one.municipality, one.indicator, one.year))),
  )
}

function missingRefusal(missing: MissingFact[]): Stop {
  const first = missing[0]!
  return {
    ok: false,
    refusal: { code: 'missingFact', values: { ...first, more: missing.length - 1 }, missing },
  }
}

function claimsOf(programme: Programme, columns: readonly Cell[][]): Claim[] {
  return programme.municipalities.map((_, i) => {
    const wouldOre = sumOre(columns.map(column => column[i]!.would.amountOre))
    const basisOre = sumOre(columns.map(column => column[i]!.could.amountOre))
    return { guaranteeOre: programme.guarantee === 'could' ? basisOre : wouldOre, basisOre }
  })
}

function restWeights(programme: Programme, figures: Figures, claims: readonly Claim[]): bigint[] | null {
  const { restKey, municipalities } = programme
  if (restKey === null) return null
  if (restKey === 'equal') return municipalities.map(() => 1n)
  if (restKey === 'basis') return claims.map(claim => claim.basisOre)
  // Nine decimals are the most a figure has: as whole billionths the weights keep their exact proportions.
  return municipalities.map(one => {
    const { n, d } = fraction(figures.fact(one, restKey).value)
    return (n * 1_000_000_000n) / d
  })
}

function shortfallRefusal(programme: Programme, columns: readonly Cell[][], guaranteeOre: Ore): Stop {
  const missingOre = guaranteeOre - programme.potOre
  const schemes = programme.schemes.map(({ id, contributionOre }, s) => ({
    scheme: id,
    contributionOre,
    guaranteedOre: sumOre(
      columns[s]!.map(cell => (programme.guarantee === 'could' ? cell.could : cell.would).amountOre),
    ),
  }))
  const shortfall = {
    potOre: programme.potOre,
    guaranteeOre,
    missingOre,
    schemes: shortfallOf(missingOre, schemes),
  }
  const values = { potOre: programme.potOre, guaranteeOre, missingOre }
  return { ok: false, refusal: { code: 'shortfall', values, shortfall } }
}
