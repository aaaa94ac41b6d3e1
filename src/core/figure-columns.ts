/** The columns of a file of figures about municipalities, in any order. */
export const figureColumns = [
  'municipality_number',
  'indicator',
  'year',
  'value',
  'source',
  'date',
  'illustrative',
] as const
export type FigureColumn = (typeof figureColumns)[number]
