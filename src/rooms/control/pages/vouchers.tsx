import { href } from '../../../routes.ts'
import { numberIn } from '../../../ui/fields.ts'
import { Choice, Filters, Find } from '../../../ui/filters.tsx'
import { type Ask, forbidden, page, type Show } from '../../../ui/page.ts'
import { Empty } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { entriesFound, type FoundEntry } from '../../ledger/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmes } from '../../programmes/index.ts'
import { municipalityNamed } from '../actions.ts'
import { listText } from '../lists.text.ts'
import { may } from '../rules.ts'
import { refusals, text } from '../text.ts'
import { Older, partOf, perFile } from './pieces.tsx'

/** Vouchers of every pot, found by programme, municipality, year and number: where following the money begins. */
export const vouchersPage: Show = async ask => {
  if (!may.read(ask.actor).ok) return forbidden
  const t = listText(ask.language)
  const part = partOf(ask)
  const { program = '', kommune = '', ar, nummer } = ask.query
  const of = kommune.trim() === '' ? null : await municipalityNamed(ask.db, ask.command.at, kommune)
  const found =
    of && !of.ok
      ? []
      : await entriesFound(ask.db, {
          begins: program ? `${program}:` : '',
          ends: of ? `:${of.value}` : '',
          year: numberIn(ar) ?? null,
          voucher: numberIn(nummer) ?? null,
          offset: part.offset,
          most: part.most + 1,
        })
  const shown = found.slice(0, part.most)
  return page(
    t.vouchersTitle,
    <>
      {await Search({ ask })}
      {of && !of.ok ? <Empty>{refusals(ask.language).unknownMunicipality(of.refusal.values)}</Empty> : null}
      {shown.length > 0 ? await Listed({ ask, shown }) : of && !of.ok ? null : <Empty>{t.noVouchers}</Empty>}
      <Older
        ask={ask}
        part={part}
        more={found.length > shown.length && part.most < perFile}
        to={query => href('controlVouchers', {}, query)}
      />
    </>,
    { lead: t.vouchersLead },
  )
}

async function Search({ ask }: { ask: Ask }) {
  const t = listText(ask.language)
  const { program = '', kommune = '', ar = '', nummer = '' } = ask.query
  const all = (await programmes(ask.db)).map(one => ({ value: one.id, label: one.name }))
  return (
    <Filters action={href('controlVouchers')} submit={t.show} label={t.find}>
      <Choice
        name="program"
        label={text(ask.language).programme}
        value={program}
        none={t.all}
        options={all}
      />
      <Find name="kommune" label={text(ask.language).municipality} value={kommune} />
      <Find name="ar" label={t.year} value={ar} />
      <Find name="nummer" label={t.voucherNumber} value={nummer} />
    </Filters>
  )
}

async function Listed({ ask, shown }: { ask: Ask; shown: readonly FoundEntry[] }) {
  const t = listText(ask.language)
  const of = ({ pot }: FoundEntry) => {
    const [programme = '', municipality = ''] = pot.split(':')
    return { programme, municipality }
  }
  const [all, names] = await Promise.all([
    programmes(ask.db),
    namesOn(
      ask.db,
      ask.today,
      shown.map(one => of(one).municipality),
    ),
  ])
  const called = new Map(all.map(one => [one.id, one.name]))
  const potName = (one: FoundEntry) => {
    const { programme, municipality } = of(one)
    return `${names.get(municipality) ?? municipality}, ${called.get(programme) ?? programme}`
  }
  return (
    <Table
      name="vouchers"
      caption={t.vouchers}
      rows={shown}
      columns={column => [
        column.link('voucher', t.voucher, one => `${one.voucherYear}/${one.voucher}`, {
          to: one => href('voucher', { ...of(one), entry: one.number }),
          names: true,
        }),
        column.words('pot', t.pot, potName),
        column.day('date', t.date, one => one.effectiveOn),
        column.words('about', t.about, one => one.text),
        column.kr('amount', t.amount, one => one.ore, { show: 'ore' }),
      ]}
    />
  )
}
