import { expect } from 'vitest'
import { type Ore, sumOre } from '../../src/core/ore.ts'

/** What is committed and paid in all by the list, where each sum and the sentence above are what the rows add up to. */
export function listSums(html: string): { committed: Ore; paid: Ore } {
  const cells = (row: string) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(one => one[1]!.replace(/<[^>]*>/g, '').trim())
  const amount = (text: string) => BigInt(text.replace(/[^\d]/g, '') || '0') * 100n
  const rows = [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(one => cells(one[0])).slice(1)
  const [body, foot] = [rows.slice(0, -1), rows.at(-1)!]
  const added = (column: number) => sumOre(body.map(row => amount(row[column]!)))
  for (const column of [1, 2]) expect(added(column)).toBe(amount(foot[column]!))
  expect(amount(/fått pengene: ([\d ]+) kr/.exec(html)![1]!)).toBe(added(2))
  return { committed: added(1), paid: added(2) }
}
