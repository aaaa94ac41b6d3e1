import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type DateText, instantAt } from '../../src/core/dates.ts'
import { href } from '../../src/routes.ts'
import { guestAt, type Site } from '../support/site.ts'

/** A file that somebody picks in a form. */
export type Picked = { name: string; mimeType: string; buffer: Buffer }
export type Filled = Record<string, string | boolean | Picked>

/**
 * Someone at a browser, who does what a person does: opens pages, fills in by a field's name, presses by a button's
 * words. A step that finds no such field or button fails at once, since pages come whole from the server.
 */
export class Walker {
  readonly page: Page
  readonly site: Site
  constructor(page: Page, site: Site) {
    this.page = page
    this.site = site
    page.setDefaultTimeout(0)
  }

  static async at(context: BrowserContext, site: Site): Promise<Walker> {
    return new Walker(await context.newPage(), site)
  }

  /** Signs in as one of the cast at a browser of their own, at noon of the day or at the time; the clock goes there. */
  async as(subject: string, on: DateText, time = '12:00'): Promise<void> {
    this.site.clock.set(instantAt(on, time))
    const { cookies } = await guestAt(this.site, subject)
    const context = this.page.context()
    await context.clearCookies()
    await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: this.site.url })))
  }

  /** Signs in by the front page's own link, as people of the demo do. */
  async signIn(name: string): Promise<void> {
    await this.open(href('front'))
    await this.follow(name)
    expect(new URL(this.page.url()).pathname, `${name} signs in`).toBe(href('today'))
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.site.url + path)
  }

  async follow(words: string | RegExp): Promise<void> {
    const link = this.page.getByRole('link', { name: words })
    await this.one(link, `a link «${words}»`)
    await this.loaded(() => link.click())
  }

  /** Reads the page in another language, which is chosen in the menu of the top. */
  async inLanguage(name: string): Promise<void> {
    await this.page.locator('.account > summary').click()
    await this.follow(name)
  }

  async fill(fields: Filled): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`[name="${name}"]:not([type=hidden])`)
      const kind =
        (await field.count()) === 0
          ? 'none'
          : await field.first().evaluate(one => one.getAttribute('type') ?? one.tagName)
      if (kind === 'radio') await this.page.locator(`[name="${name}"][value="${value}"]`).check()
      else if (kind === 'checkbox') await field.setChecked(value === true)
      else {
        await this.one(field, `a field ${name}`)
        if (typeof value === 'object') await field.setInputFiles(value)
        else if (kind === 'SELECT') await field.selectOption(String(value))
        else await field.fill(String(value))
      }
    }
  }

  async press(words: string): Promise<void> {
    const button = this.page.getByRole('button', { name: words, exact: true })
    await this.one(button, `a button «${words}»`)
    await this.loaded(() => button.click())
  }

  /** Whether there is such a button: what may not be done now is not offered. */
  async offers(words: string): Promise<boolean> {
    // A button that is off says why, and offers nothing.
    return (await this.page.getByRole('button', { name: words, exact: true, disabled: false }).count()) > 0
  }

  /** The page's own text, as it is read. */
  async text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read, and cells stand apart
    const read = await this.page.locator('main').innerText()
    return read.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ')
  }

  async reads(words: string): Promise<void> {
    expect(await this.text()).toContain(words)
  }

  /** The form was refused: the sentence stands at the top, and what was typed is still there. */
  async refused(words: string, typed: Record<string, string> = {}): Promise<void> {
    const summary = this.page.locator('#error-summary')
    await this.one(summary, `a refusal «${words}»`)
    expect(await summary.textContent()).toContain(words)
    for (const [name, value] of Object.entries(typed)) {
      expect(await this.page.locator(`[name="${name}"]`).inputValue()).toBe(value)
    }
  }

  private async one(found: Locator, what: string): Promise<void> {
    expect(await found.count(), `${what} at ${this.page.url()}:\n${await this.text()}`).toBe(1)
  }

  private async loaded(act: () => Promise<void>): Promise<void> {
    const loaded = this.page.waitForEvent('load')
    await act()
    await loaded
  }
}
