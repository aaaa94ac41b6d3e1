import { type Language, words } from '../core/words.ts'
import type { Finding } from './model.ts'

type Wrong = Record<'place' | 'field' | 'says' | 'should' | 'check', string>

/** What each check looks at, and how a finding is said. Names of files and columns are the export's own. */
export const verifyWords = words({
  files: {
    nb: 'filer mot manifestets sjekksum og antall rader',
    nn: 'filer mot sjekksummen og talet på rader i manifestet',
    en: "files against the manifest's digest and number of rows",
  },
  form: {
    nb: 'tabeller leses rad for rad',
    nn: 'tabellar blir lesne rad for rad',
    en: 'tables are read row by row',
  },
  chain: {
    nb: 'bilag i pottens kjede, fra første bilag til hodet, uten hull',
    nn: 'bilag i kjeda til potta, frå første bilag til hovudet, utan hol',
    en: "entries in the pot's chain, from the first to the head, without gaps",
  },
  vouchers: {
    nb: 'bilagsnumre løper uten hull i hvert år',
    nn: 'bilagsnummer går utan hol i kvart år',
    en: 'voucher numbers run without gaps in each year',
  },
  entries: {
    nb: 'bilag flytter penger som kontoplanen tillater, opphavet summerer, og ingen pott er under null',
    nn: 'bilag flyttar pengar som kontoplanen tillèt, opphavet summerer, og inga pott er under null',
    en: 'entries move money as the chart of accounts allows, their origins add up, and no pot goes below zero',
  },
  days: {
    nb: 'bilag dag for dag: ingen pott er under null noen dag',
    nn: 'bilag dag for dag: inga pott er under null nokon dag',
    en: 'entries day by day: no pot is below zero on any day',
  },
  balances: {
    nb: 'saldoer er summen av bilagene',
    nn: 'saldoar er summen av bilaga',
    en: 'balances are the sums of the entries',
  },
  layers: {
    nb: 'lag er det som ble godskrevet, og brukt er det som ble tatt',
    nn: 'lag er det som vart godskrive, og brukt er det som vart teke',
    en: 'layers are what was credited, and what is spent was taken',
  },
  origin: {
    nb: 'bilag med opphav regnet ut på nytt, eldste lag først',
    nn: 'bilag med opphav rekna ut på nytt, eldste lag først',
    en: 'entries with their origin calculated again, the oldest layer first',
  },
  runs: {
    nb: 'tildelinger regnet ut på nytt fra lagret grunnlag',
    nn: 'tildelingar rekna ut på nytt frå lagra grunnlag',
    en: 'allocation runs calculated again from their stored inputs',
  },
  awards: {
    nb: 'tildelte beløp med garanti, grunnlag og deler, mot den nye utregningen',
    nn: 'tildelte beløp med garanti, grunnlag og delar, mot den nye utrekninga',
    en: 'awards with guarantee, basis and parts, against the new calculation',
  },
  money: {
    nb: 'bidrag, tildelt og ufordelt summerer til bevilgningen',
    nn: 'bidrag, tildelt og ufordelt summerer til løyvinga',
    en: 'contributions, and awards with what is undistributed, sum to the appropriation',
  },
  inputs: {
    nb: 'tall og regler som tildelingene bygger på, mot tabellene de er hentet fra',
    nn: 'tal og reglar som tildelingane byggjer på, mot tabellane dei er henta frå',
    en: 'figures and rules behind the runs, against the tables they came from',
  },
  commitments: {
    nb: 'tilsagn er tildelingen i en endelig utmåling',
    nn: 'tilsegner er tildelinga i ei endeleg utmåling',
    en: 'commitments are the award of a final run',
  },
  disbursements: {
    nb: 'utbetalinger er godkjent av to personer og ført med tilsagnets deler',
    nn: 'utbetalingar er godkjende av to personar og førte med delane i tilsegna',
    en: "disbursements are by two people, and posted with the award's parts",
  },
  expenditures: {
    nb: 'utgifter er ført på det tiltaket de hører til',
    nn: 'utgifter er førte på det tiltaket dei høyrer til',
    en: 'expenditures are posted on the measure they belong to',
  },
  reports: {
    nb: 'rapporter har tall som går opp og er pottens egne',
    nn: 'rapportar har tal som går opp og er dei potta sjølv har',
    en: "reports have figures that add up and are the pot's own",
  },
  events: {
    nb: 'hendelser sier det samme om beløp som radene',
    nn: 'hendingar seier det same om beløp som radene',
    en: 'events say the same of amounts as the rows',
  },
  checkpoints: {
    nb: 'sjekkpunkter er underskrevet, følger hverandre og sier det radene sier',
    nn: 'sjekkpunkt er underskrivne, følgjer kvarandre og seier det radene seier',
    en: 'checkpoints are signed, follow each other and say what the rows say',
  },
  unsigned: {
    nb: (place: string, reason: string) =>
      `Merk: ${place}: nøkkelen er ikke underskrevet med den forrige. Oppgitt grunn: «${reason}». Spør de som driver serveren.`,
    nn: (place: string, reason: string) =>
      `Merk: ${place}: nøkkelen er ikkje underskriven med den førre. Oppgitt grunn: «${reason}». Spør dei som driv serveren.`,
    en: (place: string, reason: string) =>
      `Note: ${place}: the key is not signed with the one before it. Reason given: “${reason}”. Ask those who run the server.`,
  },
  below: {
    nb: (place: string, on: string, held: string) =>
      `Merk: ${place}: potten er på ${held} øre ${on}. Bilaget er fra før saldoen ble kontrollert dag for dag.`,
    nn: (place: string, on: string, held: string) =>
      `Merk: ${place}: potten er på ${held} øre ${on}. Bilaget er frå før saldoen vart kontrollert dag for dag.`,
    en: (place: string, on: string, held: string) =>
      `Note: ${place}: the pot holds ${held} øre on ${on}. The entry is from before the balance was checked day by day.`,
  },
  nothing: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
  place: {
    nb: (file: string, line: number | null, row: string) =>
      `${file}${line === null ? '' : `, linje ${line}`}${row && `, rad ${row}`}`,
    nn: (file: string, line: number | null, row: string) =>
      `${file}${line === null ? '' : `, linje ${line}`}${row && `, rad ${row}`}`,
    en: (file: string, line: number | null, row: string) =>
      `${file}${line === null ? '' : `, line ${line}`}${row && `, row ${row}`}`,
  },
  says: {
    nb: (of: Wrong) => `${of.place}: ${of.field} er ${of.says}, men skal være ${of.should} (${of.check}).`,
    nn: (of: Wrong) => `${of.place}: ${of.field} er ${of.says}, men skal vere ${of.should} (${of.check}).`,
    en: (of: Wrong) => `${of.place}: ${of.field} is ${of.says}, but should be ${of.should} (${of.check}).`,
  },
})

/**
 * What an auditor wants to know, though nothing is wrong: a key that the one before it has not signed, and why; a day on
 * which a pot was below zero by an entry from before that was refused.
 */
export function explainRemark(remark: Finding, language: Language): string {
  const t = verifyWords(language)
  if (remark.check === 'days')
    return t.below(t.place(remark.file, remark.line, remark.row), remark.field, remark.says ?? '')
  return t.unsigned(t.place(remark.file, remark.line, remark.row), remark.says ?? '')
}

/** The finding in one sentence: file, row, what it says and what it should say. */
export function explainFinding(finding: Finding, language: Language): string {
  const t = verifyWords(language)
  const value = (said: string | null) => (said === null ? t.nothing : `«${said}»`)
  const place = t.place(finding.file, finding.line, finding.row)
  const { field, says, should, check } = finding
  return t.says({ place, field, says: value(says), should: value(should), check: t[check] })
}
