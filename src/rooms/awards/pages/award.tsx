import { z } from 'zod'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { Form, type FormState } from '../../../ui/form.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Facts, Lead, LinkTo, State } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { namesOn } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { caseById, entryById } from '../../records/index.ts'
import { acceptAward, approveDisbursement, certifyDisbursement } from '../actions.ts'
import { commitmentOf } from '../queries.ts'
import { may, stateOf } from '../rules.ts'
import { refusals, stateWords, text } from '../text.ts'

/** One commitment from letter to payment: who did what, when, and what is next. */
export const awardPage: Show = async (ask, refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const { municipality } = ask.params
  const year = Number(ask.params.year)
  const commitment = programme && (await commitmentOf(ask.db, programme.id, year, municipality!))
  if (!programme || !commitment) return notFound
  const t = text(ask.language)
  const name = (await namesOn(ask.db, `${year}-01-01`, [municipality!])).get(municipality!) ?? municipality!
  const reached = stateOf(commitment)
  const params = { programme: programme.id, year, municipality: municipality! }
  const state: FormState = { language: ask.language, refused }
  const { disbursement } = commitment
  const done = (who: string | null, at: Date | null | undefined) =>
    at ? t.by(who ?? '', longTime(at, ask.language)) : t.notYet
  const step = nextStep(ask, programme.sender, reached, params)
  return page(
    t.awardTitle(name, year),
    <>
      <Lead>{t.awardLead(name, formatKr(commitment.ore), year)}</Lead>
      <p>
        <State tone={reached === 'paid' ? 'success' : 'info'}>{stateWords(ask.language)[reached]}</State>
      </p>
      <Facts
        rows={[
          [t.granted, done(commitment.grantedBy, commitment.grantedAt)],
          [t.accepted, done(commitment.acceptedBy, commitment.acceptedAt)],
          [t.certified, disbursement ? longTime(disbursement.certifiedAt, ask.language) : t.notYet],
          [t.approved, disbursement?.approvedAt ? longTime(disbursement.approvedAt, ask.language) : t.notYet],
        ]}
      />
      <p>
        <LetterLink ask={ask} entry={commitment.entry} />
      </p>
      {step ? (
        <Form action={step.action} submit={step.label} state={state}>
          {reached === 'granted' ? <p>{t.acceptNote}</p> : null}
        </Form>
      ) : null}
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

/** The one thing that the reader can do now, if any. */
function nextStep(
  ask: Ask,
  sender: string,
  reached: string,
  params: Where,
): { action: string; label: string } | null {
  const t = text(ask.language)
  if (reached === 'granted' && may.accept(ask.actor, params).ok)
    return { action: href('acceptAward', params), label: t.accept }
  if (reached === 'accepted' && may.certify(ask.actor, { sender }).ok)
    return { action: href('certifyDisbursement', params), label: t.certify }
  if (reached === 'certified' && may.approve(ask.actor, { sender }).ok)
    return { action: href('approveDisbursement', params), label: t.approve }
  return null
}

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
