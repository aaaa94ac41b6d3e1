import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { mayDo } from '../../../core/deed.ts'
import { formatOre, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Bars } from '../../../ui/bars.tsx'
import { dateField, textField, wholeNumber } from '../../../ui/fields.ts'
import { DateField, Form, type FormState, TextField } from '../../../ui/form.tsx'
import { type Ask, notFound, page, redirect, refusedAt, type Show } from '../../../ui/page.ts'
import { ButtonLink, Facts, Lead, LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { type Scheme, schemes } from '../../catalogue/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { recordMandate, setCap } from '../actions.ts'
import { deeds, stateOf } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { type ProgrammeView, programmeById } from '../queries.ts'
import { may, phaseOn } from '../rules.ts'
import { phaseWords, refusals, text, variantWords } from '../text.ts'
import { Contributions } from './contributions.tsx'

/** The front page of a programme; `aims` is how its three aims are coming on, which rooms above this one know. */
export const programmePageWith =
  (aims?: (ask: Ask, programme: ProgrammeView, state: FormState) => Child): Show =>
  async (ask, refused) => {
    const programme = await programmeById(ask.db, ask.params.programme!)
    if (!programme) return notFound
    if (programme.municipality) return redirect(href('ownPot', { programme: programme.id }))
    const t = text(ask.language)
    const known = await schemes(ask.db, [...new Set(programme.contributions.map(one => one.scheme))])
    const names = await namesOn(ask.db, programme.startsOn, [
      programme.sender,
      ...programme.regions.map(one => one.office),
      ...known.map(one => one.directorate),
    ])
    const state: FormState = { language: ask.language, refused }
    const total = sumOre(programme.appropriations.map(one => one.ore))
    const years = programme.appropriations.map(one => one.year)
    return page(
      programme.name,
      <>
        <Lead>
          {years.length > 0 ? t.lead(programme.name, total, `${years[0]}–${years.at(-1)}`) : t.leadNoMoney}
        </Lead>
        <p>
          <State tone="info">{phaseWords(ask.language)[phaseOn(programme, ask.today)]}</State>
        </p>
        {aims?.(ask, programme, state)}
        <Links ask={ask} programme={programme} names={names} />
        {years.length > 0 ? <Money ask={ask} programme={programme} known={known} names={names} /> : null}
        {years.length > 0 ? <Contributions ask={ask} programme={programme} /> : null}
        <Section title={t.about}>
          <Facts
            rows={[
              ...(programme.goal || programme.municipality === null
                ? [[t.goal, programme.goal || t.unwritten] as const]
                : []),
              [
                t.target,
                `${programme.target.text} (${t.ages(programme.target.ageFrom, programme.target.ageTo, programme.target.families)})`,
              ],
              [t.planningFrom, longDate(programme.planningFrom, ask.language)],
              [
                t.period,
                `${longDate(programme.startsOn, ask.language)} – ${longDate(programme.endsOn, ask.language)}`,
              ],
              [t.nationalCap, programme.nationalCap],
              [t.sender, names.get(programme.sender) ?? programme.sender],
              [t.post, programme.post],
              ...elementRows(programme, t),
              [
                t.mandate,
                programme.mandate
                  ? `${t.mandateBy(programme.mandate.decidedBy, longDate(programme.mandate.decidedOn, ask.language))}. ${programme.mandate.reference}`
                  : t.noMandate,
              ],
            ]}
          />
        </Section>
        {mayDo(deeds.recordMandate, ask.actor, { thing: programme, state: stateOf(programme), subject: {} })
          .ok ? (
          <Section title={t.recordMandate} id="mandate">
            <Form
              action={href('recordMandate', { programme: programme.id })}
              submit={deedWords(ask.language).recordMandate.button}
              state={state}
            >
              <TextField name="decidedBy" label={t.decidedBy} state={state} />
              <DateField name="decidedOn" label={t.decidedOn} state={state} />
              <TextField name="reference" label={t.reference} state={state} />
            </Form>
          </Section>
        ) : null}
        {may.manage(ask.actor).ok && programme.mandate ? (
          <ButtonLink href={href('fundYear', { programme: programme.id })} quiet>
            {t.fundYear}
          </ButtonLink>
        ) : null}
        <Regions ask={ask} programme={programme} names={names} state={state} />
      </>,
      { crumbs: [{ label: t.programmes, href: href('programmes') }], illustrative: programme.illustrative },
    )
  }

/**
 * What the state's grant rules ask of a scheme (D-10): what nobody has written is told of. A municipality's own programme
 * is no grant scheme, and shows what it has.
 */
const elementRows = (one: ProgrammeView, t: ReturnType<typeof text>): (readonly [string, Child])[] => [
  ...(
    [
      [t.criteria, one.criteria],
      [t.followUp, one.followUp],
      [t.evaluation, one.evaluation],
    ] as const
  )
    .filter(([, said]) => said !== '' || one.municipality === null)
    .map(([element, said]) => [element, said || t.unwritten] as const),
  [t.asScheme, <LinkTo href={href('scheme', { scheme: one.id })}>{one.name}</LinkTo>],
]

/** The schemes in the same order and with the same pattern in every picture of the product. */
const patternOf = (programme: ProgrammeView, scheme: string): number =>
  [...new Set(programme.contributions.map(one => one.scheme))].sort().indexOf(scheme)

type Parts = { ask: Ask; programme: ProgrammeView; names: Map<string, string> }

function Links({ ask, programme, names }: Parts) {
  const t = text(ask.language)
  return (
    <Section title={t.goTo}>
      <ul class="cards">
        {programme.appropriations.map(({ year }) => (
          <li>
            <strong>{year}</strong>
            <br />
            <LinkTo href={href('allocation', { programme: programme.id, year })}>
              {t.toAllocation(year)}
            </LinkTo>
            <br />
            <LinkTo href={href('awards', { programme: programme.id, year })}>{t.toAwards(year)}</LinkTo>
            <br />
            <LinkTo href={href('extracts', { programme: programme.id, year })}>{t.toExtracts(year)}</LinkTo>
          </li>
        ))}
        {programme.appropriations.length > 0 ? (
          <li>
            <LinkTo href={href('schedules', { programme: programme.id })}>{t.toSchedules}</LinkTo>
          </li>
        ) : null}
        {programme.regions.map(({ office }) => (
          <li>
            <strong>{names.get(office) ?? office}</strong>
            <br />
            <LinkTo href={href('call', { programme: programme.id, office })}>
              {t.toCall(names.get(office) ?? office)}
            </LinkTo>
            <br />
            <LinkTo href={href('selection', { programme: programme.id, office })}>
              {t.toSelection(names.get(office) ?? office)}
            </LinkTo>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Money({ ask, programme, known, names }: Parts & { known: Scheme[] }) {
  const t = text(ask.language)
  const { appropriations, contributions } = programme
  const oreOf = (scheme: string, year: number) =>
    contributions.find(one => one.scheme === scheme && one.year === year)?.ore ?? 0n
  const mark = (one: Scheme) =>
    one.illustrative ? <span class="tag-illustrative">{t.illustration}</span> : null
  return (
    <Section title={t.moneyTitle} id="money">
      <Bars
        id="contributions"
        title={t.pictureTitle}
        description={t.pictureText}
        caption={t.pictureText}
        format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
        bars={appropriations.map(({ year }) => ({
          label: String(year),
          parts: known.map(one => ({
            label: one.name,
            amount: Number(oreOf(one.id, year)) / 100,
            pattern: patternOf(programme, one.id),
          })),
        }))}
      />
      <Table
        name="contributed"
        caption={t.moneyCaption}
        rows={known}
        illustrative={one => one.illustrative}
        columns={column => [
          column.words('scheme', t.scheme, one => one.name, { names: true, after: mark }),
          column.words('owner', t.owner, one => names.get(one.directorate) ?? one.directorate),
          ...appropriations.map(({ year, status }) =>
            column.kr(`year-${year}`, `${year} (${t[status]})`, one => oreOf(one.id, year), { total: true }),
          ),
        ]}
        total={t.sum}
      />
      <ul>
        {appropriations.map(({ year, source }) => (
          <li>
            {year}: {source}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Regions({ ask, programme, names, state }: Parts & { state: FormState }) {
  const t = text(ask.language)
  const manages = may.manage(ask.actor).ok
  const capAt = (office: string) => href('setCap', { programme: programme.id, office })
  return (
    <Section title={t.regions} id="regions">
      <Table
        name="regions"
        caption={t.regions}
        rows={programme.regions}
        columns={column => [
          column.words('office', t.office, one => names.get(one.office) ?? one.office, { names: true }),
          column.words('variant', t.variant, one => variantWords(ask.language)[one.variant]),
          column.count('cap', t.cap, one => one.cap),
        ]}
      />
      {manages
        ? programme.regions.map(one => (
            <details class="explain ds-details" open={Boolean(refusedAt(state.refused, capAt(one.office)))}>
              <summary>
                {t.setCap}: {names.get(one.office) ?? one.office}
              </summary>
              <div>
                <Form
                  action={capAt(one.office)}
                  submit={t.setCap}
                  state={{ ...state, values: { cap: String(one.cap) } }}
                  quiet
                >
                  <TextField
                    name="cap"
                    label={t.regionCap}
                    state={{ ...state, values: { cap: String(one.cap) } }}
                    inputmode="numeric"
                    short
                  />
                </Form>
              </div>
            </details>
          ))
        : null}
    </Section>
  )
}

const back = (ask: Ask) => href('programme', { programme: ask.params.programme! })

/** The forms of the front page; `show` is that page with all that stands on it. */
export const recordMandatePostOn = (show: Show) =>
  post({
    schema: z.object({ decidedBy: textField(200), decidedOn: dateField, reference: textField(500) }),
    act: (ask, input) => recordMandate(ask.db, ask.command, ask.params.programme!, input),
    next: back,
    show,
    words: refusals,
  })

export const setCapPostOn = (show: Show) =>
  post({
    schema: z.object({ cap: wholeNumber(1, 1000) }),
    act: (ask, { cap }) => setCap(ask.db, ask.command, ask.params.programme!, ask.params.office!, cap),
    next: back,
    show,
    words: refusals,
  })
