import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as xlsx from '@e965/xlsx'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { grantsOf } from '../../src/api/grants.ts'
import { sumOre } from '../../src/core/ore.ts'
import { finalAwards } from '../../src/rooms/allocation/index.ts'
import { apiRoutes } from '../../src/routes.ts'
import { demoSite, type Guest, guestAt } from '../support/site.ts'
import { visits } from './visits.ts'

const site = await demoSite()
const guests = new Map<string, Promise<Guest>>()
const guest = (as = ''): Promise<Guest> => {
  const known = guests.get(as) ?? guestAt(site, as || undefined)
  guests.set(as, known)
  return known
}

const figure = /^[-\u2212+]?\d{1,3}([\u00a0\u202f]?\d{3})*(,\d+)?([\u00a0\u202f ]kr)?$/
const numberOf = (text: string) =>
  Number(
    text
      .replace(/[\u00a0\u202f ]|kr/g, '')
      .replace('\u2212', '-')
      .replace(',', '.'),
  )

/** The tables of a page that say where their file is, as they are shown: heads, and figures by row. */
function tablesOf(html: string) {
  return html
    .split('<table')
    .slice(1)
    .flatMap(part => {
      const links = /<p class="table-files">.*?href="([^"]+)".*?href="([^"]+)"/s.exec(part)
      if (!links) return []
      const [inExcel, inCsv] = links.slice(1).map(link => link.replaceAll('&amp;', '&'))
      const [head, body] = ['thead', 'tbody'].map(tag => part.split(`<${tag}>`)[1]!.split(`</${tag}>`)[0]!)
      const rows = body!
        .split('<tr>')
        .slice(1)
        .map(row =>
          [...row.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/gs)].map(([, kind, cell]) => {
            const text = cell!.replace(/<[^>]*>/g, '').trim()
            return kind!.includes('figure') && figure.test(text) ? numberOf(text) : undefined
          }),
        )
      const caption = /<caption>(.*?)<\/caption>/s.exec(part)![1]!.replaceAll('&amp;', '&')
      return [{ caption, inExcel: inExcel!, inCsv: inCsv!, heads: head!.split('<th').length - 1, rows }]
    })
}

test('D-11.1 every table of every page can be had as CSV and XLSX: as many columns and rows, the same figures as numbers, no formula', async () => {
  let [tables, figures] = [0, 0]
  for (const { to, as } of Object.values(visits).flat()) {
    const someone = await guest(as)
    const page = await someone.get(to)
    expect(page.status, to).toBe(200)
    const html = await page.text()
    // Of what is illustrative, a column says so.
    const marks = html.includes('<p class="illustrative">') ? 1 : 0
    for (const { caption, inExcel, inCsv, heads, rows } of tablesOf(html)) {
      // No two tables of a page are called the same.
      expect(new URLSearchParams(inCsv).get('tabell')).toBe(`${caption}.csv`)
      const fetched = async (link: string) => {
        const answer = await someone.get(new URL(link, new URL(to, site.url)).href)
        expect(answer.headers.get('content-disposition'), `${to} ${link}`).toContain('attachment')
        return answer
      }
      const book = xlsx.read(await (await fetched(inExcel)).arrayBuffer())
      expect(book.SheetNames).toHaveLength(1)
      const sheet = book.Sheets[book.SheetNames[0]!]!
      for (const cell of Object.values(sheet)) expect(cell).not.toHaveProperty('f')
      const inSheet = xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null }).slice(1)
      const [csvHead, ...csv] = parse(await (await fetched(inCsv)).text(), { bom: true }) as string[][]
      expect(csvHead, `${to} ${inCsv}`).toHaveLength(heads + marks)
      expect([inSheet.length, csv.length], `${to} ${inExcel}`).toEqual([rows.length, rows.length])
      for (const [i, row] of rows.entries())
        for (const [k, value] of row.entries()) {
          if (value === undefined) continue
          expect([inSheet[i]![k], Number(csv[i]![k])], `${to} ${inExcel} ${i} ${k}`).toEqual([value, value])
          figures++
        }
      tables++
    }
  }
  expect(tables).toBeGreaterThan(100)
  expect(figures).toBeGreaterThan(1000)
  process.stdout.write(`${tables} tables with ${figures} figures\n`)
})

describe('D-11 awards as open data', async () => {
  type Grant = {
    id: string
    amountAwarded: number
    amountDisbursed?: number
    recipientOrganization: { id: string; name: string }[]
    budgetBreakdown: { amount: { amount: number } }[]
  }
  const answer = await fetch(site.url + apiRoutes.apiGrants.replace(':programme', 'pilot-0-24'))
  const { grants, ...rest } = (await answer.json()) as { grants: Grant[] }
  const ore = (amount: number) => BigInt(Math.round(amount * 100))

  test('D-11 each award of the pilot is there once, to a municipality by its number in the register, and its shares by scheme sum to it', async () => {
    const awards = (
      await Promise.all([2020, 2021, 2022].map(year => finalAwards(site.db, 'pilot-0-24', year)))
    ).flatMap(one => one!.awards)
    expect(grants.map(one => ore(one.amountAwarded)).sort()).toEqual(awards.map(one => one.awardOre).sort())
    expect(new Set(grants.map(one => one.id)).size).toBe(36)
    for (const one of grants) {
      expect(one.recipientOrganization[0]!.id).toMatch(/^NO-BRC-\d{9}$/)
      expect(one.amountDisbursed).toBe(one.amountAwarded)
      const shares = one.budgetBreakdown.map(part => ore(part.amount.amount))
      expect(sumOre(shares)).toBe(ore(one.amountAwarded))
    }
  })

  test.skipIf(!process.env.REFERENCE_DATA)('D-11 it is valid by the schema of 360Giving 1.4', () => {
    const schema = (name: string): Record<string, unknown> => {
      const { $schema: _, ...read } = JSON.parse(
        readFileSync(join(process.env.REFERENCE_DATA!, 'grants/360giving/schema', name), 'utf8'),
      )
      return read
    }
    const whole = schema('360-giving-package-schema.json') as {
      properties: { grants: { items: { $ref: string } } }
    }
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    ajv.addSchema({ ...schema('360-giving-schema.json'), $id: whole.properties.grants.items.$ref })
    const valid = ajv.compile(whole)
    valid({ ...rest, grants })
    expect(valid.errors).toBeNull()
    // The same check finds what is wrong.
    expect(valid({ ...rest, grants: [{ ...grants[0], awardDate: '1.2.2020', currency: undefined }] })).toBe(
      false,
    )
  })

  test('a later run of the year does not change what an award was made of', async () => {
    const undone = new Error('undone')
    const asked = site.db.transaction().execute(async tx => {
      await sql`
        with run as (
          insert into allocation.runs
          select (jsonb_populate_record(r, jsonb_build_object(
            'number', r.number + 1, 'corrects', r.number, 'correction_reason', 'Rettet grunnlag'))).*
          from allocation.runs r where programme = 'pilot-0-24' and year = 2022 order by number desc limit 1 returning number
        ), award as (
          insert into allocation.awards
          select a.programme, a.year, run.number, a.municipality, a.guarantee_ore, a.basis_ore, a.award_ore
          from run join allocation.awards a on a.programme = 'pilot-0-24' and a.year = 2022 and a.number = run.number - 1
          returning programme, year, number, municipality, award_ore
        )
        insert into allocation.award_parts
        select a.programme, a.year, a.number, a.municipality,
          (select min(scheme) from allocation.award_parts where programme = 'pilot-0-24'), a.award_ore
        from award a`.execute(tx)
      const [later] = (await finalAwards(tx, 'pilot-0-24', 2022))!.awards
      expect(later!.parts).toHaveLength(1)
      expect(await grantsOf(tx, site.url, 'pilot-0-24')).toEqual({ ...rest, grants })
      throw undone
    })
    await expect(asked).rejects.toBe(undone)
  })

  test('a programme that is not there has none', async () => {
    expect((await fetch(site.url + apiRoutes.apiGrants.replace(':programme', 'finnes-ikke'))).status).toBe(
      404,
    )
  })
})
