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
  notify: {
    nb: { button: 'Varsle om mulig endring', done: 'Varslet om mulig endring' },
    nn: { button: 'Varsle om mogleg endring', done: 'Varsla om mogleg endring' },
    en: { button: 'Give notice of a possible change', done: 'Notice of a possible change' },
  },
  reply: {
    nb: { button: 'Send uttalelsen', done: 'Kommunen har uttalt seg' },
    nn: { button: 'Send fråsegna', done: 'Kommunen har uttalt seg' },
    en: { button: 'Send the reply', done: 'The municipality has been heard' },
  },
  decide: {
    nb: { button: 'Avgjør og send brevet', done: 'Avgjort' },
    nn: { button: 'Avgjer og send brevet', done: 'Avgjort' },
    en: { button: 'Decide and send the letter', done: 'Decided' },
  },
  acceptChange: {
    nb: { button: 'Godta det endrede tilsagnet', done: 'Endring godtatt' },
    nn: { button: 'Godta den endra tilsegna', done: 'Endring godteken' },
    en: { button: 'Accept the changed commitment', done: 'Change accepted' },
  },
  certifySettlement: {
    nb: { button: 'Attester oppgjøret', done: 'Oppgjør attestert' },
    nn: { button: 'Attester oppgjeret', done: 'Oppgjer attestert' },
    en: { button: 'Certify the settlement', done: 'Settlement certified' },
  },
  settle: {
    nb: { button: 'Godkjenn oppgjøret', done: 'Gjort opp' },
    nn: { button: 'Godkjenn oppgjeret', done: 'Gjort opp' },
    en: { button: 'Approve the settlement', done: 'Settled' },
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
  notify: {
    nb: (name, year) => `Varsle ${name} om mulig endring av tilsagnet for ${year}`,
    nn: (name, year) => `Varsle ${name} om mogleg endring av tilsegna for ${year}`,
    en: (name, year) => `Give ${name} notice of a possible change of the commitment for ${year}`,
  },
  reply: {
    nb: (name, year) => `Uttal dere om mulig endring av tilsagnet for ${year}: ${name}`,
    nn: (name, year) => `Uttal dykk om mogleg endring av tilsegna for ${year}: ${name}`,
    en: (name, year) => `Reply to the notice of a possible change for ${year}: ${name}`,
  },
  decide: {
    nb: (name, year) => `Avgjør endringen av tilsagnet til ${name} for ${year}`,
    nn: (name, year) => `Avgjer endringa av tilsegna til ${name} for ${year}`,
    en: (name, year) => `Decide on the change of the commitment to ${name} for ${year}`,
  },
  acceptChange: {
    nb: (name, year) => `Godta det endrede tilsagnet for ${year}: ${name}`,
    nn: (name, year) => `Godta den endra tilsegna for ${year}: ${name}`,
    en: (name, year) => `Accept the changed commitment for ${year}: ${name}`,
  },
  certifySettlement: {
    nb: (name, year) => `Attester oppgjøret med ${name} for ${year}`,
    nn: (name, year) => `Attester oppgjeret med ${name} for ${year}`,
    en: (name, year) => `Certify the settlement with ${name} for ${year}`,
  },
  settle: {
    nb: (name, year) => `Godkjenn oppgjøret med ${name} for ${year}`,
    nn: (name, year) => `Godkjenn oppgjeret med ${name} for ${year}`,
    en: (name, year) => `Approve the settlement with ${name} for ${year}`,
  },
})

/** What the municipality is to do, to the sender who waits for it. */
const awaited = words<Record<'reply' | 'acceptChange', (name: string, year: number) => string>>({
  reply: {
    nb: (name, year) => `${name} kan uttale seg om mulig endring av tilsagnet for ${year}`,
    nn: (name, year) => `${name} kan uttale seg om mogleg endring av tilsegna for ${year}`,
    en: (name, year) => `${name} may reply to the notice of a possible change for ${year}`,
  },
  acceptChange: {
    nb: (name, year) => `${name} skal godta det endrede tilsagnet for ${year}`,
    nn: (name, year) => `${name} skal godta den endra tilsegna for ${year}`,
    en: (name, year) => `${name} is to accept the changed commitment for ${year}`,
  },
})

/** What the municipality does names the programme; it knows which municipality it is. */
const toProgramme: ReadonlySet<Name> = new Set(['grant', 'accept', 'reply', 'acceptChange'])

type Thing = { programme: string; year: number; municipality: string }

export const sayAward: Say<Name, Thing> = (
  { deed, mine, thing: { programme, year, municipality } },
  reader,
) => ({
  text:
    !mine && (deed === 'reply' || deed === 'acceptChange')
      ? awaited(reader.language)[deed](reader.name(municipality), year)
      : waits(reader.language)[deed](
          toProgramme.has(deed) ? reader.programme(programme) : reader.name(municipality),
          year,
        ),
  href:
    deed === 'grant' ? href('awards', { programme, year }) : href('award', { programme, year, municipality }),
})
