import { type Tryout, tryOut } from '../tryout.queries.ts'
import type { On } from './on.ts'
import type { Parsed } from './parsed.ts'
import { schemesOf } from './schemas.ts'

/** What the year comes to with the figures of today; undefined while there is nothing to reckon. */
export function triedOut(
  on: On,
  { ordninger, regioner, regnestykke, mal }: Parsed,
): Promise<Tryout | undefined> {
  const schemes = schemesOf(on, on.answers.ordninger.fields)
  if (!schemes || !regioner) return Promise.resolve(undefined)
  const restKey = regnestykke?.restKey ?? 'basis'
  return tryOut(on.ask.db, on.one, {
    ...{ schemes, year: on.one.year, recipients: regioner.recipients },
    name: on.view?.name ?? mal?.name ?? on.one.title,
    appropriation: { status: ordninger?.status ?? 'proposed', source: ordninger?.source ?? '' },
    offices: regioner.regions.map(one => one.office),
    guarantee: regnestykke?.guarantee ?? 'would',
    restKey: restKey === 'none' ? null : restKey,
  })
}
