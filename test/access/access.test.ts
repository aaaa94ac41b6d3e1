import { describe, expect, test } from 'vitest'
import { href, type RouteName, routes } from '../../src/routes.ts'
import { pagesOf } from '../../src/web/pages.ts'
import { demoSite, type Guest, guestAt } from '../support/site.ts'
import { expected, secrets } from './expected.ts'
import { internalNote, prepare } from './setting.ts'
import { municipality, office, programme, seats, type Viewer, viewers } from './viewers.ts'

const site = await demoSite()
await prepare(site)
const guests = new Map<Viewer, Guest>()
for (const one of viewers) {
  guests.set(one, await guestAt(site, one === 'public' ? undefined : seats[one].subject))
}

/** The key of the first form on a page. */
const keyOn = async (guest: Guest, at: string): Promise<string> =>
  /name="key" value="([^"]+)"/.exec(await (await guest.get(at)).text())![1]!

type Method = 'get' | 'post'
const names = Object.keys(routes) as RouteName[]
const bound = (method: Method) => names.filter(name => expected[name][method])

/** Every page and file that told of the internal note, and to whom. */
const noteSeen: [at: string, viewer: Viewer][] = []

/** Whom the address lets in: refused is 403, and nothing to be found, and being sent to the front page. */
async function whoShown(at: string): Promise<Viewer[]> {
  const found: Viewer[] = []
  for (const viewer of viewers) {
    const answer = await guests.get(viewer)!.get(at)
    if ((await answer.text()).includes(internalNote)) noteSeen.push([at, viewer])
    expect(answer.status, `${viewer} at ${at}`).toBeLessThan(500)
    expectKept(viewer, at, answer)
    const sentHome = answer.headers.get('location') === href('front') && at === href('today')
    if (![403, 404].includes(answer.status) && !sentHome) found.push(viewer)
  }
  return found
}

/** Who may try: anything but 403 says that the person may, and that the thing itself stood in the way. */
async function whoActs(at: string, form: Record<string, string | Blob>): Promise<Viewer[]> {
  const found: Viewer[] = []
  for (const viewer of viewers) {
    const guest = at === href('signOut') ? await guestAt(site) : guests.get(viewer)!
    const answer = await guest.post(at, form)
    await answer.body?.cancel()
    expect(answer.status, `${viewer} at ${at}`).toBeLessThan(500)
    expect(answer.headers.get('cache-control'), `${viewer} at ${at}`).toBe('no-store')
    if (answer.status !== 403) found.push(viewer)
  }
  return found
}

/** What one who has signed in is answered is kept nowhere; what everyone may see has a tag to be asked for again by. */
function expectKept(viewer: Viewer, at: string, { status, headers }: Response): void {
  const kept = headers.get('cache-control')
  if (viewer !== 'public') expect(kept, `${viewer} at ${at}`).toBe('no-store')
  else if (status === 200 && kept !== 'no-store')
    expect([kept, headers.get('etag') !== null, headers.get('vary')], at).toEqual([
      'no-cache',
      true,
      'Cookie',
    ])
}

const sorted = (...lists: (readonly Viewer[])[]) =>
  viewers.filter(viewer => lists.some(list => list.includes(viewer)))

describe('an address is open to those whom the table names, and to nobody else', () => {
  test('the table says the methods that the site answers', () => {
    const session = {
      health: ['get'],
      ready: ['get'],
      language: ['get'],
      signIn: ['get'],
      signInReturn: ['get'],
      signOut: ['post'],
      stillHere: ['post'],
      chooseRole: ['post'],
    }
    const answered = Object.entries(pagesOf(null)).map(([name, one]) => [
      name,
      Object.keys(one).filter(key => key === 'get' || key === 'post'),
    ])
    const named = names.map(name => [
      name,
      (['get', 'post'] as const).filter(method => expected[name][method]),
    ])
    expect(Object.fromEntries(named)).toEqual({ ...session, ...Object.fromEntries(answered) })
  })

  test.each(bound('get'))('opening %s', async name => {
    const { at, get } = expected[name]
    expect(await whoShown(at)).toEqual(sorted(get!))
  })

  test('an internal note on an application stands on its page alone, for its office and resource group', () => {
    const { at } = secrets['an internal note on an application']!
    expect(noteSeen).toEqual([
      [at, 'caseWorker'],
      [at, 'panelMember'],
      [at, 'regionalKs'],
    ])
  })

  test.each(bound('post'))('acting at %s', async name => {
    const { at, post, form } = expected[name]
    expect(await whoActs(at, form ?? {})).toEqual(sorted(post!))
  })
})

describe('what a page shows to some only', () => {
  test.each(Object.keys(secrets))('%s', async name => {
    const { at, says, seenBy } = secrets[name]!
    const seen: Viewer[] = []
    for (const viewer of viewers) {
      const answer = await guests.get(viewer)!.get(at)
      if ((await answer.text()).includes(says)) seen.push(viewer)
    }
    expect(seen).toEqual(sorted(seenBy))
  })

  test('the draft of an application is seen by its own municipality', async () => {
    for (const subject of ['programleder-m-9921', 'direktor-m-9921']) {
      const own = await guestAt(site, subject)
      const { at, says } = secrets['the draft of an application']!
      expect(await (await own.get(at)).text()).toContain(says)
    }
  })

  test('D-5 the documents of a case: what came in, what is restricted, what is internal', async () => {
    const entries = { incoming: 2, restricted: 0, internal: 0 }
    const journal = await (await guests.get('auditor')!.get(href('journal', { office }))).text()
    const newest = Math.max(...[...journal.matchAll(/2024\/4711–(\d+)/g)].map(one => Number(one[1])))
    Object.assign(entries, { restricted: newest - 1, internal: newest })
    const at = (entry: number) => href('document', { office, year: 2024, number: 4711, entry, document: 1 })
    const handlers: Viewer[] = ['caseWorker', 'panelMember', 'regionalKs', 'secretariat', 'auditor']
    expect(await whoShown(at(entries.incoming))).toEqual(
      sorted(['programmeLead', 'municipalDirector'], handlers),
    )
    expect(await whoShown(at(entries.restricted))).toEqual(sorted(['caseWorker', 'secretariat', 'auditor']))
    expect(await whoShown(at(entries.internal))).toEqual(sorted(handlers))
  })
})

describe('a form from elsewhere', () => {
  /** Someone who may act at the address: only where the form came from stands in the way. */
  const mayAct = (name: RouteName) => guests.get(expected[name].post!.at(-1)!)!

  test.each([
    ['of another site', { origin: 'https://elsewhere.example' }],
    ['of the same host, another port', { origin: 'http://localhost:1' }],
    ['that hides where it came from', { origin: 'null' }],
    ['that does not say where it came from', {}],
  ])('a page %s posts nothing', async (_, headers) => {
    for (const name of bound('post')) {
      const { at, form } = expected[name]
      const answer = await mayAct(name).post(at, form, headers as Record<string, string>)
      await answer.body?.cancel()
      expect(answer.status, name).toBe(403)
    }
  })

  test('nobody gets the answer to another person’s form by its key', async () => {
    const at = href('newMeasure', { programme, municipality })
    const form = {
      key: await keyOn(guests.get('programmeLead')!, at),
      need: 'Et behov',
      name: 'Et tiltak',
      ageFrom: '0',
      ageTo: '18',
      services: 'Skole\nHelse',
      startsOn: '01.12.2026',
      endsOn: '31.12.2026',
    }
    const first = await guests.get('programmeLead')!.post(at, form)
    const again = await guests.get('programmeLead')!.post(at, form)
    expect(first.headers.get('location')).toMatch(/tiltak\/\d+$/)
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
    for (const other of ['otherProgrammeLead', 'municipalDirector', 'public'] as const) {
      const answer = await guests.get(other)!.post(at, form)
      expect([other, answer.status, answer.headers.get('location')]).toEqual([other, 403, null])
    }
  })

  test('a form that was opened long ago, or whose key is not ours, is refused with everything typed kept', async () => {
    const at = href('newMeasure', { programme, municipality })
    const lead = guests.get('programmeLead')!
    const [before, key] = [site.clock(), await keyOn(lead, at)]
    const form = { key, need: 'Behovet som sto der', name: 'Tiltaket som ble skrevet' }
    const later = new Date(before.getTime() + 31 * 24 * 60 * 60_000)
    site.clock.set(later)
    const again = await guestAt(site, seats.programmeLead.subject)
    for (const sent of [
      form,
      { ...form, key: 'the-key-of-no-form' },
      { ...form, key: `${key.slice(0, -1)}x` },
    ]) {
      const answer = await again.post(at, sent)
      expect(answer.status).toBe(303)
      const shown = await (await again.get(answer.headers.get('location')!)).text()
      for (const typed of ['Behovet som sto der', 'Tiltaket som ble skrevet', 'åpnet for så lenge siden'])
        expect(shown).toContain(typed)
    }
    // The form that is shown again has a key of its own, with which it goes on.
    const to = (await again.post(at, form)).headers.get('location')!
    const shown = await (await again.get(to)).text()
    const fresh = /name="key" value="([^"]+)"/.exec(shown)![1]!
    const sent = await again.post(at, { ...form, key: fresh })
    expect(await (await again.get(sent.headers.get('location')!)).text()).not.toContain('så lenge siden')
    site.clock.set(before)
  })

  test('a link to change language leads nowhere but here', async () => {
    for (const side of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/\t/elsewhere.example',
      '/\n/elsewhere.example',
      '/./\\elsewhere.example',
      '/.//elsewhere.example',
      'elsewhere.example',
      '/\0',
    ]) {
      const answer = await guests.get('public')!.get(href('language', {}, { til: 'nn', side }))
      const to = answer.headers.get('location')!
      expect(new URL(to, site.url).origin, side).toBe(site.url)
    }
    const own = await guests.get('public')!.get(href('language', {}, { til: 'nn', side: '/ordninger?sok=å' }))
    expect(own.headers.get('location')).toBe('/ordninger?sok=%C3%A5')
  })
})

describe('a session', () => {
  test('ends after two hours', async () => {
    const before = site.clock()
    const guest = await guestAt(site, seats.secretariat.subject)
    expect((await guest.get(href('newProgramme'))).status).toBe(200)
    site.clock.set(new Date(before.getTime() + 121 * 60_000))
    expect((await guest.get(href('newProgramme'))).status).toBe(403)
    site.clock.set(before)
  })

  test('nobody gets in by guessing a cookie', async () => {
    const guest = await guestAt(site)
    const answer = await guest.get(href('roles'), { cookie: 'handlingsrom_session=guess' })
    expect(answer.status).toBe(403)
  })

  test('nothing has gone wrong on the way', () => {
    const faults = site.logged.filter(one => one.startsWith('request failed') && !one.includes('at csrf'))
    expect(faults).toEqual([])
  })
})
