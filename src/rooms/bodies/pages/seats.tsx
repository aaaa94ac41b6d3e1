import { z } from 'zod'
import { href } from '../../../routes.ts'
import { dateField, optionalDate, ticked } from '../../../ui/fields.ts'
import { Filters, Find } from '../../../ui/filters.tsx'
import { DateField, Form, RadioField, SelectField, stateOf, TickField } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { actsAs, rolesToday } from '../../identity/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { endSeat, faultsInSeat, giveSeat } from '../actions.ts'
import { seatRoles } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { lasts } from '../rules.ts'
import { seatWords, text } from '../text.ts'
import { crumbsOf, homeOf, openBody } from './asked.ts'

/** So many are shown to choose among; of more, one writes more of the name. */
const most = 20

/** «Gi en plass»: a person who holds a role, found by name, as chair, member, secretary or deputy. */
export const giveSeatPage: Show = async (ask, refused) => {
  const opened = await openBody(ask)
  if (isAnswer(opened)) return opened
  if (!opened.runs) return forbidden
  const t = text(ask.language)
  const { body, now } = opened
  const people = await peopleFound(ask, body.owner)
  const state = stateOf(ask, refused, href('giveSeat', { body: body.id }), {
    begins: ask.today,
    votes: 'on',
    role: now.length === 0 ? 'chair' : 'member',
    person: people.length === 1 ? people[0]!.value : '',
  })
  const members = now.filter(one => one.deputyOf === null)
  return page(
    t.giveTitle,
    <>
      <Filters action={href('giveSeat', { body: body.id })} submit={t.find} label={t.giveLead}>
        <Find name="navn" label={t.personName} value={ask.query.navn ?? ''} />
      </Filters>
      {people.length === 0 && !refused ? (
        <Empty>{t.noPerson}</Empty>
      ) : (
        <Form action={href('giveSeat', { body: body.id })} submit={t.giveTitle} state={state}>
          <RadioField name="person" label={t.person} state={state} options={people} />
          <SelectField
            name="role"
            label={t.as}
            state={state}
            options={seatRoles.map(one => ({ value: one, label: seatWords(ask.language)[one] }))}
          />
          <TickField name="votes" label={t.hasVote} state={state} />
          <SelectField
            name="deputyOf"
            label={t.deputyOf}
            state={state}
            optional
            options={members.map(one => ({ value: String(one.number), label: one.name }))}
          />
          <DateField name="begins" label={t.from} state={state} />
          <DateField name="ends" label={t.lastDay} state={state} optional />
        </Form>
      )}
    </>,
    { crumbs: crumbsOf(ask, opened), lead: t.giveLead, of: homeOf(opened) },
  )
}

/** People with a role whose name, or whose organisation's, has the words; without any, those of the body's own owner. */
async function peopleFound(ask: Ask, owner: string) {
  const words = (ask.query.navn ?? '').trim().toLocaleLowerCase('nb').slice(0, 100)
  const held = await rolesToday(ask.db, ask.today)
  const names = await namesOn(
    ask.db,
    ask.today,
    held.map(one => one.organisation),
  )
  const found = held.filter(one =>
    words === ''
      ? one.organisation === owner
      : `${one.personName} ${names.get(one.organisation)}`.toLocaleLowerCase('nb').includes(words),
  )
  const options = found.map(one => ({
    value: `${one.person} ${one.organisation}`,
    label: one.personName,
    hint: `${actsAs(one, ask.language)}, ${names.get(one.organisation)}`,
  }))
  return [...new Map(options.map(one => [one.value, one])).values()].slice(0, most)
}

export const giveSeatPost = post({
  schema: z.object({
    person: z
      .string('fillIn')
      .regex(/^\S{1,100} \S{1,100}$/, 'unknownPerson')
      .transform(text => {
        const [person, organisation] = text.split(' ') as [string, string]
        return { person, organisation }
      }),
    role: z.enum(seatRoles, 'fillIn'),
    votes: ticked,
    deputyOf: z
      .string()
      .regex(/^(\d{1,6})?$/, 'noSuchMember')
      .default('')
      .transform(one => (one === '' ? null : Number(one))),
    begins: dateField,
    ends: optionalDate,
  }),
  faults: (ask, { person: holder, ...sound }) =>
    faultsInSeat(ask.db, ask.command, Number(ask.params.body), { ...sound, ...holder }),
  act: (ask, { person: holder, ...wanted }) =>
    giveSeat(ask.db, ask.command, Number(ask.params.body), { ...wanted, ...holder }),
  next: ask => href('body', { body: ask.params.body! }),
  show: giveSeatPage,
  words: refusals,
})

export const endSeatPage: Show = async (ask, refused) => {
  const opened = await openBody(ask)
  if (isAnswer(opened)) return opened
  if (!opened.runs) return forbidden
  const t = text(ask.language)
  const seat = opened.seats.find(one => one.number === Number(ask.params.seat))
  if (!seat) return notFound
  const action = href('endSeat', { body: opened.body.id, seat: seat.number })
  const state = stateOf(ask, refused, action, { ends: ask.today })
  return page(
    t.endTitle(seat.name),
    lasts(seat, ask.today) ? (
      <Form action={action} submit={t.endIt} state={state}>
        <DateField name="ends" label={t.lastDay} state={state} />
      </Form>
    ) : (
      <p>{refusals(ask.language).seatEnded as string}</p>
    ),
    { crumbs: crumbsOf(ask, opened), lead: t.endLead, of: homeOf(opened) },
  )
}

export const endSeatPost = post({
  schema: z.object({ ends: dateField }),
  act: (ask, { ends }) =>
    endSeat(ask.db, ask.command, Number(ask.params.body), { seat: Number(ask.params.seat), ends }),
  next: ask => href('body', { body: ask.params.body! }),
  show: endSeatPage,
  words: refusals,
})
