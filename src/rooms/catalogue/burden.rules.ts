import type { Ore } from '../../core/ore.ts'
import type { Outline } from './model.ts'

/** What the schemes ask of one municipality in a year. A deadline is one to apply by or one to report by. */
export type Burden = { schemes: number; deadlines: number; forms: number; reports: number }
export type Due = { day: string; scheme: Outline; what: 'apply' | 'report' }
export type Month = { month: number; apply: number; report: number; dues: Due[] }

/**
 * The schemes that a municipality can face in the year: they have money in it, and it may apply. `figures` are the
 * municipality's by indicator; where a figure is not known, the scheme counts as one it can face. A pot is faced by
 * its own municipalities only, and is left out.
 */
export const facedBy = (schemes: readonly Outline[], figures: ReadonlyMap<string, string>): Outline[] =>
  schemes.filter(one => {
    if (one.amount === null || one.pooled || one.eligible === 'counties') return false
    if (one.eligible === 'all') return true
    const figure = figures.get(one.indicator ?? '')
    return figure === undefined || Number(figure) >= Number(one.atLeast)
  })

export const burdenOf = (schemes: readonly Outline[]): Burden => ({
  schemes: schemes.length,
  deadlines: duesOf(schemes).length,
  forms: schemes.reduce((sum, one) => sum + one.forms, 0),
  reports: schemes.reduce((sum, one) => sum + one.reports, 0),
})

/** Every day on which something is to be sent in, in order of the year. */
function duesOf(schemes: readonly Outline[]): Due[] {
  const dues = schemes.flatMap((scheme): Due[] => [
    ...(scheme.deadline ? [{ day: scheme.deadline, scheme, what: 'apply' as const }] : []),
    ...(scheme.reportDue ? [{ day: scheme.reportDue, scheme, what: 'report' as const }] : []),
  ])
  return dues.sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.scheme.name < b.scheme.name ? -1 : 1,
  )
}

export function monthsOf(schemes: readonly Outline[]): Month[] {
  const dues = duesOf(schemes)
  return Array.from({ length: 12 }, (_, i) => {
    const here = dues.filter(one => Number(one.day.slice(0, 2)) === i + 1)
    const apply = here.filter(one => one.what === 'apply').length
    return { month: i + 1, apply, report: here.length - apply, dues: here }
  })
}

/** What a municipality in the pot faces: all but what the pot takes up, and the pot itself. */
export const withPot = (faced: readonly Outline[], pot: Outline, takenUp: ReadonlySet<string>): Outline[] => [
  ...faced.filter(one => !takenUp.has(one.id)),
  pot,
]

/**
 * A suggestion for the next pot: what a scheme shares with the pot, counted one for each target group and one for
 * each purpose and added up, nothing weighted (D-13). What it would save a municipality is the scheme's own burden.
 */
export type Candidate = {
  scheme: Outline
  groups: string[]
  purposes: string[]
  score: number
  ore: Ore
  saves: Burden
}

/** Schemes that share both a target group and a purpose with the pot, the highest count first, then the most money. */
export function candidatesFor(
  pot: Outline,
  schemes: readonly Outline[],
  takenUp: ReadonlySet<string>,
): Candidate[] {
  return schemes
    .filter(one => one.id !== pot.id && !one.pooled && one.amount !== null && !takenUp.has(one.id))
    .map(scheme => {
      const groups = scheme.groups.filter(code => pot.groups.includes(code))
      const purposes = scheme.purposes.filter(code => pot.purposes.includes(code))
      const saves = burdenOf([scheme])
      return {
        scheme,
        groups,
        purposes,
        score: groups.length + purposes.length,
        ore: scheme.amount!.ore,
        saves,
      }
    })
    .filter(one => one.groups.length > 0 && one.purposes.length > 0)
    .sort(
      (a, b) =>
        b.score - a.score || (a.ore > b.ore ? -1 : a.ore < b.ore ? 1 : a.scheme.id < b.scheme.id ? -1 : 1),
    )
}

/** The same candidates with another first: most money, or most saved. */
export const candidateOrders = ['shared', 'money', 'saved'] as const
export type CandidateOrder = (typeof candidateOrders)[number]
export function inOrder(candidates: readonly Candidate[], order: CandidateOrder): Candidate[] {
  const saved = ({ saves }: Candidate) => saves.deadlines + saves.forms + saves.reports
  if (order === 'money') return candidates.toSorted((a, b) => (a.ore > b.ore ? -1 : a.ore < b.ore ? 1 : 0))
  if (order === 'saved') return candidates.toSorted((a, b) => saved(b) - saved(a))
  return [...candidates]
}
