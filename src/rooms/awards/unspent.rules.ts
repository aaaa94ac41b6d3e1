import { minOre, type Ore } from '../../core/ore.ts'

/**
 * An amount that was unspent at a year's end in the parts in which it can be carried now: no part is more than is at
 * disposal today, since the books hold no more than that, however much was there then. Null where nothing is there now.
 */
export function carriedIn(unspent: Ore, available: Ore): Ore[] | null {
  if (available <= 0n) return null
  const parts: Ore[] = []
  for (let left = unspent; left > 0n; left -= parts.at(-1)!) parts.push(minOre(left, available))
  return parts
}
