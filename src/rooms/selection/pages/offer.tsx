import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Form, type FormState, RadioField } from '../../../ui/form.tsx'
import { type Ask, isAnswer, notFound, page, type Refused, type Show } from '../../../ui/page.ts'
import { ButtonLink, Facts, Lead, Notice } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { answerOffer } from '../actions.ts'
import { deeds, offerState as stateOf } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import type { Decision, Offer } from '../model.ts'
import { decisionsWhere } from '../queries.ts'
import { refusals } from '../refusals.text.ts'
import { isLate } from '../rules.ts'
import { answerWords, text } from '../text.ts'
import { type Asked, selectionAsked, waitsFor } from './asked.ts'
import { offerState, waitsText } from './decisions.tsx'

/** An offer and its answer: open to all like the decision it comes of; the municipal director answers. */
export const offerPage: Show = async (ask, refused) => {
  const municipality = ask.params.municipality!
  const [decision] = await decisionsWhere(ask.db, { programme: ask.params.programme!, municipality })
  if (!decision) return notFound
  const asked = await selectionAsked(ask, decision.office)
  if (isAnswer(asked)) return asked
  const offer = asked.offers.get(municipality)
  if (!offer) return notFound
  const t = text(ask.language)
  const { programme, office, name } = asked
  const crumb = { label: t.title(name(office)), href: href('selection', { programme: programme.id, office }) }
  return page(
    t.offerTitle(name(municipality)),
    <>
      <Lead>{leadFor(ask, asked, offer)}</Lead>
      <Details ask={ask} asked={asked} decision={decision} offer={offer} />
      {offer.answer ? (
        <Answered ask={ask} asked={asked} offer={offer} />
      ) : (
        <AnswerForm ask={ask} offer={offer} refused={refused} />
      )}
    </>,
    { crumbs: [...asked.crumbs, crumb], illustrative: programme.illustrative },
  )
}

function leadFor(ask: Ask, { programme, name }: Asked, offer: Offer): string {
  const t = text(ask.language)
  const who = name(offer.municipality)
  if (!offer.answer || !offer.answeredAt)
    return t.offerLead(who, programme.name, longDate(offer.answerBy, ask.language))
  const on = longDate(dateOf(offer.answeredAt), ask.language)
  return t.offerAnswered(who, answerWords(ask.language)[offer.answer], on)
}

function Details({
  ask,
  asked,
  decision,
  offer,
}: {
  ask: Ask
  asked: Asked
  decision: Decision
  offer: Offer
}) {
  const t = text(ask.language)
  const { met, ...waits } = waitsFor(asked, decision.municipality)
  return (
    <Facts
      rows={[
        [t.offer, offerState(offer, ask.language)],
        [t.reason, decision.reason],
        [t.condition, met ? t.conditionMet : t.conditional(waitsText(waits, ask.language))],
      ]}
    />
  )
}

function Answered({ ask, asked, offer }: { ask: Ask; asked: Asked; offer: Offer }) {
  const t = text(ask.language)
  const { municipality } = offer
  return (
    <>
      {offer.answer === 'accepted' && ask.actor.organisation === municipality ? (
        <>
          <p class="ds-paragraph">{t.planningOpen}</p>
          <ButtonLink href={href('pot', { programme: asked.programme.id, municipality })}>
            {t.toPot}
          </ButtonLink>
        </>
      ) : null}
    </>
  )
}

function AnswerForm({ ask, offer, refused }: { ask: Ask; offer: Offer; refused: Refused | undefined }) {
  const t = text(ask.language)
  const { programme, municipality } = offer
  const state: FormState = { language: ask.language, refused }
  const standing = { thing: offer, state: stateOf(offer), subject: { municipality } }
  if (!mayDo(deeds.answer, ask.actor, standing).ok)
    return ask.actor.organisation === municipality ? <Notice>{t.directorAnswers}</Notice> : null
  return (
    <>
      {isLate(ask.command.at, offer.answerBy) ? <Notice tone="warning">{t.offerLate}</Notice> : null}
      <Form
        action={href('answerOffer', { programme, municipality })}
        submit={deedWords(ask.language).answer.button}
        state={state}
      >
        <RadioField
          name="answer"
          label={t.answer}
          state={state}
          options={[
            { value: 'accepted', label: t.yes },
            { value: 'declined', label: t.no },
          ]}
        />
      </Form>
    </>
  )
}

const where = (ask: Ask) => ({ programme: ask.params.programme!, municipality: ask.params.municipality! })

export const answerOfferPost = post({
  schema: z.object({ answer: z.enum(['accepted', 'declined'], 'fillIn') }),
  act: (ask, { answer }) => answerOffer(ask.db, ask.command, where(ask), answer),
  next: ask => href('answerOffer', where(ask)),
  show: offerPage,
  words: refusals,
})
