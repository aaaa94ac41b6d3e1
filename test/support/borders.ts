import fc from 'fast-check'
import { decimalText } from '../../src/core/decimal.ts'

/** Municipalities that merge, divide and come back, for tests of what becomes of their figures. */

type Succession = { predecessor: string; successor: string; on: string; returns?: string }
type SplitWeight = Succession & { weight: string; source: string }

const indicator = (id: string, merging: 'sum' | 'weighted' | 'none', weight: string | null = null) => ({
  id,
  name: { nb: id, nn: id, en: id },
  about: { nb: '', nn: '', en: '' },
  unit: 'count' as const,
  source: 'test',
  merging,
  weight,
  illustrative: false,
})
const indicators = [indicator('n', 'sum'), indicator('share', 'weighted', 'n'), indicator('rank', 'none')]
export const fact = (organisation: string, value: string, borders: string | null, id = 'n') => ({
  indicator: id,
  organisation,
  year: 2017,
  value,
  source: 'test',
  asOf: '2017-01-01',
  illustrative: false,
  borders,
})
export const history = (
  successions: Succession[],
  splits: SplitWeight[],
  begins: Record<string, string>,
) => ({
  successions,
  splits,
  begins: new Map(Object.entries(begins)),
})
export const succession = (predecessor: string, successor: string, on = '2020-01-01') => ({
  predecessor,
  successor,
  on,
})
export const ask = (id = 'n') => ({
  references: [{ indicator: id, year: 2017 }],
  on: '2024-01-01',
  indicators,
})

/** A random history: each year some end, each going whole to one heir, or in parts to several, old or new. */
export const histories = fc
  .array(
    fc.array(
      fc.record({
        pick: fc.nat(),
        heirs: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        cut: fc.nat(999),
      }),
      {
        maxLength: 3,
      },
    ),
    { maxLength: 5 },
  )
  .map(years => {
    let alive = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5']
    const begins: Record<string, string> = Object.fromEntries(alive.map(id => [id, '2000-01-01']))
    const successions: Succession[] = []
    const splits: SplitWeight[] = []
    for (const [i, changes] of years.entries()) {
      const on = `${2018 + i}-01-01`
      const ending = [...new Set(changes.map(({ pick }) => alive[pick % alive.length]!))]
      const stay = alive.filter(id => !ending.includes(id))
      const born = [`n${i}a`, `n${i}b`]
      const used = new Set<string>()
      for (const [j, predecessor] of ending.entries()) {
        const { heirs, cut } = changes[j]!
        const chosen = [...new Set(heirs.map(nat => [...stay, ...born][nat % (stay.length + 2)]!))]
        const parts = chosen.map((_, k) => (k === 0 ? 1000 - cut : k === 1 && chosen.length === 2 ? cut : 0))
        if (chosen.length === 3) parts.splice(1, 2, Math.floor(cut / 2), cut - Math.floor(cut / 2))
        for (const [k, successor] of chosen.entries()) {
          used.add(successor)
          successions.push({ predecessor, successor, on })
          if (chosen.length > 1)
            splits.push({
              predecessor,
              successor,
              on,
              weight: decimalText({ units: BigInt(parts[k]!), scale: 3 }),
              source: 'w',
            })
        }
      }
      const begun = born.filter(id => used.has(id))
      for (const id of begun) begins[id] = on
      alive = [...stay, ...begun]
    }
    return { alive, begins, successions, splits }
  })
