import { type LineColumn, lineColumns, type Tie, type Ties } from './model.ts'

/** What accounting systems head the same columns. */
const alsoCalled: Partial<Record<LineColumn, readonly string[]>> = {
  Dato: [
    'bilagsdato',
    'posteringsdato',
    'regnskapsdato',
    'rekneskapsdato',
    'bokføringsdato',
    'transaksjonsdato',
  ],
  Bilag: ['bilagsnr', 'bilagsnummer', 'bilag nr', 'bilagsnummeret', 'transnr'],
  Funksjon: ['funksjonskode', 'tjeneste', 'tjeneste nr', 'tjenestenr', 'teneste', 'kostrafunksjon'],
  Art: ['artskode', 'kostraart'],
  Konto: ['kontonr', 'kontonummer', 'ansvar', 'ansvarssted'],
  Prosjekt: ['prosjektnr', 'prosjektnummer', 'prosjektkode'],
  Tekst: ['bilagstekst', 'beskrivelse', 'posteringstekst', 'skildring'],
  Beløp: ['belop', 'beloep', 'beløp i kr', 'beløp kr', 'beløp (kr)', 'nok', 'kroner'],
  Tiltak: ['tiltaksnummer', 'tiltak nr', 'tiltaksnr'],
}

/** Those that a person may give for all of a file, since budgets and extracts have none. */
export const givenColumns = ['Dato', 'Bilag', 'Tekst'] as const satisfies readonly LineColumn[]
/** Those that a file may do without, once a person has said that it does. */
const spared: readonly LineColumn[] = ['Funksjon', 'Art']
/** Those that are left out without a word. */
const optional: readonly LineColumn[] = ['Konto', 'Prosjekt', 'Tiltak']

type PlacesIn = (head: readonly string[], column: string, alsoCalled?: readonly string[]) => number[]

/**
 * Which column of a file is which: as a person has said it before of files with these columns, else by the names of
 * the head row. `untold` are those that only a person can tell: needed ones that are not there, or that may be several.
 */
export function tiesOf(
  head: readonly string[],
  remembered: readonly Ties[],
  placesIn: PlacesIn,
): { ties: Ties; untold: LineColumn[] } {
  const known = remembered.find(ties =>
    Object.values(ties).every(({ head: name, place }) =>
      place === undefined ? name === undefined || placesIn(head, name).length === 1 : head[place] === name,
    ),
  )
  const places = lineColumns.map(column => [column, placesIn(head, column, alsoCalled[column])] as const)
  const byName = Object.fromEntries(
    places.map(([column, at]): [LineColumn, Tie] => [column, at.length === 1 ? { head: head[at[0]!]! } : {}]),
  ) as Ties
  // What was given for another file's lines is offered again, and not taken for granted.
  if (known) return { ties: known, untold: lineColumns.filter(column => known[column].given !== undefined) }
  const untold = places.flatMap(([column, at]) =>
    at.length > 1 || (at.length === 0 && !optional.includes(column)) ? [column] : [],
  )
  return { ties: byName, untold }
}

/** Columns that a person has left untold though lines cannot be made without them. */
export const stillNeeded = (ties: Ties): LineColumn[] =>
  lineColumns.filter(
    column =>
      !spared.includes(column) &&
      !optional.includes(column) &&
      ties[column].head === undefined &&
      !ties[column].given,
  )
