import { dateOf } from '../../../core/dates.ts'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { DateField, Form, type FormState, LongTextField, TextField } from '../../../ui/form.tsx'
import type { Ask } from '../../../ui/page.ts'
import { Facts, Section } from '../../../ui/pieces.tsx'
import type { ProgrammeView } from '../../programmes/index.ts'
import type { Report } from '../model.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'
import { params } from './asked.ts'

export function Approvals({
  ask,
  report,
  contributors,
  names,
  state,
}: {
  ask: Ask
  report: Report
  contributors: string[]
  names: Map<string, string>
  state: FormState
}) {
  const t = text(ask.language)
  const of = (directorate: string) => report.approvals.find(one => one.directorate === directorate)
  const mine = ask.actor.organisation ? of(ask.actor.organisation) : undefined
  return (
    <Section title={t.approvals} id="approvals">
      <Facts
        rows={contributors.map(one => {
          const found = of(one)
          const when = found
            ? t.approvedBy(found.approvedBy, longDate(dateOf(found.approvedAt), ask.language))
            : t.notYet
          return [names.get(one) ?? one, found?.comment ? `${when}. ${found.comment}` : when] as const
        })}
      />
      {!mine && may.approve(ask.actor, { contributors }).ok ? (
        <Form action={href('approveReport', params(ask))} submit={t.approve} state={state}>
          <TextField name="comment" label={t.comment} state={state} optional />
        </Form>
      ) : null}
    </Section>
  )
}

export function Unspent({
  ask,
  programme,
  report,
  reached,
  state,
}: {
  ask: Ask
  programme: ProgrammeView
  report: Report | undefined
  reached: string
  state: FormState
}) {
  const t = text(ask.language)
  if (report?.unspent) {
    const { ore, useBy, reason } = report.unspent
    return (
      <Section title={t.unspentTitle}>
        <p>{t.unspentDone(formatKr(ore), longDate(useBy, ask.language), reason)}</p>
      </Section>
    )
  }
  if (reached !== 'approved' || !may.decideUnspent(ask.actor).ok) return null
  const filled = { ...state, values: { useBy: programme.endsOn } }
  return (
    <Section title={t.unspentTitle} id="unspent">
      <Form action={href('decideUnspent', params(ask))} submit={t.carryOver} state={filled}>
        <DateField name="useBy" label={t.useBy} state={filled} />
        <LongTextField name="reason" label={t.reason} state={filled} rows={2} />
      </Form>
    </Section>
  )
}
