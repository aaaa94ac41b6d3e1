import type { Ask } from '../../../ui/page.ts'
import { Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { type Criterion, criteria } from '../model.ts'
import { type Assessed, giversOf } from '../queries.ts'
import { disagrees } from '../round.rules.ts'
import { criterionWords, text } from '../text.ts'
import type { Asked } from './asked.ts'

type Parts = { ask: Ask; asked: Asked; opened: readonly Assessed[] }

/** What all gave, once it is opened: the mean by criterion, who agrees and who does not, and each with its reason. */
export async function Opened({ ask, asked, opened }: Parts) {
  const t = text(ask.language)
  const words = criterionWords(ask.language)
  const scores = asked.seen.filter(one => one.open)
  const names = await giversOf(ask.db, scores)
  const givers = new Set(scores.map(one => one.person)).size
  const meanOf = (one: Assessed, criterion: Criterion) => ({
    units: BigInt(one.by[criterion].mean),
    scale: 2,
  })
  const apart = (one: Assessed) => criteria.filter(criterion => disagrees(one.by[criterion]))
  return (
    <Section title={t.opened} id="vurderingene">
      <p class="ds-paragraph">{t.openedLead(givers)}</p>
      <Table
        name="opened"
        caption={t.opened}
        rows={opened}
        perPage={20}
        columns={column => [
          column.words('municipality', t.municipality, one => asked.name(one.municipality), { names: true }),
          ...criteria.map(criterion =>
            column.decimal(`mean-${criterion}`, t.mean(words[criterion]), one => meanOf(one, criterion), {
              decimals: 2,
            }),
          ),
          column.state(
            'agreement',
            t.agree,
            one =>
              apart(one).length === 0
                ? t.agrees
                : t.disagrees(
                    apart(one)
                      .map(criterion => words[criterion].toLocaleLowerCase('nb'))
                      .join(', '),
                  ),
            { tone: one => (apart(one).length === 0 ? 'success' : 'warning') },
          ),
        ]}
      />
      <Table
        name="each"
        caption={t.each}
        rows={scores}
        perPage={8}
        columns={column => [
          column.words('municipality', t.municipality, one => asked.name(one.municipality), { names: true }),
          column.words('criterion', t.criterion, one => words[one.criterion]),
          column.words('member', t.member, one => names.get(one.person)),
          column.count('score', t.score, one => one.score),
          column.words('reason', t.reason, one => one.reason),
          column.words('evidence', t.evidence, one => one.evidence),
        ]}
      />
      <p>{t.internal}</p>
    </Section>
  )
}
