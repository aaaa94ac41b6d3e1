import { words } from '../core/words.ts'

/** What `handlingsrom verify` says, besides what has been checked and found. */
export const verifyCommandWords = words({
  usage: {
    nb: `Bruk: handlingsrom verify EKSPORT [--language nb|nn|en]

Kontrollerer en eksport uten database og uten nett: sjekksummer, kjeder, saldoer, opphav, tildelinger, tilsagn,
utbetalinger og rapporter regnes ut på nytt, og hver rad som ikke stemmer, blir nevnt.

Slutter med 0 når alt stemmer, 1 når noe ikke stemmer og 2 når kommandoen er skrevet feil.
`,
    nn: `Bruk: handlingsrom verify EKSPORT [--language nb|nn|en]

Kontrollerer ein eksport utan database og utan nett: sjekksummar, kjeder, saldoar, opphav, tildelingar, tilsegner,
utbetalingar og rapportar blir rekna ut på nytt, og kvar rad som ikkje stemmer, blir nemnd.

Sluttar med 0 når alt stemmer, 1 når noko ikkje stemmer og 2 når kommandoen er skriven feil.
`,
    en: `Usage: handlingsrom verify EXPORT [--language nb|nn|en]

Verifies an export without a database and without a network: digests, chains, balances, origin, allocations,
commitments, disbursements and reports are calculated again, and every row that does not agree is named.

Exits with 0 when everything agrees, 1 when something does not and 2 when the command is wrong.
`,
  },
  oneExport: {
    nb: 'Oppgi nøyaktig én mappe med en eksport.',
    nn: 'Gi opp nøyaktig éi mappe med ein eksport.',
    en: 'Give exactly one folder with an export.',
  },
  found: {
    nb: (findings: number) => `${findings} avvik.`,
    nn: (findings: number) => `${findings} avvik.`,
    en: (findings: number) => `${findings} ${findings === 1 ? 'finding' : 'findings'}.`,
  },
})
