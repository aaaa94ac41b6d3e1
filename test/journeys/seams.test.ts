import { afterAll, expect, test } from 'vitest'
import { href } from '../../src/routes.ts'
import { openBrowser } from '../support/browser.ts'
import { demoToday } from '../support/demo.ts'
import { demoSite } from '../support/site.ts'
import { Walker } from './walker.ts'

// Where a form may lose what was typed, it does not: two saves at once, a key that is used again, a session that has
// ended, a page that is loaded again. That two people write in one report: same-draft.test.ts.

const site = await demoSite()
const browser = await openBrowser()
afterAll(() => browser.close())

const programme = 'oppvekst-sammen'
const place = { programme, municipality: 'm-9902' }
const spend = href('spend', { ...place, number: 2 })
const report = href('report', { programme, year: 2025, municipality: 'm-9903' })
const lead = 'programleder-m-9902'
const director = 'direktor-m-9903'

const ways = [true, false]
const at = async (javaScriptEnabled: boolean) =>
  Walker.at(await browser.newContext({ javaScriptEnabled }), site)

let count = 0
const spending = (amount: string) => ({
  amount,
  spentOn: '20.11.2026',
  payeeKind: 'private',
  text: `Utgift nummer ${++count} i prøven`,
})

test.each(ways)(
  'same-key-other-amount: a key that is used again with another body is refused, and no krone is dropped, JavaScript %s',
  async javaScriptEnabled => {
    const walker = await at(javaScriptEnabled)
    await walker.as(lead, demoToday)
    await walker.open(spend)
    const first = spending('100')
    const key = await keyOf(walker, 'amount')
    await walker.fill(first)
    await walker.press('Registrer utgiften')

    // The page as a browser has kept it and shows it on «back»: with the key that has been used.
    await walker.open(spend)
    await setKey(walker, 'amount', key)
    await walker.fill(first)
    await walker.press('Registrer utgiften')
    expect(await walker.page.locator('#error-summary').count(), 'the same again acts once').toBe(0)

    const second = spending('250')
    await walker.open(spend)
    await setKey(walker, 'amount', key)
    await walker.fill(second)
    await walker.press('Registrer utgiften')
    await walker.refused('allerede sendt, med et annet innhold', second)
    await walker.press('Registrer utgiften')
    expect(await walker.page.locator('#error-summary').count()).toBe(0)
    await walker.open(href('vouchers', place))
    const ledger = await walker.text()
    for (const one of [first, second]) expect(ledger.split(one.text)).toHaveLength(2)
    expect(ledger).toMatch(new RegExp(`${second.text}[^]*?250,00|250,00[^]*?${second.text}`))
  },
)

test.each(ways)(
  'a form sent after its session ended stands there after signing in, and is sent, JavaScript %s',
  async javaScriptEnabled => {
    const walker = await at(javaScriptEnabled)
    await walker.as(lead, demoToday, '08:00')
    await walker.open(spend)
    const typed = spending('75')
    const name = (await walker.page.locator('.who').evaluate(one => one.firstChild?.textContent)) ?? ''
    await walker.fill(typed)
    // The site forgets a session after two hours without a sign of life.
    later('11:00')
    await walker.press('Registrer utgiften')
    await walker.reads('det du skrev, er tatt vare på i et døgn')
    await walker.follow('Logg inn og gå videre')
    await walker.follow(name)
    await walker.refused('Du var logget ut da du sendte skjemaet', typed)
    await walker.press('Registrer utgiften')
    expect(await walker.page.locator('#error-summary').count()).toBe(0)
    await walker.open(href('vouchers', place))
    expect((await walker.text()).split(typed.text)).toHaveLength(2)
  },
)

test.each(ways)(
  'after a refusal the page can be loaded again and read in each language, JavaScript %s',
  async javaScriptEnabled => {
    const walker = await at(javaScriptEnabled)
    await walker.as(lead, demoToday)
    await walker.open(spend)
    const typed = spending('mye')
    await walker.fill(typed)
    await walker.press('Registrer utgiften')
    await walker.refused('Skriv et beløp større enn null', typed)
    await walker.page.reload()
    await walker.refused('Skriv et beløp større enn null', typed)
    await walker.inLanguage('Nynorsk')
    await walker.refused('Skriv eit beløp større enn null', typed)
    await walker.inLanguage('English')
    await walker.refused('Write an amount above zero', typed)
  },
)

test.each(ways)(
  'two saves of a report under one key keep every word, JavaScript %s',
  async javaScriptEnabled => {
    const walker = await at(javaScriptEnabled)
    await walker.as(director, demoToday)
    await walker.open(report)
    const [progress, effects] = [`Først skrevet ${++count}`, `Så skrevet ${++count}`]
    if (javaScriptEnabled) await typedOn(walker, { progress }, { effects })
    else {
      const key = await keyOf(walker, 'progress')
      await walker.fill({ progress })
      await walker.press('Lagre')
      // Back to the page as it was: its key and its version have been used.
      await setKey(walker, 'progress', key)
      await setVersion(walker)
      await walker.fill({ progress, effects })
      await walker.press('Lagre')
    }
    expect(await walker.page.locator('#error-summary').count()).toBe(0)
    await walker.open(report)
    for (const [name, words] of Object.entries({ progress, effects }))
      expect(await walker.page.locator(`[name="${name}"]`).inputValue()).toBe(words)
  },
)

const later = (time: string) => site.clock.set(new Date(`${demoToday}T${time}:00+01:00`))

/** The form of that field. */
const formOf = (field: string): string => `document.querySelector('[name="${field}"]').form.elements`
const keyOf = (walker: Walker, field: string) => walker.page.evaluate<string>(`${formOf(field)}.key.value`)
const setKey = (walker: Walker, field: string, key: string) =>
  walker.page.evaluate(`${formOf(field)}.key.value = ${JSON.stringify(key)}`)
const setVersion = (walker: Walker) =>
  walker.page.evaluate(
    `${formOf('progress')}.version.value = String(${formOf('progress')}.version.value - 1)`,
  )

/** Types, and types on while the first save is on its way: the second is sent before the first has its answer. */
async function typedOn(walker: Walker, first: Record<string, string>, second: Record<string, string>) {
  const { page } = walker
  const saves: (() => void)[] = []
  const statuses: number[] = []
  let both = () => {}
  const arrived = new Promise<void>(resolve => {
    both = resolve
  })
  await page.route('**/lagre', async route => {
    // What is held back here lacks the origin that the browser gives it.
    const headers = { ...(await route.request().allHeaders()), origin: site.url }
    const answer = await route.fetch({ headers })
    statuses.push(answer.status())
    // Neither is answered before both have been taken.
    const answered = new Promise<void>(resolve => saves.push(resolve))
    if (saves.length === 2) both()
    await answered
    await route.fulfill({ response: answer })
  })
  const sent = page.waitForRequest('**/lagre')
  await walker.fill(first)
  await sent
  await walker.fill(second)
  await arrived
  for (const answer of saves) answer()
  await page.locator('.saved', { hasText: 'Lagret' }).waitFor()
  expect(statuses).toEqual([200, 200])
}
