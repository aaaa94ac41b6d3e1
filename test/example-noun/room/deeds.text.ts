import { words } from '../../../src/core/words.ts'
import type { Say } from '../../../src/ui/work.tsx'
import { href } from '../routes.ts'
import type { deeds } from './deeds.rules.ts'

type Name = keyof typeof deeds

/** What the button of each says, and what is said when it is done. */
export const deedWords = words<Record<Name, { button: string; done: string }>>({
  approve: {
    nb: { button: 'Godkjenn reisen', done: 'Godkjent' },
    nn: { button: 'Godkjenn reisa', done: 'Godkjend' },
    en: { button: 'Approve the trip', done: 'Approved' },
  },
  report: {
    nb: { button: 'Lever reiseregningen', done: 'Levert' },
    nn: { button: 'Lever reiserekninga', done: 'Levert' },
    en: { button: 'Hand in the expenses', done: 'Handed in' },
  },
})

const waits = words<Record<Name, (purpose: string) => string>>({
  approve: {
    nb: purpose => `Godkjenn reisen: ${purpose}`,
    nn: purpose => `Godkjenn reisa: ${purpose}`,
    en: purpose => `Approve the trip: ${purpose}`,
  },
  report: {
    nb: purpose => `Reiseregning mangler: ${purpose}`,
    nn: purpose => `Reiserekning manglar: ${purpose}`,
    en: purpose => `Expenses are missing: ${purpose}`,
  },
})

export const sayTrip: Say<Name, { id: number; purpose: string }> = ({ deed, thing }, { language }) => ({
  text: waits(language)[deed](thing.purpose),
  href: href('trip', { trip: thing.id }),
})
