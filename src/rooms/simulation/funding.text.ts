import { formatOre } from '../../core/ore.ts'
import { type Language, words } from '../../core/words.ts'
import type { Form, FundingMeasures } from './funding.rules.ts'

export const formWords = words<Record<Form, string>>({
  yearly: { nb: 'Årlige tilskudd', nn: 'Årlege tilskot', en: 'Yearly grants' },
  pot: { nb: 'Flerårig pott', nn: 'Fleirårig pott', en: 'Multi-year pot' },
  block: { nb: 'Rammetilskudd', nn: 'Rammetilskot', en: 'Block grant' },
})

export const fundingWords = words({
  title: {
    nb: (name: string) => `Hvor forutsigbare er pengene til ${name}?`,
    nn: (name: string) => `Kor føreseielege er pengane til ${name}?`,
    en: (name: string) => `How predictable is the money of ${name}?`,
  },
  lead: {
    nb: (form: string, change: string) => `${form} svinger minst fra år til år: ${change} i snitt.`,
    nn: (form: string, change: string) => `${form} svingar minst frå år til år: ${change} i snitt.`,
    en: (form: string, change: string) => `${form} varies least from year to year: ${change} on average.`,
  },
  oneYear: {
    nb: 'Bare ett år er fastsatt, så svingningene er ikke kjent ennå.',
    nn: 'Berre eitt år er fastsett, så svingingane er ikkje kjende enno.',
    en: 'Only one year is final, so the variation is not known yet.',
  },
  measures: { nb: 'De tre måtene', nn: 'Dei tre måtane', en: 'The three ways' },
  form: { nb: 'Måte', nn: 'Måte', en: 'Way' },
  change: { nb: 'Endring per år, %', nn: 'Endring per år, %', en: 'Change a year, %' },
  fall: { nb: 'Største fall, %', nn: 'Største fall, %', en: 'Largest fall, %' },
  confirmed: {
    nb: 'Bekreftet, %',
    nn: 'Stadfesta, %',
    en: 'Confirmed, %',
  },
  indicative: { nb: 'Veiledende, %', nn: 'Rettleiande, %', en: 'Indicative, %' },
  none: { nb: 'Ukjent, %', nn: 'Ukjent, %', en: 'Unknown, %' },
  cliffOre: {
    nb: 'Faller bort, kr',
    nn: 'Fell bort, kr',
    en: 'Falls away, kr',
  },
  cliff: { nb: 'Faller bort, %', nn: 'Fell bort, %', en: 'Falls away, %' },
  amounts: { nb: 'Beløp hvert år', nn: 'Beløp kvart år', en: 'Amount each year' },
  inputs: { nb: 'Tallene som er brukt', nn: 'Tala som er brukte', en: 'The figures used' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  would: { nb: 'Ville fått hver for seg, kr', nn: 'Ville fått kvar for seg, kr', en: 'Would have got, kr' },
  promised: { nb: 'Lovet tidligere, kr', nn: 'Lova tidlegare, kr', en: 'Promised before, kr' },
  limited: { nb: 'Tidsbegrenset, kr', nn: 'Tidsavgrensa, kr', en: 'Limited in time, kr' },
  award: { nb: 'Tildelt av potten, kr', nn: 'Tildelt av potten, kr', en: 'Award, kr' },
  pot: { nb: 'Hele potten, kr', nn: 'Heile potten, kr', en: 'The whole pot, kr' },
  children: { nb: 'Barn og unge 0–24', nn: 'Barn og unge 0–24', en: 'Children and youth 0–24' },
  ofAll: {
    nb: (own: string, all: string) => `${own} av ${all}`,
    nn: (own: string, all: string) => `${own} av ${all}`,
    en: (own: string, all: string) => `${own} of ${all}`,
  },
  how: { nb: 'Slik er det regnet', nn: 'Slik er det rekna', en: 'How this is worked out' },
  howYearly: {
    nb: 'Årlige tilskudd er det ordningene hver for seg ville gitt i de fastsatte utmålingene. Bekreftet er det som var lovet i et tidligere år. Det som faller bort, er ordninger som betaler i et begrenset antall år.',
    nn: 'Årlege tilskot er det ordningane kvar for seg ville gitt i dei fastsette utmålingane. Stadfesta er det som var lova i eit tidlegare år. Det som fell bort, er ordningar som betaler i eit avgrensa tal år.',
    en: 'Yearly grants are what the schemes one by one would have given in the final allocations. Confirmed is what was promised in an earlier year. What falls away is schemes that pay for a limited number of years.',
  },
  howPot: {
    nb: 'Flerårig pott er tildelingen i de fastsatte utmålingene. Bekreftet er år som var fastsatt før 1. november året før; ellers er de veiledende. Når programmet slutter, faller tildelingen til det ordningene hver for seg ville gitt.',
    nn: 'Fleirårig pott er tildelinga i dei fastsette utmålingane. Stadfesta er år som var fastsette før 1. november året før; elles er dei rettleiande. Når programmet sluttar, fell tildelinga til det ordningane kvar for seg ville gitt.',
    en: 'The multi-year pot is the award of the final allocations. Confirmed are years that were final before 1 November of the year before; else they are indicative. When the programme ends, the award falls to what the schemes one by one would have given.',
  },
  howBlock: {
    nb: 'Rammetilskudd er de samme pottene delt etter antall barn og unge 0–24 år. Beløpet står i budsjettforslaget i oktober og er veiledende til Stortinget har vedtatt det. Det har ingen slutt. Dette er en forenkling av inntektssystemet.',
    nn: 'Rammetilskot er dei same pottane delte etter talet på barn og unge 0–24 år. Beløpet står i budsjettforslaget i oktober og er rettleiande til Stortinget har vedteke det. Det har ingen slutt. Dette er ei forenkling av inntektssystemet.',
    en: 'The block grant is the same pots shared by children and youth 0–24. The amount stands in the budget proposal of October and is indicative until Stortinget has adopted it. It has no end. This simplifies the income system.',
  },
  howChange: {
    nb: 'Endring per år er snittet av endringene fra år til år, opp eller ned, i prosent av året før. Bekreftet, veiledende og ukjent er det kommunen vet om neste års penger 1. november.',
    nn: 'Endring per år er snittet av endringane frå år til år, opp eller ned, i prosent av året før. Stadfesta, rettleiande og ukjent er det kommunen veit om pengane neste år 1. november.',
    en: 'Change a year is the mean of the changes from year to year, up or down, in per cent of the year before. Confirmed, indicative and unknown is what the municipality knows of next year’s money on 1 November.',
  },
  pdf: { nb: 'Last ned som notat (PDF)', nn: 'Last ned som notat (PDF)', en: 'Download as a note (PDF)' },
  illustration: { nb: 'Illustrasjon', nn: 'Illustrasjon', en: 'Illustration' },
})

/** «12,5» of tenths of a per cent. */
const tenthsText = (tenths: number, language: Language): string =>
  `${Math.floor(tenths / 10)}${language === 'en' ? '.' : ','}${tenths % 10}`

/** The answer first: which way varies least. */
export function fundingLead(measures: readonly FundingMeasures[], language: Language): string {
  const t = fundingWords(language)
  const varied = measures.filter(one => one.change !== null && one.amounts.some(({ ore }) => ore > 0n))
  if (varied.length === 0) return t.oneYear
  const least = varied.reduce((a, b) => (b.change! < a.change! ? b : a))
  return t.lead(formWords(language)[least.form], `${tenthsText(least.change!, language)} %`)
}

/** The measures as rows of text, for page and note alike. */
export const measureRow = (one: FundingMeasures, language: Language): string[] => [
  formWords(language)[one.form],
  one.change === null ? '–' : tenthsText(one.change, language),
  tenthsText(one.fall, language),
  tenthsText(one.known.confirmed, language),
  tenthsText(one.known.indicative, language),
  tenthsText(one.known.none, language),
  formatOre(one.cliffOre),
  tenthsText(one.cliff, language),
]
