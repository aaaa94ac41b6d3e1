import { isSealedBy } from '../core/signature.ts'
import { type SealKey, successionDigest } from '../rooms/ledger/index.ts'
import { type Examination, look } from './model.ts'
import { placeOf } from './read.ts'
import type { Tables } from './tables.ts'

/** The keys that are registered, in their order; none in an export from before they were. */
export const sealKeys = (tables: Tables): SealKey[] =>
  rowsOf(tables).map(row => ({
    number: row.number,
    publicKey: row.public_key,
    firstCheckpoint: row.first_checkpoint,
    since: row.since,
    signature: row.signature,
    reason: row.reason,
  }))

const rowsOf = (tables: Tables) => tables['ledger.seal_keys'].toSorted((a, b) => a.number - b.number)

/**
 * Keys follow each other without a gap, each signed by the one before it. One that says instead why it could not be is no
 * fault, but told: whoever runs the server can say so as well, and an auditor is to ask.
 */
export function checkSealKeys(tables: Tables, keys: readonly SealKey[], examination: Examination): void {
  for (const [i, row] of rowsOf(tables).entries()) {
    const { same, wrong } = look(examination, 'checkpoints', 0)
    const place = placeOf('ledger.seal_keys', row)
    if (!same(place, 'number', row.number, i + 1) || i === 0) continue
    const before = keys[i - 1]!
    if (row.first_checkpoint < before.firstCheckpoint)
      wrong(place, 'first_checkpoint', row.first_checkpoint, before.firstCheckpoint)
    else if (row.signature !== null) {
      if (!isSealedBy(before.publicKey, successionDigest(before.publicKey, keys[i]!), row.signature))
        wrong(place, 'signature', row.signature, null)
    } else if (row.reason === null) wrong(place, 'signature', null, before.publicKey)
    else
      examination.remarks.push({
        check: 'checkpoints',
        file: place.file,
        line: row.$line,
        row: String(row.number),
        field: 'reason',
        says: row.reason,
        should: null,
      })
  }
}
