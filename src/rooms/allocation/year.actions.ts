import type { Command } from '../../core/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { TableNote } from '../../platform/table-file.ts'
import type { Programme } from '../calculation/index.ts'
import { readFacts, readProgramme } from '../calculation/index.ts'
import { allOrganisations } from '../organisations/index.ts'
import { fundIn, programmeById, yearsOf } from '../programmes/index.ts'
import { setFiguresAside } from '../statistics/index.ts'
import { setUpIn } from './runs.actions.ts'

/**
 * Reads a year in from the two files that `handlingsrom allocate` takes too: the appropriation with each scheme's
 * contribution and rule, and the figures about the municipalities. All or nothing; a refused file names line, column
 * and what to do in its `problems`; what the reader saw that is no fault must have been seen. The
 * figures count for this year alone until its allocation is final. Which municipalities take part comes from the selection, not from the file.
 */
export async function fundFromFiles(
  db: Db,
  command: Command,
  id: string,
  files: { programme: Uint8Array; facts: Uint8Array; notesSeen: boolean },
): Promise<Result<{ year: number }>> {
  const read = readProgramme(files.programme)
  if (!read.ok) return at('programmeFile', read)
  const programme = read.value
  const facts = await readFacts(files.facts, programme)
  if (!facts.ok) return at('factsFile', facts)
  const { notes } = facts.value
  if (notes.length > 0 && !files.notesSeen) return notesFirst(notes)
  const { year } = programme
  const found = await programmeById(db, id)
  if (found && !yearsOf(found).includes(year)) return refuse('yearOutside', { year }, 'programmeFile')
  const owners = await ownersOf(db, programme)
  if (!owners) return refuse('unknownScheme', {}, 'programmeFile')
  return inTransaction<{ year: number }, string>(db, command, async tx => {
    const schemes = programme.schemes.map(({ id, name, post, contributionOre, rule }) => {
      const { directorate, ministry } = owners.get(id)!
      const purpose = rule.source
      return {
        id,
        name,
        directorate,
        ministry,
        post,
        purpose,
        illustrative: programme.illustrative,
        ore: contributionOre,
      }
    })
    const appropriation = { year, ore: programme.potOre, ...programme.appropriation }
    const funded = await fundIn(tx, command, id, appropriation, schemes)
    if (!funded.ok) return funded
    const rules = Object.fromEntries(programme.schemes.map(one => [one.id, one.rule]))
    const recipients = programme.others.length > 0 ? ('country' as const) : ('pilots' as const)
    const setup = { guarantee: programme.guarantee, recipients, rules, indicators: programme.indicators }
    const made = await setUpIn(tx, command, id, year, setup)
    if (!made.ok) return made
    await setFiguresAside(
      tx,
      { programme: id, year },
      facts.value.facts.map(({ municipality, date, ...rest }) => ({
        ...rest,
        organisation: municipality,
        asOf: date,
      })),
    )
    return ok({ year })
  })
}

/** What the reader saw in the figures goes along, so that it is looked at before anything is written. */
const notesFirst = (notes: readonly TableNote[]) => ({
  ok: false as const,
  refusal: { code: 'notesFirst', field: 'notesSeen', values: { count: notes.length }, notes },
})

const at = <T extends { ok: false; refusal: object }>(field: string, result: T): T => ({
  ...result,
  refusal: { ...result.refusal, field },
})

/** The register's ids of each scheme's directorate and ministry, which the file may give as id or name. */
async function ownersOf(
  db: Db,
  programme: Programme,
): Promise<Map<string, { directorate: string; ministry: string }> | null> {
  const known = await allOrganisations(db, `${programme.year}-01-01`)
  const idOf = (text: string) => known.find(one => one.id === text || one.name === text)?.id
  const owners = new Map<string, { directorate: string; ministry: string }>()
  for (const { id, directorate, ministry } of programme.schemes) {
    const [owner, above] = [idOf(directorate), idOf(ministry)]
    if (!owner || !above) return null
    owners.set(id, { directorate: owner, ministry: above })
  }
  return owners
}
