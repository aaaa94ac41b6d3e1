import type { Amount, Fact, Programme, Reference } from '../../src/rooms/calculation/index.ts'

/**
 * The yardstick: the same arithmetic in plain floating-point loops over typed arrays, with no explanation, no exact
 * rounding and no check, as someone in a hurry would write it.
 */
export type Columns = Map<string, Float64Array>

export function columnsOf(programme: Programme, facts: readonly Fact[]): Columns {
  const place = new Map(programme.municipalities.map((one, i) => [one.id, i]))
  const columns: Columns = new Map()
  for (const fact of facts) {
    const key = `${fact.indicator} ${programme.year - fact.year}`
    const column = columns.get(key) ?? new Float64Array(place.size)
    columns.set(key, column)
    column[place.get(fact.municipality)!] = Number(fact.value)
  }
  return columns
}

/** Guarantee and basis in kroner for each municipality. */
export function plain(programme: Programme, columns: Columns): { would: Float64Array; could: Float64Array } {
  const count = programme.municipalities.length
  const [would, could] = [new Float64Array(count), new Float64Array(count)]
  const of = ({ indicator, lag }: Reference) => columns.get(`${indicator} ${lag}`)!
  for (const { rule } of programme.schemes) {
    const [w, u] = loops(rule.amount, of, count)
    const running = rule.running && of(rule.running)
    for (let i = 0; i < count; i++) {
      const granted = running?.[i] ?? 0
      const own = granted > 0 ? granted : w[i]!
      would[i]! += own
      could[i]! += Math.max(own, u[i]!)
    }
  }
  return { would, could }
}

function loops(
  amount: Amount,
  of: (reference: Reference) => Float64Array,
  count: number,
): [Float64Array, Float64Array] {
  const [w, u] = [new Float64Array(count), new Float64Array(count)]
  const kr = (ore: bigint) => Number(ore) / 100
  switch (amount.kind) {
    case 'perUnit': {
      const [units, rate] = [of(amount.unit as Reference), kr(amount.perUnitOre)]
      for (let i = 0; i < count; i++) w[i] = u[i] = Math.ceil(rate * units[i]!)
      return [w, u]
    }
    case 'gate': {
      const { figure, atLeast } = amount.when as { figure: Reference; atLeast: string }
      const [units, rate, least] = [
        of(figure),
        kr((amount.pays as { perUnitOre: bigint }).perUnitOre),
        Number(atLeast),
      ]
      for (let i = 0; i < count; i++) {
        w[i] = units[i]! >= least ? Math.ceil(rate * units[i]!) : 0
        u[i] = Math.ceil(rate * Math.max(units[i]!, least))
      }
      return [w, u]
    }
    case 'bands': {
      const people = of(amount.figure as Reference)
      const [a, b, c] = amount.bands.map(band => kr(band.amountOre)) as [number, number, number]
      for (let i = 0; i < count; i++) w[i] = u[i] = people[i]! < 5_000 ? a : people[i]! < 20_000 ? b : c
      return [w, u]
    }
    case 'capOverYears': {
      const [had, cost, caps] = [of(amount.yearsReceived), of(amount.cost!), amount.perYearOre.map(kr)]
      for (let i = 0; i < count; i++) {
        w[i] = had[i]! >= 3 ? 0 : Math.ceil(Math.min(caps[had[i]!]!, cost[i]!))
        u[i] = had[i]! >= 3 ? Math.ceil(Math.min(caps[0]!, cost[i]!)) : w[i]!
      }
      return [w, u]
    }
    case 'meanOfYears': {
      const years = [1, 2, 3].map(lag => of({ indicator: amount.grants, lag })) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ]
      let least = Number.POSITIVE_INFINITY
      for (let i = 0; i < count; i++) {
        const mean = (years[0][i]! + years[1][i]! + years[2][i]!) / 3
        w[i] = Math.ceil(mean)
        if (mean > 0 && mean < least) least = mean
      }
      for (let i = 0; i < count; i++) u[i] = w[i]! > 0 ? w[i]! : Math.ceil(least)
      return [w, u]
    }
    case 'competitive':
      return [w, u.fill(kr(amount.typicalOre))]
    case 'share': {
      const by = of(amount.parts[0]!.by as Reference)
      let sum = 0
      for (let i = 0; i < count; i++) sum += by[i]!
      const each = kr(amount.appropriationOre) / sum
      for (let i = 0; i < count; i++) w[i] = u[i] = Math.round(each * by[i]!)
      return [w, u]
    }
    case 'againstLastYear': {
      const inner = amount.of as { perUnitOre: bigint; unit: Reference }
      const [units, last, rate] = [of(inner.unit), of(amount.last), kr(inner.perUnitOre)]
      for (let i = 0; i < count; i++) {
        const own = rate * units[i]!
        const held = last[i]! > 0 ? Math.min(Math.max(own, last[i]! * 0.97), last[i]! * 1.06) : own
        w[i] = u[i] = Math.ceil(held)
      }
      return [w, u]
    }
    default:
      throw new Error(`the yardstick has no ${amount.kind}`)
  }
}
