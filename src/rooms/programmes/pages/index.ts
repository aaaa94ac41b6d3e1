import type { PagesOf } from '../../../ui/page.ts'
import type { programmesRoutes } from '../routes.ts'
import { programmesPage } from './list.tsx'

/** What answers each of the room's addresses; those of a programme's front page are answered where that page is. */
export const programmesPages: PagesOf<Omit<typeof programmesRoutes, 'recordMandate' | 'setCap'>> = {
  programmes: { get: programmesPage },
}
