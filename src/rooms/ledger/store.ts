import { sql } from 'kysely'
import type { Ore } from '../../core/ore.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import type { Entry, Layer, Vector } from './model.ts'

export async function insertPot(
  tx: Tx,
  pot: { id: string; owner: string; openedAt: Date; head: string },
): Promise<void> {
  await sql`insert into ledger.pots (id, owner, opened_at, head) values (${pot.id}, ${pot.owner}, ${pot.openedAt}, ${pot.head})
            on conflict (id) do nothing`.execute(tx)
}

export async function insertAccount(
  tx: Tx,
  account: { id: string; kind: string; pot: string; name: string },
): Promise<void> {
  await sql`insert into ledger.accounts (id, kind, pot, name) values (${account.id}, ${account.kind}, ${account.pot}, ${account.name})
            on conflict (id) do nothing`.execute(tx)
  await sql`insert into ledger.balances (account, kind, ore) values (${account.id}, ${account.kind}, 0)
            on conflict (account) do nothing`.execute(tx)
}

/** Everything that is written to a pot waits for this lock, so that two postings never see the same head. */
export async function lockPot(tx: Tx, pot: string): Promise<{ lastEntry: number; head: string } | undefined> {
  const { rows } = await sql<{ lastEntry: number; head: string }>`
    select last_entry as "lastEntry", head from ledger.pots where id = ${pot} for update`.execute(tx)
  return rows[0]
}

export async function selectLayers(db: Db, pot: string): Promise<Layer[]> {
  const { rows } = await sql<{ layer: number; amount: bigint; spent: bigint; source: string; ore: bigint }>`
    select l.layer, l.amount, l.spent, s.source, s.ore from ledger.layers l
    join ledger.layer_sources s using (pot, layer)
    where l.pot = ${pot} order by l.layer, s.source collate "C"`.execute(db)
  const layers = new Map<number, Layer & { vector: { source: string; ore: Ore }[] }>()
  for (const { layer, amount, spent, source, ore } of rows) {
    const known = layers.get(layer) ?? { layer, amount, spent, vector: [] }
    known.vector.push({ source, ore })
    layers.set(layer, known)
  }
  return [...layers.values()]
}

export async function insertEntry(tx: Tx, entry: Entry, digest: string): Promise<void> {
  await sql`
    insert into ledger.entries (pot, number, key, kind, effective_on, recorded_at, person, role, text, reverses, line_count, digest)
    values (${entry.pot}, ${entry.number}, ${entry.key}, ${entry.kind}, ${entry.effectiveOn}, ${entry.recordedAt},
            ${entry.person}, ${entry.role}, ${entry.text}, ${entry.reverses}, ${entry.lines.length}, ${digest})`.execute(
    tx,
  )
  await sql`
    insert into ledger.lines (pot, number, line, account, ore)
    select ${entry.pot}, ${entry.number}, t.line, t.account, t.ore
    from unnest(${entry.lines.map(line => line.account)}::text[], ${entry.lines.map(line => line.ore)}::bigint[])
      with ordinality as t(account, ore, line)`.execute(tx)
  await sql`
    update ledger.balances b set ore = b.ore + t.ore
    from unnest(${entry.lines.map(line => line.account)}::text[], ${entry.lines.map(line => line.ore)}::bigint[]) as t(account, ore)
    where b.account = t.account`.execute(tx)
  await sql`update ledger.pots set last_entry = ${entry.number}, head = ${digest} where id = ${entry.pot}`.execute(
    tx,
  )
}

/** The vector of what the entry took (negative) from, or brought (positive) to, each layer. */
export async function insertOrigins(tx: Tx, entry: Entry): Promise<void> {
  if (entry.origins.length === 0) return
  const columns = [
    entry.origins.map(o => o.layer),
    entry.origins.map(o => o.source),
    entry.origins.map(o => o.ore),
  ] as const
  await sql`
    insert into ledger.origins (pot, number, layer, source, ore)
    select ${entry.pot}, ${entry.number}, * from unnest(${columns[0]}::int[], ${columns[1]}::text[], ${columns[2]}::bigint[])`.execute(
    tx,
  )
}

export async function insertLayer(
  tx: Tx,
  pot: string,
  layer: number,
  entry: number,
  amount: Ore,
  vector: Vector,
): Promise<void> {
  await sql`insert into ledger.layers (pot, layer, entry, amount) values (${pot}, ${layer}, ${entry}, ${amount})`.execute(
    tx,
  )
  await sql`
    insert into ledger.layer_sources (pot, layer, source, ore)
    select ${pot}, ${layer}, * from unnest(${vector.map(v => v.source)}::text[], ${vector.map(v => v.ore)}::bigint[])`.execute(
    tx,
  )
}

export async function updateSpent(tx: Tx, pot: string, layer: number, by: Ore): Promise<void> {
  await sql`update ledger.layers set spent = spent + ${by} where pot = ${pot} and layer = ${layer}`.execute(
    tx,
  )
}

export type EntryRow = Omit<Entry, 'lines' | 'origins'> & { digest: string; lineCount: number }

export async function selectEntries(
  db: Db,
  where: { pot?: string; key?: string; number?: number },
): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select pot, number, key, kind, effective_on as "effectiveOn", recorded_at as "recordedAt", person, role, text,
           reverses, line_count as "lineCount", digest
    from ledger.entries
    where (${where.pot ?? null}::text is null or pot = ${where.pot ?? null})
      and (${where.key ?? null}::text is null or key = ${where.key ?? null})
      and (${where.number ?? null}::int is null or number = ${where.number ?? null})
    order by pot, number`.execute(db)
  return rows
}

export async function selectLines(
  db: Db,
  pot: string,
): Promise<{ number: number; line: number; account: string; ore: Ore }[]> {
  const { rows } = await sql<{ number: number; line: number; account: string; ore: bigint }>`
    select number, line, account, ore from ledger.lines where pot = ${pot} order by number, line`.execute(db)
  return rows
}

export async function selectOrigins(
  db: Db,
  pots: readonly string[],
): Promise<{ pot: string; number: number; layer: number; source: string; ore: Ore }[]> {
  const { rows } = await sql<{ pot: string; number: number; layer: number; source: string; ore: bigint }>`
    select pot, number, layer, source, ore from ledger.origins where pot = any(${pots}) order by pot, number, layer, source collate "C"`.execute(
    db,
  )
  return rows
}

export async function selectBalances(
  db: Db,
  pots: readonly string[],
): Promise<{ account: string; kind: string; pot: string; ore: Ore }[]> {
  const { rows } = await sql<{ account: string; kind: string; pot: string; ore: bigint }>`
    select b.account, b.kind, a.pot, b.ore from ledger.balances b join ledger.accounts a on a.id = b.account
    where a.pot = any(${pots}) order by b.account`.execute(db)
  return rows
}
