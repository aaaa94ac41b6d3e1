import { expect, test } from 'vitest'
import { type RouteName, routes } from '../../src/routes.ts'
import { demoSite, type Guest, guestAt } from '../support/site.ts'
import { expected } from './expected.ts'
import { prepare } from './setting.ts'
import { municipality, office, seats, type Viewer, viewers } from './viewers.ts'

// The table says who may open what of one programme, region and municipality. The same addresses of every other kind of
// programme, pot and report: whoever may there because of where they belong, may not here. `npm run test:access` tries
// all of them; in `npm test` an own pot is tried whole, of the others every eighth address.
const whole = process.env.ACCESS === 'whole'

const site = await demoSite()
await prepare(site)
const guests = new Map<Viewer, Guest>()
for (const one of viewers)
  guests.set(one, await guestAt(site, one === 'public' ? undefined : seats[one].subject))

type Kind = {
  /** What stands in the address instead. */
  params: Record<string, string>
  /** Whether a viewer whom the table names is to be let in here too. */
  keeps: (viewer: Viewer) => boolean
  /** Whom the table does not name, and who stands here as another does there. */
  standsAs?: Partial<Record<Viewer, Viewer>>
}

const seatOf = (viewer: Viewer) => (viewer === 'public' ? undefined : seats[viewer])
const belongsTo =
  (...organisations: string[]) =>
  (viewer: Viewer) =>
    organisations.includes(seatOf(viewer)?.organisation ?? '')
const regional = belongsTo(office, 'sf-kysten')
const municipal = belongsTo(municipality, 'm-9902')
const elsewhere = (viewer: Viewer) => !regional(viewer) && !municipal(viewer)

const kinds: Record<string, Kind> = {
  'a municipality’s own pot': {
    params: { programme: 'egen-m-9901-1', pool: 'egen-m-9901-1' },
    keeps: viewer => belongsTo(municipality)(viewer) || viewer === 'auditor',
  },
  'a neighbour in the same region': {
    params: { municipality: 'm-9902' },
    keeps: viewer => !municipal(viewer),
    standsAs: {
      otherProgrammeLead: 'programmeLead',
      otherMunicipalDirector: 'municipalDirector',
      otherMunicipalBudgetHolder: 'municipalBudgetHolder',
    },
  },
  'a municipality of another region': {
    params: { municipality: 'm-9911', office: 'sf-kysten' },
    keeps: elsewhere,
    standsAs: { otherCaseWorker: 'caseWorker', otherPanelMember: 'panelMember' },
  },
  'the year before': { params: { year: '2025' }, keeps: () => true },
  'the pilot, which has ended': {
    params: { programme: 'pilot-0-24', municipality: 'm-3420', office: 'sf-innlandet', year: '2021' },
    keeps: elsewhere,
  },
  'what is no programme': { params: { programme: 'finnes-ikke' }, keeps: elsewhere },
}

/** The table's address with other parameters; null where it has none of them. */
function addressIn(name: RouteName, params: Record<string, string>): string | null {
  const parts = expected[name].at.split('/')
  const pattern = routes[name].split('/')
  const changed = pattern.map((one, i) => params[one.slice(1)] ?? parts[i]!)
  return changed.join('/') === expected[name].at ? null : changed.join('/')
}

/** Listed together with who has the same role elsewhere: it is the role that lets in, not where one belongs. */
function anywhere(listed: readonly Viewer[], viewer: Viewer): boolean {
  const other = `other${viewer[0]!.toUpperCase()}${viewer.slice(1)}` as Viewer
  const plain = viewer.replace(/^other(.)/, (_, first: string) => first.toLowerCase()) as Viewer
  return plain !== viewer ? listed.includes(plain) : listed.includes(other)
}

const allowed = (kind: Kind, listed: readonly Viewer[]): Viewer[] =>
  viewers.filter(
    one =>
      (listed.includes(one) && (one === 'public' || kind.keeps(one) || anywhere(listed, one))) ||
      listed.includes(kind.standsAs?.[one] ?? ('' as Viewer)) ||
      (listed.length === viewers.length && !kind.params.pool),
  )

const refused = new Set([403, 404])

test.each(Object.entries(kinds))(
  '%s: nobody is let in beyond those whom the table names',
  async (_, kind) => {
    const isOwn = kind.params.pool !== undefined
    const names = (Object.keys(routes) as RouteName[])
      .filter(name => addressIn(name, kind.params))
      .filter((_, i) => whole || isOwn || i % 8 === 0)
    const differences: string[] = []
    let [asked, opened] = [0, 0]
    for (const name of names) {
      const { get, post, form } = expected[name]
      const at = addressIn(name, kind.params)!
      for (const viewer of viewers) {
        const guest = guests.get(viewer)!
        for (const [listed, ask] of [
          [get, () => guest.get(at)],
          [post, () => guest.post(at, form)],
        ] as const) {
          if (!listed) continue
          const answer = await ask()
          await answer.body?.cancel()
          asked++
          const may = isOwn ? kind.keeps(viewer) : allowed(kind, listed).includes(viewer)
          if (!refused.has(answer.status)) opened++
          if (answer.status >= 500) differences.push(`${viewer} at ${at}: ${answer.status}`)
          if (!may && !refused.has(answer.status))
            differences.push(`${viewer} at ${at}: let in, ${answer.status}`)
          if (viewer !== 'public' && answer.headers.get('cache-control') !== 'no-store')
            differences.push(`${viewer} at ${at}: may be kept`)
        }
      }
    }
    process.stdout.write(`access, ${_}: ${names.length} addresses, ${asked} requests, ${opened} opened\n`)
    expect(differences).toEqual([])
  },
)
