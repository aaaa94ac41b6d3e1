import { words } from '../../core/words.ts'

type Values = Record<string, string | number | bigint>

export const scenarioRefusals = words<Record<string, string | ((values: Values) => string)>>({
  schemeInPot: {
    nb: 'En av ordningene er allerede i potten. Ta den ut av listen over nye.',
    nn: 'Ei av ordningane er alt i potten. Ta ho ut av lista over nye.',
    en: 'One of the schemes is in the pot already. Take it off the list of new ones.',
  },
  schemeNotInPot: {
    nb: 'En ordning som endres eller tas ut, er ikke i potten. Last siden på nytt og velg igjen.',
    nn: 'Ei ordning som blir endra eller teken ut, er ikkje i potten. Last sida på nytt og vel igjen.',
    en: 'A scheme to be changed or taken out is not in the pot. Reload the page and choose again.',
  },
  schemeUnknown: {
    nb: 'Ordningen finnes ikke i katalogen. Legg den inn der først.',
    nn: 'Ordninga finst ikkje i katalogen. Legg ho inn der først.',
    en: 'The scheme is not in the catalogue. Add it there first.',
  },
  ruleMissing: {
    nb: v => `${v.scheme} har ingen slik regel. Skriv den på ordningens side, eller gi en her.`,
    nn: v => `${v.scheme} har ingen slik regel. Skriv han på sida til ordninga, eller gi ein her.`,
    en: v => `${v.scheme} has no such rule. Write it on the scheme’s page, or give one here.`,
  },
  appropriationMissing: {
    nb: v => `Bevilgningen til ${v.scheme} er ikke kjent. Gi bidraget i kroner.`,
    nn: v => `Løyvinga til ${v.scheme} er ikkje kjend. Gi bidraget i kroner.`,
    en: v => `The appropriation of ${v.scheme} is not known. Give the contribution in kroner.`,
  },
  noSchemes: {
    nb: 'Ingen ordninger er igjen i potten. Behold minst én.',
    nn: 'Ingen ordningar er igjen i potten. Behald minst éi.',
    en: 'No scheme is left in the pot. Keep at least one.',
  },
  nobodyLeft: {
    nb: 'Ingen kommuner er igjen. Behold minst én som har tallene som reglene bruker.',
    nn: 'Ingen kommunar er igjen. Behald minst éin som har tala som reglane bruker.',
    en: 'No municipality is left. Keep at least one with the figures that the rules use.',
  },
  badContribution: {
    nb: 'Skriv bidraget i hele kroner, eller som en andel fra 0 til 100 %.',
    nn: 'Skriv bidraget i heile kroner, eller som ein del frå 0 til 100 %.',
    en: 'Write the contribution in whole kroner, or as a share from 0 to 100 %.',
  },
  badPercent: {
    nb: 'Skriv en prosent fra 0 til 1000, for eksempel 103,5. 100 er uendret.',
    nn: 'Skriv ein prosent frå 0 til 1000, til dømes 103,5. 100 er uendra.',
    en: 'Write a per cent from 0 to 1000, for example 103.5. 100 is unchanged.',
  },
  badAmount: {
    nb: 'Skriv potten i hele kroner, for eksempel 2 600 000.',
    nn: 'Skriv potten i heile kroner, til dømes 2 600 000.',
    en: 'Write the pot in whole kroner, for example 2 600 000.',
  },
  unknownMunicipalities: {
    nb: v => `Disse finnes ikke som kommuner i året: ${v.names}. Skriv navn eller kommunenummer.`,
    nn: v => `Desse finst ikkje som kommunar i året: ${v.names}. Skriv namn eller kommunenummer.`,
    en: v => `These are no municipalities in the year: ${v.names}. Write name or number.`,
  },
  ruleFile: {
    nb: 'Regelen har feil. De står under. Rett dem og prøv på nytt.',
    nn: 'Regelen har feil. Dei står under. Rett dei og prøv på nytt.',
    en: 'The rule has errors. They are listed below. Mend them and try again.',
  },
  tooLongForAddress: {
    nb: 'Endringene er for mange til å stå i en adresse. Gi scenariet et navn og lagre det.',
    nn: 'Endringane er for mange til å stå i ei adresse. Gi scenarioet eit namn og lagre det.',
    en: 'There are too many changes for an address. Give the scenario a name and save it.',
  },
  nameMissing: {
    nb: 'Gi scenariet et navn for å lagre det.',
    nn: 'Gi scenarioet eit namn for å lagre det.',
    en: 'Give the scenario a name to save it.',
  },
  notSetUp: {
    nb: 'Året mangler bevilgning og regler. Les inn året først.',
    nn: 'Året manglar løyving og reglar. Les inn året først.',
    en: 'The year has no appropriation and rules. Read the year in first.',
  },
})
