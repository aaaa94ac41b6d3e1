import { dateOf } from '../../src/core/dates.ts'
import { minOre } from '../../src/core/ore.ts'
import { monotoneSplit } from '../../src/core/split.ts'

/**
 * What a ledger is, in as few words as it can be said: lists and sums, no database, no balance that is kept. The real one
 * is held against it over random histories.
 */
export type Asked =
  | { kind: 'award'; from: 'appropriation' | 'sectorBudget'; year: number; parts: [string, bigint][] }
  | {
      kind: 'expenditure'
      from: 'pot' | 'commitment'
      measure: string
      payee: string
      ore: bigint
      whenHeld?: true
    }
  | { kind: 'commitment' | 'release'; measure: string; ore: bigint }
  | { kind: 'carryOut' | 'carryIn' | 'repayment'; ore: bigint }
  | { kind: 'reversal'; number: number }

type Move = { from: string; to: string; ore: bigint }
type ModelEntry = Move & {
  number: number
  voucher: string
  kind: Asked['kind']
  effectiveOn: string
  recordedOn: string
  payee: string
  reverses: number | null
  /** What came to, or left, the layers by source. */
  origin: Map<string, bigint>
}
type Layer = { parts: [string, bigint][]; spent: bigint }
export type Said = { ok: true; voucher: string; origin: [string, bigint][] } | { ok: false; code: string }

const outside = new Set(['appropriation', 'sectorBudget', 'spent', 'repaid'])
const kindOf = (account: string): string => account.split(' ')[0]!

export class ModelPot {
  entries: ModelEntry[] = []
  #layers: Layer[] = []
  #said = new Map<string, { body: string; said: Said }>()
  #closedThrough = ''

  post(key: string, effectiveOn: string, at: Date, asked: Asked): Said {
    const body = `${effectiveOn} ${JSON.stringify(asked, (_, v) => (typeof v === 'bigint' ? `${v}` : v))}`
    const earlier = this.#said.get(key)
    if (earlier) return earlier.body === body ? earlier.said : { ok: false, code: 'keyReused' }
    const said = this.#decide(effectiveOn, at, asked)
    if (said.ok) this.#said.set(key, { body, said })
    return said
  }

  close(through: string): boolean {
    if (through <= this.#closedThrough) return false
    this.#closedThrough = through
    return true
  }

  /** The sum of an account's lines with effect and recorded through the days; an account is «kind year-or-measure». */
  balance(account: string, effectiveOn = '9999', recordedOn = '9999'): bigint {
    return this.entries
      .filter(one => one.effectiveOn <= effectiveOn && one.recordedOn <= recordedOn)
      .reduce(
        (sum, one) => sum + (one.to === account ? one.ore : 0n) - (one.from === account ? one.ore : 0n),
        0n,
      )
  }

  get accounts(): string[] {
    return [...new Set(this.entries.flatMap(one => [one.from, one.to]))]
  }

  /** What of each source came to an account in a year, by kind of payee: «account year payee source». */
  flows(): Map<string, bigint> {
    const sums = new Map<string, bigint>()
    for (const one of this.entries)
      for (const [source, ore] of one.origin) {
        const account = outside.has(kindOf(one.from)) ? one.from : one.to
        const key = `${account} ${one.effectiveOn.slice(0, 4)} ${one.payee} ${source}`
        sums.set(key, (sums.get(key) ?? 0n) - ore)
      }
    return new Map([...sums].filter(([, ore]) => ore !== 0n))
  }

  #decide(effectiveOn: string, at: Date, asked: Asked): Said {
    if (effectiveOn <= this.#closedThrough) return { ok: false, code: 'periodClosed' }
    let on = effectiveOn
    const entry = (move: Move, origin: [string, bigint][], more: Partial<ModelEntry> = {}): Said => {
      const year = on.slice(0, 4)
      const count = this.entries.filter(one => one.effectiveOn.startsWith(year)).length
      const voucher = `${year}/${count + 1}`
      const sums = new Map<string, bigint>()
      for (const [source, ore] of origin) sums.set(source, (sums.get(source) ?? 0n) + ore)
      this.entries.push({
        ...move,
        number: this.entries.length + 1,
        voucher,
        kind: asked.kind,
        effectiveOn: on,
        recordedOn: dateOf(at),
        payee: '',
        reverses: null,
        origin: sums,
        ...more,
      })
      return {
        ok: true,
        voucher,
        origin: [...sums].map(([source, ore]): [string, bigint] => [source, ore < 0n ? -ore : ore]).sort(),
      }
    }
    const bring = (
      from: string,
      to: string,
      parts: [string, bigint][],
      more: Partial<ModelEntry> = {},
    ): Said => {
      this.#layers.push({ parts, spent: 0n })
      const ore = parts.reduce((sum, [, part]) => sum + part, 0n)
      return entry({ from, to, ore }, parts, more)
    }
    const move = (from: string, to: string, ore: bigint, code: string, payee?: string): Said => {
      if (this.balance(from) < ore) return { ok: false, code }
      const leaves = payee !== undefined
      if (leaves) {
        if (asked.kind === 'expenditure' && asked.whenHeld) on = this.#chargedOn(ore, effectiveOn)
        if (!this.#holds(ore, on)) return { ok: false, code: 'insufficientThen' }
      }
      return entry({ from, to, ore }, leaves ? this.#take(ore) : [], { payee: payee ?? '' })
    }
    switch (asked.kind) {
      case 'award':
        return bring(`${asked.from} ${asked.year}`, 'pot', asked.parts.toSorted())
      case 'expenditure': {
        const [from, code] =
          asked.from === 'pot'
            ? ['pot', 'insufficientFunds']
            : [`commitment ${asked.measure}`, 'insufficientCommitment']
        return move(from, `spent ${asked.measure}`, asked.ore, code, asked.payee)
      }
      case 'commitment':
        return move('pot', `commitment ${asked.measure}`, asked.ore, 'insufficientFunds')
      case 'release':
        return move(`commitment ${asked.measure}`, 'pot', asked.ore, 'insufficientCommitment')
      case 'carryOut':
        return move('pot', 'carriedOver', asked.ore, 'insufficientFunds')
      case 'carryIn':
        return move('carriedOver', 'pot', asked.ore, 'nothingCarried')
      case 'repayment':
        return move('pot', 'repaid', asked.ore, 'insufficientFunds', '')
      case 'reversal': {
        const original = this.entries.find(
          one => one.number === asked.number && ['expenditure', 'repayment'].includes(one.kind),
        )
        if (!original) return { ok: false, code: 'noSuchEntry' }
        if (this.entries.some(one => one.reverses === asked.number))
          return { ok: false, code: 'alreadyReversed' }
        const parts = [...original.origin].map(([source, ore]): [string, bigint] => [source, -ore]).sort()
        return bring(original.to, original.from, parts, { payee: original.payee, reverses: asked.number })
      }
    }
  }

  /** What the pot holds, summed over the list of all that came and went. */
  #held = (on: string): bigint =>
    this.entries
      .filter(one => one.effectiveOn <= on)
      .reduce((sum, one) => sum + [...one.origin.values()].reduce((a, b) => a + b, 0n), 0n)

  /** Whether the pot holds the amount on the day and on every later one on which something happens. */
  #holds(ore: bigint, from: string): boolean {
    const later = this.entries.map(one => one.effectiveOn).filter(on => on > from)
    return [from, ...later].every(on => this.#held(on) >= ore)
  }

  /** The first day that it is held, of those until the money of its own year had come; its own where there is none. */
  #chargedOn(ore: bigint, own: string): string {
    const year = own.slice(0, 4)
    const came = this.entries.filter(one => outside.has(kindOf(one.from)) && one.from.endsWith(` ${year}`))
    const last =
      came
        .map(one => one.effectiveOn)
        .sort()
        .at(-1) ?? ''
    const days = [own, ...this.entries.map(one => one.effectiveOn).filter(on => on > own)].sort()
    return days.find(on => on <= last && this.#holds(ore, on)) ?? own
  }

  /** The oldest layer first; of a layer, what its parts have given after the amount less what they had given before. */
  #take(ore: bigint): [string, bigint][] {
    const taken: [string, bigint][] = []
    let wanted = ore
    for (const layer of this.#layers) {
      const amount = layer.parts.reduce((sum, [, part]) => sum + part, 0n)
      const here = minOre(amount - layer.spent, wanted)
      const weights = layer.parts.map(([, part]) => part)
      const [before, after] = [
        monotoneSplit(layer.spent, weights),
        monotoneSplit(layer.spent + here, weights),
      ]
      layer.parts.forEach(([source], i) => {
        if (after[i]! > before[i]!) taken.push([source, before[i]! - after[i]!])
      })
      layer.spent += here
      wanted -= here
    }
    return taken
  }
}
