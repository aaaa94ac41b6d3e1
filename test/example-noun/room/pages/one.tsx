import type { PropsWithChildren } from 'hono/jsx'
import { z } from 'zod'
import { mayDo, whyNot } from '../../../../src/core/deed.ts'
import { formatKr } from '../../../../src/core/ore.ts'
import { longDate } from '../../../../src/text/dates.ts'
import { reasonOf, WhyNot } from '../../../../src/ui/deed.tsx'
import { amountField } from '../../../../src/ui/fields.ts'
import { Form, stateOf as formState, TextField } from '../../../../src/ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Refused, type Show } from '../../../../src/ui/page.ts'
import { Facts, Lead, State } from '../../../../src/ui/pieces.tsx'
import { post } from '../../../../src/ui/post.ts'
import { href } from '../../routes.ts'
import { approveTrip, reportTrip } from '../actions.ts'
import { deeds, standingOf, type TripDeed } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import type { Trip } from '../model.ts'
import { tripFor } from '../queries.ts'
import { refusals, stateWords, text } from '../text.ts'

const idOf = (ask: Ask) => Number(ask.params.trip) || 0

/** One trip: how far it has come, and what the reader can do with it now, or why not yet. */
export const tripPage: Show = async (ask, refused) => {
  const found = await tripFor(ask.db, ask.actor, idOf(ask))
  if (!found.ok) return found.refusal.code === 'notAllowed' ? forbidden : notFound
  const trip = found.value
  const t = text(ask.language)
  return page(
    trip.purpose,
    <>
      <Lead>{`${longDate(trip.startsOn, ask.language)}, ${formatKr(trip.ore)}`}</Lead>
      <p>
        <State>{stateWords(ask.language)[standingOf(trip, ask.today).state]}</State>
      </p>
      <Facts
        rows={[
          [t.askedBy, trip.askedName],
          [deedWords(ask.language).approve.done, trip.approvedName ?? t.notYet],
          [t.spent, trip.spentOre === null ? t.notYet : formatKr(trip.spentOre)],
        ]}
      />
      <Act ask={ask} trip={trip} name="approve" refused={refused} />
      <Act ask={ask} trip={trip} name="report" refused={refused}>
        <TextField
          name="spentOre"
          label={t.spent}
          state={formState(ask, refused, addressOf('report', trip))}
          inputmode="decimal"
          short
        />
      </Act>
    </>,
    { crumbs: [{ label: t.title, href: href('trips') }] },
  )
}

const addresses = { approve: 'approveTrip', report: 'reportTrip' } as const
const addressOf = (name: keyof typeof deeds, { id }: Trip) => href(addresses[name], { trip: id })

type Acted = { ask: Ask; trip: Trip; name: keyof typeof deeds; refused: Refused | undefined }

/** The form of a deed for whoever can do it; why not for whoever could; nothing for all others. */
function Act({ ask, trip, name, refused, children }: PropsWithChildren<Acted>) {
  const deed: TripDeed = deeds[name]
  const standing = standingOf(trip, ask.today)
  const submit = deedWords(ask.language)[name].button
  if (!mayDo(deed, ask.actor, standing).ok)
    return (
      <WhyNot submit={submit} why={reasonOf(whyNot(deed, ask.actor, standing), ask.language, refusals)} />
    )
  const action = addressOf(name, trip)
  return (
    <Form action={action} submit={submit} state={formState(ask, refused, action)}>
      {children}
    </Form>
  )
}

const answered = {
  next: (ask: Ask) => href('trip', { trip: idOf(ask) }),
  show: tripPage,
  words: refusals,
}

export const approveTripPost = post({
  schema: z.object({}),
  act: ask => approveTrip(ask.db, ask.command, idOf(ask)),
  ...answered,
})

export const reportTripPost = post({
  schema: z.object({ spentOre: amountField }),
  act: (ask, { spentOre }) => reportTrip(ask.db, ask.command, idOf(ask), spentOre),
  ...answered,
})
