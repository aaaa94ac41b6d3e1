import type { Db } from '../../platform/database/connect.ts'
import type { Fact, Programme, Reference } from '../calculation/index.ts'
import { numberedReferences, referencesOfProgramme } from '../calculation/index.ts'
import { schemes as schemesOf } from '../catalogue/index.ts'
import { municipalities as municipalitiesOn, namesOn, officesOn } from '../organisations/index.ts'
import { contributionsOf, type ProgrammeView } from '../programmes/index.ts'
import { pilotsOf } from '../selection/index.ts'
import { figuresFor } from '../statistics/index.ts'
import { type RunInput, type Setup, selectSetup } from './runs.store.ts'

/** A year as it is to be reckoned, recorded or not: the programme, its money and schemes, and how it is set up. */
type YearToReckon = {
  programme: Pick<ProgrammeView, 'id' | 'name' | 'illustrative'> & { offices: readonly string[] }
  year: number
  appropriation: Programme['appropriation']
  /** `post` where the year says another than the scheme's own. */
  schemes: readonly { id: string; ore: bigint; post?: string | null | undefined }[]
  setup: Setup
  restKey: Programme['restKey']
  /** Whose figures that are set aside go before the public ones. */
  figuresOf: string
}

/** Everything a run is made from: the year's schemes with their rules, who takes part, and their facts. */
export async function inputOf(
  db: Db,
  view: ProgrammeView,
  year: number,
  restKey: Programme['restKey'],
): Promise<(RunInput & { setup: number }) | undefined> {
  const appropriation = view.appropriations.find(one => one.year === year)
  const setup = await selectSetup(db, view.id, year)
  if (!appropriation || !setup) return undefined
  const input = await inputFrom(db, {
    programme: { ...view, offices: view.regions.map(one => one.office) },
    year,
    appropriation: { status: appropriation.status, source: appropriation.source },
    schemes: contributionsOf(view, year).map(({ scheme, ore, post }) => ({ id: scheme, ore, post })),
    ...{ setup, restKey, figuresOf: view.id },
  })
  return { ...input, setup: setup.version }
}

/** As {@link inputOf}, of a year that need not be recorded. */
export async function inputFrom(db: Db, of: YearToReckon): Promise<RunInput> {
  const { programme: about, year, setup } = of
  const given = new Map(of.schemes.map(one => [one.id, one]))
  const known = await schemesOf(db, [...given.keys()])
  const bodies = known.flatMap(one => [one.directorate, one.ministry])
  const names = await namesOn(db, `${year}-01-01`, [...bodies, ...about.offices])
  const name = (id: string) => names.get(id) ?? id
  const { municipalities, others } = await recipientsIn(db, of, name)
  const programme: Programme = {
    id: about.id,
    name: about.name,
    year,
    illustrative: about.illustrative || known.some(one => one.illustrative),
    potOre: of.schemes.reduce((sum, one) => sum + one.ore, 0n),
    appropriation: of.appropriation,
    guarantee: setup.guarantee,
    restKey: of.restKey,
    indicators: setup.indicators,
    schemes: known.map(one => ({
      id: one.id,
      name: one.name,
      directorate: name(one.directorate),
      ministry: name(one.ministry),
      post: given.get(one.id)!.post || one.post,
      contributionOre: given.get(one.id)!.ore,
      rule: setup.rules[one.id]!,
    })),
    municipalities,
    others,
  }
  return { programme, facts: await neededFacts(db, programme, of.figuresOf) }
}

/** Who takes part: those that were chosen, or every municipality of the regions; and who else is paid by the schemes. */
async function recipientsIn(
  db: Db,
  { programme, year, setup }: YearToReckon,
  name: (id: string) => string,
): Promise<Pick<Programme, 'municipalities' | 'others'>> {
  const date = `${year}-01-01`
  const existing = new Map((await municipalitiesOn(db, date)).map(one => [one.id, one]))
  const recipient = (id: string, region: string) => {
    const one = existing.get(id)
    return one ? [{ id: one.id, number: one.number!, name: one.name, region }] : []
  }
  const chosen =
    setup.recipients === 'everyone'
      ? [...(await officesOn(db, date))]
          .filter(([, office]) => programme.offices.includes(office))
          .map(([municipality, office]) => ({ municipality, office }))
      : await pilotsOf(db, programme.id)
  const municipalities = chosen.flatMap(one => recipient(one.municipality, name(one.office)))
  if (setup.recipients !== 'country') return { municipalities, others: [] }
  const taking = new Set(municipalities.map(one => one.id))
  const others = [...existing.values()].filter(one => !one.illustrative && !taking.has(one.id))
  return { municipalities, others: others.flatMap(one => recipient(one.id, '–')) }
}

/** The year's figures for every recipient, and those of lists as many as there are; what lacks is refused later. */
async function neededFacts(db: Db, programme: Programme, figuresOf: string): Promise<Fact[]> {
  const recipients = [...programme.municipalities, ...programme.others].map(one => one.id)
  const of = { programme: figuresOf, year: programme.year }
  const facts = await factsOf(db, of, recipients, referencesOfProgramme(programme))
  const rules = programme.schemes.map(one => one.rule)
  const listed = numberedReferences(rules, programme.year, facts)
  return listed.length === 0 ? facts : [...facts, ...(await factsOf(db, of, recipients, listed))]
}

/** The bank's figures for a year as facts, with those that are set aside where it is a programme's, carried over mergers where they are older; what lacks is not there. */
export async function factsOf(
  db: Db,
  { year, programme }: { year: number; programme?: string },
  municipalities: readonly string[],
  references: readonly Reference[],
): Promise<Fact[]> {
  const on = `${year}-01-01`
  const asked = references.map(({ indicator, lag }) => ({ indicator, year: year - lag }))
  const { figures } = await figuresFor(db, {
    ...{ municipalities, references: asked, on },
    ...(programme === undefined ? {} : { programme: { programme, year } }),
  })
  const from = [...new Set(figures.flatMap(one => one.carried?.parts.map(part => part.organisation) ?? []))]
  const names = await namesOn(db, on, from)
  return figures.map(({ carried, ...fact }) =>
    carried
      ? { ...fact, carriedFrom: carried.parts.map(part => names.get(part.organisation) ?? part.organisation) }
      : fact,
  )
}
