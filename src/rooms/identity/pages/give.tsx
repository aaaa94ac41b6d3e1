import { z } from 'zod'
import { href } from '../../../routes.ts'
import { kindWords } from '../../../text/organisations.ts'
import { dateField, optionalDate, textField } from '../../../ui/fields.ts'
import { Filters, Find } from '../../../ui/filters.tsx'
import { DateField, Form, RadioField, SelectField, stateOf } from '../../../ui/form.tsx'
import { type Ask, forbidden, page, type Show } from '../../../ui/page.ts'
import { LinkTo, Notice } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { allOrganisations, type Organisation } from '../../organisations/index.ts'
import { faultsInGrant, grantRole } from '../actions.ts'
import { type Assignment, heldIn, type Person, roles } from '../model.ts'
import { peopleText } from '../people.text.ts'
import { peopleToChoose, personOf, rolesSeen } from '../queries.ts'
import { actsAs, refusals, roleName, text } from '../text.ts'

/** So many are shown to choose among; of more, one writes more of the name. */
const most = 10

export const rolesCrumbs = (ask: Ask) => [{ label: text(ask.language).title, href: href('roles') }]

/** «Gi en rolle»: a person, an organisation and a role, each by name. */
export const givePage: Show = async (ask, refused) => {
  const seen = await rolesSeen(ask.db, ask.actor)
  if (!seen.ok || !seen.value.manages) return forbidden
  const t = peopleText(ask.language)
  const own = seen.value.organisation
  const typed = refused?.typed ?? {}
  const { people, held } = await peopleOf(ask, typed.person)
  const places = await placesOf(ask, own, typed.organisation)
  const [names, possible] = [new Map(places.map(one => [one.id, one.name])), rolesIn(places)]
  const only = (all: readonly { id: string }[]) => (all.length === 1 ? all[0]!.id : '')
  const state = stateOf(ask, refused, href('grantRole'), {
    person: only(people),
    organisation: only(places),
    role: ask.query.rolle ?? '',
    from: ask.today,
  })
  return page(
    t.giveTitle,
    <>
      <Search ask={ask} own={own} />
      {people.length > most ? <Notice>{t.more(most)}</Notice> : null}
      {places.length > most ? <Notice>{t.more(most)}</Notice> : null}
      <Form action={href('grantRole')} submit={t.give} state={state}>
        <RadioField
          name="person"
          label={t.who}
          state={state}
          hint={people.length === 0 ? t.nobody : undefined}
          options={people.slice(0, most).map(one => ({
            value: one.id,
            label: one.name,
            hint: holds(ask, one, held, names),
          }))}
        />
        <RadioField
          name="organisation"
          label={t.where}
          state={state}
          hint={places.length === 0 ? t.nowhere : undefined}
          options={places.slice(0, most).map(one => ({
            value: one.id,
            label: one.name,
            hint: kindWords(ask.language)[one.kind] ?? '',
          }))}
        />
        <SelectField
          name="role"
          label={text(ask.language).role}
          state={state}
          options={possible.map(role => ({ value: role, label: roleName(role, ask.language) }))}
        />
        <DateField name="from" label={text(ask.language).from} state={state} />
        <DateField name="last" label={t.until} state={state} optional />
      </Form>
      <p>
        <LinkTo href={href('addPerson')}>{t.addTitle}</LinkTo>
      </p>
    </>,
    { crumbs: rolesCrumbs(ask), lead: t.giveLead },
  )
}

function Search({ ask, own }: { ask: Ask; own: string | null }) {
  const t = peopleText(ask.language)
  const { navn = '', virksomhet = '', rolle } = ask.query
  return (
    <Filters action={href('grantRole')} submit={text(ask.language).find} label={t.giveLead}>
      <Find name="navn" label={t.personName} value={navn} />
      {own === null ? <Find name="virksomhet" label={t.whereName} value={virksomhet} /> : null}
      {rolle ? <input type="hidden" name="rolle" value={rolle} /> : null}
    </Filters>
  )
}

/** Those whom the address names, by id or by name; else the few of one’s own organisation. */
async function peopleOf(
  ask: Ask,
  typed: string | undefined,
): Promise<{ people: Person[]; held: Assignment[] }> {
  const id = typed || ask.query.person
  if (id) {
    const known = await personOf(ask.db, ask.actor, id, { code: undefined, at: ask.command.at })
    if (known.ok) return { people: [known.value.person], held: known.value.assignments }
  }
  return peopleToChoose(ask.db, ask.actor, (ask.query.navn ?? '').trim(), most)
}

/** One’s own organisation, or of whoever administers all those that the address names, by id or by name. */
async function placesOf(ask: Ask, own: string | null, typed: string | undefined): Promise<Organisation[]> {
  const all = await allOrganisations(ask.db, ask.today)
  if (own !== null) return all.filter(one => one.id === own)
  // What was typed and is none is asked for again, as it was.
  const known = all.some(one => one.id === typed) ? typed : undefined
  const asked = (known ?? ask.query.virksomhet ?? ask.actor.organisation ?? '').trim()
  const named = all.filter(one => one.id === asked)
  if (named.length > 0) return named
  const found = all.filter(one => asked && one.name.toLowerCase().includes(asked.toLowerCase()))
  const exact = found.filter(one => one.name.toLowerCase() === asked.toLowerCase())
  return exact.length > 0 ? exact : found
}

const rolesIn = (places: readonly Organisation[]) =>
  roles.filter(role => places.length === 0 || places.some(one => heldIn(role, one.kind)))

const holds = (ask: Ask, { id }: Person, held: readonly Assignment[], names: ReadonlyMap<string, string>) => {
  const own = held.filter(one => one.person === id && (one.to === null || one.to > ask.today))
  return own.length === 0
    ? peopleText(ask.language).noRoleYet
    : own
        .map(one => [actsAs(one, ask.language), names.get(one.organisation)].filter(Boolean).join(', '))
        .join('; ')
}

export const grantRolePost = post({
  schema: z.object({
    person: textField(100),
    role: z.enum(roles, 'fillIn'),
    organisation: textField(40),
    from: dateField,
    last: optionalDate,
  }),
  faults: (ask, sound) => faultsInGrant(ask.db, ask.command, sound),
  act: (ask, input) => grantRole(ask.db, ask.command, input),
  next: (_, { assignment }) => href('role', { assignment }),
  show: givePage,
  words: refusals,
})
