import { yearOf } from '../../core/dates.ts'
import type { Decimal } from '../../core/decimal.ts'
import {
  aims,
  type Baseline,
  baselinesOf,
  type ProgrammeView,
  programmesMay,
} from '../../rooms/programmes/index.ts'
import { href } from '../../routes.ts'
import { longDate } from '../../text/dates.ts'
import { Bars } from '../../ui/bars.tsx'
import { DateField, Form, type FormState, SelectField, TextField, TickField } from '../../ui/form.tsx'
import { type Ask, refusedAt } from '../../ui/page.ts'
import { Explain, Section } from '../../ui/pieces.tsx'
import { Table } from '../../ui/table.tsx'
import { aimsText, aimWords, indicatorWords } from './aims.text.ts'
import { type AimYear, aimsOf, type Indicator, indicators } from './aims-reckoned.ts'

/** «12,5 %» of whole tenths. */
const percent = (tenths: number): string =>
  `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1).replace('.', ',')}\u00a0%`

const tenths = (of: number | null): Decimal | null => (of === null ? null : { units: BigInt(of), scale: 1 })

/** The three aims of a programme: each year against its baseline, as a picture and a table with its sources. */
export async function Aims({
  ask,
  programme,
  state,
}: {
  ask: Ask
  programme: ProgrammeView
  state: FormState
}) {
  const t = aimsText(ask.language)
  const years = await aimsOf(ask.db, programme, yearOf(ask.today))
  const baselines = new Map((await baselinesOf(ask.db, programme.id)).map(one => [one.aim, one]))
  const told = years.findLast(one => aims.every(aim => one.share[aim] !== null))
  return (
    <Section title={t.title} id="aims">
      <p>
        {told
          ? t.lead(
              told.year,
              percent(told.share.room!),
              percent(told.share.development!),
              percent(told.share.cooperation!),
            )
          : t.noYear}
      </p>
      {told ? <Picture ask={ask} years={years} baselines={baselines} /> : null}
      <AimTable ask={ask} years={years} baselines={baselines} />
      <p>{t.newOrOld}</p>
      {programmesMay.manage(ask.actor).ok ? (
        <BaselineForm ask={ask} programme={programme} state={state} />
      ) : null}
    </Section>
  )
}

type Shown = { ask: Ask; years: readonly AimYear[]; baselines: ReadonlyMap<Indicator, Baseline> }

function Picture({ ask, years, baselines }: Shown) {
  const t = aimsText(ask.language)
  const bars = aims.flatMap(aim =>
    years.flatMap(({ year, share }) => {
      const baseline = baselines.get(aim)
      return share[aim] === null
        ? []
        : [
            {
              label: `${aimWords(ask.language)[aim]} ${year}`,
              parts: [{ label: t.picture, amount: share[aim] / 10, pattern: 0 }],
              ...(baseline ? { marks: [{ label: t.baseline, amount: baseline.tenths / 10 }] } : {}),
            },
          ]
    }),
  )
  return (
    <Bars
      id="aims-bars"
      title={t.picture}
      description={t.pictureText}
      caption={t.pictureText}
      format={amount => percent(Math.round(amount * 10))}
      bars={bars}
    />
  )
}

function AimTable({ ask, years, baselines }: Shown) {
  const t = aimsText(ask.language)
  return (
    <Table
      name="aims"
      caption={t.title}
      rows={indicators}
      illustrative={one => baselines.get(one)?.illustrative ?? false}
      columns={column => [
        column.words('aim', t.aim, one => indicatorWords(ask.language)[one], { names: true }),
        column.percent('baseline', t.baseline, one => tenths(baselines.get(one)?.tenths ?? null), {
          sign: true,
          none: t.unknown,
          after: one =>
            baselines.get(one)?.illustrative ? <span class="tag-illustrative">{t.illustration}</span> : null,
        }),
        ...years.map(({ year, share }) =>
          column.percent(`year-${year}`, String(year), one => tenths(share[one]), {
            sign: true,
            none: t.nothing,
          }),
        ),
        column.words('source', t.source, one => {
          const known = baselines.get(one)
          return known
            ? `${t.own} ${t.baselineFrom(longDate(known.asOf, ask.language), known.source)}`
            : t.own
        }),
      ]}
    />
  )
}

function BaselineForm({ ask, programme, state }: { ask: Ask; programme: ProgrammeView; state: FormState }) {
  const t = aimsText(ask.language)
  const own = {
    ...state,
    refused: refusedAt(state.refused, href('recordBaseline', { programme: programme.id })),
  }
  return (
    <Explain summary={t.record} open={own.refused !== undefined}>
      <Form action={href('recordBaseline', { programme: programme.id })} submit={t.record} state={own} quiet>
        <SelectField
          name="aim"
          label={t.which}
          state={own}
          options={aims.map(aim => ({ value: aim, label: aimWords(ask.language)[aim] }))}
        />
        <TextField
          name="percent"
          label={t.percent}
          hint={t.percentHint}
          state={own}
          inputmode="decimal"
          short
        />
        <DateField name="asOf" label={t.asOf} state={own} />
        <TextField name="source" label={t.sourceField} state={own} />
        <TickField name="illustrative" label={t.illustrative} state={own} />
      </Form>
    </Explain>
  )
}
