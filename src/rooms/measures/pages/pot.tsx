import { formatKr, formatOre, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Bars } from '../../../ui/bars.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Explain, Lead, LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
import { potOf } from '../../awards/index.ts'
import { schemes } from '../../catalogue/index.ts'
import { originLeft, potBalances } from '../../ledger/index.ts'
import { namesOn, officeOf } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById, yearsOf } from '../../programmes/index.ts'
import { isPilot } from '../../selection/index.ts'
import type { Measure } from '../model.ts'
import { type Expenditure, expendituresOf, measuresOf } from '../queries.ts'
import { crossesAgencies, may, stateOf } from '../rules.ts'
import { payeeWords, stateWords, text } from '../text.ts'

/** A pot's front page: what is left, what the money went to, and the measures. */
export const potPage: Show = async ask => {
  const { programme: id, municipality } = ask.params as { programme: string; municipality: string }
  const programme = await programmeById(ask.db, id)
  if (!programme) return notFound
  if (!may.readPot(ask.actor, { municipality, office: await officeFor(ask, programme, municipality) }).ok)
    return forbidden
  const t = text(ask.language)
  const pot = potOf(id, municipality)
  const name = (await namesOn(ask.db, programme.startsOn, [municipality])).get(municipality) ?? municipality
  const balance = (await potBalances(ask.db, [pot])).get(pot)!
  const measures = await measuresOf(ask.db, { programme: id, municipality })
  const spent = (await expendituresOf(ask.db, id, municipality)).filter(one => !one.reversed)
  const pilot = await isPilot(ask.db, id, municipality)
  return page(
    t.potTitle(name),
    <>
      {balance.credited > 0n ? (
        <Lead>
          {t.potLead(
            formatKr(balance.left),
            formatKr(balance.credited),
            longDate(programme.endsOn, ask.language),
          )}
        </Lead>
      ) : (
        <Empty>{pilot ? t.empty : t.locked}</Empty>
      )}
      {spent.length > 0 ? (
        <Picture ask={ask} programme={programme} measures={measures} spent={spent} />
      ) : null}
      <MeasureTable ask={ask} measures={measures} spent={spent} />
      {pilot && ask.today <= programme.endsOn && may.manage(ask.actor, { municipality }).ok ? (
        <ButtonLink href={href('newMeasure', { programme: id, municipality })}>{t.newMeasure}</ButtonLink>
      ) : null}
      {balance.credited > 0n ? <Left ask={ask} pot={pot} /> : null}
      {balance.credited > 0n ? (
        <Section title={t.years}>
          <ul>
            {yearsOf(programme).map(year => (
              <li>
                <LinkTo href={href('report', { programme: id, year, municipality })}>
                  {t.toReport(year)}
                </LinkTo>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Expenditures ask={ask} measures={measures} spent={spent} />
    </>,
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: id }) }],
      illustrative: programme.illustrative,
    },
  )
}

/** The governor's office of the pilot, for whoever follows up the region. */
export async function officeFor(
  ask: Ask,
  programme: ProgrammeView,
  municipality: string,
): Promise<string | null> {
  return (await officeOf(ask.db, municipality, programme.startsOn)) ?? null
}

function MeasureTable({ ask, measures, spent }: { ask: Ask; measures: Measure[]; spent: Expenditure[] }) {
  const t = text(ask.language)
  const sum = (measure?: Measure) =>
    sumOre(spent.filter(one => !measure || one.measure === measure.id).map(one => one.ore))
  if (measures.length === 0) return null
  return (
    <Table
      caption={t.measures}
      rows={measures}
      columns={[
        {
          head: t.measure,
          cell: one => (
            <LinkTo
              href={href('measure', {
                programme: one.programme,
                municipality: one.municipality,
                number: one.number,
              })}
            >
              {one.name}
            </LinkTo>
          ),
          names: true,
        },
        {
          head: t.state,
          cell: one => (
            <>
              <State tone={stateOf(one) === 'running' ? 'success' : 'neutral'}>
                {stateWords(ask.language)[stateOf(one)]}
              </State>{' '}
              {crossesAgencies(one) ? null : <State tone="warning">{t.singleSector}</State>}
            </>
          ),
        },
        { head: t.spent, cell: one => <Amount ore={sum(one)} />, figure: true },
      ]}
      total={[t.sum, '', <Amount ore={sum()} />]}
    />
  )
}

async function Picture({
  ask,
  programme,
  measures,
  spent,
}: {
  ask: Ask
  programme: ProgrammeView
  measures: Measure[]
  spent: Expenditure[]
}) {
  const t = text(ask.language)
  const order = [...new Set(programme.contributions.map(one => one.scheme))].sort()
  const names = new Map((await schemes(ask.db, order)).map(one => [one.id, one.name]))
  const part = (measure: Measure, source: string) =>
    sumOre(
      spent
        .filter(one => one.measure === measure.id)
        .flatMap(one => one.origin.filter(o => o.source === source).map(o => o.ore)),
    )
  return (
    <Bars
      id="spent"
      title={t.pictureTitle}
      description={t.pictureText}
      caption={t.pictureText}
      format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
      bars={measures.map(measure => ({
        label: measure.name.length > 42 ? `${measure.name.slice(0, 41)}…` : measure.name,
        parts: order.map((source, pattern) => ({
          label: names.get(source) ?? source,
          amount: Number(part(measure, source)) / 100,
          pattern,
        })),
      }))}
    />
  )
}

async function Left({ ask, pot }: { ask: Ask; pot: string }) {
  const t = text(ask.language)
  const left = await originLeft(ask.db, pot)
  const names = new Map(
    (
      await schemes(
        ask.db,
        left.map(one => one.source),
      )
    ).map(one => [one.id, one.name]),
  )
  return (
    <Explain summary={t.leftBySource}>
      <p>{t.originNote}</p>
      <Table
        caption={t.leftBySource}
        rows={left}
        columns={[
          { head: t.scheme, cell: one => names.get(one.source) ?? one.source, names: true },
          { head: t.amountKr, cell: one => <Amount ore={one.ore} show="ore" />, figure: true },
        ]}
        total={[t.sum, <Amount ore={sumOre(left.map(one => one.ore))} show="ore" />]}
      />
    </Explain>
  )
}

export async function Expenditures({
  ask,
  measures,
  spent,
}: {
  ask: Ask
  measures: Measure[]
  spent: Expenditure[]
}) {
  const t = text(ask.language)
  const name = (id: string) => measures.find(one => one.id === id)?.name ?? ''
  const sources = [...new Set(spent.flatMap(one => one.origin.map(part => part.source)))]
  const schemeNames = new Map((await schemes(ask.db, sources)).map(one => [one.id, one.name]))
  const origin = (one: Expenditure) => (
    <details class="cell-details">
      <summary>{t.showOrigin}</summary>
      <ul>
        {one.origin.map(part => (
          <li>
            {schemeNames.get(part.source) ?? part.source}: <Amount ore={part.ore} show="ore" /> kr
          </li>
        ))}
      </ul>
    </details>
  )
  if (spent.length === 0) return null
  return (
    <Section title={t.expenditures} id="expenditures">
      <p>{t.originNote}</p>
      <Table
        caption={t.expenditures}
        rows={spent}
        columns={[
          { head: t.voucher, cell: one => one.number, names: true },
          { head: t.spentOn, cell: one => longDate(one.effectiveOn, ask.language) },
          { head: t.measure, cell: one => name(one.measure) },
          { head: t.what, cell: one => one.text },
          { head: t.payee, cell: one => payeeWords(ask.language)[one.payeeKind] },
          { head: t.amountKr, cell: one => <Amount ore={one.ore} show="ore" />, figure: true },
          { head: t.origin, cell: one => origin(one) },
        ]}
      />
    </Section>
  )
}
