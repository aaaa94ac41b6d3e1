import { sql } from 'kysely'
import { vi } from 'vitest'
import { instantAt } from '../../src/core/dates.ts'
import { expectOk } from '../../src/core/result.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { makeRun, setUpYear, setupOf } from '../../src/rooms/allocation/index.ts'
import { applicationsOf, assessable, writeNote } from '../../src/rooms/applications/index.ts'
import { schemes } from '../../src/rooms/catalogue/index.ts'
import { order } from '../../src/rooms/control/index.ts'
import { addPerson, grantRole } from '../../src/rooms/identity/index.ts'
import { addToRegister } from '../../src/rooms/organisations/index.ts'
import { sendPreparation, startPreparation } from '../../src/rooms/preparation/index.ts'
import { contributionsOf, fund, programmeById } from '../../src/rooms/programmes/index.ts'
import { caseByNumber, register } from '../../src/rooms/records/index.ts'
import { saveReport } from '../../src/rooms/reports/index.ts'
import { recommend } from '../../src/rooms/selection/index.ts'
import { addFacts, facts } from '../../src/rooms/statistics/index.ts'
import { demoToday } from '../support/demo.ts'
import { actorOf, aPdf, by, caseWorker, lead, panelMember, secretariat } from '../support/programme.ts'
import type { Site } from '../support/site.ts'
import { absence, assignment } from './identity.ts'
import { added, municipality, office, programme, seats, sixthDirectorate } from './viewers.ts'

// What the demo lacks: people of the same roles elsewhere, an unfinished run, drafts, restricted documents.

/** What an office wrote to itself about an application. */
export const internalNote = 'Notatet som bare embetet ser'

const administrator = actorOf('administrator', 'udir')

export async function prepare(site: Site): Promise<void> {
  await enrol(site)
  await unfinishedRun(site)
  await drafts(site)
  await documents(site)
  await notes(site)
  await exported(site)
  await preparations(site)
}

/** One that is being written, and one that waits for another's yes; neither has any answers. */
async function preparations({ db }: Site): Promise<void> {
  const secretary = { ...secretariat, person: 'sekretariat' }
  const start = { programme: null, year: 2028, nextStep: 1, answers: {} }
  const command = by(secretary, demoToday)
  expectOk(await startPreparation(db, command, { ...start, title: 'Et utkast' }))
  const { id } = expectOk(await startPreparation(db, command, { ...start, title: 'Et som er sendt' }))
  expectOk(await sendPreparation(db, command, id, 'udir'))
}

async function enrol({ db, issuer }: Site): Promise<void> {
  const forever = { from: '2020-01-01', to: null }
  await db.transaction().execute(tx =>
    addToRegister(tx, {
      organisations: [{ id: sixthDirectorate, kind: 'directorate', orgNumber: null, illustrative: true }],
      names: [
        {
          organisation: sixthDirectorate,
          name: 'Det sjette direktoratet',
          number: null,
          title: null,
          ...forever,
        },
      ],
      relations: [],
      successions: [],
    }),
  )
  const command = by(administrator, demoToday)
  for (const { subject, role, organisation } of Object.values(added)) {
    expectOk(await addPerson(db, command, { id: subject, name: subject, issuer, subject }))
    if (role) expectOk(await grantRole(db, command, { person: subject, role, organisation }))
  }
  // While she was away, another stood in for her.
  await sql`
    insert into identity.absences (id, assignment, deputy, valid, registered_at)
    values (${absence}, ${assignment}, ${seats.municipalDirector.subject}, '[2020-03-02,2020-03-07)', '2020-03-01')`.execute(
    db,
  )
}

/** Next year like this one, calculated and not made final. */
async function unfinishedRun({ db }: Site): Promise<void> {
  const organisations = ['m-9901', 'm-9902', 'm-9903']
  const figures = await facts(db, { organisations, upToYear: 2026 })
  await db.transaction().execute(tx =>
    addFacts(
      tx,
      figures.map(one => ({ ...one, year: one.year + 1 })),
    ),
  )
  await fundNextYear(db, programme)
  expectOk(await makeRun(db, by(secretariat, demoToday), { programme, year: 2027 }, 'equal'))
}

/** The programme's next year with the money and the rules of this one. */
export async function fundNextYear(db: Site['db'], programme: string): Promise<void> {
  const view = (await programmeById(db, programme))!
  const command = by(secretariat, demoToday)
  const contributions = contributionsOf(view, 2026)
  const known = await schemes(
    db,
    contributions.map(one => one.scheme),
  )
  const ore = view.appropriations.find(one => one.year === 2026)!.ore
  const given = known.map(one => ({ ...one, ore: contributions.find(c => c.scheme === one.id)!.ore }))
  const appropriation = { year: 2027, ore, status: 'proposed' as const, source: 'Forslag' }
  expectOk(await fund(db, command, programme, appropriation, given))
  expectOk(await setUpYear(db, command, programme, 2027, (await setupOf(db, programme, 2026))!))
}

async function drafts({ db }: Site): Promise<void> {
  const where = { programme, year: 2026, municipality }
  const answers = { progress: 'Utkastet som bare kommunen ser' }
  expectOk(await saveReport(db, by(lead(municipality), demoToday), where, { answers, version: 0 }))
  const handedIn = await applicationsOf(db, { programme, office: 'sf-kysten' })
  const ranking = handedIn
    .filter(assessable)
    .map(one => ({ municipality: one.municipality, reason: 'Grunnen som ressursgruppa ga' }))
  const kysten = { programme, office: 'sf-kysten' }
  expectOk(
    await recommend(db, by(panelMember('sf-kysten'), demoToday), kysten, {
      ranking,
      dissent: null,
      leavesOut: true,
    }),
  )
}

/** What the office writes to itself about an application. */
async function notes({ db }: Site): Promise<void> {
  const where = { programme, municipality }
  const text = internalNote
  expectOk(await writeNote(db, by(caseWorker(office), demoToday), where, text))
}

/** The auditor has an export to download. */
async function exported({ db }: Site): Promise<void> {
  expectOk(await order(db, by(actorOf('auditor', 'riksrevisjonen'), demoToday), 'export'))
  await vi.waitFor(
    async () => {
      const { rows } =
        await sql`select 1 from control.orders where kind = 'export' and state = 'made'`.execute(db)
      if (rows.length === 0) throw new Error('the export is not made')
    },
    { timeout: 60_000, interval: 250 },
  )
}

/** The last two entries of the case, in this order. */
async function documents({ db }: Site): Promise<void> {
  const command = { ...by(caseWorker(office), demoToday), at: instantAt(demoToday, '08:00') }
  const { id: caseId } = (await caseByNumber(db, office, 2024, 4711))!
  const file = { name: 'notat.pdf', bytes: aPdf, mediaType: 'application/pdf' }
  const entry = (title: string, direction: 'in' | 'internal', legalBasis?: string) =>
    inTransaction(db, command, async tx => {
      const documents = [{ ...file, title }]
      const { entry } = await register(tx, command, {
        caseId,
        party: 'Noen',
        documents,
        title,
        direction,
        ...(legalBasis ? { legalBasis } : {}),
      })
      return { ok: true as const, value: entry }
    })
  expectOk(await entry('Hemmelig tittel', 'in', 'offentleglova § 13'))
  expectOk(await entry('Notat til oss selv', 'internal'))
}
