import { words } from '../../core/words.ts'

/** The words of a programme's years of commitments, and of what stands beside one of them. */
export const yearsText = words({
  wayOf: {
    nb: 'Fra tilsagn til utbetaling',
    nn: 'Frå tilsegn til utbetaling',
    en: 'From commitment to payment',
  },
  next: { nb: 'Det neste', nn: 'Det neste', en: 'What is next' },
  about: { nb: 'Om tilsagnet', nn: 'Om tilsegna', en: 'About the commitment' },
  letter: { nb: 'Brev', nn: 'Brev', en: 'Letter' },
  promised: { nb: 'Lovet', nn: 'Lova', en: 'Promised' },
  paid: { nb: 'Utbetalt', nn: 'Utbetalt', en: 'Paid' },
  years: { nb: 'Tilsagn', nn: 'Tilsegner', en: 'Commitments' },
  yearsLead: {
    nb: (promised: string, paid: string) => `${promised} er lovet kommunene, og ${paid} er utbetalt.`,
    nn: (promised: string, paid: string) => `${promised} er lova kommunane, og ${paid} er utbetalt.`,
    en: (promised: string, paid: string) =>
      `${promised} has been promised to the municipalities, and ${paid} has been paid.`,
  },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  grantedCount: { nb: 'Tilsagn', nn: 'Tilsegner', en: 'Commitments' },
  acceptedCount: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Accepted' },
  promisedKr: { nb: 'Lovet, kr', nn: 'Lova, kr', en: 'Promised, kr' },
  toPayKr: { nb: 'Gjenstår, kr', nn: 'Står att, kr', en: 'To pay, kr' },
  paidKr: { nb: 'Utbetalt, kr', nn: 'Utbetalt, kr', en: 'Paid, kr' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  notFinal: {
    nb: 'Her vil tilsagnene stå når programmet har fått penger og utmålingen er fastsatt.',
    nn: 'Her kjem tilsegnene til å stå når programmet har fått pengar og utmålinga er fastsett.',
    en: 'Commitments will stand here once the programme has money and its allocation is final.',
  },
})
