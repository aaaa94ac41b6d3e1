import { z } from 'zod'
import { mayDo, whyNot } from '../../../core/deed.ts'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { reasonOf, WhyNot } from '../../../ui/deed.tsx'
import { Form, type FormState } from '../../../ui/form.tsx'
import { About, Now } from '../../../ui/frame.tsx'
import { Line, type LineStep } from '../../../ui/line.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Section, State } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { namesOn } from '../../organisations/index.ts'
import { potsSeenBy } from '../../pot/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { acceptAward, approveDisbursement, certifyDisbursement } from '../actions.ts'
import { changeText } from '../change.text.ts'
import { type DeedState, deeds, standingOf } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import type { Commitment } from '../model.ts'
import { stateOf } from '../rules.ts'
import { type AwardLine, awardLines } from '../standing.queries.ts'
import { refusals, stateWords, text } from '../text.ts'
import { yearsText } from '../years.text.ts'
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
  const name = (await namesOn(ask.db, `${year}-01-01`, [municipality!])).get(municipality!) ?? municipality!
  const reached = stateOf(commitment)
  const params = { programme: programme.id, year, municipality: municipality! }
  const state: FormState = { language: ask.language, refused }
  const y = yearsText(ask.language)
  const seen = (await potsSeenBy(ask.db, ask.actor, programme))(municipality!)
  return page(
    t.awardTitle(name, year),
    <>
      <ToSettle ask={ask} line={line} />
      <Section title={y.wayOf}>
        <Line label={y.wayOf} language={ask.language} steps={wayOf(ask, commitment)} />
      </Section>
      <ChangeOf ask={ask} line={line} where={params} sender={programme.sender} refused={refused} />
    </>,
    {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: programme.id }) },
        { label: t.title(year), href: href('awards', { programme: programme.id, year }) },
      ],
      illustrative: programme.illustrative,
      lead: t.awardLead(name, formatKr(commitment.ore), year),
      now: (
        <Now
          title={y.next}
          links={[
            { label: t.toAllocation, href: href('cell', params, { kjoring: `${commitment.run}` }) },
            ...(seen && commitment.paidOre > 0n
              ? [
                  {
                    label: t.toPot,
                    href: href('pot', { programme: programme.id, municipality: municipality! }),
                  },
                ]
              : []),
          ]}
        >
          <p>
            <State tone={reached === 'paid' ? 'success' : 'info'}>{stateWords(ask.language)[reached]}</State>
          </p>
          <NextStep
            ask={ask}
            standing={standingOf(programme, params, commitment)}
            params={params}
            state={state}
          />
        </Now>
      ),
      facts: (
        <About
          title={y.about}
          rows={[
            [y.letter, <LetterLink ask={ask} entry={commitment.entry} says={t.letter} />],
            [y.promised, formatKr(commitment.ore)],
            [y.paid, formatKr(commitment.paidOre)],
          ]}
        />
      ),
    },
  )
}

/** From the commitment to the payment: what has been done, when and by whom, and what goes on now. */
function wayOf(
  ask: Ask,
  { grantedBy, grantedAt, acceptedBy, acceptedAt, disbursement }: Commitment,
): LineStep[] {
  const said = deedWords(ask.language)
  const t = text(ask.language)
  const done: readonly (readonly [string, Date | null | undefined, string | null | undefined])[] = [
    [said.grant.done, grantedAt, grantedBy],
    [said.accept.done, acceptedAt, acceptedBy],
    [said.certify.done, disbursement?.certifiedAt, null],
    [said.approve.done, disbursement?.approvedAt, null],
  ]
  const first = done.findIndex(([, at]) => !at)
  return done.map(([name, at, who], i) => ({
    name,
    state: at ? 'done' : i === first ? 'now' : 'next',
    note: at ? (who ? t.by(who, longTime(at, ask.language)) : longTime(at, ask.language)) : null,
  }))
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
