import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { actorOf, askOf, by, secretariat, shown } from '../../../test/support/programme.ts'
import { expectOk } from '../../core/result.ts'
import { loadOfficialRegister } from '../organisations/index.ts'
import { readEntries } from './entry.file.ts'
import { exportedCatalogue } from './export.queries.ts'
import { readInFile, receiveFile } from './import.actions.ts'
import { previewOf } from './import.queries.ts'
import { addScheme, loadBudgetPosts, loadSchemes } from './index.ts'
import { importPage, importPost } from './pages/import.tsx'
import { allEntries, known, schemeById } from './queries.ts'

const { db } = await testDatabase()
await db.transaction().execute(async tx => {
  await loadOfficialRegister(tx)
  await loadBudgetPosts(tx)
  await loadSchemes(tx)
})
const today = '2026-11-22'

const head =
  'id;navn;mål;målgruppe;kriterier;oppfølging;evaluering;formålskoder;målgruppekoder;eiere;poster;søkere;indikator;minst;søknadsfrist;skjemaer;rapportfrist;rapporter;ubrukte midler;egenandel;revisorgrense;beløp;pott;illustrasjon'
const row = (id: string, changed: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    id,
    navn: `Ny ordning ${id}`,
    mål: 'Barn skal trives på skolen – «hver dag».',
    målgruppe: 'Elever',
    formålskoder: 'school',
    målgruppekoder: 'pupils-6-16',
    eiere: 'udir',
    poster: '226.21',
    beløp: '2026 vedtatt 1000000,50',
    ...changed,
  }
  return head
    .split(';')
    .map(name => cells[name] ?? '')
    .map(cell => (/[;"\n]/.test(cell) ? `"${cell}"` : cell))
    .join(';')
}
const fileOf = (...rows: string[]) => `${[head, ...rows].join('\n')}\n`

async function handedIn(bytes: Uint8Array | string) {
  const file = { name: 'nye.csv', bytes: Buffer.from(bytes) }
  const { sha256 } = expectOk(await receiveFile(db, by(secretariat, today), file))
  return { sha256, preview: (await previewOf(db, sha256, today))! }
}
const readIn = (sha256: string, digest: string) => readInFile(db, by(secretariat, today), sha256, digest)
const places = (preview: Awaited<ReturnType<typeof handedIn>>['preview']) =>
  preview.problems.map(one => [one.code, one.line, one.column])

test('R-4 D-11 what is exported reads in again and is the same, also schemes of which little is known', async () => {
  await db.transaction().execute(async tx => {
    const bare = { directorate: 'udir', ministry: 'kd', purpose: '', illustrative: true }
    await addScheme(tx, { ...bare, id: 'bare-navn', name: 'Bare et navn', post: 'ikke kjent' })
    await addScheme(tx, { ...bare, id: 'formel', name: '=1+1 «;"', post: '226.21', illustrative: false })
  })
  const before = await allEntries(db)
  for (const format of ['csv', 'xlsx'] as const) {
    const { bytes } = await exportedCatalogue(db, format, 'Ordninger')
    const { entries, problems } = await readEntries(bytes, await known(db, today))
    expect(problems.kept, format).toEqual([])
    expect(
      entries.map(one => one.entry),
      format,
    ).toEqual(before.map(({ version: _, ...one }) => one))
  }
})

test('R-4 D-11 what is exported reads in again, as CSV and as XLSX, and nothing has changed', async () => {
  const before = await allEntries(db)
  for (const format of ['csv', 'xlsx'] as const) {
    const { bytes } = await exportedCatalogue(db, format, 'Ordninger')
    const { sha256, preview } = await handedIn(bytes)
    expect(places(preview), format).toEqual([])
    expect([preview.rows, preview.unchanged], format).toEqual([before.length, before.length])
    const answer = await readIn(sha256, preview.digest)
    expect(answer.ok ? '' : answer.refusal.code).toBe('nothingNew')
  }
  expect(await allEntries(db)).toEqual(before)
})

test('the preview counts new, changed, unchanged and refused rows with a control total, and confirming writes them all', async () => {
  const { bytes } = await exportedCatalogue(db, 'csv', '')
  const csv = Buffer.from(bytes).toString()
  const changed = csv
    .split('\r\n')
    .map(line => (line.startsWith('andoy,') ? line.replace('Andøy kommune', 'Andøy') : line))
  const { preview } = await handedIn(changed.join('\r\n'))
  expect([preview.added.length, preview.changed.length, preview.refused]).toEqual([0, 1, 0])
  expect(preview.changed[0]?.changes).toEqual([
    { field: 'navn', before: 'Utviklingstiltak i Andøy kommune', after: 'Utviklingstiltak i Andøy' },
  ])
  const two = await handedIn(
    fileOf(row('aa-ny'), row('bb-ny', { beløp: '2025 foreslått 2; 2026 vedtatt 3' })),
  )
  expect([two.preview.rows, two.preview.added.length, two.preview.ore]).toEqual([2, 2, 1_000_005_50n])
  expectOk(await readIn(two.sha256, two.preview.digest))
  expect((await schemeById(db, 'aa-ny'))?.amounts).toEqual([
    { year: 2026, kind: 'adopted', ore: 1_000_000_50n },
  ])
  expect((await previewOf(db, two.sha256, today))?.unchanged).toBe(2)
})

test('Windows-1252 and a byte order mark are read right', async () => {
  const text = fileOf(row('windows-ny', { navn: 'Språk på Ås' }))
  // What Excel on Windows saves: «–» is one byte there.
  const windows = Buffer.from(text.replace('–', '\u0096').replace('«', '\u00ab'), 'latin1')
  for (const bytes of [windows, Buffer.from(`\ufeff${text}`)]) {
    const { preview } = await handedIn(bytes)
    expect(places(preview)).toEqual([])
    expect(preview.added[0]?.entry).toMatchObject({
      name: 'Språk på Ås',
      purpose: 'Barn skal trives på skolen – «hver dag».',
    })
  }
})

test('what is wrong has line and column, and nothing at all is written', async () => {
  const before = await allEntries(db)
  const { sha256, preview } = await handedIn(
    fileOf(
      row('cc-ny'),
      row('cc-ny'),
      row('dd-ny', { eiere: 'dir-ukjent' }),
      row('ee-ny', { målgruppekoder: 'barn', søknadsfrist: '31.02.' }),
      row('overlapp', { beløp: 'mye' }),
    ),
  )
  expect(places(preview)).toEqual([
    ['idTwice', 3, 1],
    ['unknownOwner', 4, 10],
    ['unknownCode', 5, 9],
    ['badDay', 5, 15],
    ['idReserved', 6, 1],
    ['badAmounts', 6, 22],
  ])
  expect([preview.rows, preview.added.length, preview.refused]).toEqual([5, 1, 4])
  const answer = await readIn(sha256, preview.digest)
  expect(answer.ok ? '' : answer.refusal.code).toBe('rowsRefused')
  expect(await allEntries(db)).toEqual(before)
})

test('a truncated file, a file without its columns and a file that is no table are refused', async () => {
  const cut = await handedIn(fileOf(row('ff-ny'), row('gg-ny')).slice(0, -60))
  expect(places(cut.preview).map(([code, line]) => [code, line])).toEqual([['truncated', 3]])
  const bare = await handedIn('navn;mål\nA;B\n')
  expect(bare.preview.problems[0]).toMatchObject({ code: 'missingColumn', line: 1 })
  expect((await readIn(bare.sha256, bare.preview.digest)).ok).toBe(false)
  const picture = await handedIn(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]))
  expect(picture.preview.problems[0]?.code).toBe('binary')
})

test('what was shown is what is written: a catalogue that changed meanwhile is looked over again', async () => {
  const { sha256, preview } = await handedIn(fileOf(row('hh-ny')))
  const other = await handedIn(fileOf(row('hh-ny', { navn: 'Kom først' })))
  expectOk(await readIn(other.sha256, other.preview.digest))
  const answer = await readIn(sha256, preview.digest)
  expect(answer.ok ? '' : answer.refusal.code).toBe('changedByAnother')
  const { rows } = await sql<{
    kind: string
  }>`select kind from events.events where kind = 'catalogue.readIn'`.execute(db)
  expect(rows.length).toBeGreaterThan(0)
})

test('only the secretariat reads in', async () => {
  const file = { name: 'a.csv', bytes: Buffer.from('a') }
  const answer = await receiveFile(db, by(actorOf('directorateOfficer', 'udir'), today), file)
  expect(answer.ok ? '' : answer.refusal.code).toBe('notAllowed')
})

test('the page says the counts, the control total and what to do about each fault', async () => {
  const ask = { actor: secretariat, at: today }
  const bytes = Buffer.from(fileOf(row('ii-ny'), row('jj-ny', { eiere: 'dir-ukjent' })))
  const sent = await shown(importPost, askOf(db, { ...ask, files: { file: { name: 'x.csv', bytes } } }))
  expect(sent.kind).toBe('redirect')
  const fil = new URL(sent.to, 'http://x').searchParams.get('fil')!
  const { html } = await shown(importPage, askOf(db, { ...ask, query: { fil } }))
  expect(html).toContain('2 rader = 1 nye + 0 endrede + 0 uendrede + 1 avviste.')
  expect(html).toMatch(/Kontrollsum.*1\u202f000\u202f000,50/)
  expect(html).toContain('«dir-ukjent» er ikke et direktorat eller departement')
  expect(html).not.toContain('Les inn filen<')
})
