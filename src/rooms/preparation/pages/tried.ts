import { type Tryout, tryOut } from '../tryout.queries.ts'
import type { On } from './on.ts'
import type { Parsed } from './parsed.ts'

/** What the year comes to with the figures of today; undefined while there is nothing to reckon. */
export function triedOut(
  on: On,
  { ordninger, regioner, regnestykke, mal }: Parsed,
): Promise<Tryout | undefined> {
  if (!ordninger || !regioner) return Promise.resolve(undefined)
  const restKey = regnestykke?.restKey ?? 'basis'
  return tryOut(on.ask.db, on.one, {
    year: on.one.year,
    name: on.view?.name ?? mal?.name ?? on.one.title,
    appropriation: { status: ordninger.status, source: ordninger.source },
    schemes: ordninger.schemes,
    recipients: regioner.recipients,
    offices: regioner.regions.map(one => one.office),
    guarantee: regnestykke?.guarantee ?? 'would',
    restKey: restKey === 'none' ? null : restKey,
  })
}
