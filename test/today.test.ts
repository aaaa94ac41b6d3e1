import { expect, test } from 'vitest'
import type { Actor } from '../src/core/actor.ts'
import { whatWaits } from '../src/web/waiting.ts'
import { counted } from './support/counted.ts'
import { aCountryAtWork, dayAtWork } from './support/country-at-work.ts'
import { testDatabase } from './support/database.ts'
import { actorOf, askOf } from './support/programme.ts'

// «I dag» of every role, with few municipalities and with the whole country: what grows is the list, never the queries.

async function countryOf(many: number) {
  const { db, adminUrl } = await testDatabase()
  return { db, ...(await aCountryAtWork(db, adminUrl, many)) }
}
const few = await countryOf(24)
const all = await countryOf(356)

async function seen({ db }: typeof few, actor: Actor) {
  const watched = counted(db)
  const work = await whatWaits(askOf(watched.db, { actor, at: dayAtWork }))
  return { work, asked: watched.asked.sort() }
}

const everyList = ['bodies.bodies', 'bodies.bodies', 'catalogue.schemes', 'programmes.mandates']
const names = 'organisations.names'
const municipal = (role: Parameters<typeof actorOf>[0], step: number) => (where: typeof few) =>
  actorOf(role, where.places[step]!)

/** Of the lists that are written by hand still. */
const ownPots = ['pools.parts', 'pools.transfers', 'programmes.programmes']

/** Of each role: the first table of each statement, besides those that all lists share. One a list, and what it needs of another room. */
const expected: Record<string, [(where: typeof few) => Actor, string[]]> = {
  secretariat: [
    () => actorOf('secretariat', 'udir'),
    [
      'allocation.approvals',
      'applications.applications',
      'awards.commitments',
      'awards.repayments',
      'identity.held',
      'ledger.pots',
      names,
      'preparation.preparations',
      'reports.reports',
      'reports.reports',
      'selection.decisions',
      'selection.offers',
    ],
  ],
  ks: [() => actorOf('ks', 'ks'), ['applications.applications', names, 'selection.decisions']],
  panelMember: [
    () => actorOf('panelMember', 'ks-innlandet'),
    ['applications.applications', names, 'selection.decisions'],
  ],
  caseWorker: [
    () => actorOf('caseWorker', 'sf-innlandet'),
    [
      'applications.applications',
      'applications.invitations',
      names,
      'records.approvals',
      'selection.decisions',
    ],
  ],
  directorateOfficer: [
    () => actorOf('directorateOfficer', 'udir'),
    ['allocation.approvals', names, 'reports.agreements', 'reports.reports'],
  ],
  budgetHolder: [
    () => actorOf('budgetHolder', 'udir'),
    [
      'allocation.approvals',
      'allocation.runs',
      'allocation.runs',
      'awards.changes',
      'awards.commitments',
      'awards.repayments',
      'ledger.pots',
      names,
      'preparation.preparations',
      'reports.reports',
    ],
  ],
  certifier: [
    () => actorOf('certifier', 'udir'),
    ['awards.changes', 'awards.commitments', 'awards.repayments', 'ledger.pots', names, 'reports.reports'],
  ],
  auditor: [() => actorOf('auditor', 'riksrevisjonen'), ['awards.commitments', names, 'reports.reports']],
  administrator: [
    () => actorOf('administrator', 'udir'),
    ['identity.held', 'identity.people', names, 'organisations.organisations', 'selection.offers'],
  ],
  municipalDirector: [
    municipal('municipalDirector', 1),
    [
      'accounts.imports',
      'applications.invitations',
      'applications.invitations',
      'awards.changes',
      'awards.commitments',
      'awards.commitments',
      'awards.repayments',
      'measures.payments',
      names,
      ...ownPots,
      'reports.reports',
      'reports.reports',
      'selection.decisions',
    ],
  ],
  programmeLead: [
    municipal('programmeLead', 6),
    [
      'accounts.imports',
      'applications.invitations',
      'applications.invitations',
      'awards.commitments',
      'measures.after_grants',
      'measures.budgets',
      'measures.measures',
      'measures.measures',
      names,
      'programmes.programmes',
      'programmes.programmes',
      'reports.reports',
      'selection.decisions',
      'selection.offers',
    ],
  ],
  municipalBudgetHolder: [municipal('municipalBudgetHolder', 6), ['measures.payments', ...ownPots]],
}

/** Whoever acts for one municipality, or gives roles, has as much to do in any country. */
const alike = ['administrator', 'municipalDirector', 'programmeLead', 'municipalBudgetHolder']

test.each(Object.entries(expected))('%s asks as much of few as of all', async (role, [actorIn, tables]) => {
  const [a, b] = [await seen(few, actorIn(few)), await seen(all, actorIn(all))]
  if (!alike.includes(role)) expect(b.work.length).toBeGreaterThan(5 * a.work.length)
  expect(b.asked).toEqual(a.asked)
  expect(b.asked).toEqual([...everyList, ...tables].sort())
})
