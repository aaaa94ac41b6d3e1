import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as xlsx from '@e965/xlsx'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/core/actor.ts'
import { type DateText, instantAt } from '../../src/core/dates.ts'
import { formatOre } from '../../src/core/ore.ts'
import { expectOk, type Result } from '../../src/core/result.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { writeSheet } from '../../src/platform/sheet.ts'
import { sharedRefusals } from '../../src/text/refusals.ts'
import type { Answer, Ask, Refused } from '../../src/ui/page.ts'
import { TableFiles } from '../../src/ui/table-files.tsx'
import { shownPage } from '../../src/web/body.tsx'
import { listOf, whatWaits } from '../../src/web/waiting.ts'
import { counted } from '../support/counted.ts'
import { testDatabase } from '../support/database.ts'
import { actorOf, askOf, by } from '../support/programme.ts'
import { deedWords } from './room/deeds.text.ts'
import { approveTrip, askTrip, reportTrip, sayTrip, tripDeeds, tripsWaiting } from './room/index.ts'
import { tripsPages } from './room/pages/index.ts'
import { refusals } from './room/text.ts'
import { href } from './routes.ts'

// One noun from nothing to done, over a real database: what a room gets of the house, and what it writes itself.

const { db, adminUrl } = await testDatabase()
const admin = connect(adminUrl, 1)
await sql.raw(readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8')).execute(admin)
await admin.destroy()

const people = (place: string) => {
  const lead = actorOf('programmeLead', place, 'Kari')
  const leadAsDirector: Actor = { ...lead, role: 'municipalDirector' }
  const director = actorOf('municipalDirector', place, 'Ola')
  const holder = actorOf('municipalBudgetHolder', place, 'Anne')
  return { lead, leadAsDirector, director, holder, auditor: actorOf('auditor', 'revisjonen') }
}
const days = { asked: '2026-11-02', before: '2026-11-20', travel: '2026-12-01', after: '2026-12-03' }
const trip = { purpose: 'Bergen', startsOn: days.travel, ore: 1_234_550n }
let forms = 0
/** As from a form that was just shown: the draft is where the municipality's last form left it. */
async function asked(lead: Actor, wanted: Partial<typeof trip> = {}, on = days.asked): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select version from platform.drafts where document = ${`trip/${lead.organisation}`}`.execute(db)
  const from = { version: rows[0]?.version ?? 0, form: `form-${++forms}` }
  return expectOk(await askTrip(db, by(lead, on), { ...trip, ...wanted }, from)).id
}

type Name = keyof typeof tripsPages
type Told = { on?: DateText; trip?: number; form?: Record<string, string>; formName?: string; json?: boolean }

function asking(name: Name, actor: Actor, { on = days.asked, trip, form, formName, json }: Told): Ask {
  const params = trip === undefined ? {} : { trip }
  return {
    ...askOf(db, { actor, at: instantAt(on), form: form ?? {} }),
    ...{ address: href(name, params), params: trip === undefined ? {} : { trip: String(trip) } },
    ...{ formName, wantsJson: json ?? false },
  }
}

const bodyOf = async (answer: Answer, refused?: Refused, tables: TableFiles | null = null) => {
  if (answer.kind !== 'page') return answer.kind
  const { body } = await shownPage(answer, { language: 'nb', tables, key: () => 'key', refused })
  return String(await body?.toString())
}
const get = async (name: Name, actor: Actor, told: Told = {}) =>
  bodyOf(await tripsPages[name].get!(asking(name, actor, told)))
async function send(name: Name, actor: Actor, told: Told) {
  const ask = asking(name, actor, told)
  const answer = await tripsPages[name].post!(ask)
  if (answer.kind !== 'refused') return { answer, html: '' }
  const { refused, show } = answer
  return { answer, html: await bodyOf(await show(ask, refused), refused) }
}

/** The buttons of a page, and those that are off with the sentence that says why. */
const buttonsOf = (html: string) => ({
  can: [...html.matchAll(/<button class="ds-button" type="submit"[^>]*>([^<]*)</g)].map(one => one[1]),
  not: [
    ...html.matchAll(
      /<p class="ds-paragraph" id="[^"]*">([^<]*)<\/p><div[^>]*><button[^>]*disabled[^>]*>([^<]*)</g,
    ),
  ].map(one => [one[2], one[1]]),
})
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal)

const [approve, report] = [deedWords('nb').approve.button, deedWords('nb').report.button]
const [t, shared] = [refusals('nb'), sharedRefusals('nb')]
const nothing = { can: [], not: [] }

test('each role has its button in each state, or why there is none, or nothing', async () => {
  const { auditor, ...own } = people('hamar')
  const id = await asked(own.lead)
  const seen = async (on: DateText) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries({ ...own, auditor }).map(async ([role, actor]) => [
          role,
          buttonsOf(await get('trip', actor, { trip: id, on })),
        ]),
      ),
    )
  const none = {
    lead: nothing,
    leadAsDirector: nothing,
    director: nothing,
    holder: nothing,
    auditor: nothing,
  }
  expect(await seen(days.asked)).toEqual({
    ...none,
    lead: { can: [], not: [[report, shared.notNow]] },
    leadAsDirector: { can: [], not: [[approve, shared.samePerson]] },
    director: { can: [approve], not: [] },
    holder: { can: [approve], not: [] },
  })
  await send('approveTrip', own.holder, { trip: id })
  expect(await seen(days.before)).toEqual({ ...none, lead: { can: [], not: [[report, t.notTravelled]] } })
  expect(await seen(days.after)).toEqual({ ...none, lead: { can: [report], not: [] } })
  const unfilled = await send('reportTrip', own.lead, { trip: id, on: days.after, form: { spentOre: '0' } })
  expect(unfilled.html).toContain(shared.notAnAmount)
  const { answer } = await send('reportTrip', own.lead, {
    trip: id,
    on: days.after,
    form: { spentOre: '99,50' },
  })
  expect(answer).toEqual({ kind: 'redirect', to: href('trip', { trip: id }) })
  expect(await seen(days.after)).toEqual(none)
  expect(await get('trip', people('lillehammer').director, { trip: id })).toBe('forbidden')
  expect(await get('trip', own.lead, { trip: 999_999 })).toBe('notFound')
})

test('under lock a deed is refused for who one is, for how the trip stands, and for what one did oneself', async () => {
  const { lead, leadAsDirector, director, holder } = people('gjovik')
  const id = await asked(lead)
  const events = async () => {
    const { rows } = await sql<{ kind: string }>`
      select kind from trip_log.events where subject = ${String(id)} order by recorded_at`.execute(db)
    return rows.map(one => one.kind)
  }
  const on = (actor: Actor, day = days.before) => by(actor, day)
  expect(code(await approveTrip(db, on(lead), id))).toMatchObject({ code: 'notAllowed' })
  expect(code(await approveTrip(db, on(people('oslo').director), id))).toMatchObject({ code: 'notAllowed' })
  expect(code(await approveTrip(db, on(leadAsDirector), id))).toMatchObject({ code: 'samePerson' })
  const early = await reportTrip(db, on(lead), id, 100n)
  expect(code(early)).toMatchObject({ code: 'notNow', values: { state: 'asked' } })
  expect(await events()).toEqual(['trips.asked'])
  const both = await Promise.all([approveTrip(db, on(director), id), approveTrip(db, on(holder), id)])
  expect(both.map(code).filter(one => one === 'ok')).toHaveLength(1)
  expect(both.map(code)).toContainEqual({ code: 'alreadyApproved', values: { state: 'approved' } })
  expect(code(await reportTrip(db, on(lead), id, 100n))).toMatchObject({ code: 'notTravelled' })
  expectOk(await reportTrip(db, on(lead, days.after), id, 100n))
  expect(code(await reportTrip(db, on(lead, days.after), id, 100n))).toMatchObject({
    code: 'alreadyReported',
  })
  expect(await events()).toEqual(['trips.asked', 'trips.approved', 'trips.reported'])
})

const list = listOf(tripDeeds, tripsWaiting, sayTrip)
async function waits(actor: Actor, on: DateText) {
  const watched = counted(db)
  const work = await whatWaits({ ...asking('trips', actor, { on }), db: watched.db }, [list])
  return { work, own: watched.asked.filter(one => one === 'other').length }
}

test('what waits follows each deed, for oneself and for another, and finds the report that lacks', async () => {
  const { lead, leadAsDirector, director, auditor } = people('elverum')
  const said = async (actor: Actor, on: DateText) => (await waits(actor, on)).work
  expect(await said(director, days.asked)).toEqual([])
  const id = await asked(lead)
  const to = href('trip', { trip: id })
  const one = { text: 'Godkjenn reisen: Bergen', href: to, since: days.asked, due: days.travel, ore: null }
  expect(await said(director, days.asked)).toEqual([{ ...one, waitingFor: null }])
  const other = 'kommunedirektøren, en annen som anviser'
  expect(await said(lead, days.asked)).toEqual([{ ...one, waitingFor: other }])
  expect(await said(leadAsDirector, days.asked)).toEqual([{ ...one, waitingFor: other }])
  expect(await said(auditor, days.asked)).toEqual([])
  expectOk(await approveTrip(db, by(director, days.before), id))
  for (const actor of [lead, director]) expect(await said(actor, days.before)).toEqual([])
  const lacks = {
    text: 'Reiseregning mangler: Bergen',
    href: to,
    since: '2026-12-02',
    due: '2026-12-31',
    ore: null,
  }
  expect(await said(lead, days.after)).toEqual([{ ...lacks, waitingFor: null }])
  expect(await said(director, days.after)).toEqual([])
  expectOk(await reportTrip(db, by(lead, days.after), id, 100n))
  expect(await said(lead, days.after)).toEqual([])
})

test('a list is one query, of one trip and of three hundred; of whoever has no part in it, none', async () => {
  const { lead, director, auditor } = people('alta')
  await asked(lead)
  expect(await waits(director, days.asked)).toMatchObject({ own: 1, work: { length: 1 } })
  await sql`
    insert into trips.trips (municipality, purpose, starts_on, ore, asked_by, asked_name, asked_at)
    select municipality, purpose, starts_on, ore, asked_by, asked_name, asked_at
    from trips.trips, generate_series(1, 299) where municipality = 'alta'`.execute(db)
  expect(await waits(director, days.asked)).toMatchObject({ own: 1, work: { length: 300 } })
  expect(await waits(auditor, days.asked)).toMatchObject({ own: 0, work: [] })
  const watched = counted(db)
  await tripsPages.trips.get!({ ...asking('trips', director, {}), db: watched.db })
  // The trips, and the draft of the form.
  expect(watched.asked).toHaveLength(2)
})

const typedIn = (html: string, field: string) =>
  new RegExp(`<input[^>]*value="([^"]*)"[^>]*name="${field}"`).exec(html)?.[1]
const faultsIn = (answer: object) =>
  'refused' in answer
    ? (answer.refused as Refused).faults.map(({ refusal }) => [refusal.field, refusal.code])
    : answer

test('a refused form comes back with all that was typed and all that is wrong, each at its field', async () => {
  const { lead, holder } = people('bodo')
  const typed = { purpose: ' ', startsOn: '31.02.2027', ore: '12,345', version: '0' }
  const { answer, html } = await send('askTrip', lead, { form: typed })
  expect(faultsIn(answer)).toEqual([
    ['purpose', 'fillIn'],
    ['startsOn', 'notADate'],
    ['ore', 'notAnAmount'],
  ])
  expect(typedIn(html, 'startsOn')).toBe(typed.startsOn)
  expect(typedIn(html, 'ore')).toBe(typed.ore)
  for (const field of ['purpose', 'startsOn', 'ore']) expect(html).toContain(`id="error-field-${field}"`)
  // What only the rules can see comes back in the same way.
  const past = { purpose: 'Voss', startsOn: '01.11.2026', ore: '500', version: '0' }
  const late = await send('askTrip', lead, { form: { ...past, ore: 'fem' } })
  expect(faultsIn(late.answer)).toMatchObject({ 0: ['ore', 'notAnAmount'], 1: ['startsOn', 'tripInThePast'] })
  expect(late.html).toContain(t.tripInThePast)
  expect(typedIn(late.html, 'purpose')).toBe('Voss')
  expect((await send('askTrip', holder, { form: { ...past, startsOn: days.travel } })).answer.kind).toBe(
    'forbidden',
  )
})

test('a draft is saved again from its own form, and one that another has overtaken keeps both texts', async () => {
  const { lead, director } = people('narvik')
  const save = (actor: Actor, formName: string, purpose: string, version = 0) =>
    send('saveTripDraft', actor, {
      ...{ formName, json: true },
      form: { purpose, startsOn: '', ore: '', version: String(version) },
    })
  expect((await save(lead, 'form-a', 'Tromsø')).answer).toEqual({ kind: 'json', value: { version: 1 } })
  // Typed on before the first answer came.
  expect((await save(lead, 'form-a', 'Tromsø og Alta')).answer).toEqual({
    kind: 'json',
    value: { version: 2 },
  })
  expect(typedIn(await get('trips', director), 'purpose')).toBe('Tromsø og Alta')
  const overtaken = await save(director, 'form-b', 'Røros', 1)
  expect(overtaken.answer).toMatchObject({ status: 409, refused: { refusal: { code: 'changedByAnother' } } })
  expect(typedIn(overtaken.html, 'purpose')).toBe('Røros')
  expect(overtaken.html).toContain('Kari har lagret: Tromsø og Alta')
  expect((await save(director, 'form-b', 'Røros', 2)).answer).toEqual({ kind: 'json', value: { version: 3 } })
  // Sent from the form that is now behind, it is refused; from the one that is not, asked for, and the draft is empty.
  const form = { purpose: 'Tromsø', startsOn: '01.12.2026', ore: '500', version: '2' }
  expect((await send('askTrip', lead, { formName: 'form-a', form })).answer).toMatchObject({ status: 409 })
  expect((await send('askTrip', director, { formName: 'form-b', form })).answer.kind).toBe('redirect')
  expect(typedIn(await get('trips', lead), 'purpose')).toBe('')
})

test('the table has one total on the page, in CSV, in a workbook and as JSON, to the øre', async () => {
  const { lead, director } = people('vadso')
  const amounts = [1_234_550n, 1n, 99_999_999_999n]
  const ids: number[] = []
  for (const [i, ore] of amounts.entries()) ids.push(await asked(lead, { purpose: `Reise ${i + 1}`, ore }))
  expectOk(await approveTrip(db, by(director, days.before), ids[0]!))
  expectOk(await reportTrip(db, by(lead, days.after), ids[0]!, 1_000_005n))
  const total = 100_001_234_550n
  const had = async (tabell: string) => {
    const tables = new TableFiles('nb', { tabell }, false)
    const answer = await tripsPages.trips.get!(asking('trips', lead, { on: days.after }))
    const html = await bodyOf(answer, undefined, tables)
    const file = tables.asked(writeSheet)
    return { html, file, bytes: file?.kind === 'file' ? file.bytes : new Uint8Array() }
  }
  const { html, bytes } = await had('trips.xlsx')
  const foot = /<tfoot>(.*?)<\/tfoot>/s.exec(html)![1]!.replace(/<[^>]+>/g, '|')
  expect(foot).toContain(formatOre(total))
  expect(html).toContain(`href="${href('trip', { trip: ids[0]! })}"`)
  const book = xlsx.read(bytes)
  const rows = xlsx.utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 })
  expect(rows.at(-1)!.slice(2, 4)).toEqual([1_000_012_345.5, 10_000.05])
  const written = new TextDecoder().decode((await had('trips.csv')).bytes)
  const csv = written.trimEnd().split('\r\n')
  expect(csv[1]).toBe('Reise 1,2026-12-01,12345.50,10000.05,gjort opp')
  expect(csv.at(-1)).toBe('Sum,,1000012345.50,10000.05,')
  expect((await had('trips.json')).file).toMatchObject({
    value: {
      columns: ['purpose', 'starts-on', 'amount', 'spent', 'state'].map(name => ({ name })),
      rows: { length: 3 },
      total: { amount: '1000012345.50', spent: '10000.05' },
    },
  })
})
