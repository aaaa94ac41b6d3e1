import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds, one line each. The script goes in by the browser's own tools, past the page's security policy. */
export async function violations(page: Page, language = 'nb'): Promise<string[]> {
  await page.evaluate(axe.source)
  // Colours, the slowest to look at, are the same in every language.
  const options = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: language === 'nb' } } }
  const found = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults
  return found.violations.flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(' ')}`))
}

/** How far the page can be pushed sideways, in pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
