import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'

type Name = Exclude<keyof typeof deeds, 'carryOver' | 'certifyRepayment' | 'repay'>

/** What the button of each says, and what is said when it is done. */
export const deedWords = words<Record<Name, { button: string; done: string }>>({
  grant: {
    nb: { button: 'Gi tilsagn og send brevene', done: 'Tilsagn gitt' },
    nn: { button: 'Gi tilsegn og send breva', done: 'Tilsegn gitt' },
    en: { button: 'Grant and send the letters', done: 'Commitment granted' },
  },
  accept: {
    nb: { button: 'Godta vilkårene', done: 'Vilkår godtatt' },
    nn: { button: 'Godta vilkåra', done: 'Vilkår godtekne' },
    en: { button: 'Accept the terms', done: 'Terms accepted' },
  },
  certify: {
    nb: { button: 'Attester utbetalingen', done: 'Attestert' },
    nn: { button: 'Attester utbetalinga', done: 'Attestert' },
    en: { button: 'Certify the payment', done: 'Certified' },
  },
  approve: {
    nb: { button: 'Godkjenn utbetalingen', done: 'Godkjent og utbetalt' },
    nn: { button: 'Godkjenn utbetalinga', done: 'Godkjent og utbetalt' },
    en: { button: 'Approve the payment', done: 'Approved and paid' },
  },
})

/** `name` is the programme's to whoever grants and accepts, and the municipality's to whoever pays. */
const waits = words<Record<Name, (name: string, year: number) => string>>({
  grant: {
    nb: (name, year) => `Gi tilsagn for ${year}: ${name}`,
    nn: (name, year) => `Gi tilsegn for ${year}: ${name}`,
    en: (name, year) => `Grant commitments for ${year}: ${name}`,
  },
  accept: {
    nb: (name, year) => `Godta vilkårene for ${year}: ${name}`,
    nn: (name, year) => `Godta vilkåra for ${year}: ${name}`,
    en: (name, year) => `Accept the terms for ${year}: ${name}`,
  },
  certify: {
    nb: (name, year) => `Attester utbetalingen til ${name} for ${year}`,
    nn: (name, year) => `Attester utbetalinga til ${name} for ${year}`,
    en: (name, year) => `Certify the payment to ${name} for ${year}`,
  },
  approve: {
    nb: (name, year) => `Godkjenn utbetalingen til ${name} for ${year}`,
    nn: (name, year) => `Godkjenn utbetalinga til ${name} for ${year}`,
    en: (name, year) => `Approve the payment to ${name} for ${year}`,
  },
})

type Thing = { programme: string; year: number; municipality: string }

export const sayAward: Say<Name, Thing> = ({ deed, thing: { programme, year, municipality } }, reader) => ({
  text: waits(reader.language)[deed](
    deed === 'grant' || deed === 'accept' ? reader.programme(programme) : reader.name(municipality),
    year,
  ),
  href:
    deed === 'grant' ? href('awards', { programme, year }) : href('award', { programme, year, municipality }),
})
