import { addDays, type DateText } from '../../core/dates.ts'
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalText,
  multiplyDecimals,
} from '../../core/decimal.ts'
import type { NotCarriedCode, SplitWeight, Succession } from './model.ts'

/** What is needed to know who a municipality came from. `begins` tells when each organisation began. */
export type History = {
  successions: readonly Succession[]
  splits: readonly SplitWeight[]
  begins: ReadonlyMap<string, DateText>
}

/**
 * A municipality of another date that one is made of. `returned`: it has its old area again, alone or with what is left
 * when others went their own way again.
 */
export type Source = { organisation: string; share: Decimal; shareSource: string | null; returned?: true }
type Sources = { ok: true; value: Source[] } | { ok: false; why: NotCarriedCode; about: string }

const one: Decimal = { units: 1n, scale: 0 }
const nothing: Decimal = { units: 0n, scale: 0 }

/** Looks up who came from whom, both ways; made once for many figures. */
export function ancestry(history: History) {
  const register = registerOf(history)
  const sourcesOf = backwards(register)
  return { sourcesOf, heirsOf: forwards(register, sourcesOf) }
}

type Register = ReturnType<typeof registerOf>
type Back = (organisation: string, from: DateText, before: DateText) => Sources

function registerOf(history: History) {
  const into = Map.groupBy(history.successions, each => each.successor)
  const outOf = Map.groupBy(history.successions, each => each.predecessor)
  const splits = new Map(history.splits.map(each => [key(each.predecessor, each.successor, each.on), each]))
  const divided = history.successions.filter(each => each.returns)

  const heirsOn = ({ predecessor, on }: Succession) =>
    outOf.get(predecessor)!.filter(other => other.on === on)

  /** The part of the predecessor that this succession carried on, or undefined where nobody has said. */
  function shareOf(each: Succession): { share: Decimal; source: string | null } | undefined {
    const heirs = heirsOn(each)
    if (heirs.length === 1) return { share: one, source: null }
    const known = heirs.map(heir => splits.get(key(heir.predecessor, heir.successor, heir.on)))
    // Weights that do not cover the whole municipality would lose some of it, or count it twice.
    if (known.some(split => split === undefined)) return undefined
    const whole = addDecimals(known.map(split => decimalOf(split!.weight)))
    if (decimalText(whole) !== '1') return undefined
    const mine = splits.get(key(each.predecessor, each.successor, each.on))!
    return { share: decimalOf(mine.weight), source: mine.source }
  }
  return { into, outOf, divided, begins: history.begins, heirsOn, shareOf }
}

function backwards({ into, outOf, begins, heirsOn, shareOf }: Register): Back {
  /** The last day that an earlier municipality was one of its own before it returned. */
  const endOf = (returned: string, before: DateText): DateText | undefined =>
    outOf.get(returned)?.find(each => each.on < before)?.on

  /**
   * What came to one heir of a municipality that was divided again into what it had been merged from: figures older than
   * the merger are those of the old ones. Undefined where the figures are of the merged one, or none returned.
   */
  function unmerged(each: Succession, from: DateText): Sources | undefined {
    const heirs = heirsOn(each)
    const back = heirs.flatMap(({ returns }) => {
      const end = returns === undefined ? undefined : endOf(returns, each.on)
      return returns !== undefined && end !== undefined && from < end ? [{ returns, end }] : []
    })
    if (back.length === 0) return undefined
    const mine = back.find(({ returns }) => returns === each.returns)
    if (mine) return asReturned(sourcesOf(mine.returns, from, mine.end))
    if (heirs.length > back.length + 1)
      return { ok: false, why: 'splitWithoutWeight', about: each.predecessor }
    const all = sourcesOf(each.predecessor, from, each.on)
    const gone = back.map(({ returns, end }) => sourcesOf(returns, from, end))
    if (!all.ok) return all
    const failed = gone.find(other => !other.ok)
    if (failed) return failed
    const left = without(
      all.value,
      gone.flatMap(other => (other.ok ? other.value : [])),
    )
    return left
      ? asReturned({ ok: true, value: left })
      : { ok: false, why: 'splitWithoutWeight', about: each.predecessor }
  }

  /** Which municipalities of the date `from` make up one of the day before `before`, and with what share of each. */
  function sourcesOf(organisation: string, from: DateText, before: DateText): Sources {
    const merged = (into.get(organisation) ?? []).filter(each => from < each.on && each.on < before)
    const lived = (begins.get(organisation) ?? '9999') <= from
    const sources: Source[] = lived ? [{ organisation, share: one, shareSource: null }] : []
    for (const each of merged) {
      const old = unmerged(each, from)
      if (old && !old.ok) return old
      if (old) {
        sources.push(...old.value)
        continue
      }
      const part = shareOf(each)
      if (!part) return { ok: false, why: 'splitWithoutWeight', about: each.predecessor }
      const earlier = sourcesOf(each.predecessor, from, each.on)
      if (!earlier.ok) return earlier
      for (const { share, shareSource, ...rest } of earlier.value)
        sources.push({
          ...rest,
          share: multiplyDecimals(share, part.share),
          shareSource: part.source ?? shareSource,
        })
    }
    return sources.length > 0
      ? { ok: true, value: joined(sources) }
      : { ok: false, why: 'noFigure', about: organisation }
  }
  return sourcesOf
}

function forwards({ into, outOf, divided, begins, heirsOn }: Register, sourcesOf: Back): Back {
  /** The later municipality that is exactly this one again, where a division made it so. */
  function againAs(organisation: string, on: DateText, until: DateText): Succession | undefined {
    return divided
      .filter(each => on < each.on && each.on <= until)
      .flatMap(heirsOn)
      .find(each => {
        const made = sourcesOf(each.successor, on, addDays(each.on, 1))
        const [only, ...others] = made.ok ? made.value : []
        const same = only?.organisation === organisation && compareDecimals(only.share, one) === 0
        return same && others.length === 0
      })
  }

  /** Which later municipalities make up an earlier one; none can be told where one of them had others as well. */
  function heirsOf(organisation: string, on: DateText, until: DateText): Sources {
    const again = againAs(organisation, on, until)
    if (again) return asReturned(heirsOf(again.successor, again.on, until))
    const heirs = (outOf.get(organisation) ?? []).filter(each => on < each.on && each.on <= until)
    const others = (into.get(organisation) ?? []).filter(each => on < each.on && each.on <= until)
    if (others.length > 0) return { ok: false, why: 'mergedLater', about: organisation }
    if (heirs.length === 0) return { ok: true, value: [{ organisation, share: one, shareSource: null }] }
    const sources: Source[] = []
    for (const { successor, on: day } of heirs) {
      const alone = into.get(successor)!.filter(each => on < each.on && each.on <= until).length === 1
      if (!alone || begins.get(successor) !== day) return { ok: false, why: 'mergedLater', about: successor }
      const after = heirsOf(successor, day, until)
      if (!after.ok) return after
      sources.push(...after.value)
    }
    return { ok: true, value: sources }
  }
  return heirsOf
}

export const key = (...parts: string[]) => parts.join(' ')

const asReturned = (sources: Sources): Sources =>
  sources.ok ? { ok: true, value: sources.value.map(each => ({ ...each, returned: true })) } : sources

/**
 * What is left of each when some are taken away; undefined where more would be taken than there is. Where all is taken,
 * what is left is a share of nought of each: a count of nought, as a split with weight 0 gives, and not a missing figure.
 */
function without(all: readonly Source[], gone: readonly Source[]): Source[] | undefined {
  const left = new Map(all.map(each => [each.organisation, each]))
  for (const { organisation, share } of gone) {
    const had = left.get(organisation)
    if (!had || compareDecimals(had.share, share) < 0) return undefined
    left.set(organisation, { ...had, share: addDecimals([had.share, negative(share)]) })
  }
  const some = [...left.values()].filter(each => compareDecimals(each.share, nothing) > 0)
  return some.length > 0 ? some : [...left.values()]
}

const negative = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale })

function joined(sources: Source[]): Source[] {
  const sums = new Map<string, Source>()
  for (const source of sources) {
    const known = sums.get(source.organisation)
    sums.set(
      source.organisation,
      known ? { ...source, share: addDecimals([known.share, source.share]) } : source,
    )
  }
  return [...sums.values()]
}
