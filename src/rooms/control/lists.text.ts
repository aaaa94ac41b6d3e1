import { words } from '../../core/words.ts'
import type { CorrectionKind } from './lists.model.ts'

/** Lists that an auditor goes through: events, corrections and vouchers. */
export const listText = words({
  eventsTitle: { nb: 'Hendelser', nn: 'Hendingar', en: 'Events' },
  eventsLead: {
    nb: (n: number, more: boolean) =>
      n === 0
        ? 'Ingen hendelser passer.'
        : more
          ? `De ${n} nyeste som passer.`
          : n === 1
            ? 'Én hendelse passer.'
            : `${n} hendelser passer.`,
    nn: (n: number, more: boolean) =>
      n === 0
        ? 'Ingen hendingar passar.'
        : more
          ? `Dei ${n} nyaste som passar.`
          : n === 1
            ? 'Éi hending passar.'
            : `${n} hendingar passar.`,
    en: (n: number, more: boolean) =>
      n === 0
        ? 'No events match.'
        : more
          ? `The newest ${n} that match.`
          : n === 1
            ? 'One event matches.'
            : `${n} events match.`,
  },
  eventsPage: {
    nb: (from: number, to: number) => `Hendelse ${from}–${to}, de nyeste først.`,
    nn: (from: number, to: number) => `Hending ${from}–${to}, dei nyaste først.`,
    en: (from: number, to: number) => `Events ${from}–${to}, the newest first.`,
  },
  eventsAbout: {
    nb: 'Hver endring som er gjort: hva, hvem, i hvilken rolle og når. Fritekst står ikke her, bare et avtrykk av den.',
    nn: 'Kvar endring som er gjord: kva, kven, i kva rolle og når. Fritekst står ikkje her, berre eit avtrykk av han.',
    en: 'Every change made: what, by whom, in which role and when. Free text is not here, only its digest.',
  },
  find: { nb: 'Finn', nn: 'Finn', en: 'Find' },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  area: { nb: 'Område', nn: 'Område', en: 'Area' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  subject: { nb: 'Gjelder', nn: 'Gjeld', en: 'Subject' },
  person: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  from: { nb: 'Fra dato', nn: 'Frå dato', en: 'From' },
  to: { nb: 'Til dato', nn: 'Til dato', en: 'To' },
  notADate: {
    nb: (typed: string) => `«${typed}» er ingen dato. Skriv den som 31.05.2019.`,
    nn: (typed: string) => `«${typed}» er ingen dato. Skriv han som 31.05.2019.`,
    en: (typed: string) => `“${typed}” is no date. Write it as 31.05.2019.`,
  },
  number: { nb: 'Nr.', nn: 'Nr.', en: 'No.' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  system: { nb: 'Systemet', nn: 'Systemet', en: 'The system' },
  kind: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  data: { nb: 'Opplysninger', nn: 'Opplysningar', en: 'Details' },
  pages: { nb: 'Sider', nn: 'Sider', en: 'Pages' },
  newer: { nb: 'Nyere', nn: 'Nyare', en: 'Newer' },
  older: { nb: 'Eldre', nn: 'Eldre', en: 'Older' },
  correctionsTitle: { nb: 'Rettelser', nn: 'Rettingar', en: 'Corrections' },
  correctionsLead: {
    nb: (n: number, more: boolean) =>
      n === 0
        ? 'Ingenting er rettet.'
        : `${more ? `De ${n} nyeste rettelsene` : n === 1 ? 'Én rettelse' : `${n} rettelser`}: hva, av hvem, når og hvorfor.`,
    nn: (n: number, more: boolean) =>
      n === 0
        ? 'Ingenting er retta.'
        : `${more ? `Dei ${n} nyaste rettingane` : n === 1 ? 'Éi retting' : `${n} rettingar`}: kva, av kven, når og kvifor.`,
    en: (n: number, more: boolean) =>
      n === 0
        ? 'Nothing has been corrected.'
        : `${more ? `The newest ${n} corrections` : n === 1 ? 'One correction' : `${n} corrections`}: what, by whom, when and why.`,
  },
  correction: { nb: 'Rettelse', nn: 'Retting', en: 'Correction' },
  place: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  by: { nb: 'Av', nn: 'Av', en: 'By' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  noneCorrected: {
    nb: 'Bilag som blir tilbakeført, utmålinger som blir rettet, tilsagn som blir endret og vedlegg som blir merket som feil, kommer hit.',
    nn: 'Bilag som blir tilbakeførte, utmålingar som blir retta, tilsegner som blir endra og vedlegg som blir merkte som feil, kjem hit.',
    en: 'Vouchers that are reversed, allocations that are corrected, commitments that are changed and attachments marked as wrong will stand here.',
  },
  vouchersTitle: {
    nb: 'Følg et bilag til posten',
    nn: 'Følg eit bilag til posten',
    en: 'Follow a voucher to its post',
  },
  vouchersLead: {
    nb: 'Velg et bilag. Bilaget viser hvilke ordninger pengene kom fra, og hvilken budsjettpost hver ordning står på.',
    nn: 'Vel eit bilag. Bilaget viser kva ordningar pengane kom frå, og kva budsjettpost kvar ordning står på.',
    en: 'Choose a voucher. It shows which schemes the money came from, and the budget post of each scheme.',
  },
  vouchers: { nb: 'Bilag, de nyeste først', nn: 'Bilag, dei nyaste først', en: 'Vouchers, the newest first' },
  noVouchers: { nb: 'Ingen bilag passer.', nn: 'Ingen bilag passar.', en: 'No vouchers match.' },
  voucher: { nb: 'Bilag', nn: 'Bilag', en: 'Voucher' },
  voucherNumber: { nb: 'Bilagsnummer', nn: 'Bilagsnummer', en: 'Voucher number' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  amount: { nb: 'Beløp (kr)', nn: 'Beløp (kr)', en: 'Amount (NOK)' },
  about: { nb: 'Gjelder', nn: 'Gjeld', en: 'About' },
  pot: { nb: 'Pott', nn: 'Pott', en: 'Pot' },
})

type Named = { title: string; one: (of: readonly string[]) => string }
const [first, second] = [(of: readonly string[]) => of[0] ?? '', (of: readonly string[]) => of[1] ?? '']

/** What each kind of correction is called, and what one of them says. */
export const correctionWords = words<Record<CorrectionKind, Named>>({
  voucher: {
    nb: { title: 'Tilbakeførte bilag', one: of => `Bilag ${first(of)} er tilbakeført, ${second(of)}` },
    nn: { title: 'Tilbakeførte bilag', one: of => `Bilag ${first(of)} er tilbakeført, ${second(of)}` },
    en: { title: 'Reversed vouchers', one: of => `Voucher ${first(of)} reversed, ${second(of)}` },
  },
  run: {
    nb: { title: 'Rettede utmålinger', one: of => `Utmåling ${first(of)}, beregning ${second(of)}` },
    nn: { title: 'Retta utmålingar', one: of => `Utmåling ${first(of)}, utrekning ${second(of)}` },
    en: { title: 'Corrected allocations', one: of => `Allocation ${first(of)}, calculation ${second(of)}` },
  },
  award: {
    nb: { title: 'Endrede tilsagn', one: of => `Tilsagn ${first(of)}, ${second(of)}` },
    nn: { title: 'Endra tilsegner', one: of => `Tilsegn ${first(of)}, ${second(of)}` },
    en: { title: 'Changed commitments', one: of => `Commitment ${first(of)}, ${second(of)}` },
  },
  attachment: {
    nb: { title: 'Vedlegg merket som feil', one: of => `Vedlegget «${first(of)}» er merket som feil` },
    nn: { title: 'Vedlegg merkte som feil', one: of => `Vedlegget «${first(of)}» er merkt som feil` },
    en: {
      title: 'Attachments marked as wrong',
      one: of => `The attachment “${first(of)}” is marked as wrong`,
    },
  },
})
