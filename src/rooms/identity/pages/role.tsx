import { z } from 'zod'
import { addDays } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { dateField, textField } from '../../../ui/fields.ts'
import { Filters, Find } from '../../../ui/filters.tsx'
import { DateField, Form, RadioField, stateOf } from '../../../ui/form.tsx'
import { About, Now } from '../../../ui/frame.tsx'
import { type Ask, forbidden, notFound, page, type Refused, type Show } from '../../../ui/page.ts'
import { LinkTo, Notice, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { endAbsence, faultsInAbsence, registerAbsence } from '../absences.actions.ts'
import { endRole } from '../actions.ts'
import type { Absence, Assignment } from '../model.ts'
import { meText, peopleText } from '../people.text.ts'
import { colleagues, roleOf } from '../queries.ts'
import { refusals, roleName, text } from '../text.ts'
import { rolesCrumbs } from './give.tsx'

type Shown = { ask: Ask; refused: Refused | undefined; role: Assignment; absences: Absence[] }

const most = 10

/** A role that someone holds: until when, who stands in, and the way to end it. */
export const rolePage: Show = async (ask, refused) => {
  const found = await roleOf(ask.db, ask.actor, ask.params.assignment!)
  if (!found.ok) return found.refusal.code === 'notAllowed' ? forbidden : notFound
  const { role, absences, manages } = found.value
  const names = await namesOn(ask.db, ask.today, [role.organisation])
  const [t, own] = [text(ask.language), ask.actor.person === role.person]
  const over = role.to !== null && role.to <= ask.today
  const name = roleName(role.role, ask.language)
  const crumbs = manages ? rolesCrumbs(ask) : [{ label: meText(ask.language).title, href: href('me') }]
  const shown = { ask, refused, role, absences }
  const person = href('person', { person: role.person })
  return page(role.personName, <Away {...shown} acts={(manages || own) && !over} />, {
    crumbs,
    lead: `${name}, ${names.get(role.organisation) ?? role.organisation}`,
    now: manages && !over ? <End {...shown} /> : null,
    facts: (
      <About
        title={t.role}
        rows={[
          [t.from, <Day day={role.from} />],
          [t.lastDay, role.to ? <Day day={addDays(role.to, -1)} /> : t.open],
          ...(manages ? [[t.person, <LinkTo href={person}>{role.personName}</LinkTo>] as const] : []),
        ]}
      />
    ),
  })
}

const Day = ({ day }: { day: string }) => <>{day.split('-').toReversed().join('.')}</>

function End({ ask, refused, role }: Shown) {
  const t = text(ask.language)
  const action = href('endRole', { assignment: role.id })
  const state = stateOf(ask, refused, action, { from: ask.today })
  return (
    <Now title={peopleText(ask.language).endTitle}>
      <Form action={action} submit={t.end} state={state} quiet>
        <DateField name="from" label={t.endsFrom} state={state} />
      </Form>
    </Now>
  )
}

async function Away({ ask, refused, role, absences, acts }: Shown & { acts: boolean }) {
  const t = peopleText(ask.language)
  const end = (one: Absence) => {
    const action = href('endAbsence', { assignment: role.id, absence: one.id })
    const state = stateOf(ask, refused, action)
    return one.to > ask.today ? <Form action={action} submit={t.endAbsence} state={state} quiet /> : null
  }
  return (
    <Section title={t.absenceTitle} id="away">
      {absences.length === 0 ? (
        <p>{t.noAbsence}</p>
      ) : (
        <Table
          name="absences"
          caption={t.absenceTitle}
          rows={absences}
          columns={column => [
            column.words('deputy', t.deputy, one => one.deputyName, { names: true }),
            column.day('from', t.firstDay, one => one.from),
            column.day('last', t.lastDay, one => addDays(one.to, -1)),
            ...(acts ? [column.acts(t.endAbsence, end)] : []),
          ]}
        />
      )}
      {acts ? <Register {...{ ask, refused, role, absences }} /> : null}
    </Section>
  )
}

async function Register({ ask, refused, role }: Shown) {
  const t = peopleText(ask.language)
  const all = await colleagues(ask.db, role.organisation)
  const others = all.filter(one => one.id !== role.person)
  if (others.length === 0) return <p>{t.nobodyElse}</p>
  const action = href('registerAbsence', { assignment: role.id })
  const state = stateOf(ask, refused, action, { from: ask.today })
  const wanted = (ask.query.navn ?? '').trim().toLowerCase()
  const found = others.filter(
    one => one.name.toLowerCase().includes(wanted) || one.id === refused?.typed.deputy,
  )
  return (
    <>
      <p>{t.absenceLead}</p>
      {others.length > most ? (
        <Filters
          action={href('role', { assignment: role.id })}
          submit={text(ask.language).find}
          label={t.deputy}
        >
          <Find name="navn" label={t.colleagueName} value={ask.query.navn ?? ''} />
        </Filters>
      ) : null}
      {found.length > most ? <Notice>{t.more(most)}</Notice> : null}
      <Form action={action} submit={t.registerAbsence} state={state}>
        <DateField name="from" label={t.firstDay} state={state} />
        <DateField name="last" label={t.lastDay} state={state} />
        <RadioField
          name="deputy"
          label={t.deputy}
          state={state}
          options={found.slice(0, most).map(one => ({ value: one.id, label: one.name }))}
        />
      </Form>
    </>
  )
}

const here = ({ params }: Ask) => href('role', { assignment: params.assignment! })

export const endRolePost = post({
  schema: z.object({ from: dateField }),
  act: (ask, { from }) => endRole(ask.db, ask.command, ask.params.assignment!, from),
  next: here,
  show: rolePage,
  words: refusals,
})

export const registerAbsencePost = post({
  schema: z.object({ from: dateField, last: dateField, deputy: textField(100) }),
  faults: (ask, sound) =>
    faultsInAbsence(ask.db, ask.command, { ...sound, assignment: ask.params.assignment! }),
  act: (ask, input) => registerAbsence(ask.db, ask.command, { ...input, assignment: ask.params.assignment! }),
  next: here,
  show: rolePage,
  words: refusals,
})

export const endAbsencePost = post({
  schema: z.object({}),
  act: ask => endAbsence(ask.db, ask.command, ask.params.absence!),
  next: here,
  show: rolePage,
  words: refusals,
})
