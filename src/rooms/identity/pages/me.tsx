import { addDays } from '../../../core/dates.ts'
import { isValidOn } from '../../../core/period.ts'
import { href } from '../../../routes.ts'
import { About, Now } from '../../../ui/frame.tsx'
import { type Ask, forbidden, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import type { Absence } from '../model.ts'
import { meText, peopleText } from '../people.text.ts'
import { aboutMe } from '../queries.ts'
import { roleName, text } from '../text.ts'
import { HeldRoles } from './held-roles.tsx'

/** «Min side»: all that is registered about whoever asks. */
export const mePage: Show = async ask => {
  if (ask.actor.person === null) return forbidden
  const { person, signIns, assignments, absences } = await aboutMe(ask.db, ask.actor.person)
  const [t, p] = [meText(ask.language), peopleText(ask.language)]
  const organisations = assignments.map(one => one.organisation)
  const names = await namesOn(ask.db, ask.today, [...organisations, person.organisation ?? ''])
  const now = assignments.filter(one => isValidOn(one, ask.today))
  const away = now
    .filter(one => one.actingFor === null)
    .map(one => ({
      label: `${t.registerAway} ${roleName(one.role, ask.language)}`,
      href: `${href('role', { assignment: one.id })}#away`,
    }))
  return page(
    t.title,
    <>
      <Section title={p.roles} id="roles">
        {assignments.length === 0 ? (
          <Empty>{t.howToAsk}</Empty>
        ) : (
          <HeldRoles {...{ ask, assignments, names }} caption={p.roles} />
        )}
      </Section>
      {absences.length === 0 ? null : <Absences ask={ask} absences={absences} />}
      <p>{t.events}</p>
      <p>
        <LinkTo href={href('contact')}>{t.wrong}</LinkTo>
      </p>
    </>,
    {
      lead: t.lead(now.length),
      now: (
        <Now title={text(ask.language).what} links={away}>
          <ButtonLink href={href('meFile')} quiet>
            {t.download}
          </ButtonLink>
        </Now>
      ),
      facts: (
        <About
          title={t.registered}
          rows={[
            [p.name, person.name],
            [p.email, person.email ?? t.noEmail],
            [text(ask.language).organisation, names.get(person.organisation ?? '') ?? t.noEmail],
            [t.signIns, signIns.join(', ')],
          ]}
        />
      ),
    },
  )
}

function Absences({ ask, absences }: { ask: Ask; absences: readonly Absence[] }) {
  const [t, p] = [meText(ask.language), peopleText(ask.language)]
  return (
    <Section title={t.absences} id="absences">
      <Table
        name="absences"
        caption={t.absences}
        rows={absences}
        columns={column => [
          column.words('who', p.deputy, one => p.away(one.personName, one.deputyName), { names: true }),
          column.words('role', text(ask.language).role, one => roleName(one.role, ask.language)),
          column.day('from', p.firstDay, one => one.from),
          column.day('last', p.lastDay, one => addDays(one.to, -1)),
        ]}
      />
    </Section>
  )
}

/** The same as a file, with the names of its fields in English in every language. */
export const meFile: Show = async ask => {
  if (ask.actor.person === null) return forbidden
  const value = { ...(await aboutMe(ask.db, ask.actor.person)), asOf: ask.today }
  const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
  const name = 'mine-opplysninger.json'
  return { kind: 'file', name, mediaType: 'application/json', bytes, inline: false }
}
