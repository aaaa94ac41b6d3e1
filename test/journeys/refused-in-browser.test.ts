import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { demoToday } from '../support/demo.ts'
import { demoSite } from '../support/site.ts'
import { moreStates } from './form-states.ts'
import { type Found, figuresOf, formsOfDemo, type Sent } from './form-sweep.ts'
import { type Typed, typedIn } from './typed.ts'
import { Walker } from './walker.ts'

// Forms are refused in a browser with JavaScript: every word comes back as refused-forms.test.ts has it without.
// `npm run test:forms` sends each form of the house so; here those of unlike kinds of field.

const whole = process.env.FORMS === 'whole'
const some = ['saveReport', 'spend', 'preparationStep', 'setCap']

const site = await demoSite()
const browser = await openBrowser()
const sent: Sent[] = []
afterAll(async () => {
  await browser.close()
  console.info(JSON.stringify({ 'with JavaScript': figuresOf(sent) }))
})
const more = whole ? await moreStates(site) : []
const found = (await formsOfDemo(site, more)).filter(one => whole || some.includes(one.route))
const walker = await Walker.at(await browser.newContext(), site)

test.each(found.map(one => ({ what: `${one.route} ${one.as}`, one })))('$what', async ({ one }) => {
  const { page } = walker
  await walker.as(one.as, demoToday)
  await walker.open(one.page)
  const typed = typedIn(one.form)
  await fill(page, one, typed)
  const shown = page.waitForEvent('load')
  await page.evaluate(`(${formIn})(${told(one)}).press()`)
  await shown
  expect(page.url()).toContain('avvist=')
  await allBack(page, one, typed)
  await page.reload()
  await allBack(page, one, typed)
  for (const language of ['Nynorsk', 'English']) {
    await walker.inLanguage(language)
    await allBack(page, one, typed)
  }
  const to = page.url().slice(site.url.length)
  await page.locator('.account > summary').click()
  await page.locator('form[action="/logg-ut"] button').click()
  await walker.as(one.as, demoToday)
  await walker.open(to)
  await allBack(page, one, typed)
  sent.push({ ...one, typed, to })
})

/** In the page: the form of that action and row, as one fills it, sends it and reads it. */
const formIn = `({ action, row }) => {
  const shown = [...document.forms].flatMap(form => {
    const other = form.querySelector('[formaction]')
    const its = [form.getAttribute('action'), other && other.getAttribute('formaction')]
    return its.includes(action) && (form.elements.rad ? form.elements.rad.value : '') === row ? [{ form, other }] : []
  })
  const { form, other } = shown[0]
  const all = name => [...form.querySelectorAll('[name="' + CSS.escape(name) + '"]')]
  return {
    fill(typed) {
      for (const details of document.querySelectorAll('details')) details.open = true
      for (const [name, values] of typed) {
        for (const field of all(name)) {
          if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value)
          else if (field.type !== 'file') field.value = values[0]
          field.dispatchEvent(new Event('input', { bubbles: true }))
        }
      }
      form.elements.key.value = 'gammel'
    },
    press() {
      const itself = form.getAttribute('action') === action
      if (itself) form.querySelector('button[type=submit]:not([formaction])').click()
      else other.click()
    },
    read(names) {
      const data = new FormData(form)
      return names.map(name => [name, data.getAll(name).map(one => String(one).replaceAll('\\r\\n', '\\n'))])
    },
    words: () => form.textContent,
  }
}`
const idsTwice = `[...document.querySelectorAll('[id]')].map(one => one.id).filter((id, i, all) => all.indexOf(id) !== i)`
const told = ({ form: { action, row } }: Found): string => JSON.stringify({ action, row })

async function fill(page: Page, one: Found, typed: Typed): Promise<void> {
  const words = [...typed]
    .filter(([, { kind }]) => kind !== 'file')
    .map(([name, { values }]) => [name, values])
  await page.evaluate(`(${formIn})(${told(one)}).fill(${JSON.stringify(words)})`)
  for (const [name, { kind, values }] of typed)
    if (kind === 'file') {
      const file = { name: values[0]!, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') }
      await page.locator(`form[action="${one.form.action}"] [name="${name}"]`).setInputFiles(file)
    }
}

async function allBack(page: Page, one: Found, typed: Typed): Promise<void> {
  const names = [...typed].flatMap(([name, { kind }]) => (kind === 'file' ? [] : [name]))
  const read = await page.evaluate(`(${formIn})(${told(one)}).read(${JSON.stringify(names)})`)
  expect(read).toEqual(names.map(name => [name, typed.get(name)!.values]))
  const files = [...typed.values()].filter(each => each.kind === 'file').flatMap(each => each.values)
  const words = await page.evaluate(`(${formIn})(${told(one)}).words()`)
  for (const file of files) expect(words).toContain(file)
  expect(await page.locator('#error-summary').count()).toBe(1)
  expect(await page.evaluate('document.activeElement.id')).toBe('error-summary')
  expect(await page.evaluate(idsTwice)).toEqual([])
}
