import { formatKr, sumOre } from '../../../core/ore.ts'
import type { Language } from '../../../core/words.ts'
import { Flow } from '../../../ui/flow.tsx'
import { Explain, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { payeeName } from '../flow.file.ts'
import { type Narrow, ofHundred, type Picture, type Share } from '../flow.rules.ts'
import { flowText } from '../flow.text.ts'

/** What things are called in the picture. */
export type Called = {
  source: (id: string) => string
  pot: string
  municipality: (id: string) => string
  measure: (id: string) => string
  left: string
}

type Node = Picture['nodes'][number]

/** The picture, each box a link that narrows it; `to` gives the address that keeps one thing besides what is kept. */
export function FlowPicture({
  language,
  picture,
  called,
  sources,
  to,
}: {
  language: Language
  picture: Picture
  called: Called
  /** All sources in their order, so that each keeps its colour however the picture is narrowed. */
  sources: readonly string[]
  to: (narrow: Narrow) => string
}) {
  const t = flowText(language)
  const pattern = (id: string) => (id.startsWith('source:') ? sources.indexOf(id.slice(7)) : undefined)
  const text = t.pictureText(formatKr(picture.creditedOre, 'kroner'), formatKr(picture.spentOre, 'kroner'))
  const narrow = ({ stage, key }: Node): Narrow | null =>
    stage === 'pot' || stage === 'left' ? null : { [stage]: key }
  return (
    <Flow
      id="flow"
      title={t.picture}
      description={text}
      caption={text}
      nodes={picture.nodes.map(node => {
        const by = narrow(node)
        const colour = pattern(node.id)
        return {
          id: node.id,
          label: nodeName(language, called, node),
          amount: formatKr(node.ore, 'kroner'),
          ...(colour === undefined ? {} : { pattern: colour }),
          ...(by ? { href: to(by) } : {}),
        }
      })}
      links={picture.links.map(link => {
        const colour = pattern(link.from)
        return {
          from: link.from,
          to: link.to,
          value: Number(link.ore) / 100,
          ...(colour === undefined ? {} : { pattern: colour }),
        }
      })}
    />
  )
}

function nodeName(language: Language, called: Called, { stage, key }: Node): string {
  switch (stage) {
    case 'source':
      return called.source(key)
    case 'pot':
      return called.pot
    case 'municipality':
      return called.municipality(key)
    case 'measure':
      return called.measure(key)
    case 'payee':
      return payeeName(language, key)
    case 'left':
      return called.left
  }
}

/** «Av 100 kr gikk 62 til egne ansatte …»: the answer first. */
export function hundredText(
  language: Language,
  shares: readonly Share[],
  left: (kroner: number) => string,
): string {
  const t = flowText(language)
  const parts = ofHundred(shares)
    .filter(one => one.kroner > 0)
    .map(({ payee, kroner }) =>
      payee === null ? left(kroner) : t.went(kroner, lower(payeeName(language, payee))),
    )
  const last = parts.pop()
  return t.ofHundred(parts.length > 0 ? `${parts.join(', ')} ${t.and} ${last}` : (last ?? ''))
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** What the picture is narrowed to, and the way back. */
export function Narrowed({
  language,
  names,
  all,
}: {
  language: Language
  names: readonly string[]
  all: string
}) {
  const t = flowText(language)
  if (names.length === 0) return null
  return (
    <p>
      {t.narrowed(names.join(', '))} <LinkTo href={all}>{t.all}</LinkTo>
    </p>
  )
}

/** A longer table stands folded: the picture has told its rows. */
const readAtOnce = 8

type Source = { id: string; name: string; post: string }
type Row = { name: string; of: (one: Share) => boolean }

/** The same figures as the picture: where the kroner came from, and from each place to each kind of payee. */
export function FlowTables({
  language,
  shares,
  picture,
  rows,
  head,
  sources,
}: {
  language: Language
  shares: readonly Share[]
  picture: Picture
  /** The measures or the municipalities, in order. */
  rows: readonly Row[]
  head: string
  sources: readonly Source[]
}) {
  const t = flowText(language)
  const payees = picture.nodes.filter(one => one.stage === 'payee').map(one => one.key)
  const oreOf = (parts: readonly Share[]) => sumOre(parts.map(one => one.ore))
  const spent = shares.filter(one => one.spent)
  const came = shares.filter(one => !one.spent)
  const to = (payee: string, row: Row) =>
    oreOf(spent.filter(one => one.spent!.payee === payee && row.of(one)))
  const summed = { show: 'kroner', total: true } as const
  const from = sources.filter(({ id }) => shares.some(one => one.source === id))
  const posts = from.some(one => one.post !== '')
  const shown = rows.filter(row => spent.some(row.of))
  const went = (
    <Table
      name="to-payees"
      caption={t.table}
      rows={shown}
      columns={column => [
        column.words('name', head, row => row.name, { names: true }),
        ...payees.map(payee =>
          column.kr(payee, `${payeeName(language, payee)}, kr`, row => to(payee, row), summed),
        ),
        column.kr('in-all', t.sumKr, row => oreOf(spent.filter(row.of)), summed),
      ]}
      total={t.inAll}
    />
  )
  return (
    <>
      <Section title={t.from} id="from">
        <p>
          {t.calculated} {t.inSums}
        </p>
        <Table
          name="from-schemes"
          caption={t.from}
          rows={from}
          columns={column => [
            column.words('scheme', t.scheme, one => one.name, { names: true }),
            ...(posts ? [column.words('post', t.post, one => one.post)] : []),
            column.kr('came', t.cameKr, ({ id }) => oreOf(came.filter(one => one.source === id)), summed),
            column.kr(
              'spent',
              t.tableShare,
              ({ id }) => oreOf(spent.filter(one => one.source === id)),
              summed,
            ),
          ]}
          total={t.inAll}
        />
      </Section>
      {shown.length > 0 ? (
        <Section title={t.table} id="table">
          {shown.length > readAtOnce ? <Explain summary={t.table}>{went}</Explain> : went}
        </Section>
      ) : null}
    </>
  )
}
