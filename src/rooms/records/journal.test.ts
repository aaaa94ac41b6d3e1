import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import {
  aCall,
  actorOf,
  aPdf,
  aProgramme,
  applied,
  askOf,
  by,
  caseWorker,
  director,
  panelMember,
  secretariat,
  shown,
} from '../../../test/support/programme.ts'
import { type Actor, publicActor } from '../../core/actor.ts'
import { done } from '../../core/result.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { callOf } from '../applications/index.ts'
import { register } from './index.ts'
import { casePage } from './pages/case.tsx'
import { documentPage } from './pages/document.ts'
import { journalPage } from './pages/journal.tsx'
import { recordsWork } from './pages/work.ts'

const { db } = await testDatabase()
const office = 'sf-innlandet'
const hamar = 'm-3403'
const id = await aProgramme(db)
await aCall(db, id, office, { caseNumber: '2019/10445' })
await applied(db, id, hamar)
const { caseId } = (await callOf(db, id, office))!
const file = { name: 'notat.pdf', bytes: aPdf, mediaType: 'application/pdf' }
const add = (entry: { direction: 'in' | 'internal'; title: string; legalBasis?: string }) => {
  const command = by(caseWorker(office), '2019-05-22')
  return inTransaction(db, command, async tx => {
    await register(tx, command, {
      caseId,
      party: 'Noen',
      documents: [{ ...file, title: entry.title }],
      ...entry,
    })
    return done
  })
}
await add({ direction: 'in', title: 'Hemmelig tittel', legalBasis: 'offentleglova § 13' })
await add({ direction: 'internal', title: 'Notat til oss selv' })

const params = { office, year: '2019', number: '10445' }
const ask = (actor: Actor, more: Record<string, string> = {}) =>
  askOf(db, { actor, at: '2019-05-23', params: { ...params, ...more } })
const opened = async (actor: Actor, entry: number) =>
  (await documentPage(ask(actor, { entry: String(entry), document: '1' }))).kind
const [invitation, application, restricted, internal] = [1, 2, 3, 4]
const auditor = actorOf('auditor', 'riksrevisjonen')

test.each([
  ['journal', journalPage],
  ['case', casePage],
])(
  'D-5 the public %s hides what is restricted: only number, date and legal basis are shown',
  async (_, showing) => {
    const { html } = await shown(showing, ask(publicActor))
    expect(html).toContain('2019/10445–3')
    expect(html).toContain('22.05.2019')
    expect(html).toContain('Skjermet etter offentleglova § 13')
    for (const hidden of ['Hemmelig', 'Noen', 'Notat til oss selv', '2019/10445–4'])
      expect(html).not.toContain(hidden)
    const own = (await shown(showing, ask(caseWorker(office)))).html
    for (const open of ['Hemmelig tittel', 'Notat til oss selv', '2019/10445–4']) expect(own).toContain(open)
  },
)

test('D-5 what came in is named in the journal, and opened by those who handle it or sent it', async () => {
  expect((await shown(journalPage, ask(publicActor))).html).toContain('Søknad fra Hamar')
  const mayOpen = [caseWorker(office), panelMember('ks-innlandet'), secretariat, auditor, director(hamar)]
  for (const actor of mayOpen) expect(await opened(actor, application)).toBe('file')
  const mayNot = [publicActor, caseWorker('sf-trondelag'), panelMember('ks-trondelag'), director('m-3405')]
  for (const actor of mayNot) expect(await opened(actor, application)).toBe('forbidden')
})

test('D-5 a sent letter is public; restricted and internal documents are not', async () => {
  expect(await opened(publicActor, invitation)).toBe('file')
  for (const actor of [publicActor, director(hamar), panelMember(office)]) {
    expect(await opened(actor, restricted)).toBe('forbidden')
  }
  for (const actor of [caseWorker(office), auditor]) expect(await opened(actor, restricted)).toBe('file')
  expect([await opened(publicActor, internal), await opened(director(hamar), internal)]).toEqual([
    'notFound',
    'notFound',
  ])
  expect(await opened(panelMember(office), internal)).toBe('file')
})

test('an address that names no case, entry or document is not found', async () => {
  for (const wrong of [{ number: '1' }, { year: 'x' }, { number: '99999999999' }]) {
    expect((await shown(casePage, ask(secretariat, wrong))).kind).toBe('notFound')
  }
  expect(await opened(secretariat, 77)).toBe('notFound')
  expect((await documentPage(ask(secretariat, { entry: '1', document: '2' }))).kind).toBe('notFound')
  expect((await shown(journalPage, ask(publicActor, { office: 'sf-nowhere' }))).kind).toBe('notFound')
})

test('approved letters that have not left wait for dispatch', async () => {
  const waiting = await recordsWork(askOf(db, { actor: caseWorker(office) }))
  expect(waiting).toMatchObject([
    { text: 'Ett godkjent brev er ikke sendt', waitingFor: 'utsendingen', since: '2019-03-15' },
  ])
  expect(await recordsWork(askOf(db, { actor: caseWorker('sf-trondelag') }))).toEqual([])
})
