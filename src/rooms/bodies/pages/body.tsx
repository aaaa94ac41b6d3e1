import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import { About, Now } from '../../../ui/frame.tsx'
import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { caseById, caseNumber } from '../../records/index.ts'
import type { Seat } from '../model.ts'
import { authorityWords, kindWords, seatWords, text, tieWords } from '../text.ts'
import { homeOf, type Opened, openBody } from './asked.ts'

/** A body: who sits there, its meetings, and what its authority rests on. */
export const bodyPage: Show = async ask => {
  const opened = await openBody(ask)
  if (isAnswer(opened)) return opened
  const t = text(ask.language)
  const { body, now, meetings, runs } = opened
  const filed = await caseById(ask.db, body.caseId)
  return page(
    body.name,
    <>
      <Section title={t.members}>
        {now.length === 0 ? <Empty>{t.noMembers}</Empty> : <Members ask={ask} opened={opened} />}
      </Section>
      <Section title={t.meetings}>
        {meetings.length === 0 ? <Empty>{t.noMeetings}</Empty> : <Meetings ask={ask} opened={opened} />}
      </Section>
    </>,
    {
      crumbs: [{ label: t.title, href: href('bodies') }],
      lead: t.bodyLead(now.length, meetings.length),
      of: homeOf(opened),
      now: runs ? (
        <Now
          title={now.length === 0 ? t.giveTitle : t.callTitle}
          links={now.length === 0 ? [] : [{ label: t.giveTitle, href: href('giveSeat', { body: body.id }) }]}
        >
          <ButtonLink href={href(now.length === 0 ? 'giveSeat' : 'callMeeting', { body: body.id })}>
            {now.length === 0 ? t.giveTitle : t.callTitle}
          </ButtonLink>
        </Now>
      ) : null,
      facts: (
        <About
          title={t.about}
          rows={[
            [t.kind, kindWords(ask.language)[body.kind]],
            [t.owner, opened.name(body.owner)],
            [t.authorityShort, authorityWords(ask.language)[body.authority]],
            [t.legalBasis, body.legalBasis],
            [t.quorumShort, body.quorum === null ? t.half : String(body.quorum)],
            [t.tie, tieWords(ask.language)[body.tie]],
            [t.caseNumber, filed ? caseNumber(filed) : ''],
          ]}
        />
      ),
    },
  )
}

type Parts = { ask: Ask; opened: Opened }

function Members({ ask, opened: { body, now, seats, name, runs } }: Parts) {
  const t = text(ask.language)
  const as = (one: Seat) => {
    const member = seats.find(each => each.number === one.deputyOf)
    const said = member ? t.deputyFor(member.name) : seatWords(ask.language)[one.role]
    return one.votes ? said : `${said}, ${t.voice}`
  }
  return (
    <Table
      name="seats"
      caption={t.members}
      rows={now}
      columns={column => [
        column.words('person', t.person, one => one.name, { names: true }),
        column.words('for', t.sitsFor, one => name(one.organisation)),
        column.words('as', t.as, as),
        column.words('until', t.until, one => (one.ends ? longDate(one.ends, ask.language) : '')),
        ...(runs
          ? [
              column.link('end', t.endIt, () => t.endIt, {
                to: one => href('endSeat', { body: body.id, seat: one.number }),
              }),
            ]
          : []),
      ]}
    />
  )
}

function Meetings({ ask, opened: { body, meetings } }: Parts) {
  return (
    <ul>
      {meetings.map(one => (
        <li>
          <LinkTo href={href('meeting', { body: body.id, meeting: one.number })}>
            {longTime(one.startsAt, ask.language)}
          </LinkTo>
          {`, ${one.place}`}
          <span class="visually-hidden">{dateOf(one.startsAt)}</span>
        </li>
      ))}
    </ul>
  )
}
