import { z } from 'zod'
import { formatKr, sumOre } from '../../../../src/core/ore.ts'
import { amountField, dateField, optionalText, textField, wholeNumber } from '../../../../src/ui/fields.ts'
import { DateField, Form, type FormState, TextField } from '../../../../src/ui/form.tsx'
import { type Ask, forbidden, page, type Refused, type Show } from '../../../../src/ui/page.ts'
import { Empty, Lead, Section } from '../../../../src/ui/pieces.tsx'
import { post } from '../../../../src/ui/post.ts'
import { Table } from '../../../../src/ui/table.tsx'
import { href } from '../../routes.ts'
import { askTrip, saveTripDraft } from '../actions.ts'
import type { Trip, TripDraft } from '../model.ts'
import { draftFor, tripsFor } from '../queries.ts'
import { may, sound, stateOf } from '../rules.ts'
import { refusals, stateWords, text } from '../text.ts'

/** The trips that one may see, and the form that asks for another. */
export const tripsPage: Show = async (ask, refused) => {
  const seen = await tripsFor(ask.db, ask.actor)
  if (!seen.ok) return forbidden
  const t = text(ask.language)
  const trips = seen.value
  const municipality = ask.actor.organisation
  const asks = may.ask(ask.actor, { municipality }).ok
  return page(
    t.title,
    <>
      {trips.length > 0 ? (
        <>
          <Lead>{t.lead(trips.length, formatKr(sumOre(trips.map(one => one.ore))))}</Lead>
          <Trips ask={ask} trips={trips} />
        </>
      ) : (
        <Empty>{t.none}</Empty>
      )}
      {asks ? <AskForm ask={ask} draft={await draftFor(ask.db, municipality!)} refused={refused} /> : null}
    </>,
  )
}

function Trips({ ask, trips }: { ask: Ask; trips: readonly Trip[] }) {
  const t = text(ask.language)
  const state = (one: Trip) => stateOf(one, ask.today)
  return (
    <Table
      name="trips"
      caption={t.title}
      rows={trips}
      columns={column => [
        column.link('purpose', t.purpose, one => one.purpose, {
          to: one => href('trip', { trip: one.id }),
          names: true,
        }),
        column.day('starts-on', t.startsOn, one => one.startsOn),
        column.kr('amount', t.amount, one => one.ore, { total: true }),
        column.kr('spent', t.spent, one => one.spentOre, { total: true }),
        column.state('state', t.state, one => stateWords(ask.language)[state(one)], {
          tone: one => (state(one) === 'unreported' ? 'warning' : 'info'),
        }),
      ]}
      total={t.total}
    />
  )
}

/** Saved as one types. Refused, it goes on from the version that stands, with what was typed. */
function AskForm({ ask, draft, refused }: { ask: Ask; draft: TripDraft; refused: Refused | undefined }) {
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused, values: draft.fields }
  const overtaken = refused?.refusal.code === 'changedByAnother'
  const { purpose, startsOn, ore } = draft.fields
  const said = [purpose, startsOn, ore].filter(Boolean).join(', ')
  const save = href('saveTripDraft')
  return (
    <Section title={t.newTitle} id="new">
      {overtaken ? <p class="ds-paragraph">{t.othersText(draft.by, said)}</p> : null}
      <Form
        action={href('askTrip')}
        submit={t.send}
        autosave={save}
        also={{ action: save, submit: t.save }}
        state={state}
      >
        <input type="hidden" name="version" value={String(draft.version)} />
        <TextField name="purpose" label={t.purpose} state={state} />
        <DateField name="startsOn" label={t.startsOn} state={state} />
        <TextField name="ore" label={t.amount} state={state} inputmode="decimal" short />
      </Form>
    </Section>
  )
}

const version = wholeNumber(0, 999_999)

export const askTripPost = post({
  schema: z.object({ purpose: textField(200), startsOn: dateField, ore: amountField, version }),
  faults: async (ask, wanted) => sound(wanted, ask.today),
  act: (ask, { version, ...wanted }) => askTrip(ask.db, ask.command, wanted, { version, form: ask.formName }),
  next: (_, { id }) => href('trip', { trip: id }),
  show: tripsPage,
  words: refusals,
})

/** A draft holds what is half written. No key: its versions say whether another has been there. */
export const saveTripDraftPost = post({
  schema: z.object({
    purpose: optionalText(200),
    startsOn: optionalText(20),
    ore: optionalText(20),
    version,
  }),
  act: (ask, { version, ...fields }) =>
    saveTripDraft(ask.db, { ...ask.command, key: undefined }, fields, { version, form: ask.formName }),
  next: () => href('trips'),
  saved: (_, { version }) => ({ version }),
  show: tripsPage,
  words: refusals,
})
