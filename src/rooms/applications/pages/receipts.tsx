import type { Child } from 'hono/jsx'
import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate, longTime } from '../../../text/dates.ts'
import type { Ask } from '../../../ui/page.ts'
import { Facts, LinkTo, Section } from '../../../ui/pieces.tsx'
import { caseNumber, entryById } from '../../records/index.ts'
import type { Submission } from '../model.ts'
import { latest, statusOf } from '../rules.ts'
import { questionWords, stageWords, text, treatmentWords } from '../text.ts'
import { type Asked, dueOf } from './asked.ts'
import { Prose } from './prose.tsx'

type Parts = { ask: Ask; asked: Asked }

/** A receipt for each that was handed in: registry number, time, what it lacks. It prints as it stands. */
export async function Receipts({ ask, asked }: Parts) {
  const t = text(ask.language)
  const entries = await Promise.all(asked.application.submissions.map(one => entryById(ask.db, one.entry)))
  return (
    <>
      {asked.application.submissions.map((one, i) => (
        <Section title={t.receiptTitle(stageWords(ask.language)[one.stage])} id={`kvittering-${one.stage}`}>
          <Facts
            rows={[
              [t.registered, `${caseNumber(asked.call!.filed)}–${entries[i]!.number}`],
              [
                t.received,
                `${longTime(one.receivedAt, ask.language)}, ${one.onTime ? t.onTime : t.afterDeadline}`,
              ],
              [t.missing, lacking(ask, one)],
              [t.sentBy, one.submittedBy],
              [t.document, <DocumentLink asked={asked} entry={entries[i]!} />],
            ]}
          />
          {asked.view === 'own' ? <p class="ds-paragraph">{t.receiptKeep}</p> : null}
        </Section>
      ))}
    </>
  )
}

/** What was handed in last, as facts beside what is read; the municipality's own deadline while nothing is. */
export async function receivedFacts({ ask, asked }: Parts): Promise<(readonly [string, Child])[]> {
  const t = text(ask.language)
  const submission = latest(asked.application.submissions)
  const { call, application } = asked
  const facts: (readonly [string, Child])[] = [
    [t.deadline, longDate(dueOf({ stage: asked.stage, call: call!, application }), ask.language)],
  ]
  if (submission) {
    const entry = await entryById(ask.db, submission.entry)
    facts.push(
      [
        t.received,
        `${longTime(submission.receivedAt, ask.language)}, ${submission.onTime ? t.onTime : t.afterDeadline}`,
      ],
      [t.missing, lacking(ask, submission)],
      [t.sentBy, submission.submittedBy],
    )
    if (entry) facts.push([t.document, <DocumentLink asked={asked} entry={entry} />])
  }
  facts.push([t.resolutionTitle, application.resolution ? t[application.resolution.outcome] : t.lacks])
  return facts
}

function lacking(ask: Ask, { missing }: Submission): string {
  if (missing.length === 0) return text(ask.language).nothingMissing
  return missing.map(question => questionWords(ask.language)[question]).join('; ')
}

export function DocumentLink({ asked, entry }: { asked: Asked; entry: { number: number; title: string } }) {
  const { organisation, year, number } = asked.call!.filed
  return (
    <LinkTo href={href('document', { office: organisation, year, number, entry: entry.number, document: 1 })}>
      {entry.title}
    </LinkTo>
  )
}

/** What the governor has decided about what came late or incomplete, newest last. */
export function Treatments({ ask, asked }: Parts) {
  const t = text(ask.language)
  const { treatments } = asked.application
  const last = treatments.at(-1)
  if (!last) return null
  const waits = statusOf(asked.application) === 'returned' && latest(asked.application.submissions)
  return (
    <Section title={t.treatments} id="avgjorelser">
      {waits && last.newDeadline ? (
        <p class="ds-paragraph">
          {t.sendMissing(longDate(last.newDeadline, ask.language), caseNumber(asked.call!.filed))}
        </p>
      ) : null}
      <ol>
        {treatments.map(one => (
          <li>
            <strong>{treatmentWords(ask.language)[one.outcome]}</strong>,{' '}
            {t.treatedBy(longDate(dateOf(one.decidedAt), ask.language), one.decidedBy)}
            <Prose>{one.reason}</Prose>
          </li>
        ))}
      </ol>
    </Section>
  )
}
