import { mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Playwright chooses headless itself; in one process the browser dies with the first context that is closed. */
const unwanted = ['--headless', '--single-process']

// Nothing here draws with WebGL, and without it a page is painted in half the time.
chromium.setGraphicsMode = false

/**
 * Unpacks the browser that comes by npm, in a folder of this user's own: one that another user left in the common
 * temporary folder can be neither run nor replaced. The run does it once, before its files run side by side.
 */
export async function unpackBrowser(): Promise<void> {
  const before = process.env.TMPDIR
  const own = join(tmpdir(), `handlingsrom-browser-${userInfo().uid}`)
  mkdirSync(own, { recursive: true, mode: 0o700 })
  process.env.TMPDIR = own
  try {
    process.env.TEST_BROWSER = await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** A headless Chromium that comes by npm, so that a machine without a browser runs the tests too. */
export async function openBrowser(): Promise<Browser> {
  if (!process.env.TEST_BROWSER) await unpackBrowser()
  const launch = () =>
    playwright.launch({
      executablePath: process.env.TEST_BROWSER!,
      args: [
        ...chromium.args.filter(one => !unwanted.some(start => one.startsWith(start))),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
      headless: true,
    })
  // A browser that dies at its start says nothing of the product: it is started once more.
  return launch().catch(launch)
}
