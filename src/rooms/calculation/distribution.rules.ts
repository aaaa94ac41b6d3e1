import { type Ore, sumOre } from '../../core/ore.ts'
import { monotoneSplit, monotoneSplitter } from '../../core/split.ts'
import type { Part, Run, SchemeShortfall } from './model.ts'

const krone = 100n

/** Splits whole kroner into whole kroner, so that a larger sum lowers nobody. */
const splitKroner = (totalOre: Ore, weights: readonly bigint[]): Ore[] =>
  monotoneSplit(totalOre / krone, weights).map(part => part * krone)

export type Claim = { guaranteeOre: Ore; basisOre: Ore }
export type Distribution = {
  reached: Run['reached']
  awardsOre: Ore[]
  restsOre: Ore[]
  undistributedOre: Ore
}

/**
 * Who gets what. The pot reaches every basis: each gets its basis, and the rest is shared by the decided key or
 * left undistributed. It reaches every guarantee only: each gets its guarantee and one common fraction of what lies
 * between guarantee and basis. A larger pot lowers nobody, over both regimes.
 *
 * @param restWeights the decided key's weight for each; null while nobody has decided.
 * @returns null when the pot does not reach the guarantees: that run cannot be made.
 */
export function distribute(
  potOre: Ore,
  claims: readonly Claim[],
  restWeights: readonly bigint[] | null,
): Distribution | null {
  const guaranteeOre = sumOre(claims.map(claim => claim.guaranteeOre))
  const basisOre = sumOre(claims.map(claim => claim.basisOre))
  if (potOre < guaranteeOre) return null
  if (potOre < basisOre) {
    const gapsOre = claims.map(claim => claim.basisOre - claim.guaranteeOre)
    const shares = splitKroner(potOre - guaranteeOre, gapsOre)
    return {
      reached: {
        kind: 'fraction',
        numeratorOre: potOre - guaranteeOre,
        denominatorOre: basisOre - guaranteeOre,
      },
      awardsOre: claims.map((claim, i) => claim.guaranteeOre + shares[i]!),
      restsOre: claims.map(() => 0n),
      undistributedOre: 0n,
    }
  }
  const leftOre = potOre - basisOre
  const restsOre = restWeights ? splitKroner(leftOre, restWeights) : claims.map(() => 0n)
  return {
    reached: { kind: 'basis' },
    awardsOre: claims.map((claim, i) => claim.basisOre + restsOre[i]!),
    restsOre,
    undistributedOre: leftOre - sumOre(restsOre),
  }
}

/** The schemes in a pot with what each put in. */
export type Contribution = { scheme: string; contributionOre: Ore }

/**
 * The origin of each award by source scheme (R-43, R-48, ADR 004). The pot is blended, so every award carries the
 * pot's own mix: the vector of the k-th award is the split of all awards up to k minus the split of those before it.
 * Rows sum to the awards and columns to the contributions, exactly; no part is negative.
 *
 * @param awardsOre in the canonical order of municipalities, what is undistributed last; together the whole pot.
 */
export function origins(awardsOre: readonly Ore[], contributions: readonly Contribution[]): Part[][] {
  const weights = contributions.map(one => one.contributionOre)
  const split = monotoneSplitter(weights)
  let spentOre = 0n
  let before = weights.map(() => 0n)
  return awardsOre.map(award => {
    spentOre += award
    const after = split(spentOre / krone).map(part => part * krone)
    const parts = contributions.map(({ scheme }, i) => ({ scheme, amountOre: after[i]! - before[i]! }))
    before = after
    return parts
  })
}

/** Where the money is missing: a scheme that put in less than its own municipalities were guaranteed tops up. */
export function shortfallOf(
  missingOre: Ore,
  schemes: readonly (Contribution & { guaranteedOre: Ore })[],
): SchemeShortfall[] {
  const shortOre = schemes.map(one =>
    one.guaranteedOre > one.contributionOre ? one.guaranteedOre - one.contributionOre : 0n,
  )
  const topUpsOre = splitKroner(missingOre, shortOre)
  return schemes.map((one, i) => ({ ...one, shortOre: shortOre[i]!, topUpOre: topUpsOre[i]! }))
}
