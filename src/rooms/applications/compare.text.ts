import { words } from '../../core/words.ts'

export const compareText = words({
  title: { nb: 'Sammenlign søknader', nn: 'Samanlikn søknader', en: 'Compare applications' },
  choose: {
    nb: 'Velg to eller flere søknader.',
    nn: 'Vel to eller fleire søknader.',
    en: 'Choose two or more applications.',
  },
  lead: {
    nb: (names: string) => `${names}, svar for svar.`,
    nn: (names: string) => `${names}, svar for svar.`,
    en: (names: string) => `${names}, answer by answer.`,
  },
  none: {
    nb: 'Når to kommuner har søkt, kan søknadene leses side om side her.',
    nn: 'Når to kommunar har søkt, kan søknadene lesast side om side her.',
    en: 'When two municipalities have applied, their applications can be read side by side here.',
  },
  show: { nb: 'Sammenlign', nn: 'Samanlikn', en: 'Compare' },
  which: { nb: 'Søknader', nn: 'Søknader', en: 'Applications' },
  table: { nb: 'Søknadene side om side', nn: 'Søknadene side om side', en: 'The applications side by side' },
  question: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
})
