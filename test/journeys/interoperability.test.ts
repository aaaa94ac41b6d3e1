import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { grantsOf } from '../../src/api/grants.ts'
import { sumOre } from '../../src/core/ore.ts'
import { finalAwards } from '../../src/rooms/allocation/index.ts'
import { commitmentsOf } from '../../src/rooms/awards/index.ts'
import { organisation } from '../../src/rooms/organisations/index.ts'
import { apiRoutes } from '../../src/routes.ts'
import { demoSite } from '../support/site.ts'

const site = await demoSite()

/**
 * What 360Giving's standard requires of every grant (standard.threesixtygiving.org, reference of version 1.4); its whole
 * schema is checked below where it is at hand.
 */
function required() {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const said = (minLength: number) => ({ type: 'string', minLength })
  const id = { type: 'string', pattern: '^([A-Z]{2}-[A-Z]+-|handlingsrom-)' }
  const organisations = {
    type: 'array',
    minItems: 1,
    items: { type: 'object', required: ['id', 'name'], properties: { id, name: said(2) } },
  }
  const properties = {
    id: said(5),
    title: said(5),
    description: said(5),
    currency: { const: 'NOK' },
    amountAwarded: { type: 'number' },
    awardDate: { type: 'string', format: 'date' },
    recipientOrganization: organisations,
    fundingOrganization: organisations,
  }
  return ajv.compile({
    type: 'array',
    items: { type: 'object', required: Object.keys(properties), properties },
  })
}

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

  test('D-11 each award has all that portals for grants require, with its municipality, its sender and its day as they were', async () => {
    expect(rest).toMatchObject({ version: '1.4' })
    const valid = required()
    valid(grants)
    expect(valid.errors).toBeNull()
    const made = await commitmentsOf(site.db, { programme: 'pilot-0-24' })
    expect(grants).toHaveLength(made.length)
    for (const one of made) {
      const name = (await organisation(site.db, one.municipality, `${one.year}-01-15`))!.name
      expect(
        grants.find(grant => grant.id === `handlingsrom-pilot-0-24-${one.year}-${one.municipality}`),
      ).toMatchObject({
        awardDate: `${one.year}-01-15`,
        amountAwarded: Number(one.ore) / 100,
        recipientOrganization: [{ name }],
        fundingOrganization: [{ id: 'NO-BRC-970018131', name: 'Utdanningsdirektoratet' }],
      })
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
