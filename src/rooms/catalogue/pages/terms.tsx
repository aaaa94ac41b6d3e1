import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { type Ask, page, type Show } from '../../../ui/page.ts'
import { Empty, Explain, Lead, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { codeNames, codes } from '../codes.file.ts'
import { compareText, termWords } from '../compare.text.ts'
import { writeMonthDay } from '../lists.rules.ts'
import type { Outline, UnspentRule } from '../model.ts'
import { comparable, yearsWithMoney } from '../queries.ts'
import { type TermKind, termKinds, termPairs, termValue, termValues } from '../terms.rules.ts'
import { text, unspentWords } from '../text.ts'
import { Choice, crumbs, Filters, mostOnPage, Name, Pager, pageOfAsk, yearOfAsk, years } from './pieces.tsx'

/** How differently the schemes ask, and where that meets in the same target group and purpose. */
export const termsPage: Show = async ask => {
  const t = compareText(ask.language)
  const shared = text(ask.language)
  const all = await yearsWithMoney(ask.db)
  const year = yearOfAsk(ask, all)
  const { gruppe = '', formal = '' } = ask.query
  const schemes = await comparable(ask.db, year, { group: gruppe, purpose: formal })
  const found = termPairs(schemes)
  const at = pageOfAsk(ask)
  const option = (one: ReturnType<typeof codes>[number]) => ({ value: one.code, label: one[ask.language] })
  return page(
    t.terms,
    <>
      <Lead>{t.termsLead(found.count, found.conflicting, found.duplicated)}</Lead>
      <Filters action={href('terms')} submit={shared.show} label={t.terms}>
        <Choice
          name="gruppe"
          label={shared.group}
          value={gruppe}
          none={shared.all}
          options={codes('group').map(option)}
        />
        <Choice
          name="formal"
          label={shared.purpose}
          value={formal}
          none={shared.all}
          options={codes('purpose').map(option)}
        />
        <Choice name="ar" label={shared.year} value={String(year)} options={years(all)} />
      </Filters>
      <p>
        <span class="tag-illustrative">{shared.illustration}</span> {t.termsNote}
      </p>
      <Values ask={ask} schemes={schemes} />
      <Pairs ask={ask} found={found} at={at} />
      <Pager ask={ask} page={at} count={found.count} to={query => href('terms', {}, query)} />
    </>,
    { crumbs: crumbs(ask.language) },
  )
}

/** «01.03.», «betales tilbake», «20 %», «fra 200 000 kr». */
function shownValue(term: TermKind, value: string | null, ask: Ask): string {
  const t = compareText(ask.language)
  if (value === null) return t.notAsked
  if (term === 'reportDue') return writeMonthDay(value)
  if (term === 'unspent') return unspentWords(ask.language)[value as UnspentRule]
  if (term === 'ownShare') return `${value} %`
  return value === '0' ? t.always : formatKr(BigInt(value))
}

function Values({ ask, schemes }: { ask: Ask; schemes: readonly Outline[] }) {
  const t = compareText(ask.language)
  const values = termValues(schemes)
  const asked = (term: TermKind) => values[term].filter(one => one.value !== null)
  return (
    <Section title={t.usedValues} id="values">
      <Table
        name="used-values"
        caption={t.usedValues}
        rows={termKinds}
        columns={column => [
          column.words('term', t.term, term => termWords(ask.language)[term], { names: true }),
          column.count('variants', t.variants, term => asked(term).length),
          column.words('most-common', t.mostCommon, term => {
            const [first] = values[term]
            return first
              ? `${shownValue(term, first.value, ask)}: ${t.share(first.schemes.length, schemes.length)}`
              : '–'
          }),
        ]}
      />
      {termKinds.map(term => (
        <Explain summary={termWords(ask.language)[term]}>
          <ul>
            {values[term].map(one => (
              <li>
                {shownValue(term, one.value, ask)}: {t.share(one.schemes.length, schemes.length)}
              </li>
            ))}
          </ul>
        </Explain>
      ))}
    </Section>
  )
}

function Pairs({ ask, found, at }: { ask: Ask; found: ReturnType<typeof termPairs>; at: number }) {
  const t = compareText(ask.language)
  const group = codeNames('group', ask.language)
  const both = (pair: { a: Outline; b: Outline }, term: TermKind) =>
    `${termWords(ask.language)[term]}: ${shownValue(term, termValue(pair.a, term), ask)} / ${shownValue(term, termValue(pair.b, term), ask)}`
  const one = (pair: { a: Outline }, term: TermKind) =>
    `${termWords(ask.language)[term]}: ${shownValue(term, termValue(pair.a, term), ask)}`
  return (
    <Section title={t.termPairs} id="pairs">
      {found.count === 0 ? (
        <Empty>{t.noPairs}</Empty>
      ) : (
        <Table
          part
          name="term-pairs"
          caption={t.termPairs}
          rows={found.page(at * mostOnPage, mostOnPage)}
          columns={column => [
            column.words('first', t.first, pair => pair.a.name, {
              shown: pair => <Name one={pair.a} language={ask.language} />,
              names: true,
            }),
            column.words('second', t.second, pair => pair.b.name, {
              shown: pair => <Name one={pair.b} language={ask.language} />,
            }),
            column.several('shared-groups', t.sharedGroups, pair => pair.groups.map(group), {
              counted: true,
            }),
            column.words(
              'conflicts',
              t.conflicts,
              pair => pair.conflicts.map(term => both(pair, term)).join('. '),
              { none: '–' },
            ),
            column.words(
              'duplicates',
              t.duplicates,
              pair => pair.duplicates.map(term => one(pair, term)).join('. '),
              { none: '–' },
            ),
          ]}
        />
      )}
    </Section>
  )
}
