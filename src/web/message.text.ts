import { words } from '../core/words.ts'

/** What is said instead of a page: what is the matter, and what to do about it. */
export const messageWords = words({
  notFound: { nb: 'Siden finnes ikke', nn: 'Sida finst ikkje', en: 'Page not found' },
  notFoundLead: {
    nb: 'Her er det ingenting. Sjekk adressen, eller gå til forsiden.',
    nn: 'Her er det ingenting. Sjekk adressa, eller gå til framsida.',
    en: 'There is nothing here. Check the address, or go to the front page.',
  },
  forbidden: { nb: 'Du har ikke tilgang', nn: 'Du har ikkje tilgang', en: 'You do not have access' },
  forbiddenLead: {
    nb: 'Rollen du har valgt, gir ikke tilgang hit. Logg inn eller bytt rolle øverst på siden.',
    nn: 'Rolla du har valt, gir ikkje tilgang hit. Logg inn eller byt rolle øvst på sida.',
    en: 'The role you have chosen gives no access here. Sign in or switch role at the top of the page.',
  },
  sessionEnded: { nb: 'Du er logget ut', nn: 'Du er logga ut', en: 'You are signed out' },
  sessionEndedLead: {
    nb: 'Skjemaet ble ikke sendt, men det du skrev, er tatt vare på i et døgn. Logg inn, så står det der du skrev det.',
    nn: 'Skjemaet vart ikkje sendt, men det du skreiv, er teke vare på i eit døgn. Logg inn, så står det der du skreiv det.',
    en: 'The form was not sent, but what you wrote is kept for a day. Sign in, and it stands where you wrote it.',
  },
  signInAgain: { nb: 'Logg inn og gå videre', nn: 'Logg inn og gå vidare', en: 'Sign in and go on' },
  otherOrigin: {
    nb: 'Skjemaet kom ikke herfra',
    nn: 'Skjemaet kom ikkje herifrå',
    en: 'The form did not come from here',
  },
  otherOriginLead: {
    nb: 'Ingenting er endret. Gå til siden du ville bruke, og fyll ut skjemaet der.',
    nn: 'Ingenting er endra. Gå til sida du ville bruke, og fyll ut skjemaet der.',
    en: 'Nothing was changed. Go to the page you wanted to use, and fill in the form there.',
  },
  otherMethod: {
    nb: 'Adressen kan ikke brukes slik',
    nn: 'Adressa kan ikkje brukast slik',
    en: 'The address cannot be used like this',
  },
  otherMethodLead: {
    nb: 'Her er det enten bare noe å lese, eller bare noe å sende. Gå til forsiden og finn veien derfra.',
    nn: 'Her er det anten berre noko å lese, eller berre noko å sende. Gå til framsida og finn vegen derifrå.',
    en: 'There is either only something to read here, or only something to send. Go to the front page and find the way from there.',
  },
  unreadable: {
    nb: 'Skjemaet kunne ikke leses',
    nn: 'Skjemaet kunne ikkje lesast',
    en: 'The form could not be read',
  },
  unreadableLead: {
    nb: 'Det som kom fram, var ikke et helt skjema. Ingenting er endret. Gå tilbake og send på nytt.',
    nn: 'Det som kom fram, var ikkje eit heilt skjema. Ingenting er endra. Gå tilbake og send på nytt.',
    en: 'What arrived was not a whole form. Nothing was changed. Go back and send it again.',
  },
  tooLarge: { nb: 'For stort', nn: 'For stort', en: 'Too large' },
  tooLargeLead: {
    nb: 'Det du sendte, er større enn det tas imot her: 20 MB der det kan legges ved filer, ellers 2 MB tekst. Gå tilbake, gjør det mindre og send på nytt.',
    nn: 'Det du sende, er større enn det blir teke imot her: 20 MB der det kan leggjast ved filer, elles 2 MB tekst. Gå tilbake, gjer det mindre og send på nytt.',
    en: 'What you sent is larger than is accepted here: 20 MB where files can be attached, otherwise 2 MB of text. Go back, make it smaller and send again.',
  },
  tooManyFields: { nb: 'For mange felter', nn: 'For mange felt', en: 'Too many fields' },
  tooManyFieldsLead: {
    nb: 'Skjemaet har flere felter eller filer enn noe skjema her. Ingenting er endret. Gå tilbake og send på nytt.',
    nn: 'Skjemaet har fleire felt eller filer enn noko skjema her. Ingenting er endra. Gå tilbake og send på nytt.',
    en: 'The form has more fields or files than any form here. Nothing was changed. Go back and send it again.',
  },
  tooMany: { nb: 'Vent litt', nn: 'Vent litt', en: 'Wait a little' },
  tooManyLead: {
    nb: 'Det har kommet for mange forespørsler herfra på kort tid. Ingenting er endret. Vent et minutt og prøv igjen.',
    nn: 'Det har kome for mange førespurnader herifrå på kort tid. Ingenting er endra. Vent eit minutt og prøv igjen.',
    en: 'Too many requests have come from here in a short time. Nothing was changed. Wait a minute and try again.',
  },
  fault: {
    nb: 'Noe gikk galt hos oss',
    nn: 'Noko gjekk gale hos oss',
    en: 'Something went wrong on our side',
  },
  faultLead: {
    nb: 'Ingenting er endret. Gå tilbake og prøv en gang til. Feilen er skrevet ned.',
    nn: 'Ingenting er endra. Gå tilbake og prøv ein gong til. Feilen er skriven ned.',
    en: 'Nothing was changed. Go back and try once more. The fault has been recorded.',
  },
  requestNumber: {
    nb: number => `Oppgi dette nummeret hvis du tar kontakt om feilen: ${number}`,
    nn: number => `Oppgi dette nummeret om du tek kontakt om feilen: ${number}`,
    en: number => `Give this number if you contact us about the fault: ${number}`,
  } as Record<'nb' | 'nn' | 'en', (number: string) => string>,
  away: { nb: 'Vent litt', nn: 'Vent litt', en: 'Wait a little' },
  awayLead: {
    nb: 'Databasen svarer ikke akkurat nå. Ingenting er endret. Prøv igjen om et øyeblikk: gå tilbake og send på nytt hvis du sendte noe.',
    nn: 'Databasen svarer ikkje akkurat no. Ingenting er endra. Prøv igjen om ein augneblink: gå tilbake og send på nytt om du sende noko.',
    en: 'The database does not answer just now. Nothing was changed. Try again in a moment: go back and send again if you sent something.',
  },
  outcomeUnknown: {
    nb: 'Vi vet ikke om det ble lagret',
    nn: 'Vi veit ikkje om det vart lagra',
    en: 'We do not know whether it was saved',
  },
  outcomeUnknownLead: {
    nb: 'Databasen ble borte mens det du sendte, ble lagret. Vent et øyeblikk, gå tilbake og send det samme skjemaet på nytt: er det lagret, skjer ingenting to ganger.',
    nn: 'Databasen vart borte medan det du sende, vart lagra. Vent ein augneblink, gå tilbake og send det same skjemaet på nytt: er det lagra, skjer ingenting to gonger.',
    en: 'The database was lost while what you sent was being saved. Wait a moment, go back and send the same form again: if it was saved, nothing happens twice.',
  },
  signInAway: {
    nb: 'Innloggingen svarer ikke',
    nn: 'Innlogginga svarer ikkje',
    en: 'The sign-in service does not answer',
  },
  signInAwayLead: {
    nb: 'Innloggingstjenesten svarer ikke akkurat nå. Vent et øyeblikk og prøv igjen.',
    nn: 'Innloggingstenesta svarer ikkje akkurat no. Vent ein augneblink og prøv igjen.',
    en: 'The sign-in service does not answer just now. Wait a moment and try again.',
  },
  tooSlow: { nb: 'Det tok for lang tid', nn: 'Det tok for lang tid', en: 'It took too long' },
  tooSlowLead: {
    nb: 'Det du ba om, tok lengre tid enn det får, og ble avbrutt. Ingenting er endret. Vent litt og prøv igjen.',
    nn: 'Det du bad om, tok lengre tid enn det får, og vart avbrote. Ingenting er endra. Vent litt og prøv igjen.',
    en: 'What you asked for took longer than it may, and was ended. Nothing was changed. Wait a little and try again.',
  },
})
