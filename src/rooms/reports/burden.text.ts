import { words } from '../../core/words.ts'
import type { Load } from './burden.rules.ts'

export const burdenText = words({
  title: { nb: 'Arbeidet med rapporten', nn: 'Arbeidet med rapporten', en: 'The work of reporting' },
  leadOf: {
    nb: (one: string, all: string, n: string) =>
      `${one} spørsmål i stedet for ${all} i ${n} atskilte rapporter.`,
    nn: (one: string, all: string, n: string) =>
      `${one} spørsmål i staden for ${all} i ${n} åtskilde rapportar.`,
    en: (one: string, all: string, n: string) =>
      `${one} questions instead of ${all} in ${n} separate reports.`,
  },
  picture: {
    nb: 'Én rapport i prosent av de atskilte',
    nn: 'Én rapport i prosent av dei åtskilde',
    en: 'One report in per cent of the separate ones',
  },
  pictureText: {
    nb: 'Hver søyle viser hva den ene rapporten krever. Streken er de atskilte rapportene, hundre prosent.',
    nn: 'Kvar søyle viser kva den eine rapporten krev. Streken er dei åtskilde rapportane, hundre prosent.',
    en: 'Each bar shows what the one report takes. The line is the separate reports, one hundred per cent.',
  },
  one: { nb: 'Én rapport', nn: 'Én rapport', en: 'One report' },
  separate: { nb: 'Atskilte rapporter', nn: 'Åtskilde rapportar', en: 'Separate reports' },
  less: { nb: 'Forskjell', nn: 'Skilnad', en: 'Difference' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  told: {
    nb: (n: string) => `Kommunen har selv oppgitt ${n} minutter på denne rapporten.`,
    nn: (n: string) => `Kommunen har sjølv oppgitt ${n} minutt på denne rapporten.`,
    en: (n: string) => `The municipality itself states ${n} minutes on this report.`,
  },
  toldAll: {
    nb: (n: string, m: number) => `Oppgitt arbeid er til sammen ${n} minutter for ${m} rapporter.`,
    nn: (n: string, m: number) => `Oppgitt arbeid er til saman ${n} minutt for ${m} rapportar.`,
    en: (n: string, m: number) => `Stated work is ${n} minutes in all for ${m} reports.`,
  },
  assumption: {
    nb: (check: number, field: number, number: number, text: number, attachment: number) =>
      `Minuttene er en antakelse, ikke en måling: ${check} for å se over et ferdig svar, ${field} for å finne og skrive et felt, ${number} for et tall, ${text} for en tekst og ${attachment} for en revisorattest. Spørsmålene er dem direktoratene stiller her; hvor mange rapporter og attester en ordning krever, står i ordningskatalogen.`,
    nn: (check: number, field: number, number: number, text: number, attachment: number) =>
      `Minutta er ei tilnærming, ikkje ei måling: ${check} for å sjå over eit ferdig svar, ${field} for å finne og skrive eit felt, ${number} for eit tal, ${text} for ein tekst og ${attachment} for ein revisorattest. Spørsmåla er dei direktorata stiller her; kor mange rapportar og attestar ei ordning krev, står i ordningskatalogen.`,
    en: (check: number, field: number, number: number, text: number, attachment: number) =>
      `The minutes are an assumption, not a measurement: ${check} to look over a ready answer, ${field} to find and type a field, ${number} for a number, ${text} for a text and ${attachment} for an auditor’s statement. The questions are those the directorates ask here; how many reports and statements a scheme wants is the catalogue’s.`,
  },
  howCounted: { nb: 'Slik er det regnet', nn: 'Slik er det rekna', en: 'How it is counted' },
})

export const loadWords = words<Record<keyof Load, string>>({
  reports: { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
  questions: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Questions' },
  fields: { nb: 'Felt å fylle ut', nn: 'Felt å fylle ut', en: 'Fields to fill in' },
  screens: { nb: 'Skjermbilder', nn: 'Skjermbilete', en: 'Screens' },
  documents: { nb: 'Dokumenter', nn: 'Dokument', en: 'Documents' },
  minutes: { nb: 'Minutter (antatt)', nn: 'Minutt (tenkt)', en: 'Minutes (assumed)' },
})
