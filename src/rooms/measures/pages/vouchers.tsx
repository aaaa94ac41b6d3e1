import type { Ore } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { Amount, Empty, Lead, LinkTo, State } from '../../../ui/pieces.tsx'
import { sheetFile } from '../../../ui/sheet-file.ts'
import { Table } from '../../../ui/table.tsx'
import { schemes } from '../../catalogue/index.ts'
import { vouchersOf } from '../../ledger/index.ts'
import { type PotOf, potOf } from '../../pot/index.ts'
import { attachmentText, beyondText } from '../beyond.text.ts'
import type { PayeeKind } from '../model.ts'
import { advancedOn, type VoucherLine, voucherLines } from '../money.queries.ts'
import { entryWords, paymentText } from '../payment.text.ts'
import { measuresOf } from '../queries.ts'
import { payeeWords, text } from '../text.ts'
import { vouchersFile } from '../voucher.file.ts'
import { placeOf } from './place.ts'

const mostShown = 50

/** Every voucher of the pot, a page at a time, the newest first. */
export const vouchersPage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const t = paymentText(ask.language)
  const { where, name } = place
  const pot = potOf(where.programme, where.municipality)
  // A pot's entries are numbered without gaps: the newest says how many there are.
  const [newest] = await vouchersOf(ask.db, pot, { most: 1 })
  const asked = /^\d{1,9}$/.test(ask.query.for ?? '') ? Number(ask.query.for) : undefined
  const lines = newest ? await voucherLines(ask.db, pot, { ...before(asked), most: mostShown }) : []
  const oldest = lines.at(-1)?.number ?? 1
  return page(
    t.vouchersTitle(name),
    <>
      {newest ? <Lead>{t.vouchersLead(newest.number, lines.length)}</Lead> : <Empty>{t.vouchersEmpty}</Empty>}
      {newest ? (
        <p>
          <LinkTo href={href('voucherFile', { ...where, format: 'csv' })}>{t.csv}</LinkTo>
          {' · '}
          <LinkTo href={href('voucherFile', { ...where, format: 'xlsx' })}>{t.xlsx}</LinkTo>
        </p>
      ) : null}
      <VoucherTable ask={ask} where={where} lines={lines} />
      <p>
        {asked ? <LinkTo href={href('vouchers', where)}>{t.newest}</LinkTo> : null}
        {asked && oldest > 1 ? ' · ' : null}
        {oldest > 1 ? (
          <LinkTo href={href('vouchers', where, { for: String(oldest) })}>{t.older}</LinkTo>
        ) : null}
      </p>
    </>,
    { crumbs: place.crumbs, illustrative: place.programme.illustrative },
  )
}

const before = (entry: number | undefined) => (entry === undefined ? {} : { before: entry })

/** Vouchers with their measure, their origin by scheme, and what took them back. */
export async function VoucherTable({
  ask,
  where,
  lines,
  ofOne,
}: {
  ask: Ask
  where: PotOf
  lines: readonly VoucherLine[]
  /** All are of one measure, which the page is about. */
  ofOne?: boolean
}) {
  if (lines.length === 0) return null
  const t = paymentText(ask.language)
  const kinds = entryWords(ask.language)
  const measures = new Map((await measuresOf(ask.db, where)).map(one => [one.id, one.name]))
  const sources = [...new Set(lines.flatMap(one => one.origin.map(part => part.source)))]
  const names = new Map((await schemes(ask.db, sources)).map(one => [one.id, one.name]))
  return (
    <>
      <p>{text(ask.language).originNote}</p>
      <Table
        part
        name="voucher"
        caption={text(ask.language).voucher}
        rows={lines}
        columns={column => [
          column.link('voucher', t.voucher, one => one.name, {
            to: one => href('voucher', { ...where, entry: one.number }),
            names: true,
          }),
          column.day('date', t.date, one => one.effectiveOn),
          ...(lines.some(one => advancedOn(one))
            ? [column.day('own-date', t.ownDate, (one: VoucherLine) => advancedOn(one))]
            : []),
          column.words('posting', t.posting, one => kinds[one.kind], {
            shown: one => <Posting ask={ask} one={one} kind={kinds[one.kind]} />,
          }),
          ...(ofOne
            ? []
            : [column.words('measure', t.measure, one => measures.get(one.link?.measure ?? ''))]),
          column.words('what', t.what, one => one.text),
          column.words('payee', t.payee, one => payeeName(ask, one)),
          column.kr('amount', t.amountKr, one => signed(one), { show: 'ore' }),
          ...(!ofOne && lines.some(one => one.link?.beyond)
            ? [
                column.words(
                  'why-above',
                  beyondText(ask.language).whyAbove,
                  (one: VoucherLine) => one.link?.beyond,
                ),
              ]
            : []),
          ...(lines.some(one => one.link?.attachments)
            ? [
                column.count(
                  'attachments',
                  attachmentText(ask.language).count,
                  (one: VoucherLine) => one.link?.attachments || null,
                ),
              ]
            : []),
          column.several(
            'origin',
            t.origin,
            one => one.origin.map(part => names.get(part.source) ?? part.source),
            {
              shown: one => <Origin ask={ask} one={one} names={names} />,
            },
          ),
        ]}
      />
    </>
  )
}

/** What leaves the pot has a minus, so that it is told from what comes and what is committed. */
const signed = ({ kind, ore }: VoucherLine): Ore =>
  kind === 'expenditure' || kind === 'repayment' ? -ore : ore

export const payeeName = (ask: Ask, { payee }: VoucherLine): string =>
  payee ? (payeeWords(ask.language)[payee as PayeeKind] ?? payee) : ''

export function Posting({ ask, one, kind }: { ask: Ask; one: VoucherLine; kind: string }) {
  const t = paymentText(ask.language)
  const own = advancedOn(one)
  const more = [
    own ? t.advanced(shortDate(own)) : null,
    one.kind === 'expenditure' && one.link?.commitment ? t.fromCommitment : null,
    one.link?.approvedBy ? t.approvedBy(one.link.approvedBy) : null,
    one.reversesName ? t.reverses(one.reversesName) : null,
  ].filter(Boolean)
  return (
    <>
      {kind}
      {more.length > 0 ? `, ${more.join(', ')}` : ''}
      {one.link?.beyond ? (
        <>
          {' '}
          <State tone="warning">{beyondText(ask.language).title}</State>
        </>
      ) : null}
      {one.reversedByName ? (
        <>
          {' '}
          <State tone="warning">{t.reversedBy(one.reversedByName)}</State>
        </>
      ) : null}
    </>
  )
}

function Origin({ ask, one, names }: { ask: Ask; one: VoucherLine; names: ReadonlyMap<string, string> }) {
  if (one.origin.length === 0) return null
  return (
    <details class="cell-details">
      <summary>{text(ask.language).showOrigin}</summary>
      <ul>
        {one.origin.map(part => (
          <li>
            {names.get(part.source) ?? part.source}: <Amount ore={part.ore} show="ore" /> kr
          </li>
        ))}
      </ul>
    </details>
  )
}

/** All vouchers as a file, each with its origin by scheme, a calculated share. */
export const voucherFilePage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const { where } = place
  const lines = await voucherLines(ask.db, potOf(where.programme, where.municipality))
  const sources = [...new Set(lines.flatMap(one => one.origin.map(part => part.source)))].sort()
  const names = new Map((await schemes(ask.db, sources)).map(one => [one.id, one.name]))
  const measures = new Map((await measuresOf(ask.db, where)).map(one => [one.id, one.name]))
  const all = { lines, sources: sources.map(id => ({ id, name: names.get(id) ?? id })), measures }
  const name = `bilag-${where.programme}-${where.municipality}`
  return sheetFile(ask.params.format, name, format => vouchersFile(format, ask.language, all))
}
