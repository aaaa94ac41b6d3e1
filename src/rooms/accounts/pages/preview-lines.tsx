import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { numberIn } from '../../../ui/fields.ts'
import { Form } from '../../../ui/form.tsx'
import type { Ask } from '../../../ui/page.ts'
import { LinkTo, Section, State, type Tone } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Columns } from '../../../ui/table-columns.tsx'
import { measuresOf, type PayeeKind, payeeKinds, payeeWords } from '../../measures/index.ts'
import { aside, type Choice, type Fate, fates, type Judged } from '../model.ts'
import { fateWords, previewText, tiedWords, twinWords } from '../preview.text.ts'
import type { Preview } from '../queries.ts'
import { text } from '../text.ts'
import { importOf, refusals } from './place.ts'
import { Ahead, BeyondBudgets, type Shown } from './preview-acts.tsx'
import { Select } from './select.tsx'

const pageSize = 25

const tones: Record<Fate, Tone> = {
  posts: 'success',
  twin: 'neutral',
  aside: 'neutral',
  untied: 'info',
  credit: 'neutral',
  stuck: 'warning',
}

/** The lines, all or of one fate, a page at a time; while the file is open, each with the choices that a person has. */
export async function Lines({ ask, place, one, refused }: Shown) {
  const t = previewText(ask.language)
  const only = onlyIn(ask)
  const wanted = only ? one.judged.filter(line => line.fate === only) : one.judged
  const first = Math.max(0, Math.min(numberIn(ask.query.fra) ?? 0, wanted.length - 1))
  const lines = wanted.slice(first, first + pageSize)
  const open = one.state === 'open' && place.mayManage
  const measures = (await measuresOf(ask.db, place.where)).map(m => ({ value: m.id, label: m.name }))
  const choices = (line: Judged) => choicesOf(ask, line, measures, refused?.typed ?? {})
  const table = (
    <Table
      name="lines"
      caption={t.tableTitle}
      rows={lines}
      columns={column => [
        ...readColumns(ask, column),
        ...(open
          ? [
              column.several('choices', t.choices, one => choices(one).map(chosenOf), {
                shown: one => (
                  <>
                    {choices(one).map(choice => (
                      <Select {...choice} />
                    ))}
                  </>
                ),
              }),
            ]
          : [column.words('target', t.target, line => line.tied?.name)]),
      ]}
    />
  )
  return (
    <Section title={t.tableTitle} id="lines">
      <Filter {...{ ask, place, one, refused }} only={only} />
      {lines.length === 0 ? <p>{t.noLines}</p> : null}
      {lines.length > 0 && open ? (
        <Form
          action={linesAt(ask, only, first)}
          submit={t.save}
          state={{ language: ask.language, refused }}
          quiet
          also={posting(ask, one)}
        >
          {table}
          <p>{t.confirmLead}</p>
          <Ahead ask={ask} one={one} refused={refused} />
          <BeyondBudgets ask={ask} one={one} refused={refused} />
          <input type="hidden" name="digest" value={one.outcome.digest} />
        </Form>
      ) : null}
      {lines.length > 0 && !open ? table : null}
      {wanted.length > pageSize ? (
        <p>
          {t.shown(first + 1, first + lines.length, wanted.length)}{' '}
          {first > 0 ? (
            <LinkTo href={linesAt(ask, only, Math.max(0, first - pageSize))}>{t.newer}</LinkTo>
          ) : null}{' '}
          {first + pageSize < wanted.length ? (
            <LinkTo href={linesAt(ask, only, first + pageSize)}>{t.older}</LinkTo>
          ) : null}
        </p>
      ) : null}
    </Section>
  )
}

/** The button that posts, with what is chosen on the page; none while there is nothing to post. */
function posting(ask: Ask, { outcome }: Preview) {
  const t = previewText(ask.language)
  const { posts, stuck } = outcome.count
  if (posts === 0 || stuck > 0) return undefined
  const submit = outcome.large > 0 ? t.ask : t.confirm(posts, formatKr(outcome.postsOre))
  return { action: href('postAccounts', importOf(ask)), submit }
}

export const onlyIn = (ask: Ask): Fate | undefined => fates.find(fate => fate === ask.query.vis)

/** The lines as they are looked at: of one fate, from one on. */
export const linesAt = (ask: Ask, only: Fate | undefined, first: number): string => {
  const query = { ...(only ? { vis: only } : {}), ...(first > 0 ? { fra: String(first) } : {}) }
  return href('accountsImport', importOf(ask), Object.keys(query).length > 0 ? query : undefined)
}

function Filter({ ask, one, only }: Shown & { only: Fate | undefined }) {
  const t = previewText(ask.language)
  if (one.state === 'posted') return null
  const options = [
    { fate: undefined, label: t.all, count: one.judged.length },
    ...fates.map(fate => ({
      fate,
      label: fateWords(ask.language)[fate],
      count: one.outcome.count[fate],
    })),
  ].filter(option => option.count > 0)
  return (
    <p>
      {t.show}:{' '}
      {options.map(({ fate, label, count }, i) => (
        <>
          {i > 0 ? ' · ' : ''}
          {fate === only ? (
            <strong>
              {label} ({count})
            </strong>
          ) : (
            <LinkTo href={`${linesAt(ask, fate, 0)}#lines`}>
              {label} ({count})
            </LinkTo>
          )}
        </>
      ))}
    </p>
  )
}

function readColumns(ask: Ask, column: Columns<Judged>) {
  const t = previewText(ask.language)
  return [
    column.several('what', t.what, one => [one.text, ...moreOf(ask, one)], {
      shown: one => <What ask={ask} one={one} />,
      names: true,
    }),
    column.kr('amount', t.amountKr, one => one.ore, { show: 'ore' }),
    column.several('fate', t.fate, one => [fateWords(ask.language)[one.fate], ...whyOf(ask, one)], {
      shown: one => <WhatHappens ask={ask} one={one} />,
    }),
  ]
}

const moreOf = (ask: Ask, one: Judged): string[] => {
  const t = previewText(ask.language)
  return [
    `${t.line} ${one.line}`,
    `${t.voucher} ${one.voucher}`,
    shortDate(one.date),
    t.codingOf(one.function, one.type),
    one.account ? `${t.account} ${one.account}` : '',
    one.project ? `${t.project} ${one.project}` : '',
  ].filter(Boolean)
}

/** What the line says: its text, and beneath it voucher, date and coding. */
const What = ({ ask, one }: { ask: Ask; one: Judged }) => (
  <>
    {one.text}
    <br />
    <small>{moreOf(ask, one).join(', ')}</small>
  </>
)

function whyOf(ask: Ask, one: Judged): string[] {
  const t = previewText(ask.language)
  return [
    one.twin ? twinWords(ask.language)[one.twin] : '',
    one.stuck === 'noPayee' ? t.noPayee : one.stuck ? stuckSentence(ask, one) : '',
    one.fate === 'credit' ? t.creditHow : '',
    one.by ? tiedWords(ask.language)[one.by] : '',
    one.large && one.fate === 'posts' ? t.largeLine : '',
    one.fate === 'posts' && one.kind ? payeeWords(ask.language)[one.kind] : '',
  ].filter(Boolean)
}

function WhatHappens({ ask, one }: { ask: Ask; one: Judged }) {
  const why = whyOf(ask, one)
  return (
    <>
      <State tone={tones[one.fate]}>{fateWords(ask.language)[one.fate]}</State>
      {why.length > 0 ? (
        <>
          <br />
          <small>{why.join(' · ')}</small>
        </>
      ) : null}
    </>
  )
}

function stuckSentence(ask: Ask, { stuck, stuckBy }: Judged): string {
  const found = refusals(ask.language)[stuck as 'notRunning'] as string | ((values: object) => string)
  return typeof found === 'string' ? found : found(stuckBy)
}

const postAnyway = '!'

type Option = { value: string; label: string }
type Typed = Record<string, string>

/** Where a line is posted, and below it who is paid: what can be chosen of each, and what is. */
function choicesOf(ask: Ask, one: Judged, measures: readonly Option[], typed: Typed) {
  const t = previewText(ask.language)
  const payees = payeeWords(ask.language)
  const [target, payee] = [`target-${one.line}`, `payee-${one.line}`]
  return [
    {
      name: target,
      label: t.targetOf(one.line),
      value: typed[target] ?? `${one.anyway ? postAnyway : ''}${one.choice ?? ''}`,
      options: targets(ask, one, measures),
    },
    {
      name: payee,
      label: t.payeeOf(one.line),
      value: typed[payee] ?? one.payee ?? '',
      options: [
        { value: '', label: t.byType(one.payee || !one.kind ? '–' : payees[one.kind]) },
        ...payeeKinds.map(kind => ({ value: kind, label: payees[kind] })),
      ],
    },
  ]
}

const chosenOf = ({ value, options }: { value: string; options: readonly Option[] }): string =>
  (options.find(one => one.value === value) ?? options[0]!).label

/** A line that looks posted before is posted again only when a person says «anyway». */
function targets(ask: Ask, one: Judged, measures: readonly Option[]): Option[] {
  const t = previewText(ask.language)
  const ruled = one.by === 'rule' && !one.tied ? text(ask.language).aside : (one.tied?.name ?? t.none)
  const byRules = one.by === 'hand' ? t.byRulesAlone : t.byRules(ruled)
  const chosen = measures.filter(({ value }) => value === one.choice && !one.anyway)
  const anyway = measures.map(({ value, label }) => ({
    value: `${postAnyway}${value}`,
    label: t.anyway(label),
  }))
  return [
    { value: '', label: byRules },
    ...(one.twin ? [...anyway, ...chosen] : measures),
    { value: aside, label: text(ask.language).aside },
  ]
}

/** «target-3» and «payee-3» of every line on the page. */
export function choicesIn(typed: Record<string, unknown>): Map<number, Choice> {
  const choices = new Map<number, Choice>()
  for (const [name, value] of Object.entries(typed)) {
    const line = /^target-(\d{1,6})$/.exec(name)?.[1]
    if (line === undefined || typeof value !== 'string') continue
    const anyway = value.startsWith(postAnyway)
    const payee = payeeKinds.find(kind => kind === typed[`payee-${line}`]) ?? null
    const choice = (anyway ? value.slice(postAnyway.length) : value) || null
    choices.set(Number(line), { choice, anyway, payee: payee as PayeeKind | null })
  }
  return choices
}
