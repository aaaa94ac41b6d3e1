import { expect, test } from 'vitest'
import { runMade } from '../../../test/support/approved.ts'
import { testDatabase } from '../../../test/support/database.ts'
import { threePilots } from '../../../test/support/money.ts'
import { actorOf, by, secretariat } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { ruleSchema } from '../calculation/index.ts'
import { addToRegister } from '../organisations/index.ts'
import { fund } from '../programmes/index.ts'
import { approveRun, finaliseRun, setUpYear } from './runs.actions.ts'
import { contributorsOf, finalAwards } from './runs.queries.ts'

const { db } = await testDatabase()
const six = ['udir', 'hdir', 'bufdir', 'avdir', 'imdi', 'sjette']

test('R-10 a sixth directorate that is data alone puts money in, approves and stands in every award as the five do', async () => {
  const programme = await threePilots(db)
  await db.transaction().execute(tx =>
    addToRegister(tx, {
      organisations: [{ id: 'sjette', kind: 'directorate', orgNumber: null, illustrative: true }],
      names: [
        {
          organisation: 'sjette',
          name: 'Det sjette',
          number: null,
          title: null,
          from: '2019-01-01',
          to: null,
        },
      ],
      relations: [{ organisation: 'sjette', kind: 'partOf', relatedTo: 'kd', from: '2019-01-01', to: null }],
      successions: [],
    }),
  )
  const year = 2020
  const command = by(secretariat, '2019-12-20')
  const scheme = { ministry: 'kd', post: '000.00', purpose: 'R-10', illustrative: true, ore: kroner(30_000n) }
  const schemes = six.map(directorate => ({
    id: `s-${directorate}`,
    name: directorate,
    directorate,
    ...scheme,
  }))
  const appropriation = { year, ore: kroner(180_000n), status: 'adopted' as const, source: 'test' }
  expectOk(await fund(db, command, programme, appropriation, schemes))
  const fixed = { kind: 'fixed', amountOre: kroner(10_000n) }
  const rule = ruleSchema.parse({ version: '1', source: 'R-10', validFrom: '2020-01-01', amount: fixed })
  const rules = Object.fromEntries(schemes.map(one => [one.id, rule]))
  expectOk(await setUpYear(db, command, programme, year, { guarantee: 'would', rules, indicators: {} }))
  expect(await contributorsOf(db, programme, year)).toEqual(six.toSorted())

  const where = { programme, year }
  const number = await runMade(db, by(secretariat, '2020-01-05'), where, 'equal')
  const approve = (directorate: string) =>
    approveRun(db, by(actorOf('directorateOfficer', directorate), '2020-01-06'), where, number)
  for (const directorate of six.slice(0, 5)) expectOk(await approve(directorate))
  const finalise = () => finaliseRun(db, by(secretariat, '2020-01-07'), where, number)
  expect(await finalise()).toMatchObject({ refusal: { code: 'notApproved', values: { waiting: 1 } } })
  expectOk(await approve('sjette'))
  expectOk(await finalise())
  for (const { parts } of (await finalAwards(db, programme, year))!.awards)
    expect(parts.map(one => one.source)).toEqual(schemes.map(one => one.id).toSorted())
})
