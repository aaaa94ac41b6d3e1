import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import { Form, SelectField } from '../../../ui/form.tsx'
import { About, Now, type Way } from '../../../ui/frame.tsx'
import { type Ask, isAnswer, page, type Refused, type Show } from '../../../ui/page.ts'
import { ButtonLink, LinkTo, Section, State, type Tone } from '../../../ui/pieces.tsx'
import { isDone, type MatterState } from '../meeting.rules.ts'
import { meetingText } from '../meeting.text.ts'
import { matterWords } from '../text.ts'
import { at, crumbsOf, homeOf, type OpenedMeeting, openMeeting } from './asked.ts'

export const tones: Record<MatterState, Tone> = {
  waits: 'neutral',
  open: 'info',
  concluded: 'success',
  deferred: 'warning',
}

/** A meeting: who is there, its matters and how each stands, and what comes next. */
export const meetingPage: Show = async (ask, refused) => {
  const opened = await openMeeting(ask)
  if (isAnswer(opened)) return opened
  const t = meetingText(ask.language)
  const { body, meeting } = opened
  return page(
    t.title(body.name, longDate(dateOf(meeting.startsAt), ask.language)),
    <>
      <Section title={t.agenda}>
        <Agenda ask={ask} opened={opened} />
      </Section>
      <Section title={t.attendance}>
        <Attendance ask={ask} opened={opened} refused={refused} />
      </Section>
    </>,
    {
      crumbs: crumbsOf(ask, opened),
      lead: leadOf(ask, opened),
      of: homeOf(opened),
      now: <Next ask={ask} opened={opened} refused={refused} />,
      facts: (
        <About
          title={t.about}
          rows={[
            [t.when, longTime(meeting.startsAt, ask.language)],
            [t.calledBy, meeting.calledBy],
          ]}
        />
      ),
    },
  )
}

type Parts = { ask: Ask; opened: OpenedMeeting }

function leadOf(ask: Ask, { meeting, now }: OpenedMeeting): string {
  const t = meetingText(ask.language)
  if (meeting.approvedAt)
    return t.approved(meeting.approvedBy!, longDate(dateOf(meeting.approvedAt), ask.language))
  if (now.closed) return t.over
  if (!now.opened) return t.called(meeting.matters.length)
  return t.going(now.present.size, now.matters.filter(isDone).length, now.matters.length)
}

function Agenda({ ask, opened: { meeting, now } }: Parts) {
  return (
    <ol>
      {meeting.matters.map(one => {
        const { state } = now.matters.find(each => each.number === one.number)!
        return (
          <li>
            <LinkTo href={href('matter', { ...at(ask), matter: one.number })}>{one.title}</LinkTo>{' '}
            <State tone={tones[state]}>{matterWords(ask.language)[state]}</State>
          </li>
        )
      })}
    </ol>
  )
}

function Attendance({ ask, opened, refused }: Parts & { refused: Refused | undefined }) {
  const t = meetingText(ask.language)
  const { seats, now, runs, own } = opened
  const action = href('sayInMeeting', at(ask))
  const mine = seats.filter(one => runs || own.includes(one.number))
  const away = mine.filter(one => !now.present.has(one.number))
  const here = mine.filter(one => now.present.has(one.number))
  const going = now.opened && !now.closed
  return (
    <>
      <ul>
        {seats.map(one => (
          <li>
            {one.name}: {now.present.has(one.number) ? t.present : t.away}
          </li>
        ))}
      </ul>
      {going && away.length > 0 ? (
        <Moves {...{ ask, refused, action }} kind="came" label={t.comes} among={away} />
      ) : null}
      {going && here.length > 0 ? (
        <Moves {...{ ask, refused, action }} kind="left" label={t.leaves} among={here} />
      ) : null}
    </>
  )
}

function Moves({
  ask,
  refused,
  action,
  kind,
  label,
  among,
}: {
  ask: Ask
  refused: Refused | undefined
  action: string
  kind: 'came' | 'left'
  label: string
  among: readonly { number: number; name: string }[]
}) {
  const values = { seat: among.length === 1 ? String(among[0]!.number) : '' }
  const state = { language: ask.language, refused, values }
  return (
    <Form action={action} row={kind} submit={label} state={state} quiet>
      <input type="hidden" name="kind" value={kind} />
      <SelectField
        name="seat"
        label={meetingText(ask.language).who}
        state={state}
        options={among.map(one => ({ value: String(one.number), label: one.name }))}
      />
    </Form>
  )
}

/** What comes next: the meeting is opened, its next matter taken, it is closed, and its minutes approved. */
function Next({ ask, opened, refused }: Parts & { refused: Refused | undefined }) {
  const t = meetingText(ask.language)
  const { now, runs, meeting } = opened
  const links: Way[] = [
    ...(now.opened ? [{ label: now.closed ? t.minutes : t.soFar, href: href('minutes', at(ask)) }] : []),
    ...(now.closed ? [] : [{ label: t.calendar, href: href('meetingCalendar', at(ask)) }]),
  ]
  const next = now.matters.find(one => !isDone(one))
  const title = next && meeting.matters.find(one => one.number === next.number)?.title
  return (
    <Now title={t.next} links={links}>
      {now.closed ? null : !now.opened ? (
        runs ? (
          <Button ask={ask} refused={refused} kind="opened" label={t.open} />
        ) : null
      ) : next ? (
        <ButtonLink href={href('matter', { ...at(ask), matter: next.number })}>
          {t.nextMatter(title ?? '')}
        </ButtonLink>
      ) : runs ? (
        <Button ask={ask} refused={refused} kind="closed" label={t.close} />
      ) : null}
    </Now>
  )
}

function Button({
  ask,
  refused,
  kind,
  label,
}: {
  ask: Ask
  refused: Refused | undefined
  kind: 'opened' | 'closed'
  label: string
}) {
  const action = href('sayInMeeting', at(ask))
  return (
    <Form action={action} row={kind} submit={label} state={{ language: ask.language, refused }}>
      <input type="hidden" name="kind" value={kind} />
    </Form>
  )
}
