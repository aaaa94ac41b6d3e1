import { afterAll, describe, expect, test } from 'vitest'
import { expectOk } from '../../src/core/result.ts'
import { addPerson, grantRole, rolesToday } from '../../src/rooms/identity/index.ts'
import { demoToday } from '../support/demo.ts'
import { actorOf, by } from '../support/programme.ts'
import { demoSite, guestAt } from '../support/site.ts'
import {
  amiss,
  doubleOf,
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
const found = await formsOfDemo(site)
const people = new Set(found.map(one => one.as))
for (const { person, role, organisation } of await rolesToday(site.db, demoToday)) {
  if (!people.has(person)) continue
  const twin = { id: doubleOf(person), name: `${person} nummer to`, issuer: site.issuer }
  const added = await addPerson(site.db, command, { ...twin, subject: twin.id })
  if (!added.ok) console.info(twin.id, added.refusal)
  expectOk(await grantRole(site.db, command, { person: twin.id, role, organisation }))
}

const sent: Sent[] = []
const compared: Record<string, ReturnType<typeof figuresOf>> = {}
afterAll(() => console.info(JSON.stringify(compared)))

const pathOf = (to: string): string => new URL(to, site.url).pathname
const page = async (as: string, to: string) => (await (await guestFor(site, as)).get(to)).text()

describe.each(found.map(one => ({ what: `${one.route} ${one.as}`, one })))('$what', ({ one }) => {
  test.each(['key', 'schema'] as const)('refused by its %s, every word comes back', async why => {
    const now = { ...one, form: formOn(await page(one.as, one.page), one)! }
    // Where nothing is written there is nothing that a schema refuses.
    if (why === 'schema' && !takesWords(now.form)) return
    const answer = await refuse(site, now, why)
    if ('status' in answer) expect.fail(`answered ${answer.status} ${answer.headers.get('location')}`)
    expect(pathOf(answer.to)).toBe(pathOf(one.page))
    const html = await page(one.as, answer.to)
    expect(amiss(html, answer)).toEqual([])
    expect(amiss(await page(one.as, answer.to), answer)).toEqual([])
    for (const language of ['nn', 'en', 'nb'])
      expect(amiss(await inLanguage(await guestFor(site, one.as), html, language), answer)).toEqual([])
    sent.push(answer)
  })
})

const takesWords = ({ fields }: (typeof found)[number]['form']): boolean =>
  fields.some(one => one.kind === 'text' || one.kind === 'textarea')

test('after signing out and in again every word is there, and for nobody else any', async () => {
  for (const as of people) {
    await (await guestFor(site, as)).post('/logg-ut')
    const [again, twin] = [await guestAt(site, as), await guestAt(site, doubleOf(as))]
    for (const one of sent.filter(each => each.as === as)) {
      expect([one.to, amiss(await (await again.get(one.to)).text(), one)]).toEqual([one.to, []])
      const seen = await twin.get(one.to)
      const html = await seen.text()
      expect([one.to, seen.status]).toEqual([one.to, 200])
      expect(html).not.toContain('id="error-summary"')
      expect(wordsOf(one.typed).filter(word => /Ord\d+å/.test(word) && html.includes(word))).toEqual([])
    }
  }
  compared['without JavaScript'] = figuresOf(sent)
})
