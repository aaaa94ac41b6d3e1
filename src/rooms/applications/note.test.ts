import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import {
  aCall,
  actorOf,
  aProgramme,
  applied,
  askOf,
  by,
  caseWorker,
  director,
  lead,
  panelMember,
  secretariat,
  shown,
  someAnswers,
} from '../../../test/support/programme.ts'
import { type Actor, publicActor } from '../../core/actor.ts'
import { expectOk } from '../../core/result.ts'
import { eventsOf } from '../events/index.ts'
import * as applications from './index.ts'
import { applicationPage } from './pages/application.tsx'
import { comparePage } from './pages/compare.tsx'
import { notePage, notePost } from './pages/notes.tsx'

// What an office and its resource group write to themselves about an application.

const { db } = await testDatabase()
const innlandet = 'sf-innlandet'
const [hamar, gjovik, elverum] = ['m-3403', 'm-3407', 'm-3420']
const id = await aProgramme(db)
for (const office of [innlandet, 'sf-trondelag']) await aCall(db, id, office)
for (const one of [hamar, gjovik]) await applied(db, id, one)

const page = (actor: Actor, municipality: string, form: Record<string, string> = {}, at = '2019-06-05') =>
  askOf(db, { actor, at, params: { programme: id, municipality }, form })
const write = (actor: Actor, text: string, at?: string) => shown(notePost, page(actor, hamar, { text }, at))

const insiders = [caseWorker(innlandet), panelMember(innlandet), panelMember('ks-innlandet')]
const outsiders = [
  publicActor,
  lead(hamar),
  director(hamar),
  caseWorker('sf-trondelag'),
  panelMember('ks-trondelag'),
  secretariat,
  actorOf('auditor', 'riksrevisjonen'),
  actorOf('ks', 'ks'),
  actorOf('administrator', innlandet),
]

test('a note is written by the office and its group, with who and when, and is only ever added to', async () => {
  expect((await shown(notePage, page(caseWorker(innlandet), hamar))).html).toContain('kan ikke endres')
  expect((await write(caseWorker(innlandet), 'God forankring.\nUklart om tid.')).to).toMatch(/#notater$/)
  await write(panelMember('ks-innlandet'), 'KS mener det samme.', '2019-06-06')
  for (const actor of outsiders) expect((await write(actor, 'Ikke mitt')).kind).toBe('forbidden')
  const { html } = await shown(applicationPage, page(panelMember(innlandet), hamar))
  expect(html).toMatch(/KS mener det samme\..*God forankring\..*Uklart om tid\./s)
  expect(html).toContain(`${caseWorker(innlandet).name}, Saksbehandler, 5. juni 2019`)
  // The office's own document, and one that another organisation's member of the group wrote.
  expect(html).toMatch(/§ 15.*KS mener det samme\..*§ 14.*God forankring\./s)
  const events = await eventsOf(db, (await applications.applicationOf(db, id, hamar))!.id)
  expect(JSON.stringify(events.map(one => one.data))).not.toContain('forankring')
  await expect(sql`update applications.notes set text = 'Endret'`.execute(db)).rejects.toThrow(/permission/)
  await expect(sql`delete from applications.notes`.execute(db)).rejects.toThrow(/permission/)
})

test('nobody else reads a note: not on the application, and not beside others', async () => {
  expectOk(
    await applications.writeNote(
      db,
      by(caseWorker(innlandet), '2019-06-05'),
      { programme: id, municipality: hamar },
      'Bare for oss.',
    ),
  )
  const compared = (actor: Actor) =>
    shown(
      comparePage,
      askOf(db, {
        actor,
        params: { programme: id, office: innlandet },
        query: { [hamar]: 'ja', [gjovik]: 'ja' },
      }),
    )
  for (const actor of insiders) {
    expect((await shown(applicationPage, page(actor, hamar))).html).toContain('Bare for oss.')
    expect((await compared(actor)).html).toMatch(/Interne notater.*Hamar.*Bare for oss\./s)
  }
  for (const actor of outsiders) {
    for (const { html } of [await shown(applicationPage, page(actor, hamar)), await compared(actor)]) {
      expect(html).not.toContain('Bare for oss.')
      expect(html).not.toContain('Interne notater')
    }
    expect((await shown(notePage, page(actor, hamar))).kind).toBe('forbidden')
  }
})

test('beside others, a question without an answer says so', async () => {
  const [one, other] = ['m-3411', 'm-3412']
  await applied(db, id, one, { answers: { ...someAnswers, motivation: ' ' } })
  await applied(db, id, other)
  const params = { programme: id, office: innlandet }
  const query = { [one]: 'ja', [other]: 'ja' }
  const { html } = await shown(comparePage, askOf(db, { actor: caseWorker(innlandet), params, query }))
  expect(html.match(/<em>Ikke besvart<\/em>/g)).toHaveLength(1)
  expect(html).not.toMatch(/<td[^>]*><div><\/div><\/td>/)
})

test('the fourth note folds the first away; before anything is handed in there is nothing to write on', async () => {
  const author = caseWorker(innlandet)
  const where = { programme: id, municipality: gjovik }
  for (const text of ['Nummer en', 'Nummer to', 'Nummer tre', 'Nummer fire'])
    expectOk(await applications.writeNote(db, by(author, '2019-06-05'), where, text))
  const { html } = await shown(applicationPage, page(author, gjovik))
  expect(html).toMatch(/Nummer fire.*Nummer to.*<details.*Ett eldre notat.*Nummer en/s)
  expect((await shown(notePage, page(author, elverum))).html).toContain('ikke sendt noe ennå')
  const early = page(author, elverum, { text: 'For tidlig' })
  expect((await shown(notePost, early)).status).toBe(422)
})
