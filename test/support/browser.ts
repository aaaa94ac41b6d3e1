import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Playwright chooses headless itself; in one process the browser dies with the first context that is closed. */
const unwanted = ['--headless', '--single-process']

// Nothing here draws with WebGL, and without it a page is painted in half the time.
chromium.setGraphicsMode = false

/** A headless Chromium that comes by npm, so that a machine without a browser runs the tests too. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter(one => !unwanted.some(start => one.startsWith(start))),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
    headless: true,
  })
}
