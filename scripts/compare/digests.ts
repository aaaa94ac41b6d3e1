// Digests and signatures that follow from ids or from an installation's own key are reckoned again from contents in which
// the ids are numbers. The formulas are the product's (src/rooms/ledger, src/verify), written here a second time, and each
// is first shown to be the build's own: it must give the digest that stands there from the contents that stand there.
import { createHash, createPublicKey, verify } from 'node:crypto'
import type { Lines } from './taken.ts'

type Row = Record<string, unknown>

/** What was found: digest -> digest again, how many of each sort, and where a formula is not the build's. */
export type Again = { digests: Map<string, string>; counts: Map<string, number>; wrong: string[] }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}

/** @param numbered writes the ids in a text as numbers. */
export function digestsAgain(tables: Lines, numbered: (text: string) => string): Again {
  const again: Again = { digests: new Map(), counts: new Map(), wrong: [] }
  const rows = (table: string) => (tables.get(table) ?? []).map(line => JSON.parse(line) as Row)
  const both = (row: Row): [Row, Row] => [row, JSON.parse(numbered(JSON.stringify(row))) as Row]
  bodies(rows('ledger.entries').map(both), rows('ledger.accounts').map(both), again)
  chains(rows('ledger.entries').map(both), again)
  askedFor(rows('events.events'), again)
  events(rows('events.events').map(both), rows('ledger.checkpoints'), again)
  checkpoints(rows('ledger.checkpoints'), rows('ledger.seal_keys'), numbered, again)
  return again
}

/** Takes up what a digest is again, if the formula gives it from the contents as they stand. */
function take(
  { digests, counts, wrong }: Again,
  sort: string,
  { stands, was, is }: { stands: string; was: string; is: string },
): void {
  counts.set(sort, (counts.get(sort) ?? 0) + 1)
  if (stands === was) digests.set(stands, is)
  else wrong.push(`${sort}: the formula gives ${was} where ${stands} stands`)
}

/** What was asked of the pot, where a measure and so an id is part of it. The others are compared as they stand. */
function bodies(entries: [Row, Row][], accounts: [Row, Row][], again: Again): void {
  const known = [0, 1].map(i => new Map(accounts.map(one => [one[i]!.id, one[i]!])))
  const bodyOf = (entry: Row, i: number): string => {
    const { kind, ore } = entry
    const account = known[i]!.get(kind === 'release' ? entry.from_account : entry.to_account)
    const purpose = { id: account?.measure, name: account?.name }
    const from = String(entry.from_account).split(':')[0]
    const request =
      kind === 'expenditure' ? { kind, from, purpose, payee: entry.payee, ore } : { kind, purpose, ore }
    return sha256(canonical([entry.pot, entry.effective_on, entry.text, request]))
  }
  for (const [row, numbered] of entries)
    if (['expenditure', 'commitment', 'release'].includes(String(row.kind)))
      take(again, 'what was asked of a pot (ledger.entries.body)', {
        stands: String(row.body),
        was: bodyOf(row, 0),
        is: bodyOf(numbered, 1),
      })
}

/** Each pot's hash chain, from its genesis. The entry's body is the one again. */
function chains(entries: [Row, Row][], again: Again): void {
  const digestOf = (head: string, e: Row, body: unknown): string => {
    const origins = (e.origin_layers as number[])
      .map((layer, i): [number, string, string] => [
        layer,
        (e.origin_sources as string[])[i]!,
        (e.origin_ore as string[])[i]!,
      ])
      .sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1))
    const lines = [
      [e.from_account, `-${e.ore}`],
      [e.to_account, e.ore],
    ]
    return sha256(
      canonical([
        ...[
          head,
          e.pot,
          e.number,
          e.voucher_year,
          e.voucher,
          e.key,
          body,
          e.kind,
          e.effective_on,
          e.recorded_at,
        ],
        ...[e.person, e.role, e.text, e.payee, e.reverses, lines, origins],
      ]),
    )
  }
  for (const [pot, list] of Map.groupBy(entries, ([row]) => String(row.pot))) {
    let was = `genesis:${pot}`
    let is = `genesis:${String(list[0]![1].pot)}`
    for (const [row, numbered] of list.sort((a, b) => Number(a[0].number) - Number(b[0].number))) {
      was = digestOf(was, row, row.body)
      is = digestOf(is, numbered, again.digests.get(String(row.body)) ?? row.body)
      take(again, "entries of the pots' hash chains (ledger.entries.digest)", {
        stands: String(row.digest),
        was: was,
        is: is,
      })
      was = String(row.digest)
    }
  }
}

/**
 * What a person saw before a file of accounts was asked to be posted: a page with a measure's id in it, which is kept
 * nowhere, so that it cannot be reckoned again. By order of appearance.
 */
function askedFor(events: Row[], { digests, counts }: Again): void {
  const seen = events
    .filter(one => one.kind === 'accounts.postingAskedFor')
    .map(one => String((one.data as Row).digest))
  for (const one of seen) digests.set(one, `seen-${seen.indexOf(one) + 1}`)
  counts.set(
    'by order of appearance: what was seen before a file was posted (events, data.digest)',
    seen.length,
  )
}

/** The head over all events, as checkpoints seal it. That it is the build's own is shown by the checkpoints. */
function events(list: [Row, Row][], checkpoints: Row[], again: Again): void {
  const headOf = (head: string, e: Row): string => {
    const { id, recorded_at: recordedAt, person, person_name: personName, role, organisation } = e
    const event = { id, recordedAt, person, personName, role, organisation, kind: e.kind, subject: e.subject }
    return sha256(canonical([head, { ...event, data: e.data, reason: e.reason }]))
  }
  const heads = new Map<string, [string, string]>()
  let was = 'events'
  let is = 'events'
  for (const [row, numbered] of list.sort((a, b) => Number(a[0].id) - Number(b[0].id))) {
    was = headOf(was, row)
    is = headOf(is, JSON.parse(withDigests(JSON.stringify(numbered), again.digests)) as Row)
    heads.set(String(row.id), [was, is])
  }
  for (const one of checkpoints) {
    const [through, stands] =
      (JSON.parse(String(one.content)) as { events: [string, string] | null }).events ?? []
    if (through === undefined) continue
    const [head, headAgain] = heads.get(through) ?? ['nothing', '']
    take(again, 'heads of the log of events (ledger.checkpoints.content)', {
      stands: stands!,
      was: head,
      is: headAgain,
    })
  }
}

/** A checkpoint is sealed over its content, and signed with a key that each installation draws for itself. */
function checkpoints(list: Row[], keys: Row[], numbered: (text: string) => string, again: Again): void {
  for (const [i, { public_key }] of keys.sort((a, b) => Number(a.number) - Number(b.number)).entries())
    again.digests.set(String(public_key), `key-${i + 1}`)
  for (const one of list.sort((a, b) => Number(a.number) - Number(b.number))) {
    const [content, digest, signature] = [String(one.content), String(one.digest), String(one.signature)]
    const contentAgain = withDigests(numbered(content), again.digests)
    take(again, 'checkpoints (ledger.checkpoints.digest)', {
      stands: digest,
      was: sha256(content),
      is: sha256(contentAgain),
    })
    const key = createPublicKey({ key: Buffer.from(String(one.key), 'base64'), type: 'spki', format: 'der' })
    const holds = verify(null, Buffer.from(digest), key, Buffer.from(signature, 'base64'))
    const sort = "signatures that hold, with the installation's own key (ledger.checkpoints.signature)"
    take(again, sort, { stands: signature, was: holds ? signature : 'none', is: 'a signature that holds' })
  }
}

const written = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])|[A-Za-z0-9+/]{43,}={0,2}/g

/** The text with every digest, key and signature that has another as that. */
export const withDigests = (text: string, digests: ReadonlyMap<string, string>): string =>
  text.replace(written, one => digests.get(one) ?? one)
