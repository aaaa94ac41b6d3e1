import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { type Answer, type Ask, isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { sheetFile } from '../../../ui/sheet-file.ts'
import { Table } from '../../../ui/table.tsx'
import { originByYear, totalOf } from '../../ledger/index.ts'
import { potOf } from '../../pot/index.ts'
import { adjustmentFile, moveLogFile, type NamedLine } from '../budget.file.ts'
import { adjustmentOf } from '../budget.rules.ts'
import { budgetText } from '../budget.text.ts'
import type { BudgetMove } from '../money.model.ts'
import { codingsOf, movesOf } from '../money.queries.ts'
import { measuresOf } from '../queries.ts'
import { type Place, placeOf } from './place.ts'

type Found = {
  place: Place
  move: BudgetMove
  lines: NamedLine[]
  from: string
  to: string
  missing: boolean
}

/** One move with the lines that the municipality's own budget adjustment needs. */
async function found(ask: Ask): Promise<Found | Answer> {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const number = Number(ask.params.move)
  const [move] = /^\d{1,6}$/.test(ask.params.move!) ? await movesOf(ask.db, { ...place.where, number }) : []
  if (!move) return notFound
  const t = budgetText(ask.language)
  const names = new Map((await measuresOf(ask.db, place.where)).map(one => [one.id, one.name]))
  const ids = [move.from, move.to].filter(id => id !== null)
  const codings = await codingsOf(ask.db, ids)
  const year = Number(move.effectiveOn.slice(0, 4))
  const pot = potOf(place.where.programme, place.where.municipality)
  const received = totalOf((await originByYear(ask.db, pot, year)).received)
  const lines = adjustmentOf(move, codings, received > 0n).map(line => ({
    ...line,
    name: line.measure ? (names.get(line.measure) ?? '') : t.notShared,
  }))
  const name = (id: string | null, none: string) => (id === null ? none : (names.get(id) ?? ''))
  return {
    place,
    move,
    lines,
    from: name(move.from, t.fromFree),
    to: name(move.to, t.toFree),
    missing: ids.some(id => !codings.has(id)),
  }
}

/** A move as text and lines for the municipality's own case and budget. */
export const budgetMovePage: Show = async ask => {
  const it = await found(ask)
  if (isAnswer(it)) return it
  const t = budgetText(ask.language)
  const { place, move, lines } = it
  const kr = formatKr(move.ore)
  return page(
    t.moveHeading(move.number, place.name),
    <>
      <Lead>{t.moveLead(kr, it.from, it.to)}</Lead>
      <Section title={t.copy} id="copy">
        <blockquote>
          {t.copyText({
            by: [move.decidedBy, move.reference].filter(Boolean).join(', '),
            on: longDate(move.decidedOn, ask.language),
            kr,
            from: it.from,
            to: it.to,
            reason: /[.!?]$/.test(move.reason) ? move.reason : `${move.reason}.`,
          })}
        </blockquote>
      </Section>
      <Section title={t.lines} id="lines">
        <p>{t.linesHow}</p>
        {it.missing ? <p>{t.codeFirst}</p> : null}
        <Table
          name="lines"
          caption={t.lines}
          rows={lines}
          columns={column => [
            column.words('what', t.what, one => one.name, { names: true }),
            column.words('account', t.account, one => one.coding?.account, { none: '–' }),
            column.words('function', t.function, one => one.coding?.function || t.notSet),
            column.words('type', t.type, one => one.type || t.notSet),
            column.words('project', t.project, one => one.coding?.project, { none: '–' }),
            column.kr('amount', t.amountKr, one => one.ore),
          ]}
        />
        <p>
          <LinkTo href={href('budgetMoveFile', { ...place.where, move: move.number })}>{t.asCsv}</LinkTo>
        </p>
      </Section>
    </>,
    {
      crumbs: [...place.crumbs, { label: t.title(place.name), href: href('budget', place.where) }],
      illustrative: place.programme.illustrative,
    },
  )
}

export const budgetMoveFilePage: Show = async ask => {
  const it = await found(ask)
  if (isAnswer(it)) return it
  const name = `budsjettregulering-${it.move.number}`
  return sheetFile('csv', name, () => adjustmentFile(ask.language, it.move, it.lines))
}

/** The whole decision log as a file. */
export const budgetFilePage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const names = new Map((await measuresOf(ask.db, place.where)).map(one => [one.id, one.name]))
  const moves = await movesOf(ask.db, place.where)
  return sheetFile(ask.params.format, 'beslutningslogg', format =>
    moveLogFile(format, ask.language, moves, names),
  )
}
