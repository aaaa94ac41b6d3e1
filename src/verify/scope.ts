import type { Row, TableName, Tables } from './tables.ts'

/** A part of what an export holds: a programme's, a municipality's, or one's in the other. */
export type Scope = { programme: string | null; municipality: string | null }

/**
 * The tables with the rows of one part alone. Pots, runs, commitments and reports that belong elsewhere are left out, with
 * what hangs on them; what they are all held against (the chart, rules, figures, appropriations) stays whole. Events and
 * checkpoints run through everything and are not looked into for a part.
 */
export function within(tables: Tables, { programme, municipality }: Scope): Tables {
  const own = (one: { programme: string; municipality?: string }) =>
    (programme === null || one.programme === programme) &&
    (municipality === null || one.municipality === undefined || one.municipality === municipality)
  const only = <N extends TableName>(name: N, keep: (row: Row<N>) => boolean) =>
    (tables[name] as Row<N>[]).filter(keep)
  const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map(one => one.id))
  const potIs = (pot: string) => {
    const [inProgramme = '', of = ''] = pot.split(':')
    return own({ programme: inProgramme, municipality: of })
  }
  const ofPot = ({ pot }: { pot: string }) => potIs(pot)
  const accounts = only('ledger.accounts', ofPot)
  const commitments = only('awards.commitments', own)
  const measures = only('measures.measures', own)
  const reports = only('reports.reports', own)
  const [inAccounts, inCommitments, inMeasures, inReports] = [accounts, commitments, measures, reports].map(
    idsOf,
  )
  return {
    ...tables,
    'ledger.pots': only('ledger.pots', one => potIs(one.id)),
    'ledger.accounts': accounts,
    'ledger.closings': only('ledger.closings', ofPot),
    'ledger.balances': only('ledger.balances', one => inAccounts!.has(one.account)),
    'ledger.entries': only('ledger.entries', ofPot),
    'ledger.layers': only('ledger.layers', ofPot),
    'ledger.layer_sources': only('ledger.layer_sources', ofPot),
    // A run is one calculation for all who take part, so a municipality's is that of its programme.
    'allocation.runs': only('allocation.runs', ({ programme: of }) => own({ programme: of })),
    'allocation.awards': only('allocation.awards', ({ programme: of }) => own({ programme: of })),
    'allocation.award_parts': only('allocation.award_parts', ({ programme: of }) => own({ programme: of })),
    'awards.commitments': commitments,
    'awards.disbursements': only('awards.disbursements', one => inCommitments!.has(one.commitment)),
    'awards.changes': only('awards.changes', one => inCommitments!.has(one.commitment)),
    'awards.settlements': only('awards.settlements', one => inCommitments!.has(one.commitment)),
    'measures.measures': measures,
    'measures.expenditures': only('measures.expenditures', ofPot),
    'measures.overruns': only('measures.overruns', one => inMeasures!.has(one.measure)),
    'measures.overrun_entries': only('measures.overrun_entries', ofPot),
    'measures.attachments': only('measures.attachments', ofPot),
    'reports.reports': reports,
    'reports.versions': only('reports.versions', one => inReports!.has(one.report)),
    'reports.unspent': only('reports.unspent', one => inReports!.has(one.report)),
    'events.events': [],
    'ledger.checkpoints': [],
  }
}
