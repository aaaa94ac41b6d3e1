import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { actorOf, askOf, by, shown } from '../../../test/support/programme.ts'
import type { Actor } from '../../core/actor.ts'
import { permission } from '../../core/actor.ts'
import { mayDo } from '../../core/deed.ts'
import { expectOk, type Result } from '../../core/result.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { pagesOf } from '../../web/pages.ts'
import { whatWaits } from '../../web/waiting.ts'
import { record } from '../events/index.ts'
import { loadOfficialRegister } from '../organisations/index.ts'
import { endAbsence, registerAbsence } from './absences.actions.ts'
import { addPerson, endRole, grantRole } from './actions.ts'
import { beginSession, redeemInvitation, visitorOf } from './index.ts'
import { inviteAgain, registerPerson, tieSignIn } from './people.actions.ts'
import { aboutMe, roleOf, rolesOverview, vacantRoles } from './queries.ts'

const { db } = await testDatabase()
const today = '2026-11-22'
const siljan = 'm-4010'
const issuer = 'https://issuer.example'
const limits = { idleMinutes: 60, hours: 8 }
const national = actorOf('administrator', 'udir')
const local = actorOf('administrator', siljan)
const elsewhere = actorOf('administrator', 'm-4012')
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code)

const add = async (id: string, name: string) =>
  expectOk(await addPerson(db, by(national, today), { id, name, issuer, subject: id })).person
const give = async (
  id: string,
  person: string,
  role: Parameters<typeof grantRole>[2]['role'],
  organisation: string,
) =>
  expectOk(await grantRole(db, by(national, today), { id, person, role, organisation, from: '2020-01-01' }))

beforeAll(async () => {
  await db.transaction().execute(tx => loadOfficialRegister(tx))
  for (const id of ['kari', 'ola', 'anne', 'berit', 'atle']) await add(id, id)
  await give('kari-leads', 'kari', 'programmeLead', siljan)
  await give('ola-directs', 'ola', 'municipalDirector', siljan)
  await give('anne-leads', 'anne', 'programmeLead', 'm-4012')
  await give('berit-holds', 'berit', 'budgetHolder', 'udir')
  await give('atle-certifies', 'atle', 'certifier', 'udir')
})

const signedIn = async (person: string, on: string, at = '12:00') => {
  const now = by(national, on).at
  const cookie = (await beginSession(db, now, { issuer, subject: person }, limits))!
  return { visitor: await visitorOf(db, now, cookie, limits), at }
}

describe('an administrator of a municipality', () => {
  test('gives and ends roles in it, and in no other', async () => {
    const { person } = expectOk(
      await registerPerson(db, by(local, today), {
        name: 'Nils',
        email: 'nils@siljan.no',
        code: 'A'.repeat(20),
      }),
    )
    const role = { person, role: 'municipalBudgetHolder' as const }
    expect(code(await grantRole(db, by(local, today), { ...role, organisation: 'm-4012' }))).toBe(
      'notAllowed',
    )
    expect(code(await grantRole(db, by(elsewhere, today), { ...role, organisation: siljan }))).toBe(
      'notAllowed',
    )
    const { assignment } = expectOk(await grantRole(db, by(local, today), { ...role, organisation: siljan }))
    expect(code(await endRole(db, by(elsewhere, '2026-12-01'), assignment))).toBe('notAllowed')
    expect(code(await endRole(db, by(local, '2026-12-01'), 'anne-leads'))).toBe('notAllowed')
    expect(code(await endRole(db, by(local, '2026-12-01'), assignment, '2026-11-30'))).toBe('inThePast')
    expectOk(await endRole(db, by(local, '2026-12-01'), assignment, '2026-12-05'))
    expect(expectOk(await roleOf(db, local, assignment)).role.to).toBe('2026-12-05')
  })

  test('sees the roles of it alone; who controls sees all', async () => {
    const of = async (actor: Actor) =>
      new Set(expectOk(await rolesOverview(db, actor)).assignments.map(one => one.organisation))
    expect(await of(local)).toEqual(new Set([siljan]))
    expect((await of(actorOf('auditor', 'riksrevisjonen'))).has('udir')).toBe(true)
    expect(code(await rolesOverview(db, actorOf('programmeLead', siljan)))).toBe('notAllowed')
    expect(code(await roleOf(db, elsewhere, 'kari-leads'))).toBe('notAllowed')
  })
})

describe('the first sign-in', () => {
  const invite = async (name: string, secret: string) =>
    expectOk(await registerPerson(db, by(local, today), { name, email: 'a@siljan.no', code: secret })).person

  test('is tied to the person by the code, once, within its days, and never to another', async () => {
    const person = await invite('Nora', 'NORA')
    const { rows } = await sql`select * from identity.invitations where digest like '%NORA%'`.execute(db)
    expect(rows).toEqual([])
    const now = by(national, today).at
    const nora = { issuer, subject: 'sub-nora' }
    expect(await redeemInvitation(db, now, nora, 'WRONG')).toBe(false)
    expect(await redeemInvitation(db, now, { issuer, subject: 'kari' }, 'NORA')).toBe(false)
    expect(await redeemInvitation(db, by(national, '2026-12-07').at, nora, 'NORA')).toBe(false)
    expect(await beginSession(db, now, nora, limits)).toBe(null)
    expect(await redeemInvitation(db, now, nora, 'NORA')).toBe(true)
    expect(await redeemInvitation(db, now, { issuer, subject: 'thief' }, 'NORA')).toBe(false)
    const cookie = (await beginSession(db, now, nora, limits))!
    expect((await visitorOf(db, now, cookie, limits)).actor).toMatchObject({
      person,
      name: 'Nora',
      role: 'public',
    })
    expect(code(await inviteAgain(db, by(local, today), { person, code: 'NEW' }))).toBe('signsInAlready')
  })

  test('a new code makes the old one none; only one’s own administrator makes it, and only operations tie by hand', async () => {
    const person = await invite('Per', 'FIRST')
    expect(code(await inviteAgain(db, by(elsewhere, today), { person, code: 'X' }))).toBe('notAllowed')
    expectOk(await inviteAgain(db, by(local, today), { person, code: 'SECOND' }))
    const now = by(national, today).at
    expect(await redeemInvitation(db, now, { issuer, subject: 'per' }, 'FIRST')).toBe(false)
    const byHand = { person, issuer, subject: 'per' }
    expect(code(await tieSignIn(db, by(local, today), byHand))).toBe('notAllowed')
    expectOk(await tieSignIn(db, by(national, today), byHand))
  })

  test('the code is shown to whoever was told it, until it has been used', async () => {
    const person = await invite('Siv', 'SIVS-CODE')
    const asking = async (kode: string, actor = local) =>
      (
        await shown(
          pagesOf(null).person.get!,
          askOf(db, { actor, at: by(actor, today).at, params: { person }, query: { kode } }),
        )
      ).html
    expect(await asking('SIVSCODE')).not.toContain('Gi denne koden')
    expectOk(await inviteAgain(db, by(local, today), { person, code: 'SIVSCODE' }))
    expect(await asking('sivs-code')).toContain('SIVS-CODE')
    await redeemInvitation(db, by(local, today).at, { issuer, subject: 'siv' }, 'SIVSCODE')
    expect(await asking('SIVSCODE')).not.toContain('SIVS-CODE')
  })
})

describe('a deputy', () => {
  const week = { from: '2026-11-23', last: '2026-11-27' }
  const ola: Actor = { person: 'ola', name: 'ola', role: 'municipalDirector', organisation: siljan }

  test('holds the role from the first day to the last, in the other’s name, and it ends by itself', async () => {
    expectOk(
      await registerAbsence(db, by(ola, today), { assignment: 'ola-directs', deputy: 'kari', ...week }),
    )
    const on = async (day: string) =>
      (await signedIn('kari', day)).visitor.assignments.map(one => [one.role, one.actingFor?.name ?? null])
    const own = ['programmeLead', null]
    expect(await on('2026-11-22')).toEqual([own])
    expect(await on('2026-11-23')).toEqual([own, ['municipalDirector', 'ola']])
    expect(await on('2026-11-27')).toEqual([own, ['municipalDirector', 'ola']])
    expect(await on('2026-11-28')).toEqual([own])
  })

  test('is a colleague, another person, free of what must stand apart, and one at a time', async () => {
    const wanted = { assignment: 'ola-directs', ...week }
    const said = async (deputy: string, more = {}, actor: Actor = ola) =>
      code(await registerAbsence(db, by(actor, today), { ...wanted, deputy, ...more }))
    expect(await said('kari')).toBe('awayAlready')
    expect(await said('anne')).toBe('deputyElsewhere')
    expect(await said('ola')).toBe('deputyIsSelf')
    expect(await said('kari', { last: '2026-11-20' })).toBe('endsBeforeItBegan')
    const longAgo = { from: '2025-01-01', last: '2025-01-31' }
    expect(await said('kari', longAgo)).toBe('inThePast')
    expect(await said('kari', {}, actorOf('programmeLead', siljan))).toBe('notAllowed')
    expect(await said('kari', {}, elsewhere)).toBe('notAllowed')
    const acting = { ...ola, person: 'kari', actingFor: { person: 'ola', name: 'ola' } }
    expect(await said('kari', {}, acting)).toBe('notAllowed')
    const berit = { ...ola, person: 'berit', role: 'budgetHolder', organisation: 'udir' }
    const apart = { assignment: 'berit-holds', deputy: 'atle', ...week }
    expect(code(await registerAbsence(db, by(berit, today), apart))).toBe('rolesApart')
  })

  test('nobody who acts as budget holder is given the certifier’s role meanwhile', async () => {
    await add('dag', 'dag')
    await give('dag-officer', 'dag', 'directorateOfficer', 'udir')
    const { absence } = expectOk(
      await registerAbsence(db, by(national, today), { assignment: 'berit-holds', deputy: 'dag', ...week }),
    )
    const certifier = { person: 'dag', role: 'certifier' as const, organisation: 'udir' }
    const wanted = { ...certifier, from: '2026-11-25', last: '2026-12-31' }
    expect(code(await grantRole(db, by(national, today), wanted))).toBe('rolesApart')
    expectOk(await endAbsence(db, by(national, today), absence))
    expectOk(await grantRole(db, by(national, today), wanted))
  })

  test('does not do the other half of what either did; what is done says for whom', async () => {
    const { visitor } = await signedIn('kari', '2026-11-24')
    const acting = visitor.assignments.find(one => one.actingFor)!
    const actor: Actor = {
      person: 'kari',
      name: 'kari',
      role: acting.role,
      organisation: siljan,
      actingFor: acting.actingFor!,
    }
    const deed = {
      who: permission({ municipalDirector: 'municipality' }),
      in: ['asked'] as const,
      notBy: (thing: { by: string }) => thing.by,
    }
    const by_ = (person: string) =>
      code(mayDo(deed, actor, { thing: { by: person }, state: 'asked', subject: { municipality: siljan } }))
    expect([by_('kari'), by_('ola'), by_('berit')]).toEqual(['samePerson', 'samePerson', 'ok'])
    await inTransaction(db, by(actor, '2026-11-24'), async tx => {
      await record(tx, by(actor, '2026-11-24'), { kind: 'pot.limitSet', subject: 'deputy' })
      return { ok: true, value: undefined }
    })
    const { rows } = await sql`
      select person, role, data from events.events where subject = 'deputy'`.execute(db)
    expect(rows).toEqual([{ person: 'kari', role: 'municipalDirector', data: { actingFor: 'ola' } }])
  })
})

test('a role that others wait for and nobody holds is found, for whoever can do something about it', async () => {
  const part = { office: [], municipality: [siljan, 'm-4012'], giver: [], sender: ['udir', 'hdir'] }
  const vacant = (await vacantRoles(db, today, part)).map(one => `${one.role} ${one.organisation}`)
  expect(vacant.sort()).toEqual(['budgetHolder hdir', 'certifier hdir', 'municipalDirector m-4012'])
  const waits = await whatWaits(askOf(db, { actor: local, at: by(local, today).at }))
  expect(waits.every(one => one.waitingFor === null)).toBe(true)
  expect(waits.map(one => one.text)).toContain('Gi en rolle til Nora')
  expect((await whatWaits(askOf(db, { actor: elsewhere, at: by(elsewhere, today).at }))).length).toBe(0)
})

test('a person is shown all that is registered about them', async () => {
  const mine = await aboutMe(db, 'kari')
  expect(mine.signIns).toEqual([issuer])
  expect(mine.absences.map(one => one.deputyName)).toEqual(['kari'])
  const file = await pagesOf(null).meFile.get!(
    askOf(db, { actor: { ...local, person: 'kari' }, at: by(local, today).at }),
  )
  expect(file).toMatchObject({ kind: 'file', mediaType: 'application/json' })
})
