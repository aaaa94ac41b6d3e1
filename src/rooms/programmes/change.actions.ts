import type { Command } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { sha256 } from '../../core/digest.ts'
import { done, ok, type Partly, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { judgeUpload, storeFile } from '../../platform/files.ts'
import { record } from '../events/index.ts'
import { allOrganisations } from '../organisations/index.ts'
import { type Changeable, type Changed, type ChangeRefusal, changeable } from './change.model.ts'
import { changeSound } from './change.rules.ts'
import { insertChange, updateMandate, updateProgramme } from './change.store.ts'
import type { Mandate, Region } from './model.ts'
import { may } from './rules.ts'
import { insertRegion, lockProgramme } from './store.ts'
import { type ProgrammeView, selectViews } from './view.store.ts'

type Done = Promise<Result<void, ChangeRefusal>>

/** Changes what a programme is called, when it runs, and its post. It starts when it starts once a year has its money. */
export const changeProgramme = (
  db: Db,
  command: Command,
  id: string,
  { reason, ...to }: Changeable & { reason: string },
): Done =>
  onProgramme(db, command, id, async (tx, known) => {
    const sound = changeSound(known, to)
    if (!sound.ok) return sound
    await updateProgramme(tx, id, to)
    const changed = changeable.filter(field => known[field] !== to[field])
    const rows = changed.map(field => ({ field, before: known[field], after: to[field] }))
    return keep(tx, command, id, { changed: rows, reason })
  })

/** All that is wrong with such a change, of what is known of it. */
export async function faultsInChange(db: Db, command: Command, id: string, to: Partly<Changeable>): Done {
  const known = await changeableBy(db, command, id)
  return known.ok ? changeSound(known.value, to) : known
}

type NewRegion = Pick<Region, 'variant' | 'cap'> & { name: string }

/** Takes in another region: a governor's office by its name, with its own variant and cap. */
export const addRegion = (
  db: Db,
  command: Command,
  id: string,
  { name, variant, cap, reason }: NewRegion & { reason: string },
): Done =>
  onProgramme(db, command, id, async (tx, known) => {
    const office = await newOffice(tx, command, known, name)
    if (!office.ok) return office
    const after = { office: office.value, variant, cap }
    await insertRegion(tx, id, after)
    return keep(tx, command, id, { changed: [{ field: 'region', before: null, after }], reason })
  })

/** All that is wrong with another region, of what is known of it. */
export async function faultsInRegion(
  db: Db,
  command: Command,
  id: string,
  { name }: Partly<NewRegion>,
): Promise<Result<unknown, ChangeRefusal>> {
  const known = await changeableBy(db, command, id)
  return known.ok && name !== undefined ? newOffice(db, command, known.value, name) : known
}

/** The office of that name, which the programme has no region of yet. */
async function newOffice(
  db: Db,
  command: Command,
  known: ProgrammeView,
  name: string,
): Promise<Result<string, ChangeRefusal>> {
  const wanted = name.trim().toLocaleLowerCase('nb')
  const [office] = (await allOrganisations(db, dateOf(command.at))).filter(
    one => one.kind === 'governor' && one.name.toLocaleLowerCase('nb') === wanted,
  )
  if (!office) return refuse('unknownOffice', { name }, 'office')
  if (known.regions.some(one => one.office === office.id)) return refuse('regionKnown', { name }, 'office')
  return ok(office.id)
}

type NewFile = { name: string; bytes: Uint8Array }

/** Replaces the mandate by a new version, with its document where there is one; the one before stays readable. */
export const replaceMandate = (
  db: Db,
  command: Command,
  id: string,
  { reason, file, ...mandate }: Mandate & { reason: string; file: NewFile | undefined },
): Done =>
  onProgramme(db, command, id, async (tx, known) => {
    if (!known.mandate) return refuse('noMandate')
    let { document } = known.mandate
    if (file && file.bytes.length > 0) {
      const mediaType = await judgeUpload(file.bytes)
      if (!mediaType.ok) return mediaType
      const { sha256: digest } = await storeFile(tx, command.at, file.bytes, mediaType.value)
      document = { sha256: digest, name: file.name }
    }
    const after = { ...mandate, ...(document && { document }) }
    await updateMandate(tx, id, after)
    return keep(tx, command, id, { changed: [{ field: 'mandate', before: known.mandate, after }], reason })
  })

/** All that is wrong with a new mandate, of what is known of it: its document may be of a kind that is not kept. */
export async function faultsInMandate(
  db: Db,
  command: Command,
  id: string,
  { file }: { file?: NewFile | undefined },
): Promise<Result<unknown, ChangeRefusal>> {
  const known = await changeableBy(db, command, id)
  return known.ok && file && file.bytes.length > 0 ? judgeUpload(file.bytes) : known
}

/** The state's programme, for whoever may change it. */
async function changeableBy(
  db: Db,
  { actor }: Command,
  id: string,
): Promise<Result<ProgrammeView, ChangeRefusal>> {
  const allowed = may.manage(actor)
  if (!allowed.ok) return allowed
  const [known] = await selectViews(db, { id })
  return known && !known.municipality ? ok(known) : refuse('unknownProgramme')
}

function onProgramme(
  db: Db,
  command: Command,
  id: string,
  work: (tx: Tx, known: ProgrammeView) => Done,
): Done {
  return ifAllowed<void, ChangeRefusal>(db, command, may.manage(command.actor), async tx => {
    await lockProgramme(tx, id)
    const known = await changeableBy(tx, command, id)
    return known.ok ? work(tx, known.value) : known
  })
}

async function keep(
  tx: Tx,
  command: Command,
  id: string,
  { changed, reason }: { changed: readonly Changed[]; reason: string },
): Done {
  const said = { reason: reason.trim(), by: command.actor.name, at: command.at }
  for (const one of changed) await insertChange(tx, id, one, said)
  const fields = changed.map(one => one.field).join(' ')
  await record(tx, command, {
    kind: 'programmes.changed',
    subject: id,
    data: { fields, reason: sha256(said.reason) },
  })
  return done
}
