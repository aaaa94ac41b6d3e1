import type { Command } from '../../core/actor.ts'
import { dateOf, yearOf } from '../../core/dates.ts'
import { sha256 } from '../../core/digest.ts'
import { done, type Result, refuse } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { ifAllowed } from '../../platform/database/transaction.ts'
import { judgeUpload, storeFile } from '../../platform/files.ts'
import { record } from '../events/index.ts'
import { allOrganisations } from '../organisations/index.ts'
import { type Changeable, type Changed, type ChangeRefusal, changeable } from './change.model.ts'
import { insertChange, updateMandate, updateProgramme } from './change.store.ts'
import type { Mandate, Region } from './model.ts'
import { inOrder, may } from './rules.ts'
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
    const changed = changeable.filter(field => known[field] !== to[field])
    if (changed.length === 0) return refuse('nothingChanged', {}, 'name')
    const sound = inOrder({ ...known, ...to })
    if (!sound.ok) return sound
    const years = known.appropriations.map(one => one.year)
    if (known.startsOn !== to.startsOn && years.length > 0) return refuse('startFixed', {}, 'startsOn')
    const outside = years.find(year => year > yearOf(to.endsOn))
    if (outside !== undefined) return refuse('yearOutside', { year: outside }, 'endsOn')
    await updateProgramme(tx, id, to)
    const rows = changed.map(field => ({ field, before: known[field], after: to[field] }))
    return keep(tx, command, id, { changed: rows, reason })
  })

/** Takes in another region: a governor's office by its name, with its own variant and cap. */
export const addRegion = (
  db: Db,
  command: Command,
  id: string,
  { name, variant, cap, reason }: Pick<Region, 'variant' | 'cap'> & { name: string; reason: string },
): Done =>
  onProgramme(db, command, id, async (tx, known) => {
    const wanted = name.trim().toLocaleLowerCase('nb')
    const [office] = (await allOrganisations(tx, dateOf(command.at))).filter(
      one => one.kind === 'governor' && one.name.toLocaleLowerCase('nb') === wanted,
    )
    if (!office) return refuse('unknownOffice', { name }, 'office')
    if (known.regions.some(one => one.office === office.id)) return refuse('regionKnown', { name }, 'office')
    const after = { office: office.id, variant, cap }
    await insertRegion(tx, id, after)
    return keep(tx, command, id, { changed: [{ field: 'region', before: null, after }], reason })
  })

/** Replaces the mandate by a new version, with its document where there is one; the one before stays readable. */
export const replaceMandate = (
  db: Db,
  command: Command,
  id: string,
  {
    reason,
    file,
    ...mandate
  }: Mandate & { reason: string; file: { name: string; bytes: Uint8Array } | undefined },
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

function onProgramme(
  db: Db,
  command: Command,
  id: string,
  work: (tx: Tx, known: ProgrammeView) => Done,
): Done {
  return ifAllowed<void, ChangeRefusal>(db, command, may.manage(command.actor), async tx => {
    await lockProgramme(tx, id)
    const [known] = await selectViews(tx, { id })
    return known && !known.municipality ? work(tx, known) : refuse('unknownProgramme')
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
