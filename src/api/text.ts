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
  tooHeavy: {
    nb: 'Forespørselen lot seg ikke regne ut med det minnet og den tiden ett svar får. Send mindre, eller bruk kommandoen «handlingsrom allocate».',
    nn: 'Førespurnaden let seg ikkje rekne ut med det minnet og den tida eitt svar får. Send mindre, eller bruk kommandoen «handlingsrom allocate».',
    en: 'The request could not be worked out within the memory and time that one answer gets. Send less, or use the command “handlingsrom allocate”.',
  },
  busy: {
    nb: 'Mange venter på svar akkurat nå. Prøv igjen om litt.',
    nn: 'Mange ventar på svar akkurat no. Prøv igjen om litt.',
    en: 'Many are waiting for an answer just now. Try again in a while.',
  },
  cutOff: {
    nb: 'Forespørselen ble brutt før alt var kommet. Send den på nytt.',
    nn: 'Førespurnaden vart broten før alt var kome. Send han på nytt.',
    en: 'The request broke off before all of it had come. Send it again.',
  },
  away: {
    nb: 'Databasen svarer ikke akkurat nå. Prøv igjen om et øyeblikk.',
    nn: 'Databasen svarer ikkje akkurat no. Prøv igjen om ein augneblink.',
    en: 'The database does not answer just now. Try again in a moment.',
  },
  fault: {
    nb: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    nn: 'Noko gjekk gale hos oss. Prøv igjen om litt.',
    en: 'Something went wrong on our side. Try again in a while.',
  },
})
