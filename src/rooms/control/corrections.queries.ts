import { formatKr } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { correctionsOfRuns } from '../allocation/index.ts'
import { decidedChanges } from '../awards/index.ts'
import { peopleNames } from '../identity/index.ts'
import { entriesFound } from '../ledger/index.ts'
import { wrongAttachments } from '../measures/index.ts'
import { type Corrected, type CorrectionKind, correctionKinds } from './lists.model.ts'

/** A pot's name says whose it is. */
const ofPot = (pot: string): { programme: string; municipality: string } => {
  const [programme = '', municipality = ''] = pot.split(':')
  return { programme, municipality }
}

type Read = (db: Db, most: number) => Promise<Corrected[]>

const read: Record<CorrectionKind, Read> = {
  async voucher(db, most) {
    const entries = await entriesFound(db, { reversals: true, most })
    const names = await peopleNames(
      db,
      entries.flatMap(one => one.person ?? []),
    )
    return entries.map(one => ({
      kind: 'voucher',
      what: [`${one.back!.voucherYear}/${one.back!.voucher}`, formatKr(one.ore, 'ore')],
      by: names.get(one.person ?? '') ?? '',
      at: one.recordedAt,
      why: one.text,
      where: { ...ofPot(one.pot), entry: one.number },
    }))
  },
  run: async (db, most) =>
    (await correctionsOfRuns(db, most)).map(one => ({
      kind: 'run',
      what: [`${one.year}`, `${one.corrects} → ${one.number}`],
      by: one.madeBy,
      at: one.madeAt,
      why: one.reason ?? '',
      where: { programme: one.programme, year: one.year },
    })),
  award: async (db, most) =>
    (await decidedChanges(db, most)).map(one => ({
      kind: 'award',
      what: [
        `${one.year}`,
        one.outcome === 'changed'
          ? `${formatKr(one.fromOre)} → ${formatKr(one.toOre)}`
          : formatKr(one.fromOre),
      ],
      by: one.decidedBy,
      at: one.decidedAt,
      why: one.decisionReason ?? '',
      where: { programme: one.programme, municipality: one.municipality, year: one.year },
    })),
  attachment: async (db, most) =>
    (await wrongAttachments(db, most)).map(one => ({
      kind: 'attachment',
      what: [one.name],
      by: one.by,
      at: one.at,
      why: one.reason,
      where: { ...ofPot(one.pot), entry: one.entry ?? undefined },
    })),
}

/** What has been set right, the newest first: of all kinds or of one, a page of it. */
export async function corrections(
  db: Db,
  kind: CorrectionKind | undefined,
  { offset, most }: { offset: number; most: number },
): Promise<Corrected[]> {
  const kinds = kind ? [kind] : correctionKinds
  // Each is read as far as the page could reach into it.
  const found = await Promise.all(kinds.map(one => read[one](db, offset + most)))
  return found
    .flat()
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(offset, offset + most)
}
