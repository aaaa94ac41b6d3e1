import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { formatKr, formatOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Bars } from '../../../ui/bars.tsx'
import { wholeNumber } from '../../../ui/fields.ts'
import { Form, type FormState, RadioField } from '../../../ui/form.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead, LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Amount, Table } from '../../../ui/table.tsx'
import { programmeById } from '../../programmes/index.ts'
import { may } from '../access.rules.ts'
import { explainRefusal, municipalityName } from '../explanation.text.ts'
import type { Line, Programme, Run } from '../model.ts'
import { pageRefusals, text } from '../page.text.ts'
import { allocate } from '../rules.ts'
import { finaliseRun, makeRun } from '../runs.actions.ts'
import { inputOf, runsOf, type StoredRun } from '../runs.queries.ts'

const keys = ['none', 'basis', 'equal', 'children-0-24'] as const
const restKeyOf = (key: (typeof keys)[number]): Programme['restKey'] =>
  key === 'none' ? null : key === 'children-0-24' ? { indicator: key, lag: 0 } : key

export const allocationPage: Show = async (ask, refused) => {
  const view = await programmeById(ask.db, ask.params.programme!)
  const year = Number(ask.params.year)
  if (!view?.appropriations.some(one => one.year === year)) return notFound
  const t = text(ask.language)
  const runs = await runsOf(ask.db, ask.actor, view.id, year)
  const shown = runs.find(one => one.finalisedAt) ?? runs.at(-1)
  const state: FormState = { language: ask.language, refused, values: { restKey: 'children-0-24' } }
  const options = [
    { value: 'children-0-24', label: t.keyChildren },
    { value: 'basis', label: t.keyBasis },
    { value: 'equal', label: t.keyEqual },
    { value: 'none', label: t.keyNone },
  ]
  const details = refused
    ? await whyRefused(ask, view, year, refused.typed.restKey as (typeof keys)[number])
    : []
  return page(
    t.title(year),
    <>
      {shown ? (
        <Shown ask={ask} shown={shown} />
      ) : (
        <Empty>{may.readUnfinished(ask.actor).ok ? t.notMade : t.notPublic}</Empty>
      )}
      {may.run(ask.actor).ok && !shown?.finalisedAt ? (
        <Section title={t.runTitle} id="run">
          {details.length > 0 ? (
            <ul>
              {details.map(one => (
                <li>{one}</li>
              ))}
            </ul>
          ) : null}
          <Form
            action={href('makeRun', { programme: view.id, year })}
            submit={t.makeRun}
            state={state}
            quiet={shown !== undefined}
          >
            <RadioField name="restKey" label={t.restKey} options={options} state={state} />
          </Form>
          {shown ? (
            <Form
              action={href('finaliseRun', { programme: view.id, year })}
              submit={t.finalise}
              state={{ ...state, refused: undefined }}
            >
              <input type="hidden" name="number" value={shown.number} />
              <p>{t.finaliseHint}</p>
            </Form>
          ) : null}
        </Section>
      ) : null}
    </>,
    {
      crumbs: [{ label: view.name, href: href('programme', { programme: view.id }) }],
      illustrative: view.illustrative || (shown?.run.illustrative ?? false),
    },
  )
}

/** The shortfall of each scheme and who must top up, in words. */
async function whyRefused(
  ask: Ask,
  view: NonNullable<Awaited<ReturnType<typeof programmeById>>>,
  year: number,
  key: (typeof keys)[number],
) {
  const input = await inputOf(ask.db, view, year, restKeyOf(keys.find(one => one === key) ?? 'none'))
  const result = input && allocate(input.programme, input.facts)
  return input && result && !result.ok ? explainRefusal(input.programme, result.refusal, ask.language) : []
}

function Shown({ ask, shown }: { ask: Ask; shown: StoredRun }) {
  const t = text(ask.language)
  const { run } = shown
  const { programme } = shown.input
  const name = (line: Line) => municipalityName(programme, line.municipality)
  const over = (line: Line) => line.awardOre - line.guaranteeOre
  const least = run.lines.reduce((a, b) => (over(b) < over(a) ? b : a))
  return (
    <>
      <Lead>{t.noneLost(name(least), formatKr(over(least)))}</Lead>
      <p>
        <State tone={shown.finalisedAt ? 'success' : 'info'}>
          {shown.finalisedAt
            ? t.final(shown.finalisedBy!, longDate(dateOf(shown.finalisedAt), ask.language))
            : t.draft(shown.number)}
        </State>
      </p>
      <p>{t.sums(formatKr(run.potOre), formatKr(run.awardOre), formatKr(run.undistributedOre))}</p>
      <Picture ask={ask} programme={programme} run={run} />
      <Table
        caption={t.tableTitle}
        rows={run.lines}
        columns={[
          {
            head: t.municipality,
            cell: line => (
              <LinkTo
                href={href('cell', {
                  programme: programme.id,
                  year: run.year,
                  municipality: line.municipality,
                })}
              >
                {name(line)}
              </LinkTo>
            ),
            names: true,
          },
          { head: t.inKroner(t.guarantee), cell: line => <Amount ore={line.guaranteeOre} />, figure: true },
          { head: t.inKroner(t.basis), cell: line => <Amount ore={line.basisOre} />, figure: true },
          { head: t.inKroner(t.award), cell: line => <Amount ore={line.awardOre} />, figure: true },
          { head: t.inKroner(t.deviation), cell: line => <Amount ore={line.deviationOre} />, figure: true },
        ]}
        total={[
          t.sum,
          <Amount ore={run.guaranteeOre} />,
          <Amount ore={run.basisOre} />,
          <Amount ore={run.awardOre} />,
          '',
        ]}
      />
      <p>
        {t.inputHash}: <code>{run.inputHash.slice(0, 16)}</code>
      </p>
    </>
  )
}

function Picture({ ask, programme, run }: { ask: Ask; programme: Programme; run: Run }) {
  const t = text(ask.language)
  const order = programme.schemes.map(one => one.id).sort()
  const kroner = (ore: bigint) => Number(ore) / 100
  return (
    <Bars
      id="allocation"
      title={t.pictureTitle(run.year)}
      description={t.pictureText}
      caption={t.pictureText}
      format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
      bars={run.lines.map(line => ({
        label: municipalityName(programme, line.municipality),
        parts: line.parts.map(part => ({
          label: programme.schemes.find(one => one.id === part.scheme)!.name,
          amount: kroner(part.amountOre),
          pattern: order.indexOf(part.scheme),
        })),
        marks: [
          { label: t.guarantee, amount: kroner(line.guaranteeOre) },
          { label: t.basis, amount: kroner(line.basisOre), dashed: true },
        ],
      }))}
    />
  )
}

const where = (ask: Ask) => ({ programme: ask.params.programme!, year: Number(ask.params.year) })

export const makeRunPost = post({
  schema: z.object({ restKey: z.enum(keys, 'fillIn') }),
  act: (ask, { restKey }) => makeRun(ask.db, ask.command, where(ask), restKeyOf(restKey)),
  next: ask => href('allocation', where(ask)),
  show: allocationPage,
  words: pageRefusals,
})

export const finaliseRunPost = post({
  schema: z.object({ number: wholeNumber(1, 100_000) }),
  act: (ask, { number }) => finaliseRun(ask.db, ask.command, where(ask), number),
  next: ask => href('allocation', where(ask)),
  show: allocationPage,
  words: pageRefusals,
})
