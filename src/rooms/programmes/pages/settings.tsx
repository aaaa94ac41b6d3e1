import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { dateField, textField, wholeNumber } from '../../../ui/fields.ts'
import { DateField, Form, type FormState, TextField } from '../../../ui/form.tsx'
import { type Ask, notFound, page, redirect, refusedAt, type Show } from '../../../ui/page.ts'
import { Facts, LinkTo, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { recordMandate, setCap } from '../actions.ts'
import { deeds, stateOf } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { type ProgrammeView, programmeById } from '../queries.ts'
import { may, phaseOn } from '../rules.ts'
import { phaseWords, refusals, text, variantWords } from '../text.ts'
import { ChangeWays, History } from './change.tsx'
import { yearSettings } from './year-settings.tsx'

/** How the programme is set up: its mandate, aim, target group, dates, regions and caps; and what may be changed of it. */
export const settingsPage: Show = async (ask, refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme) return notFound
  if (programme.municipality) return redirect(href('ownPot', { programme: programme.id }))
  const t = text(ask.language)
  const names = await namesOn(ask.db, programme.startsOn, [
    programme.sender,
    ...programme.regions.map(one => one.office),
  ])
  const state: FormState = { language: ask.language, refused }
  return page(
    t.about,
    <>
      <Facts
        rows={[
          [t.goal, programme.goal || t.unwritten],
          [
            t.target,
            `${programme.target.text} (${t.ages(programme.target.ageFrom, programme.target.ageTo, programme.target.families)})`,
          ],
          [t.phase, phaseWords(ask.language)[phaseOn(programme, ask.today)]],
          [t.planningFrom, longDate(programme.planningFrom, ask.language)],
          [
            t.period,
            `${longDate(programme.startsOn, ask.language)} – ${longDate(programme.endsOn, ask.language)}`,
          ],
          [t.nationalCap, programme.nationalCap],
          [t.sender, names.get(programme.sender) ?? programme.sender],
          [t.post, programme.post],
          ...elementRows(programme, t),
          [t.mandate, mandateText(ask, programme)],
        ]}
      />
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
      {await yearSettings(ask, programme)}
      <Regions ask={ask} programme={programme} names={names} state={state} />
      {await History({ ask, programme })}
    </>,
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: programme.id }) }],
      illustrative: programme.illustrative,
      now: <ChangeWays ask={ask} programme={programme} />,
    },
  )
}

/** Who decided that the programme shall be, and when; or that nobody has. */
export function mandateText(ask: Pick<Ask, 'language'>, { mandate }: ProgrammeView): string {
  const t = text(ask.language)
  return mandate
    ? `${t.mandateBy(mandate.decidedBy, longDate(mandate.decidedOn, ask.language))}. ${mandate.reference}`
    : t.noMandate
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

function Regions({
  ask,
  programme,
  names,
  state,
}: {
  ask: Ask
  programme: ProgrammeView
  names: Map<string, string>
  state: FormState
}) {
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

const back = (ask: Ask) => href('programmeSettings', { programme: ask.params.programme! })

export const recordMandatePost = post({
  schema: z.object({ decidedBy: textField(200), decidedOn: dateField, reference: textField(500) }),
  act: (ask, input) => recordMandate(ask.db, ask.command, ask.params.programme!, input),
  next: back,
  show: settingsPage,
  words: refusals,
})

export const setCapPost = post({
  schema: z.object({ cap: wholeNumber(1, 1000) }),
  act: (ask, { cap }) => setCap(ask.db, ask.command, ask.params.programme!, ask.params.office!, cap),
  next: back,
  show: settingsPage,
  words: refusals,
})
