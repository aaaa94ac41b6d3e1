import { daysBetween } from '../../../core/dates.ts'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Form, type FormState, LongTextField, TickField } from '../../../ui/form.tsx'
import {
  type Answer,
  type Ask,
  forbidden,
  isAnswer,
  notFound,
  page,
  redirect,
  type Show,
} from '../../../ui/page.ts'
import { Empty, Explain, Facts, Lines, Notice, Section } from '../../../ui/pieces.tsx'
import { municipalitiesOf, namesOn } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById, type Region, regionOf } from '../../programmes/index.ts'
import { callText } from '../call.text.ts'
import { callState, deeds } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import type { Call } from '../model.ts'
import { callDraft, callOf, invitationsOf } from '../queries.ts'
import { CallFields } from './call-form.tsx'
import { Prose } from './prose.tsx'

/** Fewer days than this to a deadline is short notice, and is told before a call is published. */
const shortNotice = 14

type Opened = {
  programme: ProgrammeView
  region: Region
  call: Call | undefined
  where: { programme: string; office: string }
}

/** The region's call as it stands, for whoever may do the deed; the act's page says so where it cannot be done now. */
async function open(ask: Ask, deed: 'publishCall' | 'amendCall' | 'withdrawCall'): Promise<Opened | Answer> {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const office = ask.params.office!
  const region = programme && regionOf(programme, office)
  if (!programme || !region) return notFound
  const call = await callOf(ask.db, programme.id, office)
  if (!deeds[deed].who(ask.actor, { office }).ok) return forbidden
  const where = { programme: programme.id, office }
  const standing = { thing: where, state: callState(programme, call), subject: { office } }
  return mayDo(deeds[deed], ask.actor, standing).ok
    ? { programme, region, call, where }
    : redirect(href('call', where))
}

const around = (ask: Ask, { programme, where }: Opened) => ({
  crumbs: [{ label: callText(ask.language).theCall, href: href('call', where) }],
  illustrative: programme.illustrative,
})

/** What will happen when the call is published: what is sent, to whom, how many, and by when they must answer. */
export const previewCallPage: Show = async (ask, refused) => {
  const opened = await open(ask, 'publishCall')
  if (isAnswer(opened)) return opened
  const { programme, where } = opened
  const draft = await callDraft(ask.db, where)
  if (!draft) return redirect(href('call', where))
  const t = callText(ask.language)
  const { caseNumber = '', deadline = '', finalDeadline = '', text = '' } = draft.fields
  const invited = await municipalitiesOf(ask.db, where.office, programme.startsOn)
  const days = daysBetween(ask.today, deadline)
  const state: FormState = { language: ask.language, refused }
  return page(
    t.previewTitle,
    <>
      {days < shortNotice ? <Notice tone="warning">{t.shortNotice(days)}</Notice> : null}
      <Facts
        rows={[
          [t.caseNumber, caseNumber],
          [t.deadline, t.endOfDay(longDate(deadline, ask.language))],
          ...(finalDeadline
            ? [[t.finalDeadline, t.endOfDay(longDate(finalDeadline, ask.language))] as const]
            : []),
        ]}
      />
      <Section title={t.whatIsSent}>
        <Prose>{text}</Prose>
      </Section>
      <Explain summary={t.whoIsInvited(invited.length)}>
        <Lines of={invited.map(one => one.name)} />
      </Explain>
      <Form
        action={href('publishCall', where)}
        submit={deedWords(ask.language).publishCall.button}
        state={state}
      >
        <TickField name="seen" label={t.publishSeen(invited.length)} state={state} />
      </Form>
    </>,
    { ...around(ask, opened), lead: t.previewLead(invited.length) },
  )
}

/** Amends a call that has been published: what it says now, why, and how many are told. */
export const amendCallPage: Show = async (ask, refused) => {
  const opened = await open(ask, 'amendCall')
  if (isAnswer(opened)) return opened
  const { region, where } = opened
  const call = opened.call!
  const t = callText(ask.language)
  const told = (await invitationsOf(ask.db, where)).length
  const { deadline, finalDeadline, text } = call
  const values = { deadline, finalDeadline: finalDeadline ?? '', text }
  const state: FormState = { language: ask.language, refused, values }
  return page(
    t.amend,
    <Form action={href('amendCall', where)} submit={deedWords(ask.language).amendCall.button} state={state}>
      <CallFields ask={ask} state={state} twoStage={region.variant === 'twoStage'} />
      <LongTextField name="reason" label={t.changeReason} hint={t.changeReasonHint} state={state} rows={3} />
      <TickField name="seen" label={t.changeSeen(told)} state={state} />
    </Form>,
    { ...around(ask, opened), lead: t.amendLead(told) },
  )
}

/** Withdraws a call that has been published: why, and how many are told. */
export const withdrawCallPage: Show = async (ask, refused) => {
  const opened = await open(ask, 'withdrawCall')
  if (isAnswer(opened)) return opened
  const { where } = opened
  const t = callText(ask.language)
  const invited = await invitationsOf(ask.db, where)
  const names = await namesOn(
    ask.db,
    ask.today,
    invited.map(one => one.municipality),
  )
  const state: FormState = { language: ask.language, refused }
  return page(
    t.withdraw,
    invited.length === 0 ? (
      <Empty>{t.none}</Empty>
    ) : (
      <>
        <Explain summary={t.whoIsInvited(invited.length)}>
          <Lines of={[...names.values()]} />
        </Explain>
        <Form
          action={href('withdrawCall', where)}
          submit={deedWords(ask.language).withdrawCall.button}
          state={state}
        >
          <LongTextField
            name="reason"
            label={t.withdrawReason}
            hint={t.changeReasonHint}
            state={state}
            rows={3}
          />
          <TickField name="seen" label={t.changeSeen(invited.length)} state={state} />
        </Form>
      </>
    ),
    { ...around(ask, opened), lead: t.withdrawLead(invited.length) },
  )
}
