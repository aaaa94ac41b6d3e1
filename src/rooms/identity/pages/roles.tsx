import { addDays } from '../../../core/dates.ts'
import { isValidOn } from '../../../core/period.ts'
import { href } from '../../../routes.ts'
import { numberIn } from '../../../ui/fields.ts'
import { Choice, Filters, Find } from '../../../ui/filters.tsx'
import { Now } from '../../../ui/frame.tsx'
import { type Ask, forbidden, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, LinkTo } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { type Assignment, roles } from '../model.ts'
import { peopleText } from '../people.text.ts'
import { rolesOverview } from '../queries.ts'
import { actsAs, roleName, text } from '../text.ts'

const perPage = 50

/** Who holds which role, found by person, organisation and role, with the way to give one and to end one. */
export const rolesPage: Show = async ask => {
  const overview = await rolesOverview(ask.db, ask.actor)
  if (!overview.ok) return forbidden
  const { assignments, manages, everywhere } = overview.value
  const t = text(ask.language)
  const names = await namesOn(
    ask.db,
    ask.today,
    assignments.map(one => one.organisation),
  )
  const where = (one: Assignment) => names.get(one.organisation) ?? one.organisation
  const held = assignments.filter(one => isValidOn(one, ask.today))
  const found = (ask.query.naar === 'alle' ? assignments : held).filter(matches(ask, where))
  return page(
    t.title,
    <>
      <Filter ask={ask} everywhere={everywhere} />
      <Shown {...{ ask, found, where }} />
    </>,
    {
      lead: t.lead(new Set(held.map(one => one.person)).size, held.length),
      now: manages ? <Acts ask={ask} everywhere={everywhere} /> : null,
    },
  )
}

/** What the address asks for: part of a person’s name, part of an organisation’s, and a role. */
const matches = (ask: Ask, where: (one: Assignment) => string) => (one: Assignment) => {
  const within = (text: string, part = '') => text.toLowerCase().includes(part.trim().toLowerCase())
  const { navn, virksomhet, rolle } = ask.query
  return within(one.personName, navn) && within(where(one), virksomhet) && (!rolle || one.role === rolle)
}

function Acts({ ask, everywhere }: { ask: Ask; everywhere: boolean }) {
  const [t, p] = [text(ask.language), peopleText(ask.language)]
  const links = [
    { label: p.addTitle, href: href('addPerson') },
    ...(everywhere ? [] : [{ label: t.takeData, href: href('ownData') }]),
  ]
  return (
    <Now title={t.what} links={links}>
      <ButtonLink href={href('grantRole')}>{p.giveTitle}</ButtonLink>
    </Now>
  )
}

function Filter({ ask, everywhere }: { ask: Ask; everywhere: boolean }) {
  const t = text(ask.language)
  const { navn = '', virksomhet = '', rolle = '', naar = '' } = ask.query
  return (
    <Filters action={href('roles')} submit={t.find} label={t.filter}>
      <Find name="navn" label={t.person} value={navn} />
      {everywhere ? <Find name="virksomhet" label={t.organisation} value={virksomhet} /> : null}
      <Choice
        name="rolle"
        label={t.role}
        value={rolle}
        none={t.anyRole}
        options={roles.map(role => ({ value: role, label: roleName(role, ask.language) }))}
      />
      <Choice
        name="naar"
        label={t.when}
        value={naar}
        none={t.now}
        options={[{ value: 'alle', label: t.ever }]}
      />
    </Filters>
  )
}

function Shown({ ask, found, where }: { ask: Ask; found: Assignment[]; where: (one: Assignment) => string }) {
  const t = text(ask.language)
  if (found.length === 0) return <Empty>{t.noneFound}</Empty>
  const last = Math.ceil(found.length / perPage)
  const now = Math.min(last, Math.max(1, numberIn(ask.query.side) ?? 1))
  const from = (now - 1) * perPage
  const shown = found.slice(from, from + perPage)
  const at = (side: number) => href('roles', {}, { ...ask.query, side: String(side) })
  return (
    <>
      <Table
        name="roles"
        caption={t.title}
        part={last > 1}
        rows={shown}
        columns={column => [
          column.link('person', t.person, one => one.personName, {
            names: true,
            to: one => href('role', { assignment: one.id }),
          }),
          column.words('role', t.role, one => actsAs(one, ask.language)),
          column.words('organisation', t.organisation, where),
          column.day('from', t.from, one => one.from),
          column.day('last', t.lastDay, one => one.to && addDays(one.to, -1), { none: t.open }),
        ]}
      />
      <nav aria-label={t.pages} class="pager">
        <p>{t.shown(from + 1, from + shown.length, found.length)}</p>
        {now > 1 ? <LinkTo href={at(now - 1)}>{t.earlier}</LinkTo> : null}
        {now < last ? <LinkTo href={at(now + 1)}>{t.later}</LinkTo> : null}
      </nav>
    </>
  )
}
