/** What is checked, in the order in which it is told. */
export const checks = [
  'files',
  'form',
  'chain',
  'vouchers',
  'entries',
  'days',
  'balances',
  'layers',
  'origin',
  'runs',
  'awards',
  'money',
  'inputs',
  'commitments',
  'disbursements',
  'expenditures',
  'reports',
  'events',
  'checkpoints',
] as const
export type Check = (typeof checks)[number]

/** A row that is not as it should be. `says` and `should` are null where there is nothing, or should be nothing. */
export type Finding = {
  check: Check
  file: string
  /** The line in the file, from 1; null where the file as a whole, or a row that is missing, is meant. */
  line: number | null
  /** The row's primary key, its parts joined by « / ». */
  row: string
  field: string
  says: string | null
  should: string | null
}

export type Place = { file: string; line?: number | null; row?: string }
type Said = string | number | bigint | boolean | null | undefined

/** Collects what is wrong and counts what has been looked at. */
export type Examination = {
  findings: Finding[]
  /** What is as it should be, and an auditor wants to know all the same. */
  remarks: Finding[]
  counts: Map<Check, number>
}

export const newExamination = (): Examination => ({
  findings: [],
  remarks: [],
  counts: new Map(checks.map(check => [check, 0])),
})

/** One check of one subject (a pot, a run, a file): the first thing that is wrong is told, what follows from it not. */
export type Look = {
  /** Tells it unless `says` is `should`; true when it is. */
  same(place: Place, field: string, says: Said, should: Said): boolean
  wrong(place: Place, field: string, says: Said, should: Said): void
}

export function look(examination: Examination, check: Check, count = 1): Look {
  examination.counts.set(check, examination.counts.get(check)! + count)
  let told = false
  const wrong: Look['wrong'] = ({ file, line = null, row = '' }, field, says, should) => {
    if (told) return
    told = true
    examination.findings.push({ check, file, line, row, field, says: text(says), should: text(should) })
  }
  return {
    wrong,
    same(place, field, says, should) {
      if (text(says) !== text(should)) wrong(place, field, says, should)
      return text(says) === text(should)
    },
  }
}

const text = (said: Said): string | null => (said === null || said === undefined ? null : String(said))
