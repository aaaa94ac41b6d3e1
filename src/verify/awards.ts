import { canonicalJson } from '../core/digest.ts'
import { vectorOf } from '../rooms/ledger/index.ts'
import { type Examination, look } from './model.ts'
import type { Pot } from './pots.ts'
import { missing, placeOf } from './read.ts'
import type { Tables } from './tables.ts'

/** Every commitment is the award of a final run, and what the last accepted change of it says. */
export function checkCommitments(tables: Tables, examination: Examination): void {
  const key = (...parts: (string | number)[]) => parts.join('\t')
  const awards = new Map(
    tables['allocation.awards'].map(one => [
      key(one.programme, one.year, one.number, one.municipality),
      one.award_ore,
    ]),
  )
  const final = new Set(
    tables['allocation.runs']
      .filter(one => one.finalised_at !== null)
      .map(one => key(one.programme, one.year, one.number)),
  )
  for (const row of tables['awards.commitments']) {
    const { same, wrong } = look(examination, 'commitments')
    const place = placeOf('awards.commitments', row)
    same(place, 'ore', row.ore, awards.get(key(row.programme, row.year, row.run, row.municipality)))
    if (!final.has(key(row.programme, row.year, row.run))) wrong(place, 'run', row.run, null)
    const changed = tables['awards.changes']
      .filter(one => one.commitment === row.id && one.accepted_at !== null)
      .toSorted((a, b) => a.number - b.number)
      .at(-1)
    if (changed) same(place, 'ore', row.ore, changed.to_ore)
  }
}

/** Two people, and a credit of the municipality's own pot with the award's parts; no other credit of that pot. */
export function checkDisbursements(tables: Tables, pots: readonly Pot[], examination: Examination): void {
  const commitments = new Map(tables['awards.commitments'].map(one => [one.id, one]))
  const byId = new Map(pots.map(one => [one.row.id, one]))
  const paid = new Map<string, Set<number>>()
  for (const row of tables['awards.disbursements']) {
    const { same, wrong } = look(examination, 'disbursements')
    const place = placeOf('awards.disbursements', row)
    const commitment = commitments.get(row.commitment)
    if (!commitment) {
      wrong(place, 'commitment', row.commitment, null)
      continue
    }
    if (row.approved_by === row.certified_by)
      wrong(place, 'approved_by', row.approved_by, `≠ ${row.certified_by}`)
    if (row.pot === null || row.entry_number === null) {
      if (row.approved_by !== null || row.approved_at !== null) wrong(place, 'entry_number', null, '≥ 1')
      continue
    }
    if (row.approved_by === null) wrong(place, 'approved_by', null, `≠ ${row.certified_by}`)
    const pot = byId.get(row.pot)
    const posted = pot?.vouchers.find(one => one.row.number === row.entry_number && one.row.kind === 'award')
    if (!pot || !posted) {
      wrong(missing('ledger.entries', row.pot, row.entry_number), 'number', null, row.entry_number)
      continue
    }
    same(placeOf('ledger.pots', pot.row), 'owner', pot.row.owner, commitment.municipality)
    const posts = paid.get(row.pot) ?? new Set()
    if (posts.has(row.entry_number)) wrong(place, 'entry_number', row.entry_number, null)
    paid.set(row.pot, posts.add(row.entry_number))
    same(place, `ledger.entries ${row.pot} / ${row.entry_number}`, shown(posted.entry.origins), partsOf())
    function partsOf(): string {
      const { programme, year, municipality } = commitment!
      // The version that was paid, which a later one may have replaced.
      const run = row.run ?? commitment!.run
      const parts = tables['allocation.award_parts'].filter(
        one =>
          one.programme === programme &&
          one.year === year &&
          one.number === run &&
          one.municipality === municipality,
      )
      return shown(parts.map(one => ({ source: one.scheme, ore: one.ore })))
    }
  }
  checkSettlements(tables, byId, paid, examination)
  checkCredits(pots, paid, examination)
}

/** What was settled after a change: two people, and an entry of the same amount that pays it or takes it back. */
function checkSettlements(
  tables: Tables,
  pots: ReadonlyMap<string, Pot>,
  paid: Map<string, Set<number>>,
  examination: Examination,
): void {
  for (const row of tables['awards.settlements']) {
    const { same, wrong } = look(examination, 'disbursements')
    const place = placeOf('awards.settlements', row)
    if (row.approved_by === row.certified_by)
      wrong(place, 'approved_by', row.approved_by, `≠ ${row.certified_by}`)
    if (row.pot === null || row.entry_number === null) continue
    const posted = pots.get(row.pot)?.vouchers.find(one => one.row.number === row.entry_number)
    const kind = row.ore > 0n ? 'award' : 'repayment'
    if (!posted || posted.row.kind !== kind) {
      wrong(missing('ledger.entries', row.pot, row.entry_number), 'kind', posted?.row.kind, kind)
      continue
    }
    same(place, 'ore', row.ore, row.ore > 0n ? posted.entry.ore : -posted.entry.ore)
    if (kind === 'award') paid.set(row.pot, (paid.get(row.pot) ?? new Set()).add(row.entry_number))
  }
}

const shown = (parts: readonly { source: string; ore: bigint }[]): string =>
  canonicalJson(Object.fromEntries(vectorOf(parts).map(({ source, ore }) => [source, ore])))

/** In a pot that disbursements have credited, no award came any other way. */
function checkCredits(
  pots: readonly Pot[],
  paid: ReadonlyMap<string, ReadonlySet<number>>,
  examination: Examination,
): void {
  for (const { row, vouchers } of pots) {
    const numbers = paid.get(row.id)
    const other = numbers && vouchers.find(one => one.row.kind === 'award' && !numbers.has(one.row.number))
    if (other)
      look(examination, 'disbursements', 0).wrong(
        placeOf('ledger.entries', other.row),
        'awards.disbursements',
        null,
        other.row.number,
      )
  }
}

/** What was posted beyond a measure's budget was posted on that measure, spent or committed. */
export function checkOverruns(tables: Tables, pots: readonly Pot[], examination: Examination): void {
  const posted = new Map(
    pots.flatMap(pot => pot.vouchers.map(one => [`${pot.row.id}\t${one.row.number}`, one.entry])),
  )
  const measures = new Map(tables['measures.overruns'].map(one => [one.id, one.measure]))
  for (const row of tables['measures.overrun_entries']) {
    const to = posted.get(`${row.pot}\t${row.entry_number}`)?.to
    const place = placeOf('measures.overrun_entries', row)
    look(examination, 'expenditures').same(
      place,
      'overrun',
      measures.get(row.overrun),
      to?.replace(/^[a-zA-Z]+:/, '').slice(row.pot.length + 1),
    )
  }
}

/** What a measure is said to have paid was posted on that measure, on the voucher's own day or later. */
export function checkExpenditures(tables: Tables, pots: readonly Pot[], examination: Examination): void {
  const posted = new Map(
    pots.flatMap(pot =>
      pot.vouchers
        .filter(one => one.row.kind === 'expenditure')
        .map(one => [`${pot.row.id}\t${one.row.number}`, one.entry]),
    ),
  )
  for (const row of tables['measures.expenditures']) {
    const entry = posted.get(`${row.pot}\t${row.entry_number}`)
    const measure = entry?.to.slice(`spent:${row.pot}:`.length)
    const place = placeOf('measures.expenditures', row)
    const { same, wrong } = look(examination, 'expenditures')
    same(place, 'measure', row.measure, measure)
    // What was advanced counts from a later day than its own; nothing counts from an earlier one.
    const own = row.spent_on
    if (entry && own !== undefined && own > entry.effectiveOn)
      wrong(place, 'spent_on', own, `≤ ${entry.effectiveOn}`)
  }
}
