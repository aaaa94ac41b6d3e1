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
  director,
  lead,
  panelMember,
  resolved,
  secretariat,
  shown,
} from '../../../test/support/programme.ts'
import { type Actor, publicActor } from '../../core/actor.ts'
import { expectOk } from '../../core/result.ts'
import { lists, whatWaits } from '../../web/waiting.ts'
import { treat } from '../applications/index.ts'
import * as selection from './index.ts'
import { decidePage } from './pages/decisions.tsx'
import { answerOfferPost, offerPage } from './pages/offer.tsx'
import { decideSelectionPost, recommendPost, reviewDecisionPost } from './pages/posts.ts'
import { recommendPage } from './pages/recommendation.tsx'
import { selectionPage } from './pages/selection.tsx'

const { db } = await testDatabase()
const innlandet = 'sf-innlandet'
const [kongsvinger, hamar, lillehammer] = ['m-3401', 'm-3403', 'm-3405']

async function aRegion(id: string): Promise<string> {
  await aProgramme(db, { id, regions: [{ office: innlandet, variant: 'oneStage', cap: 1 }] })
  await aCall(db, id, innlandet)
  await applied(db, id, kongsvinger)
  await applied(db, id, hamar)
  await applied(db, id, lillehammer, { on: '2019-06-02' })
  return id
}

const page = (id: string, actor: Actor, at: string, form: Record<string, string> = {}) =>
  askOf(db, { actor, at, params: { programme: id, office: innlandet }, form })

/** How many faults are named at the top of a form. */
const faultsIn = (html: string): number =>
  /id="error-summary".*?<\/ul>/s.exec(html)?.[0].match(/<li>/g)?.length ?? 0

const ranking = {
  [`rank-${hamar}`]: '1',
  [`reason-${hamar}`]: 'Har folk til arbeidet.',
  [`rank-${kongsvinger}`]: '2',
  [`reason-${kongsvinger}`]: 'Motivert.',
  dissent: 'Ett medlem ville bytte om.',
  leavesOut: 'on',
}

test('R-42 the group ranks with reasons; what was typed comes back with the sentence that says what to do', async () => {
  const id = await aRegion('ranking')
  const panel = panelMember('ks-innlandet')
  expect((await shown(selectionPage, page(id, panel, '2019-05-31'))).html).toContain(
    'innstiller etter fristen',
  )
  const form = await shown(selectionPage, page(id, panel, '2019-06-10'))
  expect(form.html).toContain('2 søknader kan vurderes')
  expect(form.html).toContain(
    'Kan ikke innstilles før saksbehandleren har avgjort om de tas opp: Lillehammer',
  )
  expect((await shown(selectionPage, page(id, secretariat, '2019-06-10'))).html).not.toContain(
    'Send innstillingen',
  )
  const unseen = await shown(recommendPost, page(id, panel, '2019-06-10', { ...ranking, leavesOut: '' }))
  expect(unseen.html).toContain('Lista utelater Lillehammer, som ikke er avvist')
  expect(unseen.html).toContain('href="#field-leavesOut"')
  const many = { ...ranking, [`reason-${hamar}`]: '', [`reason-${kongsvinger}`]: '', [`rank-${hamar}`]: '2' }
  expect(faultsIn((await shown(recommendPost, page(id, panel, '2019-06-10', many))).html)).toBe(3)
  const wrong = await shown(
    recommendPost,
    page(id, panel, '2019-06-10', { ...ranking, [`rank-${hamar}`]: '2' }),
  )
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('Bruk plassene 1 til 2, hver av dem én gang.')
  expect(wrong.html).toContain('Ett medlem ville bytte om.')
  const bare = await shown(
    recommendPost,
    page(id, panel, '2019-06-10', { ...ranking, [`reason-${hamar}`]: '' }),
  )
  expect(bare.html).toContain('Skriv en begrunnelse for Hamar.')
  expect(bare.html).toContain(`href="#field-reason-${hamar}"`)
  expect((await shown(recommendPost, page(id, panel, '2019-06-10', ranking))).kind).toBe('redirect')
  const again = await shown(recommendPost, page(id, panelMember(innlandet), '2019-06-10', ranking))
  expect(again.status).toBe(422)
  expect(again.html).toContain('ingenting å gjøre her nå')
})

test('R-42 D-7 the recommendation is for those who handle it, until the decision makes it and the reasons public', async () => {
  const id = await aRegion('public')
  await shown(recommendPost, page(id, panelMember(innlandet), '2019-06-10', ranking))
  const readers = [panelMember('ks-innlandet'), caseWorker(innlandet), secretariat]
  for (const actor of readers) {
    expect((await shown(selectionPage, page(id, actor, '2019-06-11'))).html).toContain(
      'Har folk til arbeidet.',
    )
  }
  for (const actor of [
    publicActor,
    director(hamar),
    panelMember('ks-trondelag'),
    caseWorker('sf-trondelag'),
  ]) {
    const { kind, html } = await shown(selectionPage, page(id, actor, '2019-06-11'))
    expect([kind, html.includes('Har folk'), html.includes('Hamar')]).toEqual(['page', false, false])
  }
  expectOk(await decided(db, id, innlandet, hamar))
  const open = (await shown(selectionPage, page(id, publicActor, '2019-06-21'))).html
  for (const part of [
    'Motivert, og har folk til arbeidet.',
    'Ett medlem ville bytte om.',
    'betinget: venter på politisk vedtak',
  ]) {
    expect(open).toContain(part)
  }
})

test('R-39 R-41 the authority decides in one form, and gives a place that is declined to the first reserve', async () => {
  const id = await aRegion('authority')
  await shown(recommendPost, page(id, panelMember(innlandet), '2019-06-10', ranking))
  const choose = (first: string, second: string) => ({
    [`outcome-${hamar}`]: first,
    [`reason-${hamar}`]: 'God plan.',
    [`outcome-${kongsvinger}`]: second,
    [`reason-${kongsvinger}`]: 'Nest best.',
    answerBy: '04.07.2019',
  })
  const send = (form: Record<string, string>, at = '2019-06-20', actor = secretariat) =>
    shown(decideSelectionPost, page(id, actor, at, form))
  expect((await send(choose('selected', 'reserve'), '2019-06-20', caseWorker(innlandet))).kind).toBe(
    'forbidden',
  )
  const full = await send(choose('selected', 'selected'))
  expect(full.html).toContain('Taket i regionen er 1, og 0 er tatt. Du kan velge ut 1 til, ikke 2.')
  expect(full.html).toContain('Nest best.')
  expect((await send({ ...choose('selected', ''), answerBy: 'i morgen' })).html).toContain('Skriv datoen som')
  const many = { ...choose('selected', 'selected'), [`reason-${hamar}`]: '', [`reason-${kongsvinger}`]: '' }
  expect(faultsIn((await send({ ...many, answerBy: '04.06.2019' })).html)).toBe(4)
  expect((await send(choose('selected', 'reserve'))).kind).toBe('redirect')
  const looked = (at: string, version: string) =>
    shown(reviewDecisionPost, page(id, secretariat, at, { version }))
  expect((await looked('2019-06-20', '1')).kind).toBe('redirect')
  expectOk(await answered(db, id, hamar, 'declined'))
  const { html } = await shown(decidePage, page(id, secretariat, '2019-07-01'))
  expect(html).toContain('Gi plassen til Kongsvinger')
  const promote = { promote: kongsvinger, reason: 'Hamar takket nei.', answerBy: '15.07.2019' }
  expect((await send(promote, '2019-07-01')).kind).toBe('redirect')
  expect((await looked('2019-07-01', '3')).kind).toBe('redirect')
  expect(await selection.offerOf(db, id, kongsvinger)).toMatchObject({ answerBy: '2019-07-15' })
})

test('R-38 R-41 the director answers; what money still waits for stands on the offer', async () => {
  const id = await aRegion('answer')
  await shown(recommendPost, page(id, panelMember(innlandet), '2019-06-10', ranking))
  expectOk(await decided(db, id, innlandet, hamar))
  const ask = (actor: Actor, form: Record<string, string> = {}, at = '2019-07-05') =>
    askOf(db, { actor, at, params: { programme: id, municipality: hamar }, form })
  expect((await shown(offerPage, ask(lead(hamar)))).html).toContain('Kommunedirektøren svarer')
  expect((await shown(offerPage, ask(director(hamar)))).html).toContain(
    'Svarfristen er ute. Dere kan fortsatt svare',
  )
  expect((await shown(answerOfferPost, ask(director(hamar)))).html).toContain('Fyll ut feltet')
  expect((await shown(answerOfferPost, ask(lead(hamar), { answer: 'accepted' }))).kind).toBe('forbidden')
  expect((await shown(answerOfferPost, ask(director(hamar), { answer: 'accepted' }))).kind).toBe('redirect')
  const twice = await shown(answerOfferPost, ask(director(hamar), { answer: 'declined' }))
  expect(twice.html).toContain('Tilbudet er allerede besvart')
  const after = (await shown(offerPage, ask(director(hamar)))).html
  expect(after).toContain('takket ja 05.07.2019, etter fristen')
  expect(after).toContain('betinget: venter på politisk vedtak')
  expect(after).toContain('begynne å planlegge')
  await resolved(db, id, hamar)
  expect((await shown(offerPage, ask(publicActor))).html).not.toContain('betinget')
  expect(
    (await shown(offerPage, askOf(db, { params: { programme: id, municipality: kongsvinger } }))).kind,
  ).toBe('notFound')
})

test('the work list says what waits, for whom and since when', async () => {
  const id = await aRegion('work')
  const list = async (actor: Actor, at: string) =>
    (await whatWaits(askOf(db, { actor, at }), [lists.selection])).filter(one => one.href.includes('/work/'))
  const panel = panelMember('ks-innlandet')
  expect(await list(panel, '2019-05-31')).toEqual([])
  expect(await list(panel, '2019-06-03')).toMatchObject([{ since: '2019-06-01', waitingFor: null }])
  expect(await list(secretariat, '2019-06-03')).toMatchObject([{ waitingFor: 'ressursgruppa' }])
  await shown(recommendPost, page(id, panel, '2019-06-10', ranking))
  expect(await list(panel, '2019-06-11')).toMatchObject([
    { since: '2019-06-10', waitingFor: 'sekretariatet' },
  ])
  expect(await list(secretariat, '2019-06-11')).toMatchObject([{ waitingFor: null }])
  expect(await list(panelMember('ks-trondelag'), '2019-06-11')).toEqual([])
  expectOk(await decided(db, id, innlandet, hamar))
  expectOk(await decided(db, id, innlandet, kongsvinger, 'reserve'))
  expect(await list(director(hamar), '2019-06-21')).toMatchObject([{ due: '2019-07-04', waitingFor: null }])
  expect(await list(lead(hamar), '2019-06-21')).toMatchObject([{ waitingFor: 'kommunedirektøren' }])
  expect(await list(secretariat, '2019-06-21')).toMatchObject([{ waitingFor: 'Hamar', due: '2019-07-04' }])
  expectOk(await answered(db, id, hamar, 'declined'))
  expect(await list(secretariat, '2019-07-01')).toMatchObject([
    { text: expect.stringContaining('Kongsvinger'), since: '2019-06-28', waitingFor: null },
  ])
  expect(await list(director(hamar), '2019-07-01')).toEqual([])
  expect(await whatWaits(askOf(db, { actor: publicActor }), [lists.selection])).toEqual([])
})

test('R-40 when the programme has started, an unmet condition waits for the municipality', async () => {
  const id = await aRegion('unmet')
  await shown(recommendPost, page(id, panelMember(innlandet), '2019-06-10', ranking))
  expectOk(await decided(db, id, innlandet, hamar))
  expectOk(await answered(db, id, hamar))
  const list = async (at: string) =>
    (await whatWaits(askOf(db, { actor: lead(hamar), at }), [lists.selection])).filter(one =>
      one.href.includes('/unmet/'),
    )
  expect(await list('2019-12-31')).toEqual([])
  expect(await list('2020-01-01')).toMatchObject([{ text: expect.stringContaining('politisk vedtak') }])
  await resolved(db, id, hamar, 'adopted', '2020-01-10')
  expect(await list('2020-01-11')).toEqual([])
})

test('whoever is let in afterwards is recommended by a supplement, waits for the group until then, and can be decided on', async () => {
  const id = await aRegion('supplement')
  const panel = panelMember('ks-innlandet')
  const waits = async (actor: Actor) => {
    const asked = askOf(db, { actor, at: '2019-06-12', params: {} })
    return (await whatWaits(asked, [lists.selection])).map(one => one.text)
  }
  expect((await shown(recommendPost, page(id, panel, '2019-06-10', ranking))).kind).toBe('redirect')
  expect((await waits(panel)).join()).not.toContain('Tilleggsinnstilling')
  const letIn = { municipality: lillehammer, programme: id }
  const decision = { outcome: 'treated' as const, reason: 'Kommunen har forklart seg.', newDeadline: null }
  expectOk(await treat(db, by(caseWorker(innlandet), '2019-06-11'), letIn, decision))
  expect((await waits(panel)).join()).toContain('Tilleggsinnstilling for Lillehammer')
  const form = await shown(recommendPage, page(id, panel, '2019-06-12'))
  expect(form.html).toContain('Lillehammer er tatt opp til vurdering')
  expect(form.html).not.toContain('rank-m-3401')
  const supplement = { [`rank-${lillehammer}`]: '1', [`reason-${lillehammer}`]: 'Kom sent, og er god.' }
  const twice = page(id, panel, '2019-06-12', {
    ...supplement,
    [`rank-${hamar}`]: '2',
    [`reason-${hamar}`]: 'En gang til.',
  })
  expect((await shown(recommendPost, twice)).html).toContain('Hamar er innstilt allerede')
  expect((await shown(recommendPost, page(id, panel, '2019-06-12', supplement))).kind).toBe('redirect')
  expect((await waits(panel)).join()).not.toContain('Tilleggsinnstilling')
  const seen = (await shown(selectionPage, page(id, secretariat, '2019-06-13'))).html
  expect(seen).toContain('Tilleggsinnstilling: Lillehammer')
  expect(await selection.recommendationOf(db, id, innlandet)).toMatchObject({
    ranking: [{ municipality: hamar }, { municipality: kongsvinger }, { municipality: lillehammer }],
  })
  expectOk(await decided(db, id, innlandet, lillehammer))
})
