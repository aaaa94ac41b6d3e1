import type { Page } from 'playwright-core'
import type { RouteName } from '../../src/routes.ts'

/** The highest that a home, a thing or an act may be, in pixels: three screens of work, six of a phone. */
const limits = { 1280: 2_700, 390: 5_064 }

/**
 * Pages that are made to be read through or looked up in, and may be as long as they are: documents (explanations,
 * letters, reports as they were sent) and lists, which go by pages.
 */
const exempt: ReadonlySet<string> = new Set<RouteName>([
  // Documents.
  'accessibility',
  'cell',
  'compareApplications',
  'crosswalk',
  'fundingNote',
  'guide',
  'privacy',
  'reportFigures',
  'reportVersion',
  'reportView',
  'reviewApplication',
  'reviewReport',
  'scheme',
  'schemeCell',
  // Lists.
  'accountsImport',
  'applications',
  'awards',
  'burden',
  'candidates',
  'controlEvents',
  'controlVouchers',
  'corrections',
  'extracts',
  'figures',
  'indicator',
  'journal',
  'ministries',
  'overlap',
  'roles',
  'schemes',
  'terms',
  'vouchers',
])

/** By how many pixels a page is too high on a screen that wide; nothing where it is a document or a list. */
export async function tooHigh(page: Page, name: string, width: keyof typeof limits): Promise<string[]> {
  if (exempt.has(name)) return []
  const height: number = await page.evaluate('document.documentElement.scrollHeight')
  return height > limits[width]
    ? [`${name} is ${height} px high at ${width} px, at most ${limits[width]}`]
    : []
}
