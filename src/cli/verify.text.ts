import { words } from '../core/words.ts'

/** What `handlingsrom verify` says, besides what has been checked and found. */
export const verifyCommandWords = words({
  usage: {
    nb: `Bruk: handlingsrom verify EKSPORT [--checkpoint FIL] [--language nb|nn|en]

Kontrollerer en eksport uten database og uten nett: sjekksummer, kjeder, saldoer, opphav, tildelinger, tilsagn,
utbetalinger og rapporter regnes ut på nytt, og hver rad som ikke stemmer, blir nevnt. Med et sjekkpunkt som du har
tatt vare på selv, fra «handlingsrom checkpoint FIL», vises også det som er endret og underskrevet på nytt etterpå.

Slutter med 0 når alt stemmer, 1 når noe ikke stemmer og 2 når kommandoen er skrevet feil.
`,
    nn: `Bruk: handlingsrom verify EKSPORT [--checkpoint FIL] [--language nb|nn|en]

Kontrollerer ein eksport utan database og utan nett: sjekksummar, kjeder, saldoar, opphav, tildelingar, tilsegner,
utbetalingar og rapportar blir rekna ut på nytt, og kvar rad som ikkje stemmer, blir nemnd. Med eit sjekkpunkt som du
har teke vare på sjølv, frå «handlingsrom checkpoint FIL», viser også det som er endra og underskrive på nytt etterpå.

Sluttar med 0 når alt stemmer, 1 når noko ikkje stemmer og 2 når kommandoen er skriven feil.
`,
    en: `Usage: handlingsrom verify EXPORT [--checkpoint FILE] [--language nb|nn|en]

Verifies an export without a database and without a network: digests, chains, balances, origin, allocations,
commitments, disbursements and reports are calculated again, and every row that does not agree is named. With a
checkpoint that you have kept, from "handlingsrom checkpoint FILE", what was changed and signed anew shows, too.

Exits with 0 when everything agrees, 1 when something does not and 2 when the command is wrong.
`,
  },
  onePath: {
    nb: 'Oppgi nøyaktig én mappe med en eksport.',
    nn: 'Gi opp nøyaktig éi mappe med ein eksport.',
    en: 'Give exactly one folder with an export.',
  },
  badCheckpoint: {
    nb: (file: string) => `Filen ${file} er ikke et sjekkpunkt fra «handlingsrom checkpoint».`,
    nn: (file: string) => `Fila ${file} er ikkje eit sjekkpunkt frå «handlingsrom checkpoint».`,
    en: (file: string) => `The file ${file} is not a checkpoint from "handlingsrom checkpoint".`,
  },
  found: {
    nb: (findings: number) => `${findings} avvik.`,
    nn: (findings: number) => `${findings} avvik.`,
    en: (findings: number) => `${findings} ${findings === 1 ? 'finding' : 'findings'}.`,
  },
})
