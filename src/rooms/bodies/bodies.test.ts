import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { pdfText } from '../../../test/support/pdf-text.ts'
import { actorOf, aProgramme, by } from '../../../test/support/programme.ts'
import type { Actor } from '../../core/actor.ts'
import { instantAt } from '../../core/dates.ts'
import { expectOk } from '../../core/result.ts'
import { eventsOf } from '../events/index.ts'
import { addPerson, grantRole, type Role } from '../identity/index.ts'
import { caseByNumber, documentBytes, entriesOf } from '../records/index.ts'
import { approveMinutes, bodiesWaiting, callMeeting, createBody, endSeat, giveSeat, say } from './index.ts'
import { minutesIn } from './minutes.file.ts'
import type { Said } from './model.ts'
import { bodyFor, meetingHeld } from './queries.ts'

// A fictional region's resource group: six people, one a deputy, one KS.

const { db } = await testDatabase()
const programme = 'gruppe'
const office = 'sf-innlandet'
await aProgramme(db, { id: programme })
const day = '2019-06-20'
const issuer = 'https://issuer.example'
const root = { person: null, name: 'Test', role: 'administrator', organisation: null }

async function person(id: string, role: Role, organisation: string): Promise<Actor> {
  const command = by(root, '2019-01-02')
  expectOk(
    await addPerson(db, command, { id, name: id[0]!.toUpperCase() + id.slice(1), issuer, subject: id }),
  )
  expectOk(await grantRole(db, command, { person: id, role, organisation, from: '2019-01-02' }))
  return { ...actorOf(role, organisation, id[0]!.toUpperCase() + id.slice(1)), person: id }
}
const solveig = await person('solveig', 'caseWorker', office)
const oddvar = await person('oddvar', 'panelMember', office)
const kari = await person('kari', 'panelMember', 'ks-innlandet')
const liv = await person('liv', 'panelMember', office)
const per = await person('per', 'panelMember', office)
const vara = await person('vara', 'panelMember', office)
const stranger = actorOf('caseWorker', 'sf-trondelag')

const wanted = {
  kind: 'resourceGroup' as const,
  name: 'Ressursgruppa i Innlandet',
  owner: office,
  programme,
  authority: 'recommends' as const,
  legalBasis: 'Brev fra departementene',
  quorum: 3,
  tie: 'chair' as const,
  caseNumber: '2019/10445',
}
const { body } = expectOk(await createBody(db, by(solveig, '2019-06-01'), wanted))
const seat = (who: Actor, more: object = {}) =>
  giveSeat(db, by(solveig, '2019-06-01'), body, {
    person: who.person!,
    organisation: who.organisation!,
    role: 'member',
    votes: true,
    deputyOf: null,
    begins: '2019-06-01',
    ends: null,
    ...more,
  })
expectOk(await seat(solveig, { role: 'chair' }))
for (const one of [oddvar, kari, liv, per]) expectOk(await seat(one))
expectOk(await seat(vara, { deputyOf: 2 }))

async function called(...matters: string[]) {
  const command = by(solveig, '2019-06-02')
  const { meeting } = expectOk(
    await callMeeting(db, command, body, { place: 'Hamar', startsAt: instantAt(day, '09:00'), matters }),
  )
  const which = { body, meeting }
  return {
    which,
    tell: (who: Actor, time: string, said: Said) => say(db, by(who, instantAt(day, time)), which, said),
    async minutes() {
      const found = await bodyFor(db, solveig, body, day)
      if (!found || found === 'forbidden') throw new Error('no body')
      const one = found.meetings.find(each => each.number === meeting)!
      return minutesIn(await meetingHeld(db, found.body, one), 'nb')
    },
  }
}
const declares = (
  seat: number,
  matter = 1,
  says: 'impartial' | 'conflict' = 'impartial',
  reason = '',
): Said => ({
  kind: 'declared',
  seat,
  matter,
  says,
  reason,
})
const votes = (seat: number, vote: 'for' | 'against', matter: number, reason = ''): Said => ({
  kind: 'voted',
  seat,
  matter,
  vote,
  reason,
})
const code = (answer: Awaited<ReturnType<typeof say>>) => (answer.ok ? 'ok' : answer.refusal.code)

test('R-16 a conflict, a deputy, a late arrival, a tie and a rejection: quorum and result at each matter, and the minutes say so', async () => {
  const { tell, minutes } = await called('Søknaden fra Tynset', 'Rangeringen')
  const all = async (...said: [string, Said][]) => {
    for (const [time, one] of said) expect([one, code(await tell(solveig, time, one))]).toEqual([one, 'ok'])
  }
  // Oddvar has said it beforehand, himself; nobody says it for another from outside.
  expectOk(await tell(oddvar, '08:00', declares(2, 1, 'conflict', 'Broren er rådmann der')))
  expect(code(await tell(kari, '08:01', declares(4)))).toBe('notAllowed')
  expect(code(await tell(stranger, '08:01', { kind: 'opened' }))).toBe('notAllowed')
  await all(
    ['09:00', { kind: 'opened' }],
    ...[1, 2, 3].map((one): [string, Said] => ['09:01', { kind: 'came', seat: one }]),
    ...[1, 3].map((one): [string, Said] => ['09:02', declares(one)]),
  )
  expect(await tell(solveig, '09:03', { kind: 'taken', matter: 1 })).toMatchObject({
    refusal: { code: 'notJudged', values: { names: 'Oddvar' } },
  })
  const judged: Said = { kind: 'judged', seat: 2, matter: 1, disqualified: true, reason: 'Nær slekt' }
  expect(code(await tell(oddvar, '09:03', judged))).toBe('judgesThemselves')
  // Two of five are cleared, and three are required: too few to judge until Liv has come.
  expect(await tell(solveig, '09:03', judged)).toMatchObject({
    refusal: { code: 'notQuorate', values: { filled: 2, needed: 3 } },
  })
  await all(
    ['09:04', { kind: 'came', seat: 4 }],
    ['09:04', declares(4)],
    ['09:05', judged],
    ['09:05', { kind: 'came', seat: 6 }],
    ['09:05', declares(6)],
    ['09:06', { kind: 'taken', matter: 1 }],
    ['09:30', { kind: 'put', matter: 1, proposal: 'Tynset innstilles.' }],
    ['09:40', { kind: 'came', seat: 5 }],
  )
  expect(code(await tell(per, '09:41', votes(5, 'for', 1)))).toBe('takesNoPart')
  await all(
    ['09:42', votes(1, 'for', 1)],
    ['09:42', votes(6, 'for', 1)],
    ['09:43', votes(3, 'against', 1, 'Ingen prosjektleder')],
    ['09:43', votes(4, 'against', 1, 'For lite forankret')],
    ['09:44', { kind: 'concluded', matter: 1, how: 'votes' }],
    ...[1, 2, 3, 4, 5, 6].map((one): [string, Said] => ['09:45', declares(one, 2)]),
    ['09:46', { kind: 'taken', matter: 2 }],
    ['09:50', { kind: 'put', matter: 2, proposal: 'Alle innstilles.' }],
    ['09:51', votes(1, 'for', 2)],
    ...[2, 3, 4, 5].map((one): [string, Said] => ['09:52', votes(one, 'against', 2, 'Taket er fire')]),
    ['09:53', { kind: 'concluded', matter: 2, how: 'votes' }],
    ['10:00', { kind: 'closed' }],
  )
  const told = await minutes()
  expect(told.matters.map(one => one.paragraphs)).toEqual([
    [
      'Oddvar meldte seg inhabil: Broren er rådmann der.',
      'De andre vurderte, uten Oddvar, at Oddvar er inhabil: Nær slekt. Oddvar fratrådte.',
      'Saken ble tatt opp kl. 09.06. 4 av 5 med stemme deltok; 3 kreves.',
      'Vara satt som vara for Oddvar.',
      'Forslag: Tynset innstilles.',
      'Per kom kl. 09.40.',
      'Kari stemte imot: Ingen prosjektleder.',
      'Liv stemte imot: For lite forankret.',
      '2 stemte for, 2 imot.',
      'Det var likt, og stemmen til den som ledet møtet, avgjorde.',
      'Forslaget er innstillingen.',
    ],
    [
      'Saken ble tatt opp kl. 09.46. 5 av 5 med stemme deltok; 3 kreves.',
      'Forslag: Alle innstilles.',
      ...['Oddvar', 'Kari', 'Liv', 'Per'].map(one => `${one} stemte imot: Taket er fire.`),
      '1 stemte for, 4 imot.',
      'Forslaget falt.',
    ],
  ])
  expect(told.facts.find(([term]) => term === 'Til stede')![1]).toBe(
    'Solveig (Fylkesmannen i Innlandet); Oddvar (Fylkesmannen i Innlandet); Kari (KS Innlandet); Liv (Fylkesmannen i Innlandet); Vara (Fylkesmannen i Innlandet), vara for Oddvar; Per (Fylkesmannen i Innlandet), fra kl. 09.40',
  )
})

test('R-16 minutes are approved by another who was there, and go on the case as they stand; events have no word of them', async () => {
  const { which, tell, minutes } = await called('Arbeidsform')
  const said: Said[] = [
    { kind: 'opened' },
    ...[1, 2, 3].map((seat): Said => ({ kind: 'came', seat })),
    ...[1, 2, 3].map((seat): Said => declares(seat)),
    { kind: 'taken', matter: 1 },
    { kind: 'deferred', matter: 1, reason: 'Mandatet mangler' },
    { kind: 'closed' },
  ]
  for (const one of said) expectOk(await tell(solveig, '09:00', one))
  const told = await minutes()
  // Whoever closed it does not approve it; who was not there has nothing to approve.
  expect(code(await approveMinutes(db, by(solveig, day), which, 'nb'))).toBe('samePerson')
  expect(code(await approveMinutes(db, by(stranger, day), which, 'nb'))).toBe('notAllowed')
  // It is the person who counts, under whatever name, and who acts for them.
  const acting = { ...oddvar, actingFor: { person: solveig.person!, name: solveig.name } }
  expect(code(await approveMinutes(db, by(acting, day), which, 'nb'))).toBe('samePerson')
  const renamed = { ...solveig, name: 'Et annet navn' }
  expect(code(await approveMinutes(db, by(renamed, day), which, 'nb'))).toBe('samePerson')
  const waits = await bodiesWaiting(db, oddvar, { today: day })
  expect(waits.find(one => one.thing.meeting === which.meeting)?.deed).toBe('approveMinutes')
  expectOk(await approveMinutes(db, by(oddvar, '2019-06-21'), which, 'nb'))
  expect(code(await approveMinutes(db, by(kari, '2019-06-21'), which, 'nb'))).toBe('alreadyApproved')
  const filed = await caseByNumber(db, office, 2019, 10445)
  const entry = (await entriesOf(db, { caseId: filed!.id }, false)).at(-1)!
  expect(entry).toMatchObject({ direction: 'internal', party: 'Ressursgruppa i Innlandet' })
  const read = await pdfText((await documentBytes(db, entry.documents[0]!.sha256))!.bytes)
  for (const line of told.matters.flatMap(one => one.paragraphs)) expect(read).toContain(line)
  // What was said stands in the meeting alone: events have its digest.
  const found = await eventsOf(db, `${body}/${which.meeting}`)
  const events = JSON.stringify(found.map(one => one.data))
  for (const word of ['Mandatet', 'mangler']) expect(events).not.toContain(word)
})

test('a seat: one chair, nobody twice, a deputy of a member; an ended one keeps its meetings', async () => {
  const no = async (who: Actor, more: object) => {
    const answer = await seat(who, more)
    return answer.ok ? 'ok' : [answer.refusal.code, ...(answer.more ?? []).map(one => one.code)]
  }
  const ny = await person('ny', 'panelMember', office)
  expect(await no(ny, { role: 'chair', ends: '2019-05-01', deputyOf: null })).toEqual([
    'endsBeforeItBegins',
    'oneChair',
  ])
  expect(await no(oddvar, {})).toEqual(['sitsAlready'])
  expect(await no(ny, { deputyOf: 6 })).toEqual(['noSuchMember'])
  expect(await no(ny, { person: 'ingen' })).toEqual(['unknownPerson'])
  const end = (at: string, ends: string, by_ = solveig) => endSeat(db, by(by_, at), body, { seat: 5, ends })
  expect(await end('2019-07-01', '2019-06-30')).toMatchObject({ refusal: { code: 'endsBeforeToday' } })
  expect(await end('2019-07-01', '2019-07-31', liv)).toMatchObject({ refusal: { code: 'notAllowed' } })
  expectOk(await end('2019-07-01', '2019-07-31'))
  expect(await end('2019-08-01', '2019-08-31')).toMatchObject({ refusal: { code: 'seatEnded' } })
})

test('a body: one resource group a region, a case number, faults all at once; a meeting has matters, members and a time to come', async () => {
  const again = await createBody(db, by(solveig, '2019-06-03'), {
    ...wanted,
    caseNumber: 'x',
    programme: 'ingen',
  })
  expect(again).toMatchObject({ refusal: { code: 'unknownProgramme' }, more: [{ code: 'notACaseNumber' }] })
  expect(await createBody(db, by(solveig, '2019-06-03'), wanted)).toMatchObject({
    refusal: { code: 'oneResourceGroup' },
  })
  expect(await createBody(db, by(stranger, '2019-06-03'), wanted)).toMatchObject({
    refusal: { code: 'notAllowed' },
  })
  const none = { place: 'Hamar', startsAt: instantAt('2018-06-01'), matters: [] }
  expect(await callMeeting(db, by(solveig, '2019-06-03'), body, none)).toMatchObject({
    refusal: { code: 'agendaMissing' },
    more: [{ code: 'startsBeforeNow' }, { code: 'nobodySits' }],
  })
})
