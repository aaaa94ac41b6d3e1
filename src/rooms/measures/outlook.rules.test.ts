import { expect, test } from 'vitest'
import { heldThrough } from './outlook.rules.ts'

test('what a pot held at a month’s end is all that had moved by then', () => {
  const moved = [
    { month: '2025-01-01', movedOre: 500n, spentOre: 0n },
    { month: '2025-03-01', movedOre: -200n, spentOre: 200n },
  ]
  expect(heldThrough(moved).map(one => one.heldOre)).toEqual([500n, 300n])
  expect(heldThrough([])).toEqual([])
})
