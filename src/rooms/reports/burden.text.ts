import { words } from '../../core/words.ts'
import type { assumedMinutes, Load } from './burden.rules.ts'

type Minutes = Record<keyof typeof assumedMinutes, number>

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
    nb: (minutes: Minutes) =>
      `Minuttene er en antakelse, ikke en måling: ${minutes.check} for å se over et ferdig svar, ${minutes.field} for å finne og skrive et felt, ${minutes.number} for et tall, ${minutes.text} for en tekst og ${minutes.attachment} for en revisorattest. Spørsmålene er dem direktoratene stiller her; hvor mange rapporter og attester en ordning krever, står i ordningskatalogen.`,
    nn: (minutes: Minutes) =>
      `Minutta er ei tilnærming, ikkje ei måling: ${minutes.check} for å sjå over eit ferdig svar, ${minutes.field} for å finne og skrive eit felt, ${minutes.number} for eit tal, ${minutes.text} for ein tekst og ${minutes.attachment} for ein revisorattest. Spørsmåla er dei direktorata stiller her; kor mange rapportar og attestar ei ordning krev, står i ordningskatalogen.`,
    en: (minutes: Minutes) =>
      `The minutes are an assumption, not a measurement: ${minutes.check} to look over a ready answer, ${minutes.field} to find and type a field, ${minutes.number} for a number, ${minutes.text} for a text and ${minutes.attachment} for an auditor’s statement. The questions are those the directorates ask here; how many reports and statements a scheme wants is the catalogue’s.`,
  },
  remindersHow: {
    nb: 'Påminnelser er talt: én for en rapport som kom etter fristen, og én for hver gang et direktorat sendte den tilbake. For de atskilte er det en antakelse: hver av dem ville kommet like sent, og hvert direktorat ville sendt sin egen tilbake like ofte.',
    nn: 'Påminningar er talde: éi for ein rapport som kom etter fristen, og éi for kvar gong eit direktorat sende han tilbake. For dei åtskilde er det ei tilnærming: kvar av dei ville kome like seint, og kvart direktorat ville sendt sin eigen tilbake like ofte.',
    en: 'Reminders are counted: one for a report that came after its deadline, and one for each time a directorate sent it back. For the separate ones it is an assumption: each would have been as late, and each directorate would have sent its own back as often.',
  },
  eachTitle: { nb: 'Hver kommune', nn: 'Kvar kommune', en: 'Each municipality' },
  each: {
    nb: 'Først det den ene rapporten krevde, så det de atskilte ville krevd. De atskilte er en illustrasjon.',
    nn: 'Først det den eine rapporten kravde, så det dei åtskilde ville kravd. Dei åtskilde er ein illustrasjon.',
    en: 'First what the one report took, then what the separate ones would have taken. The separate ones are an illustration.',
  },
  against: {
    nb: (one: string, all: string) => `${one} mot ${all}`,
    nn: (one: string, all: string) => `${one} mot ${all}`,
    en: (one: string, all: string) => `${one} against ${all}`,
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
  reminders: { nb: 'Påminnelser', nn: 'Påminningar', en: 'Reminders' },
})
