import { dateOf } from '../../core/dates.ts'
import { formatKr, type Ore, sumOre } from '../../core/ore.ts'
import { measuresOf, movesOf, safeForOthers } from '../../rooms/measures/index.ts'
import { namesOn } from '../../rooms/organisations/index.ts'
import { unspentOf } from '../../rooms/reports/index.ts'
import { longDate, shortDate } from '../../text/dates.ts'
import type { Ask } from '../../ui/page.ts'
import { Table } from '../../ui/table.tsx'
import { guideText } from './guide.text.ts'

type Row = { on: string; place: string; what: string; who: string; ore: Ore; why: string }
/** What was done in the whole programme, counted, and the newest of it. */
export type Precedent = { times: number; places: number; ore: Ore; newest: Row[] }

const mostShown = 5

/** Real decisions of all municipalities of the programme, by the topic that they show; nothing that names a person. */
export async function precedentsOf(ask: Ask, programme: string): Promise<Record<string, Precedent>> {
  const t = guideText(ask.language)
  const moves = (await movesOf(ask.db, { programme })).filter(one => one.from !== null && one.to !== null)
  const decided = await unspentOf(ask.db, { programme })
  const ids = [...moves, ...decided].map(one => one.municipality)
  const names = await namesOn(ask.db, ask.today, ids)
  const place = (id: string) => names.get(id) ?? id
  const measures = new Map((await measuresOf(ask.db, { programme })).map(one => [one.id, one.name]))
  const why = (reason: string) => (safeForOthers(reason) ? reason : t.hidden)
  const by = (who: string, on: string) => `${safeForOthers(who) ? who : ''} ${shortDate(on)}`.trim()
  const ofUnspent = (
    of: (one: (typeof decided)[number]) => Ore,
    what: (one: (typeof decided)[number]) => string,
  ) =>
    precedent(
      decided
        .filter(one => of(one) > 0n)
        .map(one => {
          const on = dateOf(one.decidedAt)
          const row = { on, place: place(one.municipality), ore: of(one), what: what(one) }
          return { ...row, who: by(t.secretariat, on), why: why(one.reason) }
        }),
    )
  return {
    move: precedent(
      moves.map(one => ({
        on: one.decidedOn,
        place: place(one.municipality),
        what: t.fromTo(measures.get(one.from!) ?? '', measures.get(one.to!) ?? ''),
        who: by(one.decidedBy, one.decidedOn),
        ore: one.ore,
        why: why(one.reason),
      })),
    ),
    carry: ofUnspent(
      one => one.ore - one.repayOre,
      one => t.kept(one.year, longDate(one.useBy!, ask.language)),
    ),
    repay: ofUnspent(
      one => one.repayOre,
      one => t.paidBack(one.year),
    ),
  }
}

function precedent(rows: Row[]): Precedent {
  const newest = rows.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, mostShown)
  const places = new Set(rows.map(one => one.place)).size
  return { times: rows.length, places, ore: sumOre(rows.map(one => one.ore)), newest }
}

export function PrecedentTable({
  ask,
  precedent: { times, places, ore, newest },
  name,
  caption,
}: {
  ask: Ask
  precedent: Precedent
  name: string
  caption: string
}) {
  const t = guideText(ask.language)
  return (
    <>
      <p>
        <strong>{t.precedents}:</strong>{' '}
        {times === 0 ? t.notYet : t.moved(times, places, formatKr(ore, 'kroner'))}
      </p>
      {newest.length > 0 ? (
        <Table
          name={name}
          caption={`${t.newest(newest.length)}: ${caption}`}
          rows={newest}
          columns={column => [
            column.words('place', t.place, one => one.place, { names: true }),
            column.words('what', t.what, one => one.what),
            column.kr('amount', t.amount, one => one.ore, { show: 'kroner' }),
            column.words('who', t.who, one => one.who),
            column.words('why', t.why, one => one.why),
          ]}
        />
      ) : null}
    </>
  )
}
