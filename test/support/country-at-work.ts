import { type RawBuilder, sql } from 'kysely'
import { instantAt } from '../../src/core/dates.ts'
import { kroner } from '../../src/core/ore.ts'
import { expectOk } from '../../src/core/result.ts'
import { fillFirst } from '../../src/main.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { openPot, post } from '../../src/rooms/ledger/index.ts'
import { municipalities } from '../../src/rooms/organisations/index.ts'
import { potOf } from '../../src/rooms/pot/index.ts'
import { fund } from '../../src/rooms/programmes/index.ts'
import { aProgramme, by, secretariat } from './programme.ts'
import { asSuperuser } from './superuser.ts'

const programme = 'landet'
const year = 2026
const office = 'sf-innlandet'
const given = ['udir', 'hdir', 'bufdir', 'avdir', 'imdi']
/** The day on which most waits: the reports of the year are overdue. */
export const dayAtWork = '2027-03-15'

/**
 * On an empty database: a programme that so many municipalities take part in, each somewhere on the way from its offer to
 * the end of the year, so that something waits for every role.
 */
export async function aCountryAtWork(db: Db, superUrl: string, many: number) {
  await db.transaction().execute(fillFirst)
  await aProgramme(db, { id: programme, name: 'Hele landet', nationalCap: 500, endsOn: '2028-12-31' })
  await aProgramme(db, { id: 'neste', name: 'Det neste', nationalCap: 500, endsOn: '2028-12-31' })
  const schemes = given.map(directorate => ({
    id: `s-${directorate}`,
    name: `Ordning ${directorate}`,
    directorate,
    ministry: 'kd',
    post: '226.64',
    purpose: 'Prøve',
    illustrative: true,
    ore: kroner(many),
  }))
  for (const ofYear of [year, year + 1]) {
    const appropriation = { year: ofYear, ore: kroner(5 * many), status: 'adopted' as const, source: 'Prøve' }
    expectOk(await fund(db, by(secretariat, '2026-01-05'), programme, appropriation, schemes))
  }
  const all = (await municipalities(db, `${year}-01-01`)).filter(one => !one.illustrative)
  const places = all.slice(0, many).map(one => one.id)
  await asSuperuser(superUrl, admin => onTheWay(admin, places))
  await filledPots(db, places)
  return { programme, office, places }
}

/** The n-th of the places, counted from 0: each step of the way by n modulo 12. */
const each = (places: readonly string[]) =>
  sql`unnest(${places}::text[]) with ordinality as p(id, n), lateral (select (n - 1) % 12 as step) s`

async function onTheWay(admin: Db, places: readonly string[]): Promise<void> {
  const p = each(places)
  const run = async (statement: RawBuilder<unknown>) => void (await statement.execute(admin))
  await run(sql`insert into applications.calls (programme, office, case_id, deadline, text, published_at)
    values (${programme}, ${office}, 'x', '2019-05-31', 'x', '2019-03-10')`)
  await run(sql`insert into applications.invitations (programme, municipality, office, entry)
    select ${programme}, id, ${office}, 'x' from ${p}`)
  await run(sql`insert into applications.applications (id, programme, municipality, office)
    select 'a' || n, ${programme}, id, ${office} from ${p}`)
  await run(sql`insert into platform.drafts (document, version, fields, name, saved_at)
    select 'application/a' || n, 1, '{"development": "x", "measures": "x"}', 'x', '2019-05-01' from ${p}`)
  await run(sql`insert into applications.submissions (application, stage, number, answers, received_at, on_time, missing, submitted_by, entry)
    select 'a' || n, 'only', 1, '{}', '2019-05-20', step <> 1, '{}', 'x', 'x' from ${p}`)
  await run(sql`insert into applications.resolutions (application, body, decided_on, case_ref, outcome, entry, recorded_at)
    select 'a' || n, 'x', '2019-06-01', 'x', 'adopted', 'x', '2019-06-01' from ${p} where step <> 2`)
  await run(sql`insert into selection.recommendations (programme, office, ranking, recommended_by, recommended_at, entry)
    select ${programme}, ${office}, jsonb_agg(jsonb_build_object('municipality', id, 'reason', 'x') order by n), 'x', '2019-06-10', 'x' from ${p}`)
  await run(sql`insert into selection.decisions (programme, municipality, office, outcome, conditional, reason, decided_by, decided_at, entry)
    select ${programme}, id, ${office}, case when step = 3 then 'reserve' else 'selected' end, false, 'x', 'x', '2019-06-20', 'x' from ${p} where step <> 4`)
  await run(sql`insert into selection.offers (programme, municipality, made_at, answer_by, entry, answer, answered_at, answered_by)
    select ${programme}, id, '2019-06-20', '2019-07-04', 'x', answer, case when answer is null then null else timestamptz '2019-07-01' end,
      case when answer is null then null else 'x' end
    from ${p}, lateral (select case step when 0 then null when 5 then 'declined' else 'accepted' end as answer) a
    where step not in (3, 4)`)
  await run(sql`insert into allocation.runs (programme, year, number, setup, input, input_hash, result, made_at, made_by, finalised_at, finalised_by, illustrative)
    select ${programme}, y, 1, 1, '{}', 'x', '{}', '2026-01-06', 'x', case y when ${year}::int then timestamptz '2026-01-10' end,
      case y when ${year}::int then 'x' end, true from unnest(array[${year}::int, ${year + 1}::int]) as y`)
  await run(sql`insert into allocation.awards (programme, year, number, municipality, guarantee_ore, basis_ore, award_ore)
    select ${programme}, ${year}, 1, id, 100, 100, 500 from ${p}`)
  await run(sql`insert into awards.commitments (id, programme, year, run, municipality, ore, entry, granted_by, granted_at, accepted_by, accepted_at)
    select 'c' || n, ${programme}, ${year}, 1, id, 500, 'x', 'x', '2026-01-12', case when step > 1 then 'x' end,
      case when step > 1 then timestamptz '2026-01-13' end from ${p} where step > 0`)
  await run(sql`insert into awards.disbursements (commitment, run, ore, certified_by, certified_at, approved_by, approved_at, pot, entry_number)
    select 'c' || n, 1, 500, 'x', '2026-01-14', case when step > 3 then 'y' end, case when step > 3 then timestamptz '2026-01-15' end,
      case when step > 3 then 'x' end, case when step > 3 then 1 end from ${p} where step > 2`)
  await run(sql`insert into reports.reports (id, programme, municipality, year, figures, submitted_at, submitted_by, entry)
    select 'r' || n, ${programme}, id, ${year}, '{"measures": []}', '2027-02-02', 'x', 'x' from ${p} where step > 6`)
  await run(sql`insert into reports.versions (report, number, answers, figures, crosswalk, submitted_at, submitted_by, entry)
    select 'r' || n, 1, '{}', '{"measures": []}', 'shipped-1', '2027-02-02', 'x', 'x' from ${p} where step > 6`)
  await run(sql`insert into reports.approvals (report, version, directorate, approved_by, approved_at)
    select 'r' || n, 1, d, 'x', '2027-02-10' from ${p}, unnest(${given}::text[]) as d where step > 7 or (step = 7 and d <> 'udir')`)
  await run(sql`insert into reports.unspent (report, ore, outcome, use_by, repay_ore, due_on, reason, decided_by, decided_at)
    select 'r' || n, 500, case when step = 11 then 'repaid' else 'carriedOver' end, '2027-12-31', case when step = 11 then 100 else 0 end,
      case when step = 11 then date '2027-04-01' end, 'x', 'x', '2027-02-20' from ${p} where step > 9`)
  await run(sql`insert into awards.repayments (id, programme, municipality, year, ore, reason, certified_by, certified_at)
    select 'b' || n, ${programme}, id, ${year}, 100, 'x', 'x', '2027-02-25' from ${p} where step = 11 and n % 24 = 0`)
  await run(sql`insert into reports.proposals (id, programme, directorate, question, change, why, proposed_by, proposed_at)
    values ('p1', ${programme}, 'hdir', 'needs', 'ask', 'x', 'x', '2027-02-01')`)
  await run(sql`analyze`)
}

/** The pots whose year has ended have money in the ledger, by its own postings. */
async function filledPots(db: Db, places: readonly string[]): Promise<void> {
  const command = { ...by(secretariat, '2026-01-15'), at: instantAt('2026-01-15') }
  const parts = given.map(directorate => ({ source: `s-${directorate}`, ore: 100n }))
  await db.transaction().execute(async tx => {
    for (const municipality of places.filter((_, n) => n % 12 > 3)) {
      const pot = potOf(programme, municipality)
      await openPot(tx, command, { id: pot, owner: municipality, name: municipality })
      const posting = { pot, key: `award:${pot}:${year}`, effectiveOn: '2026-01-15', text: 'Prøve' }
      expectOk(await post(tx, command, posting, { kind: 'award', from: 'appropriation', year, parts }))
    }
  })
}
