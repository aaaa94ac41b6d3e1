import { words } from '../core/words.ts'

/** What `handlingsrom seal-key` says. */
export const sealKeyWords = words({
  usage: {
    nb: `Bruk: handlingsrom seal-key [--succeed | --lost GRUNN] [--data DATAMAPPE] [--language nb|nn|en]

Installasjonen har én nøkkel som sjekkpunkter underskrives med. Uten valg: sier hvilken som gjelder, og om den er her.
  --succeed      lager en ny nøkkel, som den gamle underskriver, og tar den i bruk
  --lost GRUNN   tar i bruk nøkkelen som er her, når den gamle er tapt. Grunnen står i databasen og i eksporten

Slutter med 0 når det er gjort, 1 når det er avvist og 2 når kommandoen er skrevet feil.
`,
    nn: `Bruk: handlingsrom seal-key [--succeed | --lost GRUNN] [--data DATAMAPPE] [--language nb|nn|en]

Installasjonen har éin nøkkel som sjekkpunkt blir underskrivne med. Utan val: seier kva nøkkel som gjeld, og om han er her.
  --succeed      lagar ein ny nøkkel, som den gamle skriv under, og tek han i bruk
  --lost GRUNN   tek i bruk nøkkelen som er her, når den gamle er tapt. Grunnen står i databasen og i eksporten

Sluttar med 0 når det er gjort, 1 når det er avvist og 2 når kommandoen er skriven feil.
`,
    en: `Usage: handlingsrom seal-key [--succeed | --lost REASON] [--data FOLDER] [--language nb|nn|en]

The installation has one key, which signs checkpoints. Without an option: tells which is in force, and whether it is here.
  --succeed      makes a new key, which the old one signs, and takes it into use
  --lost REASON  takes the key that is here into use when the old one is lost. The reason stands in database and export

Exits with 0 when it is done, 1 when it is refused and 2 when the command is wrong.
`,
  },
  badArguments: {
    nb: (message: string) => `Ukjent eller ufullstendig valg: ${message}`,
    nn: (message: string) => `Ukjent eller ufullstendig val: ${message}`,
    en: (message: string) => `Unknown or incomplete option: ${message}`,
  },
  inForce: {
    nb: (number: number, key: string, since: string) => `Nøkkel ${number} gjelder fra ${since}: ${key}`,
    nn: (number: number, key: string, since: string) => `Nøkkel ${number} gjeld frå ${since}: ${key}`,
    en: (number: number, key: string, since: string) => `Key ${number} is in force since ${since}: ${key}`,
  },
  isHere: {
    nb: (file: string) => `Den er i ${file}.`,
    nn: (file: string) => `Han er i ${file}.`,
    en: (file: string) => `It is in ${file}.`,
  },
  notTheKey: {
    nb: (file: string) =>
      `Nøkkelen i ${file} er ikke den som gjelder, så det blir ikke underskrevet herfra. Kopier filen med nøkkelen hit fra der den er, eller oppgi den med HANDLINGSROM_SEAL_KEY. Er den tapt: handlingsrom seal-key --lost GRUNN.`,
    nn: (file: string) =>
      `Nøkkelen i ${file} er ikkje den som gjeld, så det blir ikkje underskrive herifrå. Kopier fila med nøkkelen hit frå der han er, eller gi han opp med HANDLINGSROM_SEAL_KEY. Er han tapt: handlingsrom seal-key --lost GRUNN.`,
    en: (file: string) =>
      `The key in ${file} is not the one in force, so nothing is signed from here. Copy the key's file here from where it is, or name it with HANDLINGSROM_SEAL_KEY. If it is lost: handlingsrom seal-key --lost REASON.`,
  },
  sealKeyInForce: {
    nb: 'Nøkkelen som er her, gjelder allerede. Vil du bytte den, bruk --succeed.',
    nn: 'Nøkkelen som er her, gjeld alt. Vil du byte han, bruk --succeed.',
    en: 'The key that is here is in force already. To change it, use --succeed.',
  },
  taken: {
    nb: (file: string) => `Den nye nøkkelen er i ${file} og gjelder fra neste sjekkpunkt. Ta en kopi av den.`,
    nn: (file: string) => `Den nye nøkkelen er i ${file} og gjeld frå neste sjekkpunkt. Ta ein kopi av han.`,
    en: (file: string) =>
      `The new key is in ${file} and in force from the next checkpoint. Make a copy of it.`,
  },
})
