import { readFileSync } from 'node:fs'
import type { Actor } from '../src/core/actor.ts'
import type { DateText } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { inProject } from '../src/platform/paths.ts'
import { approveRun, contributorsOf, finaliseRun, makeRun, setUpYear } from '../src/rooms/allocation/index.ts'
import { noAnswers, recordResolution, saveDraft, submit } from '../src/rooms/applications/index.ts'
import {
  acceptAward,
  approveDisbursement,
  certifyDisbursement,
  grantAwards,
} from '../src/rooms/awards/index.ts'
import { type Fact, type Programme, readFacts, readProgramme } from '../src/rooms/calculation/index.ts'
import {
  createMeasure,
  decidePayment,
  planMeasure,
  registerExpenditure,
  startMeasure,
} from '../src/rooms/measures/index.ts'
import { fund } from '../src/rooms/programmes/index.ts'
import { addFacts } from '../src/rooms/statistics/index.ts'
import { officerOf, stateCast } from './cast.ts'
import { actorOf, type Stage } from './stage.ts'

const { secretariat, budgetHolder, certifier } = stateCast

const yearFile = (name: string) => readFileSync(inProject('demo', name))

/** A year's programme from the file that `handlingsrom allocate` takes too. */
const yearProgramme = (name: string): Programme => expectOk(readProgramme(yearFile(`${name}.json`)))

/** A year's programme with its facts. */
export async function yearFiles(name: string): Promise<{ programme: Programme; facts: Fact[] }> {
  const programme = yearProgramme(name)
  return { programme, facts: expectOk(await readFacts(yearFile(`${name}-facts.csv`), programme)).facts }
}

const directorateIds: Record<string, [directorate: string, ministry: string]> = {
  Utdanningsdirektoratet: ['udir', 'kd'],
  Helsedirektoratet: ['hdir', 'hod'],
  'Barne-, ungdoms- og familiedirektoratet': ['bufdir', 'bfd'],
  'Arbeids- og velferdsdirektoratet': ['avdir', 'aid'],
  'Integrerings- og mangfoldsdirektoratet': ['imdi', 'kd'],
}

/** Funds a year, sets up its rules and facts, and has the run made and finalised. */
export async function allocateYear(
  stage: Stage,
  id: string,
  year: number,
  dates: { fund: DateText; run: DateText },
  files: { programme: Programme; facts: Fact[]; purposes?: ReadonlyMap<string, string> },
): Promise<void> {
  const { db } = stage
  const { programme, facts, purposes } = files
  const by = (date: DateText, time: string) => stage.by(actorOf(secretariat), date, time)
  const schemes = programme.schemes.map(({ id, name, directorate, post, contributionOre, rule }) => {
    const [owner, ministry] = directorateIds[directorate]!
    return {
      id,
      name,
      directorate: owner,
      ministry,
      post,
      purpose: purposes?.get(id) ?? rule.source,
      illustrative: true,
      ore: contributionOre,
    }
  })
  const appropriation = { year, ore: programme.potOre, ...programme.appropriation }
  expectOk(await fund(db, by(dates.fund, '10:00'), id, appropriation, schemes))
  const rules = Object.fromEntries(programme.schemes.map(one => [one.id, one.rule]))
  expectOk(
    await setUpYear(db, by(dates.fund, '11:00'), id, year, {
      guarantee: programme.guarantee,
      rules,
      indicators: programme.indicators,
    }),
  )
  await db.transaction().execute(tx =>
    addFacts(
      tx,
      facts.map(({ municipality, date, ...rest }) => ({ ...rest, organisation: municipality, asOf: date })),
    ),
  )
  const where = { programme: id, year }
  const made = expectOk(await makeRun(db, by(dates.run, '09:00'), where, programme.restKey))
  const number = made.number!
  for (const directorate of await contributorsOf(db, id, year)) {
    const officer = officerOf(directorate)
    expectOk(await approveRun(db, stage.by(actorOf(officer), dates.run, '09:30'), where, number))
  }
  const reason = 'Bevilgningen strekker ikke til hele beregningsgrunnlaget.'
  expectOk(await finaliseRun(db, by(dates.run, '10:00'), where, number, reason))
}

export type Municipality = { id: string; lead: Actor; director: Actor }

/** Grants everyone's commitment; then each accepts, and two people of the sender pay. */
export async function payYear(
  stage: Stage,
  programme: string,
  year: number,
  caseNumber: string,
  municipalities: readonly Municipality[],
  dates: { grant: DateText; accept: DateText; certify: DateText; approve: DateText },
): Promise<void> {
  const { db } = stage
  expectOk(
    await grantAwards(db, stage.by(actorOf(budgetHolder), dates.grant), {
      programme,
      year,
      municipality: null,
      caseNumber,
    }),
  )
  for (const { id, director } of municipalities) {
    const where = { programme, year, municipality: id }
    expectOk(await acceptAward(db, stage.by(director, dates.accept), where))
    expectOk(await certifyDisbursement(db, stage.by(actorOf(certifier), dates.certify), where))
    expectOk(await approveDisbursement(db, stage.by(actorOf(budgetHolder), dates.approve), where))
  }
}

export type Answered = Partial<Record<keyof typeof noAnswers, string>>

/** Drafts and hands in an application. */
export async function apply(
  stage: Stage,
  programme: string,
  one: Municipality,
  date: DateText,
  answers: Answered,
  version = 0,
  time = '12:00',
): Promise<void> {
  const where = { programme, municipality: one.id }
  expectOk(
    await saveDraft(stage.db, stage.by(one.lead, date, '09:00'), where, {
      answers: { ...noAnswers, ...answers },
      version,
    }),
  )
  expectOk(await submit(stage.db, stage.by(one.director, date, time), where))
}

export async function resolve(
  stage: Stage,
  programme: string,
  one: Municipality,
  date: DateText,
  name: string,
): Promise<void> {
  const bytes = Buffer.from(`${name}. Saksprotokoll: Kommunestyret vedtok enstemmig å søke.\n`)
  const resolution = {
    body: 'Kommunestyret',
    decidedOn: date,
    caseRef: 'PS 41',
    outcome: 'adopted' as const,
  }
  const where = { programme, municipality: one.id }
  expectOk(
    await recordResolution(stage.db, stage.by(one.lead, date, '14:00'), where, {
      ...resolution,
      file: { name: 'vedtak.txt', bytes },
    }),
  )
}

export type MeasurePlot = {
  name: string
  need: string
  services: string[]
  ageFrom: number
  ageTo: number
  families: boolean
  /** The two questions of its evaluation. */
  effect: string
  instrument: string
}

/** A measure from plan to start. */
export async function beginMeasure(
  stage: Stage,
  programme: string,
  one: Municipality,
  { effect, instrument, ...plot }: MeasurePlot,
  dates: { created: DateText; startsOn: DateText; endsOn: DateText; started: DateText },
): Promise<number> {
  const by = (date: DateText, time: string) => stage.by(one.lead, date, time)
  const where = { programme, municipality: one.id }
  const { startsOn, endsOn } = dates
  const { number } = expectOk(
    await createMeasure(stage.db, by(dates.created, '10:00'), where, { ...plot, startsOn, endsOn }),
  )
  const plan = {
    effect,
    instrument,
    owner: one.lead.name,
    baselineOn: dates.created,
  }
  expectOk(await planMeasure(stage.db, by(dates.created, '11:00'), { ...where, number }, plan))
  expectOk(await startMeasure(stage.db, by(dates.started, '09:00'), { ...where, number }))
  return number
}

/** An expenditure; from the limit up the director makes the payment that the lead asked for. */
export async function spendOn(
  stage: Stage,
  one: Municipality,
  which: { programme: string; number: number },
  expenditure: Parameters<typeof registerExpenditure>[3],
): Promise<void> {
  const where = { ...which, municipality: one.id }
  const { spentOn } = expenditure
  const made = expectOk(await registerExpenditure(stage.db, stage.by(one.lead, spentOn), where, expenditure))
  if ('payment' in made) {
    const paid = { outcome: 'paid', reason: '' } as const
    const command = stage.by(one.director, spentOn, '13:00')
    expectOk(await decidePayment(stage.db, command, { ...where, payment: made.payment }, paid))
  }
}
