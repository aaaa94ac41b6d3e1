import { words } from '../../core/words.ts'
import type { Tab } from '../../ui/homes.ts'

export const tabWords = words<Record<Tab, string>>({
  'programme.overview': { nb: 'Oversikt', nn: 'Oversikt', en: 'Overview' },
  'programme.calls': { nb: 'Utlysning', nn: 'Utlysing', en: 'Call' },
  'programme.selections': { nb: 'Utvelgelse', nn: 'Utveljing', en: 'Selection' },
  'programme.money': { nb: 'Penger', nn: 'Pengar', en: 'Money' },
  'programme.allocations': { nb: 'Utmåling', nn: 'Utmåling', en: 'Allocation' },
  'programme.awards': { nb: 'Tilsagn', nn: 'Tilsegner', en: 'Commitments' },
  'programme.reports': { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
  'programme.knowledge': { nb: 'Kunnskap', nn: 'Kunnskap', en: 'Knowledge' },
  'municipality.pot': { nb: 'Vår pott', nn: 'Potten vår', en: 'Our pot' },
  'municipality.measures': { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  'municipality.report': { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
  'municipality.accounts': { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
  'municipality.application': { nb: 'Søknad', nn: 'Søknad', en: 'Application' },
  'office.calls': { nb: 'Utlysning', nn: 'Utlysing', en: 'Call' },
  'office.applications': { nb: 'Søknader', nn: 'Søknader', en: 'Applications' },
  'office.selections': { nb: 'Utvelgelse', nn: 'Utveljing', en: 'Selection' },
  'office.municipalities': { nb: 'Kommunene', nn: 'Kommunane', en: 'Municipalities' },
  'office.journal': { nb: 'Brev og journal', nn: 'Brev og journal', en: 'Letters and journal' },
  'control.control': { nb: 'Kontroll', nn: 'Kontroll', en: 'Control' },
  'control.events': { nb: 'Hendelser', nn: 'Hendingar', en: 'Events' },
  'control.checkpoints': { nb: 'Sjekkpunkter', nn: 'Sjekkpunkt', en: 'Checkpoints' },
  'control.corrections': { nb: 'Rettelser', nn: 'Rettingar', en: 'Corrections' },
  'control.vouchers': { nb: 'Bilag', nn: 'Bilag', en: 'Vouchers' },
  'control.exports': { nb: 'Eksport', nn: 'Eksport', en: 'Export' },
  'open.programme': { nb: 'Programmet', nn: 'Programmet', en: 'The programme' },
  'open.money': { nb: 'Følg kronen', nn: 'Følg krona', en: 'Follow the krone' },
  'open.journal': { nb: 'Journal', nn: 'Journal', en: 'Journal' },
})

export const text = words({
  tabsOf: {
    nb: (name: string) => `Sider for ${name}`,
    nn: (name: string) => `Sider for ${name}`,
    en: (name: string) => `Pages of ${name}`,
  },
  more: { nb: 'Mer', nn: 'Meir', en: 'More' },
  fictional: { nb: 'oppdiktet', nn: 'oppdikta', en: 'fictional' },
})
