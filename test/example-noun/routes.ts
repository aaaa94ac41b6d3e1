import { tripsRoutes } from './room/routes.ts'

type Name = keyof typeof tripsRoutes

/**
 * Stands in for src/routes.ts, which has no address of the example's. A real room's addresses are gathered there, and
 * its `href` refuses a parameter that is left out.
 */
export const href = (name: Name, params: Record<string, number> = {}): string =>
  tripsRoutes[name].replace(/:(\w+)/g, (_, key: string) => String(params[key]))
