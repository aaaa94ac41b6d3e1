import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'

type Name = Exclude<keyof typeof deeds, 'carryOver' | 'certifyRepayment' | 'repay'>

export const deedButtons = words<Record<Name, string>>({
  grant: {
    nb: 'Gi tilsagn og send brevene',
    nn: 'Gi tilsegn og send breva',
    en: 'Grant and send the letters',
  },
  accept: { nb: 'Godta vilkårene', nn: 'Godta vilkåra', en: 'Accept the terms' },
  certify: { nb: 'Attester utbetalingen', nn: 'Attester utbetalinga', en: 'Certify the payment' },
  approve: { nb: 'Godkjenn utbetalingen', nn: 'Godkjenn utbetalinga', en: 'Approve the payment' },
})

export const deedsDone = words<Record<Name, string>>({
  grant: { nb: 'Tilsagn gitt', nn: 'Tilsegn gitt', en: 'Commitment granted' },
  accept: { nb: 'Vilkår godtatt', nn: 'Vilkår godtekne', en: 'Terms accepted' },
  certify: { nb: 'Attestert', nn: 'Attestert', en: 'Certified' },
  approve: { nb: 'Godkjent og utbetalt', nn: 'Godkjent og utbetalt', en: 'Approved and paid' },
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
