import { z } from 'zod'
import { yearOf } from '../../../core/dates.ts'
import { formatKr, formatOre, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import { amountField, textField, wholeNumber } from '../../../ui/fields.ts'
import { Form, type FormState, TextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Explain, Lead, LinkTo, Section, type Tone } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { may } from '../access.rules.ts'
import { faultsInFrame, recordFrame } from '../schedule.actions.ts'
import type { Certainty, PlannedYear } from '../schedule.model.ts'
import { type Plan, scheduleOf, schedulesOf } from '../schedule.queries.ts'
import { certaintyWords, dependsWords, frameRefusals, scheduleWords } from '../schedule.text.ts'

const tones: Record<Certainty, Tone> = { confirmed: 'success', indicative: 'warning', open: 'neutral' }
const patterns: Record<Certainty, number> = { confirmed: 0, indicative: 1, open: 4 }

/** What a municipality can count on, year by year, and how sure each year is. */
export const schedulePage: Show = async (ask, refused) => {
  if (refused && !may.keepFrames(ask.actor).ok) return forbidden
  const view = await programmeById(ask.db, ask.params.programme!)
  const municipality = ask.params.municipality!
  const plan = view && (await scheduleOf(ask.db, view, municipality, ask.today))
  if (!plan) return notFound
  const t = scheduleWords(ask.language)
  const name = (await namesOn(ask.db, ask.today, [municipality])).get(municipality) ?? municipality
  const first = Math.min(yearOf(ask.today), yearOf(view.endsOn))
  const ahead = plan.years.filter(one => one.year >= first)
  const sum = (certainty: Certainty) =>
    formatKr(sumOre(ahead.filter(one => one.certainty === certainty).map(one => one.ore ?? 0n)))
  const open = ahead.filter(one => one.certainty === 'open').length
  const where = { programme: view.id, municipality }
  return page(
    t.title(name),
    <>
      <Lead>{t.lead(name, sum('confirmed'), sum('indicative'), open)}</Lead>
      <p>{t.from(first)}</p>
      <Picture ask={ask} years={plan.years} />
      <Years ask={ask} years={plan.years} />
      <How ask={ask} plan={plan} />
      <p>
        <LinkTo href={href('fundingNote', where)}>{t.note}</LinkTo>
      </p>
      {may.keepFrames(ask.actor).ok ? (
        <FrameForm ask={ask} state={{ language: ask.language, refused }} where={where} />
      ) : null}
    </>,
    {
      crumbs: [{ label: view.name, href: href('programme', { programme: view.id }) }],
      illustrative: view.illustrative || plan.known.some(one => one.final?.illustrative),
    },
  )
}

/** Everyone who takes part, with what the year and the next three look like. */
export const schedulesPage: Show = async ask => {
  const view = await programmeById(ask.db, ask.params.programme!)
  if (!view) return notFound
  const t = scheduleWords(ask.language)
  const all = await schedulesOf(ask.db, view, ask.today)
  return page(
    t.link,
    <>
      {all.length === 0 ? <Empty>{t.noneYet}</Empty> : <Lead>{t.listLead(all.length)}</Lead>}
      <ul>
        {all.map(({ municipality, name }) => (
          <li>
            <LinkTo href={href('schedule', { programme: view.id, municipality })}>{name}</LinkTo>
          </li>
        ))}
      </ul>
    </>,
    {
      crumbs: [{ label: view.name, href: href('programme', { programme: view.id }) }],
      illustrative: view.illustrative,
    },
  )
}

function Picture({ ask, years }: { ask: Ask; years: readonly PlannedYear[] }) {
  const t = scheduleWords(ask.language)
  return (
    <Bars
      id="plan"
      title={t.picture}
      description={t.pictureText}
      caption={t.pictureText}
      format={amount => (amount === 0 ? t.unknown : formatOre(BigInt(Math.round(amount * 100)), 'kroner'))}
      bars={years.map(one => ({
        label: String(one.year),
        parts: [
          {
            label: certaintyWords(ask.language)[one.certainty],
            amount: Number(one.ore ?? 0n) / 100,
            pattern: patterns[one.certainty],
          },
        ],
      }))}
    />
  )
}

function Years({ ask, years }: { ask: Ask; years: readonly PlannedYear[] }) {
  const t = scheduleWords(ask.language)
  return (
    <Table
      name="years"
      caption={t.table}
      rows={years}
      columns={column => [
        column.year('year', t.year, one => one.year, { names: true }),
        column.kr('amount', t.amount, one => one.ore, { none: '–' }),
        column.state('certainty', t.certainty, one => certaintyWords(ask.language)[one.certainty], {
          tone: one => tones[one.certainty],
        }),
        column.words('depends', t.depends, one => dependsWords(ask.language)[one.depends]),
        column.kr('programme', t.programme, one => one.programmeOre, {
          none: '–',
        }),
        column.words('source', t.source, one => one.source, { none: '–' }),
      ]}
    />
  )
}

function How({ ask, plan }: { ask: Ask; plan: Plan }) {
  const t = scheduleWords(ask.language)
  return (
    <Explain summary={t.how}>
      <p>{t.howText}</p>
      {plan.years.map(one => (one.shareOf === null ? null : <p>{t.shareOf(one.year, one.shareOf)}</p>))}
    </Explain>
  )
}

function FrameForm({
  ask,
  state,
  where,
}: {
  ask: Ask
  state: FormState
  where: { programme: string; municipality: string }
}) {
  const t = scheduleWords(ask.language)
  return (
    <Section title={t.frameTitle} id="frame">
      <p>{t.frameHint}</p>
      <Form action={href('recordFrame', where)} submit={t.record} state={state} quiet>
        <TextField name="year" label={t.year} state={state} inputmode="numeric" short />
        <TextField name="amount" label={t.frameAmount} state={state} inputmode="numeric" short />
        <TextField name="source" label={t.source} state={state} />
      </Form>
    </Section>
  )
}

const where = (ask: Ask) => ({
  programme: ask.params.programme!,
  municipality: ask.params.municipality!,
})

export const recordFramePost = post({
  schema: z.object({ year: wholeNumber(1990, 2100), amount: amountField, source: textField(500) }),
  faults: (ask, { year, amount }) =>
    faultsInFrame(ask.db, ask.command, ask.params.programme!, { year, ore: amount }),
  act: (ask, { year, amount, source }) =>
    recordFrame(ask.db, ask.command, ask.params.programme!, { year, ore: amount, source }),
  next: ask => href('schedule', where(ask)),
  show: schedulePage,
  words: frameRefusals,
})
