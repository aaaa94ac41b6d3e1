import { z } from 'zod'
import { isValidOn } from '../../../core/period.ts'
import { href } from '../../../routes.ts'
import { textField } from '../../../ui/fields.ts'
import { Form, type FormState, SelectField, TextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, page, type Refused, type Show } from '../../../ui/page.ts'
import { Lead, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { addPerson, endRole, grantRole } from '../actions.ts'
import { type Assignment, roles } from '../model.ts'
import { rolesOverview } from '../queries.ts'
import { may } from '../rules.ts'
import { refusals, roleName, text } from '../text.ts'

export const rolesPage: Show = async (ask, refused) => {
  const overview = await rolesOverview(ask.db, ask.actor)
  if (!overview.ok) return forbidden
  const { people, assignments } = overview.value
  const t = text(ask.language)
  const names = await namesOn(
    ask.db,
    ask.today,
    assignments.map(one => one.organisation),
  )
  const held = assignments.filter(one => isValidOn(one, ask.today))
  const state: FormState = { language: ask.language, refused }
  const manages = may.manageRoles(ask.actor).ok
  return page(
    t.title,
    <>
      <Lead>{t.lead(new Set(held.map(one => one.person)).size, held.length)}</Lead>
      <RoleTable {...{ ask, refused, assignments, names, manages }} />
      {manages ? (
        <>
          <Section title={t.grantTitle} id="grant">
            <Form action={href('grantRole')} submit={t.grant} state={state}>
              <SelectField
                name="person"
                label={t.person}
                state={state}
                options={people.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <SelectField
                name="role"
                label={t.role}
                state={state}
                options={roles.map(role => ({ value: role, label: roleName(role, ask.language) }))}
              />
              <TextField
                name="organisation"
                label={t.organisation}
                hint={t.organisationHint}
                state={state}
                short
              />
            </Form>
          </Section>
          <Section title={t.addTitle} id="add">
            <Form action={href('addPerson')} submit={t.add} state={state} quiet>
              <TextField name="name" label={t.name} state={state} />
              <TextField name="issuer" label={t.issuer} state={state} />
              <TextField name="subject" label={t.subject} state={state} />
            </Form>
          </Section>
        </>
      ) : null}
    </>,
  )
}

function RoleTable({
  ask,
  refused,
  assignments,
  names,
  manages,
}: {
  ask: Ask
  refused: Refused | undefined
  assignments: Assignment[]
  names: Map<string, string>
  manages: boolean
}) {
  const t = text(ask.language)
  const end = (one: Assignment) =>
    manages && one.to === null ? (
      <Form
        action={href('endRole')}
        row={one.id}
        state={{ language: ask.language, refused }}
        submit={
          <>
            {t.end}
            <span class="visually-hidden">
              {' '}
              {one.personName}, {roleName(one.role, ask.language)}
            </span>
          </>
        }
        quiet
      >
        <input type="hidden" name="assignment" value={one.id} />
      </Form>
    ) : null
  return (
    <Table
      name="roles"
      caption={t.title}
      rows={assignments}
      columns={column => [
        column.words('person', t.person, one => one.personName, { names: true }),
        column.words('role', t.role, one => roleName(one.role, ask.language)),
        column.words('organisation', t.organisation, one => names.get(one.organisation) ?? one.organisation),
        column.day('from', t.from, one => one.from),
        column.day('to', t.to, one => one.to, { none: t.today }),
        ...(manages ? [column.acts(t.end, end, { headHidden: true })] : []),
      ]}
    />
  )
}

export const grantRolePost = post({
  schema: z.object({ person: textField(100), role: z.enum(roles, 'fillIn'), organisation: textField(40) }),
  act: (ask, input) => grantRole(ask.db, ask.command, input),
  next: () => href('roles'),
  show: rolesPage,
  words: refusals,
})

export const addPersonPost = post({
  schema: z.object({ name: textField(200), issuer: textField(300), subject: textField(300) }),
  act: (ask, input) => addPerson(ask.db, ask.command, input),
  next: () => href('roles'),
  show: rolesPage,
  words: refusals,
})

export const endRolePost = post({
  schema: z.object({ assignment: textField(100) }),
  act: (ask, input) => endRole(ask.db, ask.command, input.assignment),
  next: () => href('roles'),
  show: rolesPage,
  words: refusals,
})
