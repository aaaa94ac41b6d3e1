import type { Db } from '../../src/platform/database/connect.ts'
import { municipalities } from '../../src/rooms/organisations/index.ts'

export const figuresHeader = 'municipality_number;indicator;year;value;source;date;illustrative'

const shipped = [
  'population',
  'children-0-5',
  'children-6-15',
  'children-16-18',
  'children-0-17',
  'children-0-24',
  'youth-19-24',
]

/** A file of as many figures, each key once, by municipalities of 2024, in years that nothing else has figures for. */
export async function figureFile(
  db: Db,
  count: number,
  indicators: readonly string[] = shipped,
): Promise<{ text: string; count: number; sum: bigint }> {
  const numbers = (await municipalities(db, '2024-01-01')).map(one => one.number!)
  const lines = [figuresHeader]
  let sum = 0n
  for (let i = 0; i < count; i++) {
    const number = numbers[i % numbers.length]!
    const rest = Math.floor(i / numbers.length)
    const year = 1900 + (rest % 90)
    const indicator = indicators[Math.floor(rest / 90)]
    if (!indicator) throw new RangeError('more rows than there are keys')
    const value = (i * 7919) % 100_003
    sum += BigInt(value)
    lines.push(`${number};${indicator};${year};${value};SSB 07459 befolkning;2024-01-01;false`)
  }
  return { text: `${lines.join('\n')}\n`, count, sum }
}
