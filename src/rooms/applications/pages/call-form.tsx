import type { DateText } from '../../../core/dates.ts'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import { DateField, Form, type FormState, LongTextField, TextField } from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { Empty, Notice } from '../../../ui/pieces.tsx'
import { type ProgrammeView, regionOf, settingsOf } from '../../programmes/index.ts'
import { callText } from '../call.text.ts'
import { callState, deeds } from '../deeds.rules.ts'
import { callDraft } from '../queries.ts'

type Wanting = { ask: Ask; programme: ProgrammeView; office: string; refused: Refused | undefined }

export const mayPublish = (ask: Ask, programme: ProgrammeView, office: string) =>
  mayDo(deeds.publishCall, ask.actor, {
    thing: programme,
    state: callState(programme, undefined),
    subject: { office },
  })

/** The form of a call that is not published, as it was kept last; or why there is none. */
export async function Unpublished({ ask, programme, office, refused }: Wanting) {
  const t = callText(ask.language)
  const possible = mayPublish(ask, programme, office)
  if (!possible.ok && possible.refusal.code === 'noMandate')
    return <Notice tone="warning">{t.noMandate}</Notice>
  if (!possible.ok) return <Empty>{t.none}</Empty>
  const draft = await callDraft(ask.db, { programme: programme.id, office })
  const suggested = draft ? null : await suggestedDeadline(ask, programme)
  const values: Record<string, string> = draft?.fields ?? (suggested ? { deadline: suggested } : {})
  const state: FormState = { language: ask.language, refused, values }
  const twoStage = regionOf(programme, office)!.variant === 'twoStage'
  return (
    <>
      {draft ? <p>{t.keptAt(longTime(draft.savedAt, ask.language), draft.name)}</p> : null}
      {suggested ? <p>{t.deadlineSuggested(longDate(suggested, ask.language))}</p> : null}
      <Form action={href('call', { programme: programme.id, office })} submit={t.lookOver} state={state}>
        <TextField name="caseNumber" label={t.caseNumber} hint={t.caseNumberHint} state={state} short />
        <CallFields ask={ask} state={state} twoStage={twoStage} />
      </Form>
    </>
  )
}

/** The deadline that was suggested when the latest year was made ready, while it lies ahead. */
async function suggestedDeadline({ db, today }: Ask, { id }: ProgrammeView): Promise<DateText | null> {
  const due = (await settingsOf(db, id)).find(one => one.applicationDue)?.applicationDue ?? null
  return due && due >= today ? due : null
}

/** What a call says, in writing it and in amending it. */
export function CallFields({ ask, state, twoStage }: { ask: Ask; state: FormState; twoStage: boolean }) {
  const t = callText(ask.language)
  return (
    <>
      <DateField name="deadline" label={t.deadline} state={state} />
      {twoStage ? <DateField name="finalDeadline" label={t.finalDeadline} state={state} /> : null}
      <LongTextField name="text" label={t.text} state={state} rows={10} />
    </>
  )
}
