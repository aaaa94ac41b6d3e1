import { expect, test } from 'vitest'
import { demoDatabase } from '../../../test/support/demo.ts'
import { actorOf, askOf, shown } from '../../../test/support/programme.ts'
import { instantAt } from '../../core/dates.ts'
import { commitmentsOf } from '../awards/index.ts'
import { programmeById } from '../programmes/index.ts'
import { remindersIn, remindersOf } from './burden.rules.ts'
import { askedReport, reportBurden } from './index.ts'
import type { Report, Return } from './model.ts'
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
  let reminded = 0
  for (const year of [2020, 2021, 2022]) {
    const asked = await askedReport(db, pilot, year, today)
    const ask = {
      actor: actorOf('auditor', 'riksrevisjonen'),
      at: today,
      params: { programme: pilot.id, year: String(year) },
    }
    const { html } = await shown(extractsPage, askOf(db, ask))
    const table = html.slice(html.indexOf('Hver kommune'))
    for (const municipality of places) {
      const { one, separate } = await reportBurden(db, pilot, asked, { municipality, year, today })
      expect(separate.reports).toBe(5)
      for (const key of ['questions', 'documents', 'minutes'] as const) {
        expect(one[key]).toBeGreaterThan(0)
        expect(one[key]).toBeLessThan(separate[key])
      }
      expect(table).toContain(`${one.questions} mot ${separate.questions}`)
      expect(table).toContain(`${one.reminders} mot ${separate.reminders}`)
      reminded += one.reminders
    }
    expect(html).toContain('For de atskilte er det en antakelse')
    expect(html).toContain('tag-illustrative')
  }
  // One of the first year's was sent back; all came before their deadline.
  expect(reminded).toBe(1)
})
