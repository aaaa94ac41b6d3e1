import type { Refusal } from '../core/result.ts'
import { words } from '../core/words.ts'

type Values = Refusal['values']

/** « fra 0 til 100», « som er minst 0», or nothing where any number will do. */
const between = ([from, to, least]: [string, string, string], lowest: unknown, highest: unknown): string =>
  lowest === '' ? '' : highest === '' ? ` ${least} ${lowest}` : ` ${from} ${lowest} ${to} ${highest}`

/** Refusals that any form can meet. Each says what to do. */
export const sharedRefusals = words({
  fillIn: { nb: 'Fyll ut feltet.', nn: 'Fyll ut feltet.', en: 'Fill in this field.' },
  nationalNumber: {
    nb: 'Her står det noe som ser ut som et fødselsnummer eller D-nummer. Ta det bort: det du skriver, kan bli offentlig.',
    nn: 'Her står det noko som ser ut som eit fødselsnummer eller D-nummer. Ta det bort: det du skriv, kan bli offentleg.',
    en: 'Here stands what looks like a national identity number. Remove it: what you write can become public.',
  },
  accountNumber: {
    nb: 'Her står det noe som ser ut som et kontonummer. Ta det bort: det du skriver, kan bli offentlig.',
    nn: 'Her står det noko som ser ut som eit kontonummer. Ta det bort: det du skriv, kan bli offentleg.',
    en: 'Here stands what looks like a bank account number. Remove it: what you write can become public.',
  },
  addressAsked: {
    nb: ({ found }: Values) =>
      `Er «${found}» hjemmeadressen til noen? Ta den i så fall bort. Er den ikke det, krysser du av nederst i skjemaet.`,
    nn: ({ found }: Values) =>
      `Er «${found}» heimeadressa til nokon? Ta ho i så fall bort. Er ho ikkje det, kryssar du av nedst i skjemaet.`,
    en: ({ found }: Values) =>
      `Is “${found}” somebody’s home address? If so, remove it. If not, tick the box at the end of the form.`,
  },
  tooLong: {
    nb: 'Teksten er for lang. Kort den ned og send på nytt.',
    nn: 'Teksten er for lang. Kort han ned og send på nytt.',
    en: 'The text is too long. Shorten it and send again.',
  },
  notADate: {
    nb: 'Skriv datoen som 31.05.2019.',
    nn: 'Skriv datoen som 31.05.2019.',
    en: 'Write the date as 31.05.2019.',
  },
  notAWholeNumber: {
    nb: 'Skriv et helt tall innenfor grensene som står ved feltet.',
    nn: 'Skriv eit heilt tal innanfor grensene som står ved feltet.',
    en: 'Write a whole number within the limits by the field.',
  },
  notANumber: {
    nb: ({ least, most }: Values) => `Skriv et tall${between(['fra', 'til', 'som er minst'], least, most)}.`,
    nn: ({ least, most }: Values) => `Skriv eit tal${between(['frå', 'til', 'som er minst'], least, most)}.`,
    en: ({ least, most }: Values) =>
      `Write a number${between(['from', 'to', 'that is at least'], least, most)}.`,
  },
  notAnAmount: {
    nb: 'Skriv et beløp større enn null med høyst to desimaler, for eksempel 12 500,50.',
    nn: 'Skriv eit beløp større enn null med høgst to desimalar, til dømes 12 500,50.',
    en: 'Write an amount above zero with at most two decimals, such as 12 500.50.',
  },
  fileMissing: {
    nb: 'Velg en fil før du sender.',
    nn: 'Vel ei fil før du sender.',
    en: 'Choose a file before you send.',
  },
  fileNotAllowed: {
    nb: 'Filen er ikke av en type vi tar imot. Lagre den som PDF, Word, Excel, bilde (PNG, JPEG) eller ren tekst, og last den opp på nytt.',
    nn: 'Fila er ikkje av ein type vi tek imot. Lagre ho som PDF, Word, Excel, bilete (PNG, JPEG) eller rein tekst, og last ho opp på nytt.',
    en: 'The file is not of a kind we accept. Save it as PDF, Word, Excel, an image (PNG, JPEG) or plain text and upload it again.',
  },
  fileTooLarge: {
    nb: 'Filen er større enn 20 MB. Gjør den mindre eller del den, og last opp på nytt.',
    nn: 'Fila er større enn 20 MB. Gjer ho mindre eller del ho, og last opp på nytt.',
    en: 'The file is larger than 20 MB. Make it smaller or split it, and upload again.',
  },
  changedByAnother: {
    nb: 'Noen andre har lagret en endring mens du skrev. Les endringen under, flett inn det du vil beholde, og lagre på nytt. Teksten din er ikke borte.',
    nn: 'Nokon andre har lagra ei endring medan du skreiv. Les endringa under, flett inn det du vil halde på, og lagre på nytt. Teksten din er ikkje borte.',
    en: 'Someone else saved a change while you were writing. Read it below, merge what you want to keep, and save again. Your text is not lost.',
  },
  alreadyDone: {
    nb: 'Dette er allerede gjort. Last siden på nytt for å se hva som skjedde.',
    nn: 'Dette er alt gjort. Last sida på nytt for å sjå kva som skjedde.',
    en: 'This has already been done. Reload the page to see what happened.',
  },
  notNow: {
    nb: 'Dette kan ikke gjøres slik saken står nå: noe annet må skje først, eller det er gjort. Last siden på nytt for å se hvor langt den er kommet.',
    nn: 'Dette kan ikkje gjerast slik saka står no: noko anna må skje først, eller det er gjort. Last sida på nytt for å sjå kor langt ho er komen.',
    en: 'This cannot be done as the matter stands now: something else must happen first, or it is done. Reload the page to see how far it has come.',
  },
  samePerson: {
    nb: 'Du har gjort den andre halvdelen av dette. En annen må gjøre denne.',
    nn: 'Du har gjort den andre halvdelen av dette. Ein annan må gjere denne.',
    en: 'You have done the other half of this. Another person must do this one.',
  },
  commandInFlight: {
    nb: 'Skjemaet er allerede sendt. Last siden på nytt for å se svaret.',
    nn: 'Skjemaet er alt sendt. Last sida på nytt for å sjå svaret.',
    en: 'The form has already been sent. Reload the page to see the answer.',
  },
  keyReused: {
    nb: 'Dette skjemaet er allerede sendt, med et annet innhold. Det du skrev nå, står her og er ikke lagret. Se over det og send på nytt hvis det skal gjelde i tillegg.',
    nn: 'Dette skjemaet er alt sendt, med eit anna innhald. Det du skreiv no, står her og er ikkje lagra. Sjå over det og send på nytt om det skal gjelde i tillegg.',
    en: 'This form has already been sent, with other contents. What you wrote now is here and has not been saved. Look it over and send it again if it is to count as well.',
  },
  sessionEnded: {
    nb: 'Du var logget ut da du sendte skjemaet. Det du skrev, står her og er ikke lagret. Se over det og send på nytt.',
    nn: 'Du var logga ut då du sende skjemaet. Det du skreiv, står her og er ikkje lagra. Sjå over det og send på nytt.',
    en: 'You were signed out when you sent the form. What you wrote is here and has not been saved. Look it over and send it again.',
  },
  formTooOld: {
    nb: 'Skjemaet ble åpnet for så lenge siden at vi ikke vet om det er sendt før. Ingenting er endret, og det du skrev står her fortsatt. Se over det og send på nytt.',
    nn: 'Skjemaet vart opna for så lenge sidan at vi ikkje veit om det er sendt før. Ingenting er endra, og det du skreiv står her framleis. Sjå over det og send på nytt.',
    en: 'The form was opened so long ago that we do not know whether it has been sent before. Nothing has changed, and what you wrote is still here. Look it over and send it again.',
  },
  other: {
    nb: 'Dette gikk ikke. Ingenting er endret, og det du skrev står her fortsatt. Last siden på nytt og prøv igjen.',
    nn: 'Dette gjekk ikkje. Ingenting er endra, og det du skreiv står her framleis. Last sida på nytt og prøv igjen.',
    en: 'This did not work. Nothing has changed, and what you wrote is still here. Reload the page and try again.',
  },
})
