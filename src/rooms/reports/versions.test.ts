import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { allocated, funded, p, paid, q, threePilots, year } from '../../../test/support/money.ts'
import { actorOf, askOf, by, director, lead, secretariat, shown } from '../../../test/support/programme.ts'
import { publicActor } from '../../core/actor.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import * as reports from './index.ts'
import { extractsPage } from './pages/extracts.tsx'
import { extractsFilePage } from './pages/extracts-file.ts'
import { decideUnspentPost, returnReportPost, submitReportPost } from './pages/posts.ts'
import { reportFiguresPage, reportPage, reportWorkPage } from './pages/report.tsx'
import { reviewReportPage } from './pages/review.tsx'
import { reportVersionPage } from './pages/version.tsx'
import { reportViewPage } from './pages/view.tsx'
import { reportOf } from './queries.ts'

const { db } = await testDatabase()
let id = ''
const where = () => ({ programme: id, municipality: p, year })
const params = () => ({ programme: id, municipality: p, year: String(year) })
const officer = (directorate: string) => actorOf('directorateOfficer', directorate)
beforeAll(async () => {
  id = await threePilots(db)
  await funded(db, id, 4_500_000)
  await allocated(db, id)
  await paid(db, id, p)
})

const answers = {
  ...Object.fromEntries(reports.askedQuestions.map(one => [one, `Svar på ${one}`])),
  reached: '3',
  minutes: '95',
}
/** The report as anyone reads it. */
const toAnyone = () =>
  shown(reportViewPage, ask(publicActor, { params: { ...params(), audience: 'offentligheten' } }))
const ask = (actor: typeof secretariat, more: Partial<Parameters<typeof askOf>[1]> = {}) =>
  askOf(db, { actor, at: '2021-03-10', params: params(), ...more })

test('R-53 what the report lacks is listed with a link to each question, and what is no number is refused at it', async () => {
  const broken = { ...answers, reached: 'mange', learning: '' }
  expectOk(await reports.saveReport(db, by(lead(p), '2021-02-01'), where(), { answers: broken, version: 0 }))
  const { html } = await shown(reportPage, ask(lead(p)))
  expect(html).toContain('Dette mangler (2)')
  expect(html).toContain('href="#field-learning"')
  expect(html).toContain('id="field-learning"')
  // No measure: it is told where the answer is taken from.
  expect(html).toMatch(/pott[^>]*>Tiltak som er planlagt/)
  const now = { answers: { ...broken, learning: 'Noe' }, version: 1 }
  expectOk(await reports.saveReport(db, by(lead(p), '2021-02-01'), where(), now))
  expect(await reports.submitReport(db, by(director(p), '2021-02-02'), where())).toMatchObject({
    refusal: { code: 'notAWholeNumber', field: 'reached' },
  })
})

test('R-53 before it is sent, the municipality sees what each directorate, the council and the public will read', async () => {
  expectOk(await reports.saveReport(db, by(lead(p), '2021-02-03'), where(), { answers, version: 2 }))
  const { html } = await shown(reviewReportPage, ask(director(p)))
  for (const reader of ['Integrerings', 'Barne-', 'Kommunestyret', 'Offentligheten'])
    expect(html).toMatch(new RegExp(`<summary>${reader}[^<]* får \\d+ av \\d+ svar`))
  expect(html).toContain('Send rapporten')
  expect((await shown(reviewReportPage, ask(lead(p)))).html).not.toContain('>Send rapporten<')
  // Nobody else sees a draft.
  const other = ask(officer('imdi'), { params: { ...params(), audience: 'imdi' } })
  expect((await shown(reportViewPage, other)).kind).toBe('notFound')
  // Someone has saved since it was looked over: nothing is sent.
  const stale = await shown(submitReportPost, ask(director(p), { form: { version: '2' } }))
  expect(stale.status).toBe(409)
})

test('R-53 each reader gets what concerns them and no more', async () => {
  expectOk(await reports.submitReport(db, by(director(p), '2021-02-12'), where(), 3))
  const view = async (audience: string) =>
    (await shown(reportViewPage, ask(officer('imdi'), { params: { ...params(), audience } }))).html
  const imdi = await view('imdi')
  expect(imdi).toContain('Svar på learning')
  expect(imdi).not.toContain('Svar på participation')
  const bufdir = await view('bufdir')
  expect(bufdir).toContain('Svar på participation')
  expect(bufdir).not.toContain('Svar på learning')
  const council = await view('kommunestyret')
  expect(council).toContain('Svar på deviations')
  expect(council).not.toContain('Egen del')
  expect(council).not.toContain('minutter')
  const everyone = await view('offentligheten')
  expect(everyone).toContain('Svar på effects')
  expect(everyone).toContain('færre enn 5')
  for (const hidden of ['Svar på deviations', 'minutter', 'Egen del']) expect(everyone).not.toContain(hidden)
  expect(everyone).toContain('beregnet andel')
  expect((await toAnyone()).kind).toBe('notFound')
  expect((await shown(extractsPage, ask(publicActor))).html).toContain('Rapportene fra 0 av')
})

test('R-53 sent back with a comment at the question, corrected as a new version that shows the difference', async () => {
  const empty = await shown(returnReportPost, ask(officer('imdi')))
  expect(empty.html).toContain('Skriv ved minst ett spørsmål hva som må rettes.')
  const form = { 'comment-reached': 'Gjelder tallet alle tiltak?' }
  expect((await shown(returnReportPost, ask(officer('imdi'), { form }))).kind).toBe('redirect')
  const more = [
    { question: 'effects' as const, text: 'Si mer om familiene' },
    { question: 'useBy' as const, text: 'Stemmer fristen?' },
  ]
  expectOk(await reports.returnReport(db, by(officer('bufdir'), '2021-03-10'), where(), more))
  const { html } = await shown(reportPage, ask(lead(p)))
  expect(html).toContain('sendt tilbake for retting')
  const field = html.indexOf('id="field-reached"')
  const filled = (await shown(reportFiguresPage, ask(lead(p)))).html
  expect(filled).toMatch(/til og med<\/dt>[\s\S]{0,2000}Stemmer fristen\?/)
  expect(html).toContain('Stemmer fristen?')
  expect(html.indexOf('Gjelder tallet alle tiltak?')).toBeGreaterThan(field)
  expect(html.indexOf('Gjelder tallet alle tiltak?')).toBeLessThan(html.indexOf('id="field-participation"'))

  const corrected = { ...answers, reached: '31' }
  expectOk(
    await reports.saveReport(db, by(lead(p), '2021-03-11'), where(), { answers: corrected, version: 3 }),
  )
  const preview = await shown(reviewReportPage, ask(director(p)))
  expect(preview.html).toContain('Endret siden versjon 1')
  expectOk(await reports.submitReport(db, by(director(p), '2021-03-12'), where()))
  const approver = await shown(reportPage, ask(officer('imdi')))
  expect(approver.html).toContain('Endret siden versjon 1')
  const version = async (number: string) =>
    (await shown(reportVersionPage, ask(officer('imdi'), { params: { ...params(), number } }))).html
  const second = await version('2')
  expect(second).toContain('1 svar er endret.')
  expect(second).toMatch(/<td[^>]*>.*3.*<\/td><td[^>]*>.*31.*<\/td>/)
  const first = await version('1')
  expect(first).toContain('Gjelder tallet alle tiltak?')
  expect(first).toMatch(/deltok i tiltakene\?<\/dt><dd><span class="written">3</)
})

test('R-53 a version that was sent cannot be changed or removed, not even by the product itself', async () => {
  await expect(sql`update reports.versions set answers = '{}'`.execute(db)).rejects.toThrow(
    /permission denied/,
  )
  await expect(sql`delete from reports.versions`.execute(db)).rejects.toThrow(/permission denied/)
  await expect(sql`update reports.crosswalks set lines = '[]'`.execute(db)).rejects.toThrow(
    /permission denied/,
  )
})

test('R-53 the corrected version is approved anew by each directorate, and then stands', async () => {
  const approve = (directorate: string) =>
    reports.approveReport(db, by(officer(directorate), '2021-03-20'), where(), null)
  expectOk(await approve('imdi'))
  expect(await approve('imdi')).toMatchObject({ refusal: { code: 'alreadyApproved' } })
  expect((await toAnyone()).kind).toBe('notFound')
  expectOk(await approve('bufdir'))
  const { html } = await toAnyone()
  expect(html).toContain('Svar på effects')
  expect(html).toContain('>31<')
  expect((await shown(extractsPage, ask(publicActor))).html).toContain('Rapportene fra 1 av')
  const late = [{ question: 'effects' as const, text: 'For sent' }]
  expect(await reports.returnReport(db, by(officer('imdi'), '2021-03-21'), where(), late)).toMatchObject({
    refusal: { code: 'approvedByAll' },
  })
})

test('R-56 unspent money is repaid in part: the decision, the amount and the day are kept for whoever posts it', async () => {
  const left = (await reportOf(db, id, p, year))!.figures!.leftOre
  const decide = (form: Record<string, string>) =>
    shown(decideUnspentPost, ask(secretariat, { form: { reason: 'Tiltaket ble mindre', ...form } }))
  expect((await decide({ useBy: '31.12.2022', repay: '99 999 999', dueOn: '01.06.2021' })).html).toContain(
    'er ubrukt. Skriv et beløp som ikke er større.',
  )
  expect((await decide({ useBy: '31.12.2022', repay: '1 000' })).html).toContain(
    'Skriv når det som skal tilbake',
  )
  expect((await decide({ repay: '1 000', dueOn: '01.06.2021' })).html).toContain(
    'Skriv når det som overføres',
  )
  expect((await decide({ useBy: '31.12.2022', repay: '1 000,50', dueOn: '01.06.2021' })).kind).toBe(
    'redirect',
  )
  const [kept] = await reports.unspentOf(db, { programme: id, municipality: p })
  expect(kept).toMatchObject({
    year,
    ore: left,
    outcome: 'repaid',
    repayOre: kroner(1000) + 50n,
    dueOn: '2021-06-01',
    useBy: '2022-12-31',
    reason: 'Tiltaket ble mindre',
  })
  const { rows } = await sql<{ data: { ore: string; dueOn: string } }>`
    select data from events.events where kind = 'reports.repaymentDecided'`.execute(db)
  expect(rows.map(one => [one.data.ore, one.data.dueOn])).toEqual([['100050', '2021-06-01']])
  const { html } = await shown(reportPage, ask(lead(p)))
  expect(html).toContain('skal betales tilbake innen 1. juni 2021')
})

test('R-53 the time spent is recorded and shown, on the report and in the year’s list', async () => {
  expect((await shown(reportWorkPage, ask(lead(p)))).html).toContain('oppgitt 95 minutter på denne rapporten')
  const { html } = await shown(extractsPage, ask(secretariat))
  expect(html).toContain('Oppgitt arbeid er til sammen 95 minutter')
})

test('D-11 R-53 the year’s extracts are a file with the amounts and each directorate’s own answers', async () => {
  const file = await extractsFilePage(ask(officer('imdi'), { params: { ...params(), format: 'csv' } }))
  if (file.kind !== 'file') throw new Error(file.kind)
  const csv = new TextDecoder().decode(file.bytes)
  const [head, ...rows] = csv.replace('\ufeff', '').trimEnd().split('\r\n')
  const cells = (row: string) => [...row.matchAll(/("[^"]*"|[^",]*)(?:,|$)/g)].map(([, cell]) => cell)
  const at = (row: string, column: string) => cells(row)[cells(head!).indexOf(column)]
  const of = (directorate: string) => rows.find(row => at(row, 'directorate_id') === directorate)!
  expect(rows).toHaveLength(2)
  const ore = (row: string, column: string) => BigInt(at(row, column)!.replace('.', ''))
  const { figures } = (await reportOf(db, id, p, year))!
  for (const [column, key] of [
    ['received', 'receivedOre'],
    ['left', 'leftOre'],
  ] as const)
    expect(rows.reduce((sum, row) => sum + ore(row, column), 0n)).toBe(figures![key])
  expect(of('imdi')).toContain('Svar på learning')
  expect(of('bufdir')).not.toContain('Svar på learning')
})

test('R-53 reports that are overdue are listed with the days, and none is before the deadline has passed', async () => {
  await paid(db, id, q)
  const list = async (at: string) => (await shown(extractsPage, ask(secretariat, { at }))).html
  expect(await list('2021-03-01')).not.toContain('id="overdue"')
  expect(await list('2021-03-11')).toMatch(/Fristen er ute for 1[\s\S]*Tynset[\s\S]*>10</)
})
