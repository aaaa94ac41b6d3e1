import { z } from 'zod'
import { mayDo, whyNot } from '../../../core/deed.ts'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { reasonOf, WhyNot } from '../../../ui/deed.tsx'
import { Form, type FormState } from '../../../ui/form.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Facts, Lead, LinkTo, State } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { acceptAward, approveDisbursement, certifyDisbursement } from '../actions.ts'
import { changeText } from '../change.text.ts'
import { type DeedState, deeds, standingOf } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { stateOf } from '../rules.ts'
import { type AwardLine, awardLines } from '../standing.queries.ts'
import { refusals, stateWords, text } from '../text.ts'
import { ChangeOf, type Where } from './change.tsx'
import { LetterLink } from './letter-link.tsx'

/** One commitment from letter to payment: who did what, when, and what is next. */
export const awardPage: Show = async (ask, refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const { municipality } = ask.params
  const year = Number(ask.params.year)
  const found = programme && (await awardLines(ask.db, programme.id, year, ask.today))
  const line = found?.lines.find(one => one.municipality === municipality)
  const commitment = line?.commitment
  if (!programme || !commitment) return notFound
  const t = text(ask.language)
  const said = deedWords(ask.language)
  const name = (await namesOn(ask.db, `${year}-01-01`, [municipality!])).get(municipality!) ?? municipality!
  const reached = stateOf(commitment)
  const params = { programme: programme.id, year, municipality: municipality! }
  const state: FormState = { language: ask.language, refused }
  const { disbursement } = commitment
  const done = (who: string | null, at: Date | null | undefined) =>
    at ? t.by(who ?? '', longTime(at, ask.language)) : t.notYet
  return page(
    t.awardTitle(name, year),
    <>
      <Lead>{t.awardLead(name, formatKr(commitment.ore), year)}</Lead>
      <p>
        <State tone={reached === 'paid' ? 'success' : 'info'}>{stateWords(ask.language)[reached]}</State>
      </p>
      <ToSettle ask={ask} line={line} />
      <Facts
        rows={[
          [said.grant.done, done(commitment.grantedBy, commitment.grantedAt)],
          [said.accept.done, done(commitment.acceptedBy, commitment.acceptedAt)],
          [said.certify.done, disbursement ? longTime(disbursement.certifiedAt, ask.language) : t.notYet],
          [
            said.approve.done,
            disbursement?.approvedAt ? longTime(disbursement.approvedAt, ask.language) : t.notYet,
          ],
        ]}
      />
      <p>
        <LetterLink ask={ask} entry={commitment.entry} says={t.letter} />
      </p>
      <NextStep
        ask={ask}
        standing={standingOf(programme, params, commitment)}
        params={params}
        state={state}
      />
      <ChangeOf ask={ask} line={line} where={params} sender={programme.sender} refused={refused} />
      <p>
        <LinkTo href={href('cell', params, { kjoring: `${commitment.run}` })}>{t.toAllocation}</LinkTo>
      </p>
      {commitment.paidOre > 0n ? (
        <ButtonLink href={href('pot', { programme: programme.id, municipality: municipality! })} quiet>
          {t.toPot}
        </ButtonLink>
      ) : null}
    </>,
    {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: programme.id }) },
        { label: t.title(year), href: href('awards', { programme: programme.id, year }) },
      ],
      illustrative: programme.illustrative,
    },
  )
}

const addresses = {
  accept: 'acceptAward',
  certify: 'certifyDisbursement',
  approve: 'approveDisbursement',
  certifySettlement: 'certifySettlement',
  settle: 'settle',
} as const

/** The one thing that the reader can do now, or could do and why not yet; nothing else. */
function NextStep({
  ask,
  standing,
  params,
  state,
}: {
  ask: Ask
  standing: ReturnType<typeof standingOf>
  params: Where
  state: FormState
}) {
  const t = text(ask.language)
  const label = deedWords(ask.language)
  const settling = standing.state === 'toSettle' || standing.state === 'settlementCertified'
  const steps = ['accept', 'certify', 'approve', 'certifySettlement', 'settle'] as const
  // Nobody is told why there is nothing to settle.
  const told = settling ? steps : steps.slice(0, 3)
  const step = steps.find(one => mayDo<Thing, DeedState, string>(deeds[one], ask.actor, standing).ok)
  if (step)
    return (
      <Form action={href(addresses[step], params)} submit={label[step].button} state={state}>
        {step === 'accept' ? <p>{t.acceptNote}</p> : null}
      </Form>
    )
  return (
    <>
      {told.map(one => (
        <WhyNot
          submit={label[one].button}
          why={reasonOf(
            whyNot<Thing, DeedState, string>(deeds[one], ask.actor, standing),
            ask.language,
            refusals,
          )}
        />
      ))}
    </>
  )
}
type Thing = ReturnType<typeof standingOf>['thing']

/** What the version that stands says otherwise than what was paid. */
function ToSettle({ ask, line: { ore, paidOre } }: { ask: Ask; line: AwardLine }) {
  if (paidOre === 0n || ore === paidOre) return null
  const t = changeText(ask.language)
  return <p>{ore > paidOre ? t.toPay(formatKr(ore - paidOre)) : t.toReturn(formatKr(paidOre - ore))}</p>
}

const where = (ask: Ask): Where => ({
  programme: ask.params.programme!,
  year: Number(ask.params.year),
  municipality: ask.params.municipality!,
})
const act = (action: typeof acceptAward) =>
  post({
    schema: z.object({}),
    act: ask => action(ask.db, ask.command, where(ask)),
    next: ask => href('award', where(ask)),
    show: awardPage,
    words: refusals,
  })

export const acceptAwardPost = act(acceptAward)
export const certifyDisbursementPost = act(certifyDisbursement)
export const approveDisbursementPost = act(approveDisbursement)
