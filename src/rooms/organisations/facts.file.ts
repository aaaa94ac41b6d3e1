import { readFactsTable } from '../../platform/facts.ts'
import type { OrganisationKind, Register } from './model.ts'

type Row = Record<string, string>

const blankIsNull = (text: string | undefined): string | null => text || null

/** The official register that ships with the product; each table states its source, date and licence. */
export function officialRegister(): Register {
  const read = (name: string) => readFactsTable('organisations', name)
  const municipalities = read('municipalities')
  const offices = read('offices')
  const state = read('state')
  const all = [
    ...municipalities.map(row => ({ ...row, kind: 'municipality' })),
    ...offices.map(row => ({ ...row, kind: 'governor' })),
    ...state,
  ] as Row[]
  return {
    organisations: lastOfEach(all).map(row => ({
      id: row.id!,
      kind: row.kind as OrganisationKind,
      orgNumber: blankIsNull(row.orgno),
      illustrative: false,
    })),
    names: joinEqualNeighbours(all).map(row => ({
      organisation: row.id!,
      name: row.name!,
      number: blankIsNull(row.number),
      title: blankIsNull(row.title),
      ...period(row),
    })),
    relations: [
      ...state.filter(row => row.part_of).map(row => relation(row.id!, 'partOf', row.part_of!, row)),
      ...read('office-municipalities').map(row => relation(row.municipality!, 'coveredBy', row.office!, row)),
    ],
    successions: successions(read('successions'), read('returns')),
  }
}

/** Owners of grant schemes besides those of the official register's own table of the state. */
export function otherOwners(): Register {
  const rows = readFactsTable('organisations', 'state-more') as Row[]
  return {
    organisations: lastOfEach(rows).map(row => ({
      id: row.id!,
      kind: row.kind as OrganisationKind,
      orgNumber: blankIsNull(row.orgno),
      illustrative: false,
    })),
    names: joinEqualNeighbours(rows).map(row => ({
      organisation: row.id!,
      name: row.name!,
      number: null,
      title: null,
      ...period(row),
    })),
    relations: rows.filter(row => row.part_of).map(row => relation(row.id!, 'partOf', row.part_of!, row)),
    successions: [],
  }
}

/** The change log, with which of its successors have the area of an earlier municipality again. */
function successions(rows: Row[], returns: Row[]): Register['successions'] {
  const key = (row: Row) => `${row.predecessor} ${row.successor} ${row.on}`
  const returned = new Map(returns.map(row => [key(row), row.returns!]))
  return rows.map(row => {
    const again = returned.get(key(row))
    const each = { predecessor: row.predecessor!, successor: row.successor!, on: row.on! }
    return again === undefined ? each : { ...each, returns: again }
  })
}

const period = (row: Row) => ({ from: row.valid_from!, to: blankIsNull(row.valid_to) })

const relation = (organisation: string, kind: 'partOf' | 'coveredBy', relatedTo: string, row: Row) => ({
  organisation,
  kind,
  relatedTo,
  ...period(row),
})

const lastOfEach = (rows: Row[]): Row[] => [...new Map(rows.map(row => [row.id, row])).values()]

/** state.csv begins a new row when a ministry changes; the name's period goes on. */
function joinEqualNeighbours(rows: Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined.findLast(one => one.id === row.id)
    const same = last && last.name === row.name && last.number === row.number
    if (same && last.valid_to === row.valid_from) last.valid_to = row.valid_to!
    else joined.push({ ...row })
  }
  return joined
}
