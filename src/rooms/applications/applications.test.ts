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
  lead,
  panelMember,
  resolved,
  secretariat,
  shown,
  someAnswers,
} from '../../../test/support/programme.ts'
import { type Actor, publicActor } from '../../core/actor.ts'
import { expectOk } from '../../core/result.ts'
import { inboxPage } from '../../web/pages/inbox.ts'
import { entryById } from '../records/index.ts'
import * as applications from './index.ts'
import { applicationPage } from './pages/application.tsx'
import { recordResolutionPost, saveApplicationPost } from './pages/posts.ts'
import { reviewApplicationPage, submitApplicationPost } from './pages/review.tsx'

const { db } = await testDatabase()
const [innlandet, hamar, gjovik] = ['sf-innlandet', 'm-3403', 'm-3407']
const id = await aProgramme(db)
await aCall(db, id, innlandet, { caseNumber: '2019/10445' })
await aCall(db, id, 'sf-trondelag')
await aCall(db, id, 'sf-vestfold-telemark', { caseNumber: '2019/6452' })

const at = (municipality: string) => ({ programme: id, municipality })
const page = (actor: Actor, municipality: string, more: Partial<Parameters<typeof askOf>[1]> = {}) =>
  askOf(db, { actor, at: '2019-05-20', params: at(municipality), ...more })
const typed = (answers: applications.Answers, version: number) => ({ ...answers, version: String(version) })
const fresh = (() => {
  const left = [
    'm-3411',
    'm-3412',
    'm-3413',
    'm-3414',
    'm-3415',
    'm-3416',
    'm-3417',
    'm-3418',
    'm-3419',
    'm-3420',
  ]
  return () => left.shift()!
})()

test('R-25 R-30 late and incomplete is received all the same, with a receipt that says so', async () => {
  const one = fresh()
  const sent = await applied(db, id, one, {
    on: new Date('2019-05-31T22:00:00Z'),
    answers: { ...someAnswers, development: '' },
  })
  expect(sent).toMatchObject({ onTime: false, missing: ['development'] })
  const { html } = await shown(applicationPage, page(director(one), one, { at: '2019-06-03' }))
  expect(html).toMatch(/Journalpost.*2019\/10445–\d+/s)
  expect(html).toContain('1. juni 2019')
  expect(html).toContain('etter fristen')
  expect(html).toContain('Utviklingsarbeidet kommunen skal gjøre')
})

test('R-25 the last second of the deadline’s day in Norway is on time', async () => {
  expect(await applied(db, id, fresh(), { on: new Date('2019-05-31T21:59:59Z') })).toMatchObject({
    onTime: true,
  })
})

test('invariant 9 drafts are seen by their owners only', async () => {
  const draft = { ...someAnswers, motivation: 'Et hemmelig utkast' }
  expectOk(
    await applications.saveDraft(db, by(lead(hamar), '2019-05-10'), at(hamar), {
      answers: draft,
      version: 0,
    }),
  )
  for (const actor of [lead(hamar), director(hamar)]) {
    expect((await shown(applicationPage, page(actor, hamar))).html).toContain('Et hemmelig utkast')
  }
  for (const actor of [
    caseWorker(innlandet),
    panelMember('ks-innlandet'),
    secretariat,
    actorOf('auditor', 'riksrevisjonen'),
  ]) {
    const { kind, html } = await shown(applicationPage, page(actor, hamar))
    expect(kind).toBe('page')
    expect(html).toContain('har ikke sendt søknad')
    expect(html).not.toContain('hemmelig')
  }
  for (const actor of [
    publicActor,
    director(gjovik),
    caseWorker('sf-trondelag'),
    panelMember('ks-trondelag'),
  ]) {
    for (const showing of [applicationPage, reviewApplicationPage]) {
      expect((await shown(showing, page(actor, hamar))).kind).toBe('forbidden')
    }
  }
  expect(
    (await shown(saveApplicationPost, page(director(gjovik), hamar, { form: typed(someAnswers, 1) }))).kind,
  ).toBe('forbidden')
  const inbox = await shown(
    inboxPage,
    askOf(db, { actor: caseWorker(innlandet), params: { programme: id, office: innlandet } }),
  )
  expect(inbox.html).toContain('under arbeid')
  expect(inbox.html).not.toContain('hemmelig')
})

test('two sessions save the same draft: one wins, the other is told, and no word is lost', async () => {
  const one = fresh()
  const save = (actor: Actor, answers: applications.Answers, version: number, more = {}) =>
    shown(saveApplicationPost, page(actor, one, { form: typed(answers, version), ...more }))
  const [first, second] = await Promise.all([
    save(lead(one), { ...someAnswers, lead: 'Kari skrev dette.' }, 0),
    save(director(one), { ...someAnswers, lead: 'Ola skrev dette.' }, 0),
  ])
  const [won, lost] = first.kind === 'redirect' ? [first, second] : [second, first]
  expect(won.to).toContain('/se-over')
  expect(lost).toMatchObject({ kind: 'page', status: 409 })
  expect(lost.html).toContain('Noen andre har lagret')
  expect(lost.html).toContain('Kari skrev dette.')
  expect(lost.html).toContain('Ola skrev dette.')
  expect(lost.html.match(/Slik har .* lagret dette svaret/g)?.length).toBe(1)
  expect(lost.html).toContain('name="version" value="1"')
  expect((await save(director(one), { ...someAnswers, lead: 'Kari og Ola.' }, 1)).kind).toBe('redirect')
})

test('saved as one types: the script gets the version and the time, of its own save, also when it did not wait for the one before', async () => {
  const one = fresh()
  const save = (answers: applications.Answers, version: number) =>
    saveApplicationPost(
      page(lead(one), one, { form: typed(answers, version), wantsJson: true, formName: 'this-form' }),
    )
  expect(await save(someAnswers, 0)).toEqual({ kind: 'json', value: { version: 1, at: '12:00' } })
  const more = { ...someAnswers, lead: 'Mer tekst.' }
  expect(await save(more, 1)).toMatchObject({ value: { version: 2 } })
  expect(await save({ ...more, lead: 'Enda mer.' }, 1)).toMatchObject({ value: { version: 3 } })
  expect((await applications.applicationOf(db, id, one))!.draft.answers.lead).toBe('Enda mer.')
})

test('a megabyte in one field is refused at the field and comes back whole', async () => {
  const one = fresh()
  const long = 'Æ'.repeat(500_000) + 'x'.repeat(500_000)
  const answer = await shown(
    saveApplicationPost,
    page(lead(one), one, { form: typed({ ...someAnswers, capacity: long }, 0) }),
  )
  expect(answer.status).toBe(422)
  expect(answer.html).toContain(long)
  expect(answer.html).toContain('#field-capacity')
  expect(answer.html).toContain(someAnswers.services)
})

test('R-29 R-30 R-34 the review says what is missing and not assessed, and that it can be sent; only the director sends', async () => {
  const one = fresh()
  await shown(
    saveApplicationPost,
    page(lead(one), one, { form: typed({ ...someAnswers, development: '' }, 0) }),
  )
  const review = await shown(reviewApplicationPage, page(lead(one), one))
  expect(review.html).toContain('Dette mangler: Utviklingsarbeidet')
  expect(review.html).toContain('Bare kommunedirektøren kan sende')
  expect(review.html).toContain('ikke vurdert')
  expect((await shown(reviewApplicationPage, page(director(one), one))).html).toContain('Send søknaden')
  const stale = await shown(submitApplicationPost, page(director(one), one, { form: { version: '0' } }))
  expect(stale.status).toBe(409)
  expect((await shown(submitApplicationPost, page(lead(one), one, { form: { version: '1' } }))).kind).toBe(
    'forbidden',
  )
  const sent = await shown(submitApplicationPost, page(director(one), one, { form: { version: '1' } }))
  expect(sent.kind).toBe('redirect')
  const typedAfter = await shown(saveApplicationPost, page(lead(one), one, { form: typed(someAnswers, 1) }))
  expect(typedAfter.html).toContain('allerede sendt')
})

test('R-28 a renamed executable is refused as the political decision; a PDF is registered', async () => {
  const one = 'm-3421'
  const form = { body: 'Kommunestyret', decidedOn: '20.06.2019', caseRef: '41/19', outcome: 'adopted' }
  const send = (bytes: Uint8Array) =>
    shown(
      recordResolutionPost,
      page(lead(one), one, { at: '2019-06-21', form, files: { file: { name: 'vedtak.pdf', bytes } } }),
    )
  const executable = new Uint8Array(512)
  executable.set([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff])
  const refused = await send(executable)
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('ikke av en type vi tar imot')
  expect(refused.html).toContain('41/19')
  expect((await send(aPdf)).kind).toBe('redirect')
  expect((await send(aPdf)).html).toContain('allerede registrert')
  expect((await shown(applicationPage, page(lead(one), one))).html).toContain('20. juni 2019')
  const { resolution } = (await applications.applicationOf(db, id, one))!
  const { file: _, ...recorded } = { ...form, decidedOn: '2019-06-20', file: aPdf }
  expect(resolution).toMatchObject(recorded)
  expect((await entryById(db, resolution!.entry))!.documents).toMatchObject([{ name: 'vedtak.pdf' }])
})

test('R-29 R-30 the form has at most eight questions and no budget; two of them are mandatory', async () => {
  const one = 'm-3422'
  const whole = (await shown(applicationPage, page(lead(one), one))).html
  const html = whole.slice(whole.indexOf('id="skjema"')).split('</form>')[0]!
  const asked = [...html.matchAll(/<(?:textarea|input|select)[^>]* name="([^"]+)"/g)].map(found => found[1]!)
  const own = asked.filter(name => !['key', 'version'].includes(name))
  expect(own.length).toBeLessThanOrEqual(8)
  expect(own).toEqual(Object.keys(someAnswers))
  expect(html.match(/Høyst 4000 tegn/g)).toHaveLength(own.length)
  const sent = await applied(db, id, one, { answers: applications.noAnswers })
  expect(sent.missing).toEqual(['development', 'measures'])
})

test('R-26 the final application carries the answers over, needs the decision, and shows what differs', async () => {
  const siljan = 'm-4010'
  await applied(db, id, siljan)
  const own = (more = {}) => page(director(siljan), siljan, { at: '2019-10-01', ...more })
  // Each answer of the first stage stands in its own field of the second.
  const second = (await shown(applicationPage, own())).html
  for (const [question, answer] of Object.entries(someAnswers)) {
    const [, field] = new RegExp(`<textarea[^>]*name="${question}"[^>]*>([^<]*)<`).exec(second) ?? []
    expect(field?.trim()).toBe(answer)
  }
  expect((await shown(reviewApplicationPage, own())).html).toContain(
    'når det politiske vedtaket er lastet opp',
  )
  const sent = await shown(submitApplicationPost, own({ form: { version: '1' } }))
  expect(sent.html).toContain('Last opp det politiske vedtaket først')
  await resolved(db, id, siljan, 'adopted', '2019-09-10')
  const capacity = `${someAnswers.capacity} Og en prosjektleder.`
  await applied(db, id, siljan, { on: '2019-10-02', answers: { ...someAnswers, capacity } })
  const { html } = await shown(
    applicationPage,
    page(caseWorker('sf-vestfold-telemark'), siljan, { at: '2019-10-03' }),
  )
  expect(html).toContain('1 svar er endret')
  expect(html).toContain('<ins>Og en prosjektleder.</ins>')
})

test('R-17 an application from Nærøysund shows Vikna and Nærøy', async () => {
  await applied(db, id, 'm-5060')
  const { html } = await shown(applicationPage, page(caseWorker('sf-trondelag'), 'm-5060'))
  expect(html).toContain('Vikna (5050), Nærøy (5051)')
})
