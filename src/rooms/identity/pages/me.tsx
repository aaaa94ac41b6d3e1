import { addDays } from '../../../core/dates.ts'
import { isValidOn } from '../../../core/period.ts'
import { href } from '../../../routes.ts'
import { forbidden, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Facts, Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
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
  return page(
    t.title,
    <>
      <Lead>{t.lead(now.length)}</Lead>
      <Section title={p.roles} id="roles">
        {assignments.length === 0 ? (
          <Empty>{t.howToAsk}</Empty>
        ) : (
          <HeldRoles {...{ ask, assignments, names }} caption={p.roles} />
        )}
        <ul>
          {now
            .filter(one => one.actingFor === null)
            .map(one => (
              <li>
                <LinkTo href={`${href('role', { assignment: one.id })}#away`}>
                  {`${t.registerAway} ${roleName(one.role, ask.language)}`}
                </LinkTo>
              </li>
            ))}
        </ul>
      </Section>
      {absences.length === 0 ? null : (
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
      )}
      <Section title={t.registered} id="registered">
        <Facts
          rows={[
            [p.name, person.name],
            [p.email, person.email ?? t.noEmail],
            [text(ask.language).organisation, names.get(person.organisation ?? '') ?? t.noEmail],
            [t.signIns, signIns.join(', ')],
          ]}
        />
        <p>{t.events}</p>
        <p class="form-actions">
          <ButtonLink href={href('meFile')} quiet>
            {t.download}
          </ButtonLink>
        </p>
        <p>
          <LinkTo href={href('contact')}>{t.wrong}</LinkTo>
        </p>
      </Section>
    </>,
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
