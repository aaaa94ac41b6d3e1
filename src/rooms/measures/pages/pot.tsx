import { yearOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Explain, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { schemes } from '../../catalogue/index.ts'
import { originLeft } from '../../ledger/index.ts'
import { yearsOf } from '../../programmes/index.ts'
import { isPilot } from '../../selection/index.ts'
import { potMoney, potOutlook, voucherLines } from '../money.queries.ts'
import { paymentText } from '../payment.text.ts'
import { potText } from '../pot.text.ts'
import { text } from '../text.ts'
import { placeOf } from './place.ts'
import { Budgets } from './pot-budget.tsx'
import { Cliff, Running } from './pot-cliff.tsx'
import { ToTheEnd } from './pot-outlook.tsx'
import { Chain, FirstLine, Promised } from './pot-standing.tsx'
import { Waiting } from './pot-waiting.tsx'
import { VoucherTable } from './vouchers.tsx'

const latestShown = 5

/** A pot's front page: what can still be promised and until when, what waits, what each measure has, and how it ends. */
export const potPage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const { where, programme, name, mayManage } = place
  const t = text(ask.language)
  const money = await potMoney(ask.db, where)
  const open = money.balance.credited > 0n
  const pilot = await isPilot(ask.db, where.programme, where.municipality)
  const lines = open ? await voucherLines(ask.db, money.pot, { most: latestShown }) : []
  const running = ask.today <= programme.endsOn
  const outlook = open && running ? await potOutlook(ask.db, programme, money, ask.today) : null
  const more = potText(ask.language)
  return page(
    t.potTitle(name),
    <>
      {open ? (
        <FirstLine ask={ask} place={place} money={money} outlook={outlook} />
      ) : (
        <Empty>{pilot ? t.empty : t.locked}</Empty>
      )}
      {open ? <Chain ask={ask} place={place} money={money} /> : null}
      {running && (open || money.measures.length > 0) ? (
        <Waiting ask={ask} place={place} money={money} />
      ) : null}
      <Budgets ask={ask} place={place} money={money} />
      {pilot && running && mayManage ? (
        <p>
          <ButtonLink href={href('newMeasure', where)} quiet={open}>
            {t.newMeasure}
          </ButtonLink>{' '}
          <LinkTo href={href('guide', where)}>{more.toGuide}</LinkTo>
        </p>
      ) : null}
      {programme.municipality ? null : <Promised ask={ask} place={place} money={money} />}
      {outlook ? <ToTheEnd ask={ask} place={place} money={money} outlook={outlook} /> : null}
      {running ? <Cliff ask={ask} place={place} money={money} /> : null}
      {pilot && !programme.municipality ? <Running ask={ask} place={place} /> : null}
      {open ? (
        <Section title={more.latest} id="vouchers">
          <VoucherTable ask={ask} where={where} lines={lines} />
          <p>
            <LinkTo href={href('vouchers', where)}>{more.allVouchers}</LinkTo>
            {' · '}
            <LinkTo href={href('voucherFile', { ...where, format: 'csv' })}>
              {paymentText(ask.language).csv}
            </LinkTo>
            {' · '}
            <LinkTo href={href('voucherFile', { ...where, format: 'xlsx' })}>
              {paymentText(ask.language).xlsx}
            </LinkTo>
          </p>
        </Section>
      ) : null}
      {open ? <Left ask={ask} pot={money.pot} /> : null}
      <Section title={more.elsewhere}>
        <ul>
          <li>
            <LinkTo href={href('guide', where)}>{more.toGuide}</LinkTo>
          </li>
          {open ? (
            <>
              <li>
                <LinkTo href={href('potFlow', where)}>{more.toFlow}</LinkTo>
              </li>
              <li>
                <LinkTo href={href('followKrone', { programme: where.programme })}>{more.toPublic}</LinkTo>
              </li>
              <li>
                <LinkTo href={href('accounts', where)}>{more.toAccounts}</LinkTo>
              </li>
              <li>
                <LinkTo href={href('yearEnd', where)}>{more.toYearEnd}</LinkTo>
              </li>
            </>
          ) : null}
          {open && !programme.municipality
            ? yearsOf(programme)
                .filter(year => year <= yearOf(ask.today))
                .map(year => (
                  <li>
                    <LinkTo href={href('report', { ...where, year })}>{t.toReport(year)}</LinkTo>
                  </li>
                ))
            : null}
        </ul>
      </Section>
    </>,
    { crumbs: place.crumbs.slice(0, 1), illustrative: programme.illustrative },
  )
}

async function Left({ ask, pot }: { ask: Ask; pot: string }) {
  const t = text(ask.language)
  const left = await originLeft(ask.db, pot)
  const known = await schemes(
    ask.db,
    left.map(one => one.source),
  )
  const names = new Map(known.map(one => [one.id, one.name]))
  return (
    <Explain summary={t.leftBySource}>
      <p>{t.originNote}</p>
      <Table
        name="left-by-source"
        caption={t.leftBySource}
        rows={left}
        columns={column => [
          column.words('scheme', t.scheme, one => names.get(one.source) ?? one.source, { names: true }),
          column.kr('amount', t.amountKr, one => one.ore, { show: 'ore', total: true }),
        ]}
        total={t.sum}
      />
    </Explain>
  )
}
