import { type Decimal, divideDecimals } from '../../core/decimal.ts'
import type { ScenarioRow } from './scenario.model.ts'

/** The change in per cent of today with one decimal, half away from zero; null where there is nothing today. */
export function percentChange({
  beforeOre,
  afterOre,
}: Pick<ScenarioRow, 'beforeOre' | 'afterOre'>): Decimal | null {
  if (beforeOre === 0n) return null
  return divideDecimals({ units: (afterOre - beforeOre) * 100n, scale: 0 }, { units: beforeOre, scale: 0 }, 1)
}
