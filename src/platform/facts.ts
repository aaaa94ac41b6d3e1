import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { inProject } from './paths.ts'

/** A table of sourced facts that ships with the product: CSV whose first lines state source, date and licence. */
export const readFactsTable = (room: string, name: string): Record<string, string>[] =>
  parse(readFileSync(inProject('src', 'rooms', room, 'facts', `${name}.csv`)), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
  })
