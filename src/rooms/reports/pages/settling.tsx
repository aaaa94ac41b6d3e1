import { dateOf } from '../../../core/dates.ts'
import { mayDo, whyNot } from '../../../core/deed.ts'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate, shortDate } from '../../../text/dates.ts'
import { reasonOf, WhyNot } from '../../../ui/deed.tsx'
import { Form, type FormState, LongTextField, TextField } from '../../../ui/form.tsx'
import type { Ask } from '../../../ui/page.ts'
import { Facts, LinkTo, Section } from '../../../ui/pieces.tsx'
import { deeds } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import type { ReportState } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { latestOf, may, stateOf } from '../rules.ts'
import { text } from '../text.ts'
import { yearEndText } from '../yearend.text.ts'
import { type Opened, params } from './asked.ts'
import { ReturnForm } from './sent.tsx'

/** Each directorate's word on the version that was sent last, and the forms of the one who reads. */
export function Approvals({ ask, opened, state }: { ask: Ask; opened: Opened; state: FormState }) {
  const t = text(ask.language)
  const { report, asked, nameOf } = opened
  const { contributors } = asked
  const latest = report && latestOf(report)
  if (!report?.submittedAt || !latest) return null
  const of = (directorate: string) => latest.approvals.find(one => one.directorate === directorate)
  const lacking = contributors.filter(one => !of(one))
  const settled = lacking.length === 0
  const standing = {
    thing: report,
    state: stateOf(report, contributors),
    subject: { contributors: lacking },
  }
  return (
    <Section title={t.approvals} id="approvals">
      <p>{t.approvalsDone(contributors.filter(one => of(one)).length, contributors.length)}</p>
      <Facts
        rows={contributors.map(one => {
          const found = of(one)
          const when = found
            ? t.approvedBy(found.approvedBy, longDate(dateOf(found.approvedAt), ask.language))
            : t.notYet
          return [nameOf(one), found?.comment ? `${when}. ${found.comment}` : when] as const
        })}
      />
      {may.approve(ask.actor, { contributors }).ok ? (
        <p>
          <LinkTo href={href('reportView', { ...params(ask), audience: ask.actor.organisation ?? '' })}>
            {t.ownExtract}
          </LinkTo>
        </p>
      ) : null}
      {mayDo(deeds.approve, ask.actor, standing).ok ? (
        <Form
          action={href('approveReport', params(ask))}
          submit={deedWords(ask.language).approve.button}
          state={state}
        >
          <TextField name="comment" label={t.comment} state={state} optional />
        </Form>
      ) : null}
      {settled ? null : <ReturnForm ask={ask} opened={opened} state={state} />}
    </Section>
  )
}

/** What becomes of the money that is left: carried over, repaid, or some of each. */
export function Unspent({
  ask,
  opened,
  reached,
  state,
}: {
  ask: Ask
  opened: Opened
  reached: ReportState
  state: FormState
}) {
  const t = text(ask.language)
  const { report, programme } = opened
  const day = (date: string) => longDate(date, ask.language)
  if (report?.unspent) {
    const { ore, useBy, repayOre, dueOn, reason } = report.unspent
    return (
      <Section title={t.unspentTitle} id="unspent">
        {useBy === null ? (
          <p>{t.repayWhy(reason)}</p>
        ) : (
          <p>{t.unspentDone(formatKr(ore - repayOre), day(useBy), reason)}</p>
        )}
        {dueOn === null ? null : <p>{t.repayDone(formatKr(repayOre), day(dueOn))}</p>}
        <p>
          <LinkTo href={href('yearEnd', { programme: programme.id, municipality: params(ask).municipality })}>
            {yearEndText(ask.language).link}
          </LinkTo>
        </p>
      </Section>
    )
  }
  const standing = { thing: report, state: reached, subject: {} }
  const label = deedWords(ask.language).decideUnspent.button
  const why = report?.submittedAt ? whyNot(deeds.decideUnspent, ask.actor, standing) : null
  if (why)
    return (
      <Section title={t.unspentTitle} id="unspent">
        <WhyNot submit={label} why={reasonOf(why, ask.language, refusals)} />
      </Section>
    )
  if (!mayDo(deeds.decideUnspent, ask.actor, standing).ok) return null
  const filled = { ...state, values: { useBy: shortDate(programme.endsOn) } }
  return (
    <Section title={t.unspentTitle} id="unspent">
      <p>{t.unspentLead(formatKr(opened.content.figures.leftOre))}</p>
      <Form action={href('decideUnspent', params(ask))} submit={label} state={filled}>
        <TextField
          name="useBy"
          label={t.useBy}
          hint={t.useByHint}
          state={filled}
          inputmode="numeric"
          short
          optional
        />
        <TextField
          name="repay"
          label={t.repay}
          hint={t.repayHint}
          state={filled}
          inputmode="decimal"
          short
          optional
        />
        <TextField
          name="dueOn"
          label={t.dueOn}
          hint={t.dueOnHint}
          state={filled}
          inputmode="numeric"
          short
          optional
        />
        <LongTextField name="reason" label={t.reason} state={filled} rows={2} />
      </Form>
    </Section>
  )
}
