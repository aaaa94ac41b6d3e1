import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { About, Now } from '../../../ui/frame.tsx'
import { isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Section, State } from '../../../ui/pieces.tsx'
import { isDone, isUnjudged } from '../meeting.rules.ts'
import { meetingText } from '../meeting.text.ts'
import { minutesIn } from '../minutes.file.ts'
import { matterWords } from '../text.ts'
import { at, crumbsOf, homeOf, type MatterParts, openMeeting } from './asked.ts'
import { Conclude, Declare, Defer, Judge, Put, Take, VoteForm } from './matter-acts.tsx'
import { tones } from './meeting.tsx'

/** A matter of a meeting: who is impartial, who takes part, what is proposed, how it ends. */
export const matterPage: Show = async (ask, refused) => {
  const opened = await openMeeting(ask)
  if (isAnswer(opened)) return opened
  const t = meetingText(ask.language)
  const number = Number(ask.params.matter)
  const matter = opened.now.matters.find(one => one.number === number)
  const listed = opened.meeting.matters.find(one => one.number === number)
  if (!matter || !listed) return notFound
  const parts = { ask, opened, matter, refused }
  const { matters } = minutesIn(opened, ask.language)
  const told = matters[opened.meeting.matters.indexOf(listed)]!
  return page(
    told.title,
    <>
      {told.paragraphs.length > 0 ? (
        <Section title={isDone(matter) ? t.minutes : t.soFar}>
          {told.paragraphs.map(one => (
            <p>{one}</p>
          ))}
        </Section>
      ) : null}
      <Section title={t.impartiality}>
        <Answers {...parts} />
      </Section>
      <Acts {...parts} />
    </>,
    {
      crumbs: crumbsOf(ask, opened, {
        label: t.title(opened.body.name, longDate(dateOf(opened.meeting.startsAt), ask.language)),
        href: href('meeting', at(ask)),
      }),
      of: homeOf(opened),
      now: <Stands {...parts} />,
      facts: (
        <About
          title={t.partTitle}
          rows={matter.part.map(one => [
            one.inPlaceOf === null ? '' : opened.nameOf(one.inPlaceOf),
            opened.nameOf(one.seat),
          ])}
        />
      ),
    },
  )
}

function Stands({ ask, opened, matter }: MatterParts) {
  const t = meetingText(ask.language)
  const { filled, seats, needed, met } = matter.quorum
  return (
    <Now
      title={t.quorum}
      links={isDone(matter) ? [] : [{ label: t.backToMeeting, href: href('meeting', at(ask)) }]}
    >
      <p>
        <State tone={tones[matter.state]}>{matterWords(ask.language)[matter.state]}</State>{' '}
        {isDone(matter) || !opened.now.opened ? null : (
          <State tone={met ? 'success' : 'warning'}>{met ? t.quorate : t.notQuorate}</State>
        )}
      </p>
      <p>{t.quorumNow(filled, seats, needed)}</p>
      {isDone(matter) ? <ButtonLink href={href('meeting', at(ask))}>{t.backToMeeting}</ButtonLink> : null}
    </Now>
  )
}

/** What each has said of their own impartiality; the reasons stand in the minutes. */
function Answers({ ask, opened: { seats, now }, matter }: MatterParts) {
  const t = meetingText(ask.language)
  const said = (seat: number): string => {
    const judged = matter.judged.get(seat)
    if (judged) return judged.disqualified ? t.disqualified : t.impartial
    if (isUnjudged(matter, seat)) return t.unjudged
    return matter.declared.has(seat) ? t.impartial : t.silent
  }
  const concerned = seats.filter(one => now.present.has(one.number) || matter.declared.has(one.number))
  return (
    <ul>
      {(now.opened ? concerned : seats).map(one => (
        <li>
          {one.name}: {said(one.number)}
        </li>
      ))}
    </ul>
  )
}

/** What this reader can do with the matter now. */
function Acts(parts: MatterParts) {
  const { opened, matter } = parts
  const { now, runs } = opened
  if (now.closed || isDone(matter)) return null
  const open = matter.state === 'open'
  return (
    <>
      <Declare {...parts} />
      {runs && now.opened ? <Judge {...parts} /> : null}
      {runs && now.opened && !open ? <Take {...parts} /> : null}
      {runs && open ? <Put {...parts} /> : null}
      {open && matter.proposal !== null ? <VoteForm {...parts} /> : null}
      {runs && open && matter.proposal !== null ? <Conclude {...parts} /> : null}
      {runs && now.opened ? <Defer {...parts} /> : null}
    </>
  )
}
