import { words } from '../../core/words.ts'

/** The report as its readers get it, and the page before it is sent. */
export const viewText = words({
  gets: {
    nb: (who: string, n: number, all: number) => `${who} får ${n} av ${all} svar`,
    nn: (who: string, n: number, all: number) => `${who} får ${n} av ${all} svar`,
    en: (who: string, n: number, all: number) => `${who}: ${n} of ${all} answers`,
  },
  submit: { nb: 'Send rapporten', nn: 'Send rapporten', en: 'Send the report' },
  review: {
    nb: (m: string, year: number) => `Se over rapporten for ${year}: ${m}`,
    nn: (m: string, year: number) => `Sjå over rapporten for ${year}: ${m}`,
    en: (m: string, year: number) => `Look over the report for ${year}: ${m}`,
  },
  reviewLead: {
    nb: (n: number) => `Slik blir rapporten lest av ${n} mottakere. Ingenting er sendt.`,
    nn: (n: number) => `Slik blir rapporten lesen av ${n} mottakarar. Ingenting er sendt.`,
    en: (n: number) => `This is how the report will be read by ${n} recipients. Nothing has been sent.`,
  },
  reviewMissing: {
    nb: (n: number) => `${n} svar mangler. Rapporten kan sendes når de er på plass.`,
    nn: (n: number) => `${n} svar manglar. Rapporten kan sendast når dei er på plass.`,
    en: (n: number) => `${n} answers are missing. The report can be sent when they are in place.`,
  },
  directorSends: {
    nb: 'Kommunedirektøren sender rapporten herfra.',
    nn: 'Kommunedirektøren sender rapporten herifrå.',
    en: 'The municipal director sends the report from here.',
  },
  backToDraft: { nb: 'Skriv videre', nn: 'Skriv vidare', en: 'Keep writing' },
  extractNote: {
    nb: 'Delen er en beregnet andel: pengene er brukt samlet, og hver ordning får sin andel av hver krone.',
    nn: 'Delen er ein utrekna del: pengane er brukte samla, og kvar ordning får sin del av kvar krone.',
    en: 'The part is a calculated share: the money was spent as one, and each scheme gets its share of every krone.',
  },
  council: { nb: 'Kommunestyret', nn: 'Kommunestyret', en: 'The municipal council' },
  everyone: { nb: 'Offentligheten', nn: 'Offentlegheita', en: 'The public' },
  viewTitle: {
    nb: (m: string, year: number, who: string) => `Rapport ${year} fra ${m}: ${who}`,
    nn: (m: string, year: number, who: string) => `Rapport ${year} frå ${m}: ${who}`,
    en: (m: string, year: number, who: string) => `Report ${year} from ${m}: ${who}`,
  },
  extractLead: {
    nb: (who: string, spent: string, all: string) =>
      `${spent} av de ${all} som ble brukt, regnes som ${who} sin del.`,
    nn: (who: string, spent: string, all: string) =>
      `${spent} av dei ${all} som vart brukte, blir rekna som ${who} sin del.`,
    en: (who: string, spent: string, all: string) =>
      `${spent} of the ${all} spent is reckoned as the part of ${who}.`,
  },
  councilLead: {
    nb: (m: string, spent: string, left: string) => `${m} brukte ${spent}. ${left} er ubrukt.`,
    nn: (m: string, spent: string, left: string) => `${m} brukte ${spent}. ${left} er ubrukt.`,
    en: (m: string, spent: string, left: string) => `${m} spent ${spent}. ${left} is unspent.`,
  },
  publicLead: {
    nb: (m: string, spent: string) => `${m} brukte ${spent} på tiltak for barn, unge og familier.`,
    nn: (m: string, spent: string) => `${m} brukte ${spent} på tiltak for barn, unge og familiar.`,
    en: (m: string, spent: string) => `${m} spent ${spent} on measures for children, youth and families.`,
  },
  preview: { nb: 'forhåndsvisning, ikke sendt', nn: 'førehandsvising, ikkje send', en: 'preview, not sent' },
  originNote: {
    nb: 'Under potten er det ikke mulig å si hvilken ordning en krone kom fra. Delene er en beregnet andel.',
    nn: 'Under potten går det ikkje an å seie kva ordning ei krone kom frå. Delane er ein utrekna del.',
    en: 'Below the pot it is not possible to say which scheme a krone came from. The parts are a calculated share.',
  },
  money: { nb: 'Pengene', nn: 'Pengane', en: 'The money' },
})
