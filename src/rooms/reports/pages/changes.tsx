import type { Ask } from '../../../ui/page.ts'
import { Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { askedBy } from '../crosswalk.queries.ts'
import { differences } from '../difference.rules.ts'
import type { Content, Version } from '../model.ts'
import { readOf } from '../prefill.text.ts'
import { type Question, reportQuestions } from '../questions.model.ts'
import { questionWords } from '../questions.text.ts'
import { text } from '../text.ts'
import { Lines } from './answers.tsx'
import { type Opened, params } from './asked.ts'

/** Which answers are otherwise than in the version before, before and after side by side. */
export async function Changes({
  ask,
  opened,
  before,
  after,
  questions,
}: {
  ask: Ask
  opened: Opened
  before: Version
  after: Content
  questions: readonly Question[]
}) {
  const t = text(ask.language)
  const earlier = await askedBy(ask.db, opened.programme, params(ask).year, before.crosswalk)
  const changed = differences(
    readOf(before, earlier.questions, ask.language),
    readOf(after, questions, ask.language),
    reportQuestions,
  )
  const lines = (some: readonly string[]) => <Lines lines={some.length > 0 ? some : [t.nothing]} />
  return (
    <Section title={t.changesTitle(before.number)} id="changes">
      <p>{changed.length === 0 ? t.noChanges : t.changesLead(changed.length)}</p>
      {changed.length === 0 ? null : (
        <Table
          name="changes"
          caption={t.changesTitle(before.number)}
          rows={changed}
          columns={column => [
            column.words('question', t.question, one => questionWords(ask.language)[one.question], {
              names: true,
            }),
            column.several('before', t.before, one => one.before, { shown: one => lines(one.before) }),
            column.several('after', t.after, one => one.after, { shown: one => lines(one.after) }),
          ]}
        />
      )}
    </Section>
  )
}
