import type { Language } from '../../core/words.ts'
import type { ScenarioRow } from './scenario.model.ts'

/** The change in per cent of today with one decimal, half away from zero; «–» where there is nothing today. */
export function percentChange(
  { beforeOre, afterOre }: Pick<ScenarioRow, 'beforeOre' | 'afterOre'>,
  language: Language,
): string {
  if (beforeOre === 0n) return '–'
  const change = afterOre - beforeOre
  const size = change < 0n ? -change : change
  const tenths = (2000n * size + beforeOre) / (2n * beforeOre)
  const text = `${tenths / 10n}${language === 'en' ? '.' : ','}${tenths % 10n}`
  return change < 0n && tenths > 0n ? `\u2212${text}` : text
}
