import { kroner, type Ore } from '../../core/ore.ts'

/** One municipality's pot in one programme. */
export type PotOf = { programme: string; municipality: string }

/** The pot's name in the ledger: one of a municipality in a programme, since it belongs to the whole municipality. */
export const potOf = (programme: string, municipality: string): string => `${programme}:${municipality}`

/** From which amount a payment takes two people, until the municipality sets another. */
export const usualLimit: Ore = kroner(100_000)

export type PotRefusal = 'unknownProgramme' | 'notAllowed' | 'commandInFlight' | 'keyReused'
