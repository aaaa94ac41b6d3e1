import type { Child } from 'hono/jsx'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { DateField, FileField, Form, type FormState, RadioField, TextField } from '../../../ui/form.tsx'
import { Now } from '../../../ui/frame.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { ButtonLink, Facts, Section } from '../../../ui/pieces.tsx'
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

export const treatOutcomes = ['treated', 'returned', 'dismissed'] as const

/** What the case worker can decide on what came late or incomplete, each as the way to its form. */
export function TreatmentChoice({ ask, asked, status: tag }: Omit<Parts, 'refused'> & { status: Child }) {
  const t = text(ask.language)
  const status = statusOf(asked.application)
  const standing = { thing: asked.application, state: status, subject: { office: asked.office } }
  if (!mayDo(deeds.treat, ask.actor, standing).ok)
    return tag === null ? null : <Now title={t.status}>{tag}</Now>
  const to = (outcome: (typeof treatOutcomes)[number]) =>
    href('treatApplication', place(asked), { utfall: outcome })
  // What is incomplete is asked to be made whole; what is late is taken up or not.
  const [first, ...rest] =
    status === 'incomplete' ? (['returned', 'treated', 'dismissed'] as const) : treatOutcomes
  const words = treatmentWords(ask.language)
  return (
    <Now title={t.treatTitle} links={rest.map(one => ({ label: words[one], href: to(one) }))}>
      {tag}
      <p>{t.treatWhy(statusWords(ask.language)[status])}</p>
      <ButtonLink href={to(first)}>{words[first]}</ButtonLink>
    </Now>
  )
}
