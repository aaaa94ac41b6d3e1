import { type Examination, look } from './model.ts'
import { placeOf } from './read.ts'
import type { Row, Tables } from './tables.ts'

type Event = Row<'events.events'>
type Figures = Record<string, string | number | bigint | null | undefined>

/** What an event said of a figure when it happened is what the figure says now. */
export function checkEvents(tables: Tables, examination: Examination): void {
  const figuresOf = figuresByKind(tables)
  for (const event of tables['events.events']) {
    const figures = figuresOf[event.kind]?.(event)
    if (!figures) continue
    const { same } = look(examination, 'events')
    for (const [field, should] of Object.entries(figures))
      same(placeOf('events.events', event), `data.${field}`, event.data[field] as string, should)
  }
}

/** Kind of event -> the figures in its data, as the rows have them; null values where the row is not there. */
function figuresByKind(tables: Tables): Record<string, (event: Event) => Figures> {
  const commitments = byKey(tables['awards.commitments'], one => one.id)
  const changes = byKey(tables['awards.changes'], one => `${one.commitment}/${one.number}`)
  const accepted = Map.groupBy(
    tables['awards.changes'].filter(one => one.accepted_at !== null),
    one => one.commitment,
  )
  const settlements = byKey(tables['awards.settlements'], one => `${one.commitment}/${one.number}`)
  const disbursements = byKey(tables['awards.disbursements'], one => one.commitment)
  const expenditures = byKey(tables['measures.expenditures'], one => `${one.measure}/${one.entry_number}`)
  const overruns = byKey(tables['measures.overruns'], one => one.id)
  const attachments = byKey(tables['measures.attachments'], one => `${one.pot}/${one.number}`)
  const paid = byKey(tables['ledger.entries'], one => `${one.pot}/${one.number}`)
  const runs = byKey(tables['allocation.runs'], one => `${one.programme}/${one.year}/${one.number}`)
  const funded = byKey(tables['programmes.appropriations'], one => `${one.programme}/${one.year}`)
  const versions = byKey(tables['reports.versions'], one => `${one.report}/${one.number}`)
  const unspent = byKey(tables['reports.unspent'], one => one.report)
  return {
    'awards.granted': ({ subject }) => {
      const one = commitments.get(subject)
      // As it was first, where it has been changed since.
      const [first] = (accepted.get(subject) ?? []).toSorted((a, b) => a.number - b.number)
      const ore = first?.from_ore ?? one?.ore
      return { programme: one?.programme, year: one?.year, municipality: one?.municipality, ore }
    },
    'awards.changeNotified': ({ subject, data }) => {
      const one = changes.get(`${subject}/${data.number}`)
      return { fromOre: one?.from_ore, toOre: one?.to_ore }
    },
    'awards.changeAccepted': ({ subject, data }) => ({
      ore: changes.get(`${subject}/${data.number}`)?.to_ore,
    }),
    'awards.settled': ({ subject, data }) => ({
      ore: settlements.get(`${subject}/${data.number}`)?.ore,
    }),
    'awards.paid': ({ subject }) => {
      const one = disbursements.get(subject)
      return { pot: one?.pot, voucher: one?.entry_number }
    },
    'measures.spent': ({ subject, data }) => {
      const one = expenditures.get(`${subject}/${data.voucher}`)
      return { ore: one && paid.get(`${one.pot}/${one.entry_number}`)?.ore }
    },
    'measures.beyondExplained': ({ data }) => {
      const one = overruns.get(String(data.overrun))
      return { budgetOre: one?.budget_ore, usedOre: one?.used_ore }
    },
    'measures.attached': ({ subject, data }) => {
      const one = attachments.get(`${subject}/${data.number}`)
      return { entry: one?.entry_number, sha256: one?.sha256 }
    },
    'allocation.runMade': ({ subject, data }) => ({
      inputHash: runs.get(`${subject}/${data.number}`)?.input_hash,
    }),
    'programmes.funded': ({ subject, data }) => ({ ore: funded.get(`${subject}/${data.year}`)?.ore }),
    // An event from before versions were counted is of the first.
    'reports.submitted': ({ subject, data }) => ({
      spent: (versions.get(`${subject}/${data.version ?? 1}`)?.figures as { spentOre?: string } | undefined)
        ?.spentOre,
    }),
    'reports.unspentDecided': ({ subject }) => ({ ore: unspent.get(subject)?.ore }),
  }
}

const byKey = <R>(rows: readonly R[], key: (row: R) => string): Map<string, R> =>
  new Map(rows.map(row => [key(row), row]))
