// Photographs every page for every role that may see it, wide and on a phone, from a freshly built demo, into screens/.
// `node scripts/screens.ts` takes them all; `node scripts/screens.ts pot report` those of these addresses.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { expected } from '../test/access/expected.ts'
import { seats } from '../test/access/viewers.ts'
import { visits } from '../test/journeys/visits.ts'
import { openBrowser } from '../test/support/browser.ts'

const root = join(import.meta.dirname, '..')
const into = join(root, 'screens')
/** The day that the addresses below belong to. */
const today = '2026-11-22'
const widths = { wide: 1200, phone: 390 }

type Shot = { name: string; to: string; as?: string }

/** Each page's own faces first, then the same page as each role of the demo that it is open to. */
function shots(wanted: readonly string[]): Shot[] {
  return Object.entries(visits)
    .filter(([name]) => wanted.length === 0 || wanted.includes(name))
    .flatMap(([name, faces]) => {
      const row = expected[name as keyof typeof expected]
      const open = [...(row.get ?? []), ...(row.letsIn?.get ?? [])]
      const roles = open.flatMap((viewer): Shot[] => {
        if (viewer === 'public') return [{ name: `${name}, public`, to: row.at }]
        const { subject } = seats[viewer]
        return /sjette|uten-rolle|administrator-m|disponerer-m/.test(subject)
          ? []
          : [{ name: `${name}, ${viewer}`, to: row.at, as: subject }]
      })
      return [...faces.map(one => ({ ...one, name: `${name} - ${one.face}` })), ...roles]
    })
}

/** The site as the built product serves it, on a demo of its own. */
async function startSite(): Promise<{ url: string; stop(): Promise<void> }> {
  // The product's own pages need to be built: Node reads no .tsx.
  const built = (path: string) => import(new URL(`../dist/${path}.js`, import.meta.url).href)
  const { demoIssuerPath, openDatabase, serve } = await built('src/main')
  const { buildDemo, shownFirst, tales } = await built('demo/index')
  const { readConfig } = await built('src/platform/config')
  const { silentLog } = await built('src/platform/log')
  const { instantAt } = await built('src/core/dates')
  const { peopleAt } = await built('src/rooms/identity/index')
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-screens-'))
  const config = readConfig({ HANDLINGSROM_DATA: folder, HANDLINGSROM_PORT: '0' })
  const database = await openDatabase(config, silentLog)
  const now = instantAt(today)
  const people = async (issuer: string) =>
    (await peopleAt(database.db, issuer)).map((one: { subject: string; name: string }) => ({
      ...one,
      title: '',
    }))
  const served = await serve({
    database,
    config,
    clock: () => now,
    log: silentLog,
    demo: { people, first: shownFirst, tales },
  })
  await buildDemo(database.db, served.url + demoIssuerPath, now, (text: string) => console.log(`  ${text}`))
  return {
    url: served.url,
    async stop() {
      await served.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A page at one width, signed in as one of the demo's people; kept, since the same person is asked for often. */
async function pageOf(browser: Browser, url: string, width: number, as?: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: 1 })
  const page = await context.newPage()
  if (as) await page.goto(`${url}/logg-inn?som=${encodeURIComponent(as)}`)
  return page
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  console.log('Builds the product')
  const { status } = spawnSync('tsc', ['-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
  })
  if (status !== 0) throw new Error('the product does not build')
  console.log('Builds the demo')
  const site = await startSite()
  const browser = await openBrowser()
  const byPerson = Map.groupBy(shots(wanted), one => one.as)
  mkdirSync(into, { recursive: true })
  let taken = 0
  for (const [as, list] of byPerson) {
    for (const [label, width] of Object.entries(widths)) {
      const page = await pageOf(browser, site.url, width, as)
      for (const { name, to } of list) {
        await page.goto(site.url + to)
        await page.screenshot({ path: join(into, `${name} (${label}).png`), fullPage: true })
        taken++
      }
      await page.context().close()
    }
    console.log(`  ${as ?? 'anyone'}: ${taken} pictures so far`)
  }
  await browser.close()
  await site.stop()
}

await main()
