import { words } from '../core/words.ts'

export const text = words({
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  by: { nb: 'Av', nn: 'Av', en: 'By' },
  document: { nb: 'Dokument', nn: 'Dokument', en: 'Document' },
  told: { nb: 'Sendt til', nn: 'Sendt til', en: 'Sent to' },
  recipients: {
    nb: (n: number) => `${n} mottakere`,
    nn: (n: number) => `${n} mottakarar`,
    en: (n: number) => `${n} recipients`,
  },
  moreDocuments: {
    nb: (n: number) => `og ${n} til`,
    nn: (n: number) => `og ${n} til`,
    en: (n: number) => `and ${n} more`,
  },
  next: { nb: 'Det neste', nn: 'Det neste', en: 'What is next' },
  nothingMore: {
    nb: 'Ingenting mer venter på deg.',
    nn: 'Ingenting meir ventar på deg.',
    en: 'Nothing more is waiting for you.',
  },
  waiting: {
    nb: (n: number) => (n === 1 ? 'Én ting til venter på deg.' : `${n} ting venter på deg.`),
    nn: (n: number) => (n === 1 ? 'Éin ting til ventar på deg.' : `${n} ting ventar på deg.`),
    en: (n: number) => (n === 1 ? 'One more thing is waiting for you.' : `${n} things are waiting for you.`),
  },
  toToday: { nb: 'Gå til I dag', nn: 'Gå til I dag', en: 'Go to Today' },
})
