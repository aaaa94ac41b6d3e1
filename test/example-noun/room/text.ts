import { words } from '../../../src/core/words.ts'
import type { TripState } from './model.ts'

export const stateWords = words<Record<TripState, string>>({
  asked: { nb: 'venter på godkjenning', nn: 'ventar på godkjenning', en: 'waiting for approval' },
  approved: { nb: 'godkjent', nn: 'godkjend', en: 'approved' },
  unreported: { nb: 'reiseregning mangler', nn: 'reiserekning manglar', en: 'expenses are missing' },
  reported: { nb: 'gjort opp', nn: 'gjord opp', en: 'settled' },
})

export const text = words({
  title: { nb: 'Reiser', nn: 'Reiser', en: 'Trips' },
  lead: {
    nb: (count: number, kr: string) => `${count} reiser for ${kr}.`,
    nn: (count: number, kr: string) => `${count} reiser for ${kr}.`,
    en: (count: number, kr: string) => `${count} trips for ${kr}.`,
  },
  none: { nb: 'Ingen reiser ennå.', nn: 'Ingen reiser enno.', en: 'No trips yet.' },
  newTitle: { nb: 'Søk om en reise', nn: 'Søk om ei reise', en: 'Ask for a trip' },
  send: { nb: 'Send søknaden', nn: 'Send søknaden', en: 'Send the request' },
  save: { nb: 'Lagre kladden', nn: 'Lagre kladden', en: 'Save the draft' },
  othersText: {
    nb: (name: string, said: string) => `${name} har lagret: ${said}`,
    nn: (name: string, said: string) => `${name} har lagra: ${said}`,
    en: (name: string, said: string) => `${name} has saved: ${said}`,
  },
  purpose: { nb: 'Formål', nn: 'Formål', en: 'Purpose' },
  startsOn: { nb: 'Reisedag', nn: 'Reisedag', en: 'Day of travel' },
  amount: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  spent: { nb: 'Brukt, kr', nn: 'Brukt, kr', en: 'Spent, kr' },
  state: { nb: 'Hvor langt', nn: 'Kor langt', en: 'How far' },
  total: { nb: 'Sum', nn: 'Sum', en: 'Total' },
  askedBy: { nb: 'Søkt av', nn: 'Søkt av', en: 'Asked for by' },
  notYet: { nb: 'ikke ennå', nn: 'ikkje enno', en: 'not yet' },
})

export const refusals = words({
  unknownTrip: {
    nb: 'Reisen finnes ikke. Gå til listen og velg en annen.',
    nn: 'Reisa finst ikkje. Gå til lista og vel ei anna.',
    en: 'There is no such trip. Go to the list and choose another.',
  },
  tripInThePast: {
    nb: 'Reisedagen er gått. Skriv en dag fra og med i dag.',
    nn: 'Reisedagen er gått. Skriv ein dag frå og med i dag.',
    en: 'That day has passed. Write a day from today on.',
  },
  alreadyApproved: {
    nb: 'Reisen er godkjent.',
    nn: 'Reisa er godkjend.',
    en: 'The trip is approved.',
  },
  notTravelled: {
    nb: 'Reiseregningen kan leveres dagen etter reisen.',
    nn: 'Reiserekninga kan leverast dagen etter reisa.',
    en: 'The expenses can be handed in the day after the trip.',
  },
  alreadyReported: {
    nb: 'Reiseregningen er levert.',
    nn: 'Reiserekninga er levert.',
    en: 'The expenses are handed in.',
  },
})
