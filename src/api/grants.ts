import { dateOf } from '../core/dates.ts'
import { decimalKr, type Ore } from '../core/ore.ts'
import type { Db } from '../platform/database/connect.ts'
import { awardsOfRun } from '../rooms/allocation/index.ts'
import { commitmentsOf } from '../rooms/awards/index.ts'
import { schemes } from '../rooms/catalogue/index.ts'
import { allOrganisations, namesOn } from '../rooms/organisations/index.ts'
import { programmeById } from '../rooms/programmes/index.ts'
import { apiRoutes, href } from '../routes.ts'

/** A number in JSON, exact to the øre: an award is far below what a double holds. */
const nok = (ore: Ore): number => Number(decimalKr(ore))

/**
 * A programme's awards to municipalities as open data in the layout of the 360Giving Data Standard 1.4
 * (standard.threesixtygiving.org). What each award is made of stands beside it as in OCDS's budget breakdown
 * (standard.open-contracting.org): a calculated share by scheme. Undefined where nothing is awarded.
 */
export async function grantsOf(db: Db, url: string, programme: string): Promise<object | undefined> {
  const found = await programmeById(db, programme)
  const awards = found ? await commitmentsOf(db, { programme }) : []
  if (!found || awards.length === 0) return undefined
  const newest = awards
    .map(one => dateOf(one.grantedAt))
    .sort()
    .at(-1)!
  const registered = new Map((await allOrganisations(db, newest)).map(one => [one.id, one.orgNumber]))
  /** By the register of legal entities (org-id.guide: NO-BRC) where it is known there. */
  const organisation = (id: string, name: string) => {
    const number = registered.get(id)
    return { id: number ? `NO-BRC-${number.replaceAll(/\D/g, '')}` : `handlingsrom-${id}`, name }
  }
  // Of the run that each was made from, which a later run does not change.
  const parts = new Map<string, { source: string; ore: Ore }[]>()
  for (const { year, run } of new Map(awards.map(one => [`${one.year}/${one.run}`, one])).values())
    for (const one of await awardsOfRun(db, programme, year, run))
      parts.set(`${year}/${run}/${one.municipality}`, one.parts)
  const schemeIds = [...new Set([...parts.values()].flat().map(one => one.source))]
  const schemeNames = new Map((await schemes(db, schemeIds)).map(one => [one.id, one.name]))
  // As they were called on the day: an award is made to all on a few days.
  const namesBy = new Map<string, Map<string, string>>()
  for (const on of new Set(awards.map(one => dateOf(one.grantedAt))))
    namesBy.set(on, await namesOn(db, on, [found.sender, ...awards.map(one => one.municipality)]))
  const grants = awards.map(one => {
    const on = dateOf(one.grantedAt)
    const names = namesBy.get(on)!
    const named = (id: string) => organisation(id, names.get(id) ?? id)
    return {
      id: `handlingsrom-${programme}-${one.year}-${one.municipality}`,
      title: `${found.name}, ${one.year}`,
      description: found.goal || found.name,
      currency: 'NOK',
      amountAwarded: nok(one.ore),
      ...(one.paidOre > 0n ? { amountDisbursed: nok(one.paidOre) } : {}),
      awardDate: on,
      plannedDates: [{ startDate: `${one.year}-01-01`, endDate: found.endsOn }],
      recipientOrganization: [named(one.municipality)],
      fundingOrganization: [named(found.sender)],
      grantProgramme: [{ code: programme, title: found.name, url: url + href('programme', { programme }) }],
      dateModified: (one.disbursement?.approvedAt ?? one.acceptedAt ?? one.grantedAt).toISOString(),
      dataSource: url + apiRoutes.apiGrants.replace(':programme', encodeURIComponent(programme)),
      budgetBreakdown: (parts.get(`${one.year}/${one.run}/${one.municipality}`) ?? []).map(part => ({
        id: part.source,
        description: `${schemeNames.get(part.source) ?? part.source} (beregnet andel)`,
        amount: { amount: nok(part.ore), currency: 'NOK' },
      })),
      illustrative: found.illustrative,
    }
  })
  return { version: '1.4', title: found.name, issued: newest, grants }
}
