import type { PagesOf } from '../../../ui/page.ts'
import type { statisticsRoutes } from '../routes.ts'
import * as describeFigure from './describe.tsx'
import { indicatorFilePage } from './file.tsx'
import * as factsImport from './import.tsx'
import * as indicator from './indicator.tsx'
import { figuresPage } from './indicators.tsx'
import { stopImportPage } from './stop.tsx'

/** What answers each of the room's addresses. */
export const statisticsPages: PagesOf<typeof statisticsRoutes> = {
  figures: { get: figuresPage },
  newIndicator: { get: describeFigure.newIndicatorPage, post: describeFigure.newIndicatorPost },
  importFacts: { get: factsImport.importFactsPage, post: factsImport.importFactsPost, takes: 'table' },
  factsImport: { get: factsImport.factsImportPage },
  confirmImport: { post: factsImport.confirmImportPost },
  stopImport: { get: stopImportPage, post: factsImport.stopImportPost },
  indicator: { get: indicator.indicatorPage },
  indicatorFile: { get: indicatorFilePage },
}
