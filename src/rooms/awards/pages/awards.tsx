import { z } from 'zod'
import { mayDo, whyNot } from '../../../core/deed.ts'
import { formatKr, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { reasonOf, WhyNot } from '../../../ui/deed.tsx'
import { optionalText, textField } from '../../../ui/fields.ts'
import { Form, type FormState, SelectField, TextField } from '../../../ui/form.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { potsSeenBy } from '../../pot/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { readCaseNumber } from '../../records/index.ts'
import { faultsInGrants, grantAwards } from '../actions.ts'
import { deeds, standingOf } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { stateOf } from '../rules.ts'
import { type AwardLine, awardLines } from '../standing.queries.ts'
import { changeWords, refusals, stateWords, text } from '../text.ts'

export const awardsPage: Show = async (ask, refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const year = Number(ask.params.year)
  if (!programme?.appropriations.some(one => one.year === year)) return notFound
  const t = text(ask.language)
  const final = await awardLines(ask.db, programme.id, year, ask.today)
  const awards = final?.lines ?? []
  const names = await namesOn(
    ask.db,
    `${year}-01-01`,
    awards.map(one => one.municipality),
  )
  // What the sentence says is counted and added up from the rows below it.
  const granted = awards.filter(one => one.commitment)
  const paid = awards.filter(one => one.paidOre > 0n)
  const state: FormState = { language: ask.language, refused }
  const waiting = awards.filter(one => !one.commitment)
  const name = (id: string) => names.get(id) ?? id
  const standing = standingOf(programme, { municipality: null }, final ? 'ungranted' : 'unallocated')
  return page(
    t.title(year),
    <>
      {final ? (
        <>
          <Lead>{t.lead(granted.length, paid.length, formatKr(sumOre(paid.map(one => one.paidOre))))}</Lead>
          <AwardTable
            ask={ask}
            where={{ programme: programme.id, year }}
            awards={awards}
            name={name}
            seen={await potsSeenBy(ask.db, ask.actor, programme)}
          />
        </>
      ) : (
        <Empty>{t.notFinal}</Empty>
      )}
      <WhyNot
        submit={deedWords(ask.language).grant.button}
        why={reasonOf(whyNot(deeds.grant, ask.actor, standing), ask.language, refusals)}
      />
      {waiting.length > 0 && mayDo(deeds.grant, ask.actor, standing).ok ? (
        <Section title={t.grantTitle} id="grant">
          <Form
            action={href('grantAwards', { programme: programme.id, year })}
            submit={deedWords(ask.language).grant.button}
            state={state}
          >
            <TextField name="caseNumber" label={t.caseNumber} hint={t.caseHint} state={state} short />
            <SelectField
              name="municipality"
              label={t.who}
              hint={t.everyone}
              state={state}
              optional
              options={waiting.map(one => ({ value: one.municipality, label: name(one.municipality) }))}
            />
          </Form>
        </Section>
      ) : null}
    </>,
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: programme.id }) }],
      illustrative: programme.illustrative || (final?.illustrative ?? false),
    },
  )
}

/** Each municipality's award: what is committed, what is paid, and how far it has come. */
function AwardTable({
  ask,
  where,
  awards,
  name,
  seen,
}: {
  ask: Ask
  where: { programme: string; year: number }
  awards: readonly AwardLine[]
  name: (id: string) => string
  /** Whose pots the reader may see. */
  seen: (municipality: string) => boolean
}) {
  const t = text(ask.language)
  const reached = ({ commitment }: AwardLine) => (commitment ? stateOf(commitment) : 'none')
  return (
    <Table
      name="awards"
      perPage={50}
      caption={t.title(where.year)}
      rows={awards}
      columns={column => [
        column.link('municipality', t.municipality, one => name(one.municipality), {
          to: one => href('award', { ...where, municipality: one.municipality }),
          names: true,
        }),
        column.kr('amount', t.amount, one => one.ore, { total: true }),
        column.kr('paid', t.paidKr, one => one.paidOre, { total: true }),
        column.state('state', t.state, one => stateWords(ask.language)[reached(one)], {
          tone: one => (reached(one) === 'paid' ? 'success' : 'neutral'),
        }),
        ...(awards.some(one => one.change !== 'unchanged')
          ? [
              column.state(
                'change',
                t.change,
                (one: AwardLine) =>
                  one.change === 'unchanged' ? null : changeWords(ask.language)[one.change],
                {
                  tone: one => (one.change === 'changed' || one.change === 'dropped' ? 'neutral' : 'warning'),
                },
              ),
            ]
          : []),
        ...(awards.some(one => seen(one.municipality))
          ? [
              column.link('year-end', t.yearEnd, (one: AwardLine) => t.yearEndOf(name(one.municipality)), {
                to: one =>
                  seen(one.municipality)
                    ? href('yearEnd', { programme: where.programme, municipality: one.municipality })
                    : null,
              }),
            ]
          : []),
      ]}
      total={t.sum}
    />
  )
}

const where = (ask: Ask) => ({ programme: ask.params.programme!, year: Number(ask.params.year) })

export const grantAwardsPost = post({
  schema: z.object({
    caseNumber: textField(30).refine(one => readCaseNumber(one) !== null, 'badCaseNumber'),
    municipality: optionalText(40),
  }),
  faults: (ask, { municipality }) =>
    faultsInGrants(ask.db, ask.command, { ...where(ask), municipality: municipality || null }),
  act: (ask, { caseNumber, municipality }) =>
    grantAwards(ask.db, ask.command, { ...where(ask), caseNumber, municipality: municipality || null }),
  next: ask => href('awards', where(ask)),
  show: awardsPage,
  words: refusals,
})
