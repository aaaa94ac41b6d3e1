import type { Mark, Written } from './written-number.ts'

/** What a column of numbers counts, as far as its numbers can tell by it: kroner have at most two decimals. */
export type Counts = 'whole' | 'kroner' | 'percent' | 'any'

export type Cell = { line: number; column: number }
/** What has been seen of one mark: the first cell where it must be each, and the first where it may be either. */
type Seen = { decimal?: Cell; thousands?: Cell; either?: Cell }

/** What a mark stands for in a column; `ambiguous` where its cells do not tell. */
export type Meaning = Record<Mark, 'decimal' | 'thousands' | 'ambiguous'>

const other = { '.': ',', ',': '.' } as const

/**
 * What the numbers of a column tell of its marks, gathered before any of them is read, so that a mark has one meaning
 * in all of the column. Numbers may be told apart by what they count, as figures are by their indicators.
 */
export class NumberColumn {
  private readonly all: Record<Mark, Seen> = { '.': {}, ',': {} }
  private readonly by = new Map<string, Record<Mark, Seen>>()

  see({ shape }: Written, cell: Cell, of = ''): void {
    if (shape.kind === 'whole') return
    if (!this.by.has(of)) this.by.set(of, { '.': {}, ',': {} })
    for (const seen of [this.all, this.by.get(of)!]) {
      seen[shape.mark][shape.kind] ??= cell
      if (shape.kind === 'decimal' && shape.grouped) seen[shape.grouped].thousands ??= cell
    }
  }

  /** Two cells of which one says that a mark is for decimals and the other that it is not; none where they agree. */
  conflict(): [Cell, Cell] | null {
    const { '.': point, ',': comma } = this.all
    if (point.decimal && comma.decimal) return [point.decimal, comma.decimal]
    if (point.thousands && comma.thousands) return [point.thousands, comma.thousands]
    for (const one of [point, comma]) if (one.decimal && one.thousands) return [one.decimal, one.thousands]
    return null
  }

  /**
   * What the marks stand for among the numbers that count `of`. `pointIsNorm`: the file has a decimal point by its
   * kind, as one with commas between its fields has, so that «450.000» kroner is no thousands without saying so.
   */
  meaning(counts: Counts, pointIsNorm: boolean, of = ''): Meaning {
    const own = this.by.get(of) ?? { '.': {}, ',': {} }
    const stands = (mark: Mark) => this.meaningOf(mark, own, counts, pointIsNorm)
    const meaning: Meaning = { '.': stands('.'), ',': stands(',') }
    const both = own['.'].either && own[','].either && meaning['.'] === meaning[',']
    return both ? { '.': 'ambiguous', ',': 'ambiguous' } : meaning
  }

  private meaningOf(
    mark: Mark,
    own: Record<Mark, Seen>,
    counts: Counts,
    pointIsNorm: boolean,
  ): Meaning[Mark] {
    const [here, there] = [this.all[mark], this.all[other[mark]]]
    const exact = counts === 'whole' || counts === 'kroner'
    if (here.thousands) return exact || (counts === 'any' && own[mark].thousands) ? 'thousands' : 'ambiguous'
    if (here.decimal) {
      if (exact) return 'ambiguous'
      return counts === 'percent' || own[mark].decimal ? 'decimal' : 'ambiguous'
    }
    // A file writes decimals in one way: where the other mark has them, this one has none.
    if (there.decimal) return exact ? 'thousands' : 'ambiguous'
    if (there.thousands) return counts === 'percent' ? 'decimal' : 'ambiguous'
    if (counts === 'whole') return 'thousands'
    return counts === 'kroner' && mark === '.' && !pointIsNorm ? 'thousands' : 'ambiguous'
  }
}
