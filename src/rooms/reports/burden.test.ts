import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { demoDatabase } from '../../../test/support/demo.ts'
import { actorOf, askOf, shown } from '../../../test/support/programme.ts'
import { instantAt } from '../../core/dates.ts'
import { commitmentsOf } from '../awards/index.ts'
import { schemeById } from '../catalogue/index.ts'
import { namesOn } from '../organisations/index.ts'
import { programmeById } from '../programmes/index.ts'
import { remindersIn, remindersOf } from './burden.rules.ts'
import { askedReport, reportBurden } from './index.ts'
import type { Report, Return } from './model.ts'
import { grouped } from './pages/burden.tsx'
import { extractsPage } from './pages/extracts.tsx'

const { db } = await demoDatabase()
const pilot = (await programmeById(db, 'pilot-0-24'))!
const today = '2026-11-22'

const returned = (directorate: string): Return => ({
  directorate,
  returnedBy: 'Bodil',
  returnedAt: instantAt('2021-02-15'),
  comments: [],
})
const sent = (on: string, returns: Return[] = []) =>
  ({ versions: [{ submittedAt: instantAt(on), returns }] }) as unknown as Report

test('R-50 a reminder is a deadline that went by or a report that was sent back, each from a row', () => {
  expect(remindersOf(undefined, 2020, '2021-03-01')).toEqual([])
  expect(remindersOf(undefined, 2020, '2021-03-02')).toEqual([{ directorate: null }])
  expect(remindersOf(sent('2021-03-01'), 2020, '2023-01-01')).toEqual([])
  const both = remindersOf(sent('2021-03-05', [returned('bufdir')]), 2020, '2023-01-01')
  expect(both).toEqual([{ directorate: null }, { directorate: 'bufdir' }])
  expect(remindersIn(both, 'bufdir')).toBe(2)
  expect(remindersIn(both, 'imdi')).toBe(1)
})

test('R-50 questions, documents, minutes and reminders of each municipality and year stand beside the separate schemes', async () => {
  const places = [...new Set((await commitmentsOf(db, { programme: pilot.id })).map(one => one.municipality))]
  expect(places).toHaveLength(12)
  const reminded: string[] = []
  const { auditorOre } = (await schemeById(db, pilot.id))!
  const commitments = await commitmentsOf(db, { programme: pilot.id })
  for (const year of [2020, 2021, 2022]) {
    const asked = await askedReport(db, pilot, year, today)
    const ask = {
      actor: actorOf('auditor', 'riksrevisjonen'),
      at: today,
      params: { programme: pilot.id, year: String(year) },
    }
    const { html } = await shown(extractsPage, askOf(db, ask))
    const table = html.slice(html.indexOf('Hver kommune'))
    const names = await namesOn(db, `${year}-01-01`, places)
    // What the directorates ask, each question once; nine of them take time, and of those two are numbers.
    expect(asked.questions).toHaveLength(25)
    const work = 7 * 20 + 2 * 10 + 16 * 1
    for (const municipality of places) {
      const { one, separate } = await reportBurden(db, pilot, asked, { municipality, year, today })
      const { ore } = commitments.find(had => had.municipality === municipality && had.year === year)!
      const statement = auditorOre !== null && ore >= auditorOre
      // The report itself, and an auditor's statement from the amount that the pooled scheme asks for one.
      expect(one).toMatchObject({
        questions: 25,
        documents: statement ? 2 : 1,
        minutes: statement ? work + 120 : work,
      })
      expect(separate.reports).toBe(5)
      for (const key of ['questions', 'documents', 'minutes'] as const) {
        expect(one[key]).toBeGreaterThan(0)
        expect(one[key]).toBeLessThan(separate[key])
      }
      const row = table.slice(table.indexOf(`>${names.get(municipality)}<`))
      const cells = row.slice(0, row.indexOf('</tr>')).replace(/<[^>]*>/g, ' ')
      for (const key of ['questions', 'documents', 'minutes', 'reminders'] as const)
        expect(cells).toContain(` ${grouped(one[key])} mot ${grouped(separate[key])} `)
      if (one.reminders > 0) reminded.push(`${municipality} ${year}: ${one.reminders}`)
    }
    expect(html).toContain('For de atskilte er det en antakelse')
    expect(html).toContain('tag-illustrative')
    // The minutes that the municipalities themselves have told.
    const told = await sql<{ minutes: number }>`
      select sum((v.answers ->> 'minutes')::int)::int as minutes from reports.versions v
      join reports.reports r on r.id = v.report and r.programme = ${pilot.id} and r.year = ${year}
      where v.number = (select max(number) from reports.versions where report = r.id)`.execute(db)
    expect(html).toContain(`til sammen ${grouped(told.rows[0]!.minutes)} minutter`)
  }
  // One of the first year's was sent back; all came before their deadline.
  expect(reminded).toEqual(['m-4010 2020: 1'])
})
