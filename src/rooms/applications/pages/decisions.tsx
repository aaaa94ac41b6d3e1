import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import {
  DateField,
  FileField,
  Form,
  type FormState,
  LongTextField,
  RadioField,
  TextField,
} from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { Facts, Section } from '../../../ui/pieces.tsx'
import { entryById } from '../../records/index.ts'
import { deeds, resolutionState } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { statusOf } from '../rules.ts'
import { statusWords, text, treatmentWords } from '../text.ts'
import { type Asked, place } from './asked.ts'
import { DocumentLink } from './receipts.tsx'

type Parts = { ask: Ask; asked: Asked; refused: Refused | undefined }

/** The municipality's political decision: its record, or the form to send it in. */
export async function ResolutionSection({ ask, asked, refused }: Parts) {
  const t = text(ask.language)
  const { resolution } = asked.application
  const standing = {
    thing: asked.application,
    state: resolutionState(asked.application),
    subject: { municipality: asked.municipality },
  }
  if (!resolution && !mayDo(deeds.recordResolution, ask.actor, standing).ok) return null
  const entry = resolution && (await entryById(ask.db, resolution.entry))
  const state: FormState = { language: ask.language, refused }
  return (
    <Section title={t.resolutionTitle} id="vedtak">
      {resolution && entry ? (
        <Facts
          rows={[
            [t.body, resolution.body],
            [t.decidedOn, longDate(resolution.decidedOn, ask.language)],
            [t.caseRef, resolution.caseRef],
            [t.outcome, t[resolution.outcome]],
            [t.document, <DocumentLink asked={asked} entry={entry} />],
          ]}
        />
      ) : (
        <>
          <p class="ds-paragraph">{t.resolutionWhy}</p>
          <Form
            action={href('recordResolution', place(asked))}
            submit={deedWords(ask.language).recordResolution.button}
            state={state}
            upload
            quiet
          >
            <TextField name="body" label={t.body} hint={t.bodyHint} state={state} />
            <DateField name="decidedOn" label={t.decidedOn} state={state} />
            <TextField name="caseRef" label={t.caseRef} state={state} short />
            <RadioField
              name="outcome"
              label={t.outcome}
              state={state}
              options={[
                { value: 'adopted', label: t.adopted },
                { value: 'rejected', label: t.rejected },
              ]}
            />
            <FileField name="file" label={t.file} hint={t.fileHint} state={state} />
          </Form>
        </>
      )}
    </Section>
  )
}

const outcomes = ['treated', 'returned', 'dismissed'] as const

/** The case worker decides on what came late or incomplete; the software decides nothing. */
export function TreatmentSection({ ask, asked, refused }: Parts) {
  const status = statusOf(asked.application)
  const standing = { thing: asked.application, state: status, subject: { office: asked.office } }
  if (!mayDo(deeds.treat, ask.actor, standing).ok) return null
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused }
  return (
    <Section title={t.treatTitle} id="behandling">
      <p class="ds-paragraph">{t.treatWhy(statusWords(ask.language)[status])}</p>
      <Form
        action={href('treatApplication', place(asked))}
        submit={deedWords(ask.language).treat.button}
        state={state}
      >
        <RadioField
          name="outcome"
          label={t.outcome}
          state={state}
          options={outcomes.map(value => ({ value, label: treatmentWords(ask.language)[value] }))}
        />
        <LongTextField name="reason" label={t.reason} state={state} rows={4} />
        <DateField name="newDeadline" label={t.newDeadline} hint={t.newDeadlineHint} state={state} optional />
      </Form>
    </Section>
  )
}
