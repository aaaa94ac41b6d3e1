import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Form, LongTextField } from '../../../ui/form.tsx'
import { type Ask, isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { Facts, Lead, LinkTo } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { schemes } from '../../catalogue/index.ts'
import { potOf } from '../../pot/index.ts'
import { overrunsOfEntry } from '../beyond.queries.ts'
import { beyondText } from '../beyond.text.ts'
import type { Overrun } from '../money.model.ts'
import { advancedOn, type VoucherLine, voucherLines } from '../money.queries.ts'
import { entryWords, paymentText } from '../payment.text.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'
import { Attachments } from './attachments.tsx'
import { saidOf } from './beyond.tsx'
import { placeOf } from './place.ts'
import { Posting, payeeName } from './vouchers.tsx'

/** One voucher, and the form that takes an expenditure back. */
export const voucherPage: Show = async (ask, refused) => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const { where } = place
  const entry = Number(ask.params.entry)
  const pot = potOf(where.programme, where.municipality)
  const [one] =
    Number.isSafeInteger(entry) && entry < 2 ** 31
      ? await voucherLines(ask.db, pot, { numbers: [entry] })
      : []
  if (!one) return notFound
  const t = paymentText(ask.language)
  const own = advancedOn(one)
  const back =
    one.kind === 'expenditure' && one.link && !one.link.reversedBy && may.spend(ask.actor, where).ok
  const said = one.link ? await overrunsOfEntry(ask.db, one.link.measure, { pot, number: entry }) : []
  const sources = new Map(
    (
      await schemes(
        ask.db,
        one.origin.map(part => part.source),
      )
    ).map(scheme => [scheme.id, scheme]),
  )
  return page(
    `${t.voucher} ${one.name}`,
    <>
      <Lead>
        {entryWords(ask.language)[one.kind]}: {formatKr(one.ore, 'ore')},{' '}
        {longDate(one.effectiveOn, ask.language)}
      </Lead>
      <p>
        <Posting ask={ask} one={one} kind={entryWords(ask.language)[one.kind]} />
      </p>
      {own ? (
        <p>{t.advancedLead(longDate(own, ask.language), longDate(one.effectiveOn, ask.language))}</p>
      ) : null}
      <About ask={ask} one={one} said={said} />
      {one.kind === 'expenditure' && one.link ? (
        <Attachments ask={ask} where={where} entry={entry} refused={refused} />
      ) : null}
      {one.origin.length > 0 ? (
        <>
          <p>{text(ask.language).originNote}</p>
          <Table
            name="origin"
            caption={t.origin}
            rows={one.origin}
            columns={column => [
              column.words(
                'scheme',
                text(ask.language).scheme,
                part => sources.get(part.source)?.name ?? part.source,
                {
                  shown: ({ source }) =>
                    sources.has(source) ? (
                      <LinkTo href={href('scheme', { scheme: source })}>{sources.get(source)!.name}</LinkTo>
                    ) : (
                      source
                    ),
                  names: true,
                },
              ),
              column.words('post', t.post, part => sources.get(part.source)?.post),
              column.kr('amount', t.amountKr, part => part.ore, { show: 'ore', total: true }),
            ]}
            total={text(ask.language).sum}
          />
        </>
      ) : null}
      {back ? (
        <Form
          action={href('voucher', { ...where, entry })}
          submit={t.reverseTitle(one.name)}
          state={{ language: ask.language, refused }}
        >
          <p>{t.reverseLead(formatKr(one.ore, 'ore'))}</p>
          <LongTextField
            name="reason"
            label={t.reasonNoNames}
            state={{ language: ask.language, refused }}
            rows={2}
          />
        </Form>
      ) : null}
    </>,
    {
      crumbs: [...place.crumbs, { label: t.vouchersTitle(place.name), href: href('vouchers', where) }],
      illustrative: place.programme.illustrative,
    },
  )
}

/** What a voucher is of, and why its measure was to use more than its budget. */
function About({ ask, one, said }: { ask: Ask; one: VoucherLine; said: readonly Overrun[] }) {
  const t = paymentText(ask.language)
  const own = advancedOn(one)
  return (
    <Facts
      rows={[
        [t.what, one.text],
        ...(one.payee ? [[t.payee, payeeName(ask, one)] as const] : []),
        ...(own
          ? ([
              [t.ownDate, longDate(own, ask.language)],
              [t.chargedOn, longDate(one.effectiveOn, ask.language)],
            ] as const)
          : []),
        ...said.map(why => [beyondText(ask.language).whyAbove, saidOf(ask, why)] as const),
      ]}
    />
  )
}
