import { plainText } from '../core/identity.ts'

/** A column's name as names are compared: small letters, one blank for whatever stands between its words. */
const headName = (text: string): string =>
  plainText(text)
    .toLocaleLowerCase('nb')
    .replace(/[\s_.,:/-]+/g, ' ')
    .trim()

/**
 * Where a column stands among the names of a head row, from 0: by its own name, and by what else it is called only
 * where that is not there. Empty where it is not there at all; more than one place where it cannot be told which.
 */
export function placesIn(
  head: readonly string[],
  column: string,
  alsoCalled: readonly string[] = [],
): number[] {
  const names = head.map(headName)
  const at = (wanted: readonly string[]) => names.flatMap((name, i) => (wanted.includes(name) ? [i] : []))
  const own = at([headName(column)])
  return own.length > 0 ? own : at(alsoCalled.map(headName))
}
