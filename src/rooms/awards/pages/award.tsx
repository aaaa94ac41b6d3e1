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
import { caseById, entryById } from '../../records/index.ts'
import { acceptAward, approveDisbursement, certifyDisbursement } from '../actions.ts'
import { type DeedState, deeds, standingOf } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import type { Commitment } from '../model.ts'
import { commitmentOf } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { refusals, stateWords, text } from '../text.ts'

/** One commitment from letter to payment: who did what, when, and what is next. */
export const awardPage: Show = async (ask, refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const { municipality } = ask.params
  const year = Number(ask.params.year)
  const commitment = programme && (await commitmentOf(ask.db, programme.id, year, municipality!))
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
        <LetterLink ask={ask} entry={commitment.entry} />
      </p>
      <NextStep
        ask={ask}
        standing={standingOf(programme, params, commitment)}
        params={params}
        state={state}
      />
      <p>
        <LinkTo href={href('cell', params)}>{t.toAllocation}</LinkTo>
      </p>
      {reached === 'paid' ? (
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

type Where = { programme: string; year: number; municipality: string }

const addresses = {
  accept: 'acceptAward',
  certify: 'certifyDisbursement',
  approve: 'approveDisbursement',
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
  const steps = ['accept', 'certify', 'approve'] as const
  const step = steps.find(one => mayDo<Thing, DeedState, string>(deeds[one], ask.actor, standing).ok)
  if (step)
    return (
      <Form action={href(addresses[step], params)} submit={label[step].button} state={state}>
        {step === 'accept' ? <p>{t.acceptNote}</p> : null}
      </Form>
    )
  return (
    <>
      {steps.map(one => (
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
type Thing = Pick<Commitment, 'disbursement'>

async function LetterLink({ ask, entry }: { ask: Ask; entry: string }) {
  const found = await entryById(ask.db, entry)
  const filed = found && (await caseById(ask.db, found.caseId))
  if (!found || !filed) return null
  const to = href('document', {
    office: filed.organisation,
    year: filed.year,
    number: filed.number,
    entry: found.number,
    document: 1,
  })
  return <LinkTo href={to}>{text(ask.language).letter}</LinkTo>
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
