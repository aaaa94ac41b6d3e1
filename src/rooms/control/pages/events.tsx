import { addDays, instantAt, isDateText } from '../../../core/dates.ts'
import { writtenDate } from '../../../core/written-date.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { roleWords } from '../../../text/roles.ts'
import { Choice, Filters, Find } from '../../../ui/filters.tsx'
import { type Ask, forbidden, page, type Show } from '../../../ui/page.ts'
import { Empty, Notice } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { eventsFound } from '../../events/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { eventWords, roomWords } from '../kinds.text.ts'
import { listText } from '../lists.text.ts'
import type { EventKind } from '../model.ts'
import { may } from '../rules.ts'
import { Older, partOf, perFile } from './pieces.tsx'

/** Everything that has happened, found by what, on what, by whom and when. */
export const eventsPage: Show = async ask => {
  if (!may.read(ask.actor).ok) return forbidden
  const t = listText(ask.language)
  const part = partOf(ask)
  const { omrade = '', slag = '', gjelder = '', person = '', fra = '', til = '' } = ask.query
  const [from, to] = [dayIn(fra), dayIn(til)]
  const found = await eventsFound(
    ask.db,
    {
      room: omrade in roomWords(ask.language) ? omrade : '',
      kind: slag in eventWords(ask.language) ? slag : '',
      subject: gjelder.trim().slice(0, 200),
      person: person.trim().slice(0, 200),
      since: from ? instantAt(from, '00:00') : null,
      before: to ? instantAt(addDays(to, 1), '00:00') : null,
    },
    { offset: part.offset, most: part.most + 1 },
  )
  const shown = found.slice(0, part.most)
  const more = found.length > shown.length
  const lead =
    part.offset > 0
      ? t.eventsPage(part.offset + 1, part.offset + shown.length)
      : t.eventsLead(shown.length, more)
  return page(
    t.eventsTitle,
    <>
      <p>{t.eventsAbout}</p>
      {[fra, til].map(typed =>
        typed.trim() !== '' && !dayIn(typed) ? <Notice tone="warning">{t.notADate(typed)}</Notice> : null,
      )}
      <Search ask={ask} />
      {shown.length === 0 ? <Empty>{t.eventsLead(0, false)}</Empty> : await Listed({ ask, shown })}
      <Older
        ask={ask}
        part={part}
        more={more && part.most < perFile}
        to={query => href('controlEvents', {}, query)}
      />
    </>,
    { lead },
  )
}

/** The day that was typed, as people write one; undefined where it is none. */
function dayIn(typed: string): string | undefined {
  const written = writtenDate(typed.trim())
  return written?.kind === 'date' && isDateText(written.date) ? written.date : undefined
}

function Search({ ask }: { ask: Ask }) {
  const t = listText(ask.language)
  const { omrade = '', slag = '', gjelder = '', person = '', fra = '', til = '' } = ask.query
  const options = (all: Record<string, string>) =>
    Object.entries(all)
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'nb'))
  return (
    <Filters action={href('controlEvents')} submit={t.show} label={t.find}>
      <Choice
        name="omrade"
        label={t.area}
        value={omrade}
        none={t.all}
        options={options(roomWords(ask.language))}
      />
      <Choice
        name="slag"
        label={t.what}
        value={slag}
        none={t.all}
        options={options(eventWords(ask.language))}
      />
      <Find name="gjelder" label={t.subject} value={gjelder} />
      <Find name="person" label={t.person} value={person} />
      <Find name="fra" label={t.from} value={fra} />
      <Find name="til" label={t.to} value={til} />
    </Filters>
  )
}

type Event = Awaited<ReturnType<typeof eventsFound>>[number]

/** Small facts of an event: figures, codes and digests. What could be a person's own words is left out. */
const factsOf = ({ data }: Event): string[] =>
  Object.entries(data).flatMap(([name, value]) =>
    value !== null && /^[\w.:@/+-]{1,120}$/.test(String(value)) ? [`${name} ${value}`] : [],
  )

async function Listed({ ask, shown }: { ask: Ask; shown: readonly Event[] }) {
  const t = listText(ask.language)
  const [called, roles] = [eventWords(ask.language), roleWords(ask.language)]
  const names = await namesOn(
    ask.db,
    ask.today,
    shown.flatMap(one => one.organisation ?? []),
  )
  const role = (one: Event) =>
    [roles[one.role]?.name, one.organisation && (names.get(one.organisation) ?? one.organisation)]
      .filter(Boolean)
      .join(', ')
  return (
    <Table
      name="events"
      caption={t.eventsTitle}
      rows={shown}
      columns={column => [
        column.words('what', t.what, one => called[one.kind as EventKind] ?? one.kind, { names: true }),
        column.words('when', t.when, one => longTime(one.recordedAt, ask.language)),
        column.words('person', t.person, one => one.personName || t.system),
        column.words('role', t.role, role),
        column.words('subject', t.subject, one => one.subject),
        column.several('data', t.data, factsOf, {
          shown: one => <span class="digest">{factsOf(one).join(', ')}</span>,
        }),
        column.words('kind', t.kind, one => one.kind),
        column.words('number', t.number, one => String(one.id)),
      ]}
    />
  )
}
