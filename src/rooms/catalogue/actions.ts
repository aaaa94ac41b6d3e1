import { readFileSync } from 'node:fs'
import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { sha256 } from '../../core/digest.ts'
import { allOf, done, ok, type Partly, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { readFactsTable } from '../../platform/facts.ts'
import { inProject } from '../../platform/paths.ts'
import { record } from '../events/index.ts'
import { loadOtherOwners } from '../organisations/index.ts'
import { readEntries } from './entry.file.ts'
import { insertSetAside, lockCatalogue, takeBackSetAside } from './list.store.ts'
import { postNumber } from './lists.rules.ts'
import type { CatalogueRefusal, Entry, Scheme, Tie } from './model.ts'
import { known, ties } from './queries.ts'
import { may, ownedOn, sound } from './rules.ts'
import {
  anyPost,
  anyScheme,
  insertOwner,
  insertPost,
  insertPosts,
  insertScheme,
  type Now,
  selectEntries,
  upsertEntries,
} from './store.ts'

/** Fills an empty catalogue with the budget posts 60-69 that ship with the product. */
export async function loadBudgetPosts(tx: Tx): Promise<void> {
  if (await anyPost(tx)) return
  const rows = readFactsTable('catalogue', 'budget-posts')
  await insertPosts(
    tx,
    rows.map(row => ({
      year: Number(row.year),
      chapter: Number(row.chapter),
      item: Number(row.item),
      subItem: Number(row.sub_item),
      name: row.name!,
      ore: (BigInt(row.amount_nok!) * 100n).toString(),
      kind: row.kind!,
      rounded: row.rounded === '1',
    })),
  )
}

/**
 * Fills an empty catalogue with the schemes that ship with the product, and the register with who owns them. The file
 * is one that the catalogue itself would read in.
 *
 * @throws Error where the shipped file has a fault.
 */
export async function loadSchemes(tx: Tx): Promise<void> {
  if (await anyScheme(tx)) return
  await loadOtherOwners(tx)
  const text = readFileSync(inProject('src', 'rooms', 'catalogue', 'facts', 'schemes.csv'), 'utf8')
  const bytes = Buffer.from(text.replace(/^#.*\n/gm, ''))
  const { entries, problems } = await readEntries(bytes, await known(tx, '2026-01-01'))
  if (problems.count > 0) throw new Error(`schemes.csv: ${JSON.stringify(problems.kept[0])}`)
  await writeEntries(
    tx,
    entries.map(one => one.entry),
  )
}

/** Writes entries with the owner, ministry and post that they have at last. */
export async function writeEntries(tx: Tx, entries: readonly Entry[]): Promise<void> {
  const known = await ties(tx)
  await upsertEntries(
    tx,
    entries.map(one => ({ ...one, ...nowOf(one, known) })),
  )
}

function nowOf({ owners, posts }: Entry, known: readonly Tie[]): Now {
  const directorate = owners.at(-1)!.owner
  const ministry = known.findLast(one => one.organisation === directorate)?.ministry ?? directorate
  return { directorate, ministry, post: posts.at(-1)?.post ?? '' }
}

/** Adds a scheme with its owner; one that is known already stays as it is. */
export async function addScheme(tx: Tx, scheme: Scheme): Promise<void> {
  if (!(await insertScheme(tx, scheme))) return
  await insertOwner(tx, scheme.id, scheme.directorate)
  const post = postNumber(scheme.post)
  if (post) await insertPost(tx, scheme.id, post)
}

/** All that is wrong with a scheme that is to be added or, where `version` is given, changed, of what is known of it. */
export async function faultsInScheme(
  db: Db,
  { actor, at }: Command,
  entry: Partly<Entry>,
  version: number | null,
): Promise<Result<void, CatalogueRefusal>> {
  const today = dateOf(at)
  const { id = '' } = entry
  const [before] = await selectEntries(db, [id])
  // Whose a name is that somebody has taken already is no reason to turn a new scheme away.
  const own = before && version !== null ? ownedOn(before.owners, today) : actor.organisation
  const allowed = may.edit(actor, { own })
  if (!allowed.ok) return allowed
  return allOf([
    refuseIf(before && version === null, 'idTaken', { id }, 'id'),
    refuseIf(!before && version !== null, 'unknownScheme', {}, 'id'),
    sound(entry, await known(db, today)),
  ])
}

/**
 * Adds a scheme, or changes it where `version` is given: the one that was shown. A directorate's officer adds to and
 * changes what the own directorate owns today, and cannot give it away or take another's.
 */
export function saveScheme(
  db: Db,
  command: Command,
  entry: Entry,
  version: number | null,
): Promise<Result<{ id: string }, CatalogueRefusal>> {
  return inTransaction<{ id: string }, CatalogueRefusal>(db, command, async tx => {
    await lockCatalogue(tx)
    const today = dateOf(command.at)
    const own = ownedOn(entry.owners, today)
    // To give it to another directorate is not the actor's; an owner that there is not is a fault of the field.
    const stranger = own !== null && !(await known(tx, today)).owners.has(own)
    const allowed = stranger ? done : may.edit(command.actor, { own })
    if (!allowed.ok) return allowed
    const checked = await faultsInScheme(tx, command, entry, version)
    if (!checked.ok) return checked
    const [before] = await selectEntries(tx, [entry.id])
    if (before && before.version !== version) return refuse('changedByAnother')
    await writeEntries(tx, [{ ...entry, pooled: before?.pooled ?? false }])
    await record(tx, command, {
      kind: before ? 'catalogue.changed' : 'catalogue.added',
      subject: entry.id,
      data: { owner: own ?? '' },
    })
    return ok({ id: entry.id })
  })
}

type Aside = { pool: string; scheme: string }

/** All that is wrong with setting a suggestion aside, of what is known of it. */
export async function faultsInAside(
  db: Db,
  { actor }: Command,
  { pool, scheme }: Pick<Aside, 'pool'> & Partly<Aside>,
): Promise<Result<void, CatalogueRefusal>> {
  const allowed = may.judge(actor)
  if (!allowed.ok) return allowed
  const found = await selectEntries(db, [pool, scheme ?? ''])
  if (!found.some(one => one.id === pool && one.pooled)) return refuse('unknownScheme')
  const stranger = scheme !== undefined && (scheme === pool || found.length < 2)
  return refuseIf(stranger, 'unknownScheme', {}, 'scheme')
}

/** Sets a suggestion for the next pot aside, with a reason; it stays listed as set aside, with who did it (D-13). */
export function setAside(
  db: Db,
  command: Command,
  where: Aside,
  reason: string,
): Promise<Result<void, CatalogueRefusal>> {
  return inTransaction<void, CatalogueRefusal>(db, command, async tx => {
    const checked = await faultsInAside(tx, command, where)
    if (!checked.ok) return checked
    const { name } = command.actor
    const one = { scheme: where.scheme, reason, person: name, at: command.at }
    if (!(await insertSetAside(tx, where.pool, one))) return refuse('alreadySetAside')
    await record(tx, command, {
      kind: 'catalogue.setAside',
      subject: where.pool,
      data: { scheme: where.scheme, reason: sha256(reason) },
    })
    return done
  })
}

/** Takes a suggestion up again that was set aside. */
export function takeBack(db: Db, command: Command, where: Aside): Promise<Result<void, CatalogueRefusal>> {
  return ifAllowed<void, CatalogueRefusal>(db, command, may.judge(command.actor), async tx => {
    if (!(await takeBackSetAside(tx, where.pool, where.scheme, command.at))) return refuse('notSetAside')
    await record(tx, command, {
      kind: 'catalogue.takenBack',
      subject: where.pool,
      data: { scheme: where.scheme },
    })
    return done
  })
}
