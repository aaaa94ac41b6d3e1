import { afterAll, describe, expect, test } from 'vitest'
import { expectOk } from '../../src/core/result.ts'
import { addPerson, grantRole, peopleAt, rolesToday } from '../../src/rooms/identity/index.ts'
import type { RouteName } from '../../src/routes.ts'
import { pagesOf } from '../../src/web/pages.ts'
import { expected } from '../access/expected.ts'
import { seats } from '../access/viewers.ts'
import { demoToday } from '../support/demo.ts'
import { actorOf, by } from '../support/programme.ts'
import { unescaped } from '../support/read-forms.ts'
import { demoSite, guestAt } from '../support/site.ts'
import { moreStates } from './form-states.ts'
import {
  amiss,
  doubleOf,
  type Found,
  figuresOf,
  formOn,
  formsOfDemo,
  guestFor,
  inLanguage,
  refuse,
  type Sent,
} from './form-sweep.ts'
import { wordsOf } from './typed.ts'

// Every form of the house is refused, without JavaScript: each word typed in it is there again at once, after the page
// is loaded again, in each language and after a new sign-in; and nobody else sees any of it.

const site = await demoSite()
const command = by(actorOf('administrator', 'udir'), demoToday)
const takesWords = ({ form: { fields } }: Found): boolean =>
  fields.some(one => one.kind === 'text' || one.kind === 'textarea')
const pathOf = (to: string): string => new URL(to, site.url).pathname
const page = async (as: string, to: string) => (await (await guestFor(site, as)).get(to)).text()
// What the demo shows only until the further states are brought about is refused before them.
const passing = (await formsOfDemo(site)).filter(one => one.route === 'recommend')
const gone = await Promise.all(passing.map(async one => (await comesBack(one, 'key'))!))
const found = await formsOfDemo(site, await moreStates(site))
const people = new Set(found.map(one => one.as))
const subjects = new Map((await peopleAt(site.db, site.issuer)).map(one => [one.person, one.subject]))
for (const { person, role, organisation } of await rolesToday(site.db, demoToday)) {
  const subject = subjects.get(person) ?? ''
  if (!people.has(subject)) continue
  const twin = { id: doubleOf(subject), name: `${subject} nummer to`, issuer: site.issuer }
  expectOk(await addPerson(site.db, command, { ...twin, subject: twin.id }))
  expectOk(await grantRole(site.db, command, { person: twin.id, role, organisation }))
}

const sent: Sent[] = []
const compared: Record<string, ReturnType<typeof figuresOf>> = {}
afterAll(() => console.info(JSON.stringify(compared)))

/** Refuses the form, and looks for every word: at once, loaded again, and in each language. */
async function comesBack(one: Found, why: 'key' | 'schema'): Promise<Sent | undefined> {
  const now = { ...one, form: formOn(await page(one.as, one.page), one)! }
  // Where nothing is written there is nothing that a schema refuses.
  if (why === 'schema' && !takesWords(now)) return undefined
  const answer = await refuse(site, now, why)
  if ('status' in answer) expect.fail(`answered ${answer.status} ${answer.headers.get('location')}`)
  expect(pathOf(answer.to)).toBe(pathOf(one.page))
  const html = await page(one.as, answer.to)
  expect(amiss(html, answer)).toEqual([])
  expect(amiss(await page(one.as, answer.to), answer)).toEqual([])
  // Once in each language; `npm run test:forms` reads both refusals in all.
  const languages = why === 'key' || process.env.FORMS === 'whole' ? ['nn', 'en', 'nb'] : []
  for (const language of languages)
    expect(amiss(await inLanguage(await guestFor(site, one.as), html, language), answer)).toEqual([])
  return answer
}

describe.each(found.map(one => ({ what: `${one.route} ${one.as}`, one })))('$what', ({ one }) => {
  test.each(['key', 'schema'] as const)('refused by its %s, every word comes back', async why => {
    const answer = await comesBack(one, why)
    if (answer) sent.push(answer)
  })
})

/** What the page tells of a form that is gone. */
const toldOn = (html: string): string =>
  unescaped(/aria-labelledby="typed-title".*?<\/section>/s.exec(html)?.[0] ?? '')

test('what was refused before its form was gone is told on the page, every word', async () => {
  expect(gone.map(one => one.route)).toEqual(['recommend'])
  for (const one of gone) {
    const told = toldOn(await page(one.as, one.to))
    expect(wordsOf(one.typed).filter(word => !told.includes(word))).toEqual([])
  }
})

/** Whose page is for the person who sits in the group, whatever the role. */
const ofPerson = new Set<RouteName>(['declareForAssessment', 'giveScores'])

test('after signing out and in again every word is there, and for nobody else any', async () => {
  for (const as of people) {
    await (await guestFor(site, as)).post('/logg-ut')
    const [again, twin] = [await guestAt(site, as), await guestAt(site, doubleOf(as))]
    for (const one of sent.filter(each => each.as === as)) {
      expect([one.to, amiss(await (await again.get(one.to)).text(), one)]).toEqual([one.to, []])
      const seen = await twin.get(one.to)
      const html = await seen.text()
      expect([one.to, seen.status]).toEqual([one.to, ofPerson.has(one.route) ? 403 : 200])
      expect(html).not.toContain('id="error-summary"')
      expect(wordsOf(one.typed).filter(word => /Ord\d+å/.test(word) && html.includes(word))).toEqual([])
    }
  }
  compared['without JavaScript'] = figuresOf(sent)
})

/** Forms that the demo's pages do not show, with what they wait for. */
const notShown: Partial<Record<RouteName, string>> = {
  confirmSchemes: 'a file of schemes that has been looked over',
  fundYear: 'a year of the programme that nobody has begun',
  sendPreparation: 'a year that is made ready in all its steps',
  stopRun: 'a run that is being calculated',
  finaliseRun: 'a run that all have approved',
  answerOffer: 'an offer without an answer',
  grantAwards: 'a final run whose grants have not been given',
  notifyChange: 'a corrected year whose commitments are sent',
  replyToNotice: 'a notice that is not answered',
  decideChange: 'a notice that is answered or past its deadline',
  acceptChange: 'a change that is decided',
  certifySettlement: 'a changed commitment that was paid',
  settle: 'a settlement that has been certified',
  carryOver: 'a year that can be carried over',
  certifyRepayment: 'a repayment that is due',
  repay: 'a repayment that has been certified',
  closeBooks: 'a year that is settled',
  explainBeyond: 'a measure beyond its budget that nobody has said why of',
  sendJobAgain: 'a job that has failed',
  approveMinutes: 'a closed meeting whose minutes nobody has approved',
  inviteAgain: 'a person who has not signed in',
  tieSignIn: 'a person who has not signed in',
}

/** Addresses of forms of before, which lead on and keep nothing. */
const leadOn: readonly RouteName[] = ['formerlyAdded', 'formerlyEnded']

test('every form is met, or named with what it waits for', () => {
  const met = new Set([...found, ...gone].map(one => one.route))
  const bound = Object.entries(pagesOf(null)).flatMap(([name, { post }]) => (post ? [name as RouteName] : []))
  expect(bound.filter(name => !met.has(name) && !leadOn.includes(name)).sort()).toEqual(
    Object.keys(notShown).sort(),
  )
})

describe('a form that is gone when it is sent', () => {
  const demoPeople = new Set(subjects.values())
  test.each(Object.keys(notShown) as RouteName[])('%s: its page tells every word', async name => {
    const { at, post = [], form = {} } = expected[name]
    const seat = post.map(one => seats[one as keyof typeof seats]).find(one => demoPeople.has(one.subject))!
    const guest = await guestAt(site, seat.subject)
    const words = [`Tapt ord 1 av ${name}`, `Tapt ord 2 <av> «${name}»`]
    const typed = { ...form, noe: words[0]!, mer: words[1]! }
    const answer = await guest.post(at, { ...typed, key: 'gammel' })
    const to = answer.headers.get('location') ?? ''
    expect([answer.status, to.includes('avvist=')]).toEqual([303, true])
    for (let i = 0; i < 2; i++) {
      const shown = await guest.get(to)
      const html = await shown.text()
      expect([to, shown.status]).toEqual([to, 200])
      for (const one of words) expect(toldOn(html)).toContain(one)
    }
  })
})
