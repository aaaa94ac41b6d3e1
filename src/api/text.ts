import { words } from '../core/words.ts'

/** What the API says besides what the rooms say. */
export const apiWords = words({
  notFound: {
    nb: 'Det finnes ingen fastsatt utmåling for programmet og året. Se adressene i openapi.json.',
    nn: 'Det finst inga fastsett utmåling for programmet og året. Sjå adressene i openapi.json.',
    en: 'There is no final allocation for the programme and year. See the addresses in openapi.json.',
  },
  tooLarge: {
    nb: 'Forespørselen er for stor. Send høyst 10 MB.',
    nn: 'Førespurnaden er for stor. Send høgst 10 MB.',
    en: 'The request is too large. Send at most 10 MB.',
  },
  tooManyCells: {
    nb: 'Det er for mange kommuner og ordninger til ett svar. Bruk kommandoen «handlingsrom allocate».',
    nn: 'Det er for mange kommunar og ordningar til eitt svar. Bruk kommandoen «handlingsrom allocate».',
    en: 'There are too many municipalities and schemes for one answer. Use the command “handlingsrom allocate”.',
  },
  noCell: {
    nb: 'Kommunen eller ordningen i «forklar» er ikke med. Skriv id-ene med komma mellom.',
    nn: 'Kommunen eller ordninga i «forklar» er ikkje med. Skriv id-ane med komma mellom.',
    en: 'The municipality or scheme in “forklar” is not there. Write the ids with a comma between.',
  },
  fault: {
    nb: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    nn: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
    en: 'Something went wrong on our side. Try again in a while.',
  },
})
