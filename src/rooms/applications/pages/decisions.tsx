import type { Child } from 'hono/jsx'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { DateField, FileField, Form, type FormState, RadioField, TextField } from '../../../ui/form.tsx'
import { Now } from '../../../ui/frame.tsx'
import { type Ask, forbidden, isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Facts, Section } from '../../../ui/pieces.tsx'
import { entryById } from '../../records/index.ts'
import { deeds, resolutionState } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { may, statusOf } from '../rules.ts'
import { statusWords, text, treatmentWords } from '../text.ts'
import { treatOutcomes } from '../treat.rules.ts'
import { treatText } from '../treat.text.ts'
import { type Asked, applicationAsked, place } from './asked.ts'
import { DocumentLink } from './receipts.tsx'

type Parts = { ask: Ask; asked: Asked }

/** The municipality's political decision: its record, or the way to send it in for whoever may. */
export async function ResolutionSection({ ask, asked }: Parts) {
  const t = text(ask.language)
  const { resolution } = asked.application
  const entry = resolution && (await entryById(ask.db, resolution.entry))
  if (!resolution && !mayResolve(ask, asked)) return null
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
          <p>{t.resolutionWhy}</p>
          <p>
            <ButtonLink href={href('recordResolution', place(asked))} quiet>
              {deedWords(ask.language).recordResolution.button}
            </ButtonLink>
          </p>
        </>
      )}
    </Section>
  )
}

const mayResolve = (ask: Ask, asked: Asked): boolean =>
  mayDo(deeds.recordResolution, ask.actor, {
    thing: asked.application,
    state: resolutionState(asked.application),
    subject: { municipality: asked.municipality },
  }).ok

/** The form that the political decision is sent in by; when it has been, the application says so. */
export const resolutionPage: Show = async (ask, refused) => {
  const asked = await applicationAsked(ask)
  if (isAnswer(asked)) return asked
  if (!may.recordResolution(ask.actor, { municipality: asked.municipality }).ok) return forbidden
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused }
  return page(
    t.resolutionTitle,
    !asked.call || !mayResolve(ask, asked) ? (
      <Empty>{t.resolutionThere}</Empty>
    ) : (
      <Form
        action={href('recordResolution', place(asked))}
        submit={deedWords(ask.language).recordResolution.button}
        state={state}
        upload
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
    ),
    {
      crumbs: [...asked.crumbs, { label: t.title(asked.name), href: href('application', place(asked)) }],
      illustrative: asked.programme.illustrative,
      lead: t.resolutionWhy,
    },
  )
}

/** What the case worker can decide on what came late or incomplete, each as the way to its form. */
export function TreatmentChoice({ ask, asked, status: tag }: Parts & { status: Child }) {
  const t = text(ask.language)
  const status = statusOf(asked.application)
  const standing = { thing: asked.application, state: status, subject: { office: asked.office } }
  if (!mayDo(deeds.treat, ask.actor, standing).ok)
    return tag === null ? null : <Now title={t.status}>{tag}</Now>
  const to = (outcome: (typeof treatOutcomes)[number]) =>
    href('treatApplication', place(asked), { utfall: outcome })
  const treating = treatText(ask.language)
  // What is incomplete is asked to be made whole; what is late is taken up or not.
  const [first, ...rest] =
    status === 'incomplete' ? (['returned', 'treated', 'dismissed'] as const) : treatOutcomes
  const words = treatmentWords(ask.language)
  return (
    <Now title={treating.treatTitle} links={rest.map(one => ({ label: words[one], href: to(one) }))}>
      {tag}
      <p>{treating.treatWhy(statusWords(ask.language)[status])}</p>
      <ButtonLink href={to(first)}>{words[first]}</ButtonLink>
    </Now>
  )
}
