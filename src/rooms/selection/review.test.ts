import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import {
  aCall,
  answered,
  aProgramme,
  applied,
  askOf,
  by,
  caseWorker,
  decided,
  panelMember,
  recommended,
  secretariat,
  shown,
} from '../../../test/support/programme.ts'
import type { Actor } from '../../core/actor.ts'
import { expectOk } from '../../core/result.ts'
import { inboxPage } from '../../web/pages/inbox.ts'
import { pagesOf } from '../../web/pages.ts'
import { callOf, treat } from '../applications/index.ts'
import { entriesOf } from '../records/index.ts'
import * as selection from './index.ts'
import { decidePage } from './pages/decisions.tsx'
import { decideSelectionPost, reviewDecisionPost } from './pages/posts.ts'
import { reviewDecisionPage } from './pages/review.tsx'

// The letters of a selection before they are sent.

const { db } = await testDatabase()
const innlandet = 'sf-innlandet'
const [kongsvinger, hamar] = ['m-3401', 'm-3403']

async function aRegion(id: string): Promise<string> {
  await aProgramme(db, { id, regions: [{ office: innlandet, variant: 'oneStage', cap: 1 }] })
  await aCall(db, id, innlandet)
  for (const one of [kongsvinger, hamar]) await applied(db, id, one)
  await recommended(db, id, innlandet, [hamar, kongsvinger])
  return id
}

const page = (id: string, actor: Actor, at: string, form: Record<string, string> = {}) =>
  askOf(db, { actor, at, params: { programme: id, office: innlandet }, form })

test('R-41 R-42 every letter is looked over as it will be sent; nothing is decided or sent before the button', async () => {
  const id = await aRegion('letters')
  const at = (on: string, form: Record<string, string> = {}, actor: Actor = secretariat) =>
    page(id, actor, on, form)
  const wanted = {
    [`outcome-${hamar}`]: 'selected',
    [`reason-${hamar}`]: 'God plan.\nHar folk.',
    [`outcome-${kongsvinger}`]: 'notSelected',
    [`reason-${kongsvinger}`]: 'Nest best.',
    answerBy: '4. juli 2019',
  }
  expect((await shown(reviewDecisionPage, at('2019-06-20'))).to).toMatch(/\/vedtak$/)
  const kept = await shown(decideSelectionPost, at('2019-06-20', wanted))
  expect(kept.to).toMatch(/\/vedtak\/se-over$/)
  const letters = async () => {
    const { caseId } = (await callOf(db, id, innlandet))!
    return (await entriesOf(db, { caseId }, true)).filter(one => one.direction === 'out')
  }
  const invitations = (await letters()).length
  expect(await selection.decisionsOf(db, id)).toEqual([])
  const { html } = await shown(reviewDecisionPage, at('2019-06-20'))
  expect(html.match(/<details/g)).toHaveLength(2)
  for (const words of [
    'blir disse 2 brevene sendt i dag',
    'Hamar: valgt ut',
    'Tilbud om å delta i Pilot for programfinansiering',
    'Svar ja eller nei innen 4. juli 2019.',
    'politisk vedtak som slutter seg til søknaden',
    'Begrunnelse: God plan.\nHar folk.',
    'Kongsvinger: ikke valgt ut',
    'Begrunnelse: Nest best.',
    secretariat.name,
  ])
    expect(html).toContain(words)
  expect((await shown(reviewDecisionPage, at('2019-06-20', {}, caseWorker(innlandet)))).kind).toBe(
    'forbidden',
  )
  // What was typed stands in the form until it is decided; another version is not sent unseen.
  expect((await shown(decidePage, at('2019-06-20'))).html).toContain('Nest best.')
  await shown(decideSelectionPost, at('2019-06-20', { ...wanted, [`reason-${kongsvinger}`]: 'Endret.' }))
  expect((await shown(reviewDecisionPost, at('2019-06-20', { version: '1' }))).status).toBe(409)
  expect(await letters()).toHaveLength(invitations)
  expect((await shown(reviewDecisionPost, at('2019-06-20', { version: '2' }))).kind).toBe('redirect')
  expect(await letters()).toHaveLength(invitations + 2)
  expect(await selection.decisionsOf(db, id)).toMatchObject([
    { municipality: kongsvinger, outcome: 'notSelected', reason: 'Endret.' },
    { municipality: hamar, outcome: 'selected', conditional: true },
  ])
  // The draft is spent: sent again it decides nothing, and there is nothing to look over.
  expect((await shown(reviewDecisionPost, at('2019-06-20', { version: '2' }))).status).toBe(409)
  expect((await shown(reviewDecisionPage, at('2019-06-20'))).kind).toBe('redirect')
})

test('the inbox says what was decided on each, and who was not let in, once there is something to say', async () => {
  const id = await aRegion('inbox')
  await applied(db, id, 'm-3405', { on: '2019-06-01' })
  const inbox = async (actor: Actor) =>
    (await shown(inboxPage, page(id, actor, '2019-06-21'))).html.replace(/<span aria-hidden.*?<\/span>/g, '')
  expect(await inbox(caseWorker(innlandet))).not.toContain('Utfall')
  const no = { outcome: 'dismissed' as const, reason: 'For sent.', newDeadline: null }
  const where = { programme: id, municipality: 'm-3405' }
  expectOk(await treat(db, by(caseWorker(innlandet), '2019-06-03'), where, no))
  expectOk(await decided(db, id, innlandet, hamar))
  expectOk(await decided(db, id, innlandet, kongsvinger, 'reserve'))
  for (const actor of [caseWorker(innlandet), panelMember('ks-innlandet'), secretariat]) {
    const html = await inbox(actor)
    expect(html).toContain('Utfall')
    const row = (name: string) => new RegExp(`>${name}</a>.*?</tr>`, 's').exec(html)![0]
    expect(row('Hamar')).toContain('valgt ut')
    expect(row('Kongsvinger')).toContain('reserve')
    expect(row('Lillehammer')).toContain('ikke tatt opp')
  }
})

test('R-41 the programme’s line goes on with the selection until the offers are answered, and says since when', async () => {
  const id = await aRegion('line')
  expectOk(await decided(db, id, innlandet, hamar))
  const line = async (on: string) => {
    const ask = askOf(db, { actor: secretariat, at: on, params: { programme: id } })
    return (await shown(pagesOf(null).programme.get!, ask)).html
  }
  const waits = 'venter på svar fra én kommune siden 20. juni 2019'
  expect(await line('2019-06-25')).toContain(waits)
  expectOk(await answered(db, id, hamar))
  expect(await line('2019-06-29')).not.toContain('venter på svar')
})

test('letters that cannot be sent any more say why, and have no button', async () => {
  const id = await aRegion('stale')
  const wanted = {
    [`outcome-${hamar}`]: 'selected',
    [`reason-${hamar}`]: 'God plan.',
    answerBy: '04.07.2019',
  }
  await shown(decideSelectionPost, page(id, secretariat, '2019-06-20', wanted))
  const { html } = await shown(reviewDecisionPage, page(id, secretariat, '2019-07-05'))
  expect(html).toContain('Svarfristen er allerede passert')
  expect(html).not.toContain('Vedta og send brev')
})
