import type { Child } from 'hono/jsx'
import { Bars } from '../../../ui/bars.tsx'
import type { Ask } from '../../../ui/page.ts'
import { Explain, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { burdenOf, type Comparison } from '../burden.queries.ts'
import { assumedMinutes, loadKeys, percentOf, remindersOf } from '../burden.rules.ts'
import { burdenText, loadWords } from '../burden.text.ts'
import { text } from '../text.ts'
import { type Opened, params } from './asked.ts'

/** What the one report takes, against the separate reports of the schemes in the pot. */
export async function Burden({ ask, opened }: { ask: Ask; opened: Opened }) {
  const { programme, asked, content, answered, report } = opened
  const reminders = remindersOf(report, params(ask).year, ask.today)
  const compared = await burdenOf(ask.db, programme, asked, content.figures, reminders)
  const minutes = answered ? Number(content.answers.minutes) : 0
  return (
    <BurdenMeter ask={ask} compared={compared}>
      {minutes > 0 ? <p>{burdenText(ask.language).told(grouped(minutes))}</p> : null}
    </BurdenMeter>
  )
}

/** The picture with its table; `children` says what the municipalities themselves have stated. */
export function BurdenMeter({
  ask,
  compared,
  children,
}: {
  ask: Ask
  compared: Comparison
  children?: Child
}) {
  const t = burdenText(ask.language)
  const label = loadWords(ask.language)
  const { one, separate } = compared
  return (
    <Section title={t.title} id="burden">
      <p>
        {t.leadOf(grouped(one.questions), grouped(separate.questions), grouped(separate.reports))}{' '}
        <span class="tag-illustrative">{text(ask.language).illustration}</span>
      </p>
      {children}
      <Bars
        id="burden-bars"
        title={t.picture}
        description={t.pictureText}
        caption={t.pictureText}
        format={amount => `${amount}\u00a0%`}
        bars={loadKeys
          .filter(key => separate[key] > 0)
          .map(key => ({
            label: label[key],
            parts: [{ label: t.one, amount: percentOf(one[key], separate[key]), pattern: 0 }],
            marks: [{ label: t.separate, amount: 100 }],
          }))}
      />
      <Table
        name="burden"
        caption={t.title}
        rows={loadKeys}
        columns={column => [
          column.words('what', t.what, key => label[key], { names: true }),
          column.count('one', t.one, key => one[key]),
          column.count('separate', t.separate, key => separate[key]),
          column.count('less', t.less, key => one[key] - separate[key]),
        ]}
      />
      <Explain summary={t.howCounted}>
        <p>{t.assumption(assumedMinutes)}</p>
        <p>{t.remindersHow}</p>
      </Explain>
    </Section>
  )
}

/** Grouped with a narrow no-break space, as amounts are. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f')
