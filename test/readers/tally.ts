import { type Dice, dice } from './variants.ts'

/** Variants of each kind of stumbling over each reader. */
export const tried = 20

type Tally = { right: number; refused: number; wrong: string[] }
const found: Record<string, Record<string, Tally>> = {}

/** Runs the variants of a kind over a reader, and keeps what came of them. */
export async function over(
  kind: string,
  name: string,
  one: (d: Dice) => Promise<'right' | 'refused' | string>,
) {
  const tally: Tally = { right: 0, refused: 0, wrong: [] }
  for (let seed = 0; seed < tried; seed++) {
    const outcome = await one(dice(seed * 7919 + name.length * 104_729 + kind.length))
    if (outcome === 'right' || outcome === 'refused') tally[outcome]++
    else tally.wrong.push(`${kind}, ${name}, variant ${seed}: ${outcome}`)
  }
  found[kind] = { ...found[kind], [name]: tally }
  return tally
}

/** What came of all that were tried, a line for each kind and reader. */
export const tallied = (): string =>
  Object.entries(found)
    .flatMap(([kind, by]) =>
      Object.entries(by).map(([name, { right, refused, wrong }]) =>
        [kind, name, `${right} right`, `${refused} refused`, `${wrong.length} silently wrong`].join(' | '),
      ),
    )
    .join('\n')
