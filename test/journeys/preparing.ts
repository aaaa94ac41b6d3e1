import { expect } from 'vitest'
import { href } from '../../src/routes.ts'
import type { Filled, Walker } from './walker.ts'

/** What one writes in the ten steps, by what the pages show; a later year has no more than what is new. */
export type Written = {
  mandate?: Filled
  goal?: Filled
  /** By name: the post where there are several, the amount as it is typed, and the share. */
  schemes: { id: string; name: string; search: string; amount: string; share: string; post?: string }[]
  money: Filled
  regions: Filled
  deciders?: Filled
  individual?: Filled
  dates: Filled
  followUp?: Filled
  figures?: Filled
}

/** From the first open step to the last, with each saved on the way. */
export async function answerSteps(walker: Walker, one: Written): Promise<void> {
  const next = (to: string) => walker.press(`Lagre og gå til ${to}`)
  if (one.mandate) {
    await walker.fill(one.mandate)
    await next('Mål og målgruppe')
  }
  if (one.goal) {
    await walker.fill(one.goal)
    await next('Ordninger og beløp')
  }
  await walker.fill(one.money)
  for (const { id, name, search } of one.schemes) {
    if ((await walker.text()).includes(`Ta bort ${name}`)) continue
    await walker.press('Legg til en ordning')
    await walker.fill({ sok: search })
    await walker.press('Søk')
    await walker.fill({ scheme: id })
    await walker.press('Legg til ordningen')
  }
  for (const { id, amount, share, post } of one.schemes)
    await walker.fill({
      [`amount-${id}`]: amount,
      ...(share === '100' ? {} : { [`share-${id}`]: share }),
      ...(post ? { [`post-${id}`]: post } : {}),
    })
  await next('Regioner og tak')
  await walker.fill(one.regions)
  await next('Hvem avgjør')
  await walker.fill(one.deciders ?? {})
  await next('Er det enkeltvedtak?')
  await walker.fill(one.individual ?? {})
  await next('Frister og årshjul')
  await walker.fill(one.dates)
  await next('Rapport og kontroll')
  await walker.fill(one.followUp ?? {})
  await next('Prøv regnestykket')
  if (one.figures) {
    await walker.fill(one.figures)
    await walker.press('Les inn tallene')
  }
}

/** Another finds it in «I dag» and says yes. */
export async function approve(walker: Walker, what: string): Promise<void> {
  await walker.open(href('today'))
  await walker.follow(`Godkjenn: ${what}`)
  await walker.press('Godkjenn og registrer')
  expect(await walker.text()).toContain('Godkjent og registrert')
}
