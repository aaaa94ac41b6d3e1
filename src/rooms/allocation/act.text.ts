import { formatKr } from '../../core/ore.ts'
import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'

const kr = (ore: Refusal['values'][string] | undefined) => formatKr(BigInt(ore ?? 0))

/** The acts on a run: calculate, approve, make final, correct. */
export const acts = words({
  runTitle: { nb: 'Beregn', nn: 'Rekn ut', en: 'Calculate' },
  restKey: {
    nb: 'Hvordan skal det som blir til overs, fordeles?',
    nn: 'Korleis skal det som blir til overs, fordelast?',
    en: 'How is what is left over to be shared?',
  },
  keyNone: {
    nb: 'Ikke ennå: vis hvor mye det er',
    nn: 'Ikkje enno: vis kor mykje det er',
    en: 'Not yet: show how much it is',
  },
  keyBasis: { nb: 'Etter beregningsgrunnlaget', nn: 'Etter utrekningsgrunnlaget', en: 'By the basis' },
  keyEqual: { nb: 'Likt til alle', nn: 'Likt til alle', en: 'Equally' },
  keyChildren: {
    nb: 'Etter antall barn og unge 0–24 år',
    nn: 'Etter talet på barn og unge 0–24 år',
    en: 'By children and youth 0–24',
  },
  finaliseHint: {
    nb: 'Etterpå kan ingenting i den endres. Feil rettes med en ny kjøring som sier hvorfor.',
    nn: 'Etterpå kan ingenting i henne endrast. Feil blir retta med ei ny køyring som seier kvifor.',
    en: 'Nothing in it can be changed afterwards. Errors are corrected by a new run that says why.',
  },
  approvals: { nb: 'Godkjenning', nn: 'Godkjenning', en: 'Approval' },
  approvalsLead: {
    nb: (n: number, of: number) => `${n} av ${of} direktorater som bidrar, har godkjent.`,
    nn: (n: number, of: number) => `${n} av ${of} direktorat som bidreg, har godkjent.`,
    en: (n: number, of: number) => `${n} of ${of} contributing directorates have approved.`,
  },
  approvedBy: {
    nb: (by: string, at: string) => `Godkjent av ${by} ${at}`,
    nn: (by: string, at: string) => `Godkjend av ${by} ${at}`,
    en: (by: string, at: string) => `Approved by ${by} on ${at}`,
  },
  waits: { nb: 'Venter', nn: 'Ventar', en: 'Waiting' },
  finaliseWaits: {
    nb: (names: string) => `Kan ikke fastsettes før disse har godkjent: ${names}.`,
    nn: (names: string) => `Kan ikkje fastsetjast før desse har godkjent: ${names}.`,
    en: (names: string) => `Cannot be made final before these have approved: ${names}.`,
  },
  deviationReason: {
    nb: 'Hvorfor gis det mindre enn beregningsgrunnlaget?',
    nn: 'Kvifor blir det gitt mindre enn utrekningsgrunnlaget?',
    en: 'Why is less given than the basis?',
  },
  deviationHint: {
    nb: 'Begrunnelsen underskrives av deg og står på utmålingen.',
    nn: 'Grunngivinga blir underskriven av deg og står på utmålinga.',
    en: 'The reason is signed by you and stands on the allocation.',
  },
  deviationSigned: {
    nb: (by: string, reason: string) => `Avvik fra grunnlaget, underskrevet av ${by}: ${reason}`,
    nn: (by: string, reason: string) => `Avvik frå grunnlaget, underskrive av ${by}: ${reason}`,
    en: (by: string, reason: string) => `Deviation from the basis, signed by ${by}: ${reason}`,
  },
  correctTitle: { nb: 'Rett utmålingen', nn: 'Rett utmålinga', en: 'Correct the allocation' },
  correct: { nb: 'Beregn en rettelse', nn: 'Rekn ut ei retting', en: 'Calculate a correction' },
  correctionReason: {
    nb: 'Hva er feil, og hvorfor rettes det?',
    nn: 'Kva er feil, og kvifor blir det retta?',
    en: 'What is wrong, and why is it corrected?',
  },
  sentStands: {
    nb: 'Tilsagn som er sendt, gjelder til kommunen har godtatt en endring. Se hva som er tilsagt og betalt.',
    nn: 'Tilsegner som er sende, gjeld til kommunen har godteke ei endring. Sjå kva som er tilsagt og betalt.',
    en: 'Commitments that are sent stand until the municipality has accepted a change. See what is committed and paid.',
  },
  corrects: {
    nb: (number: number, reason: string) => `Retter kjøring ${number}: ${reason}`,
    nn: (number: number, reason: string) => `Rettar køyring ${number}: ${reason}`,
    en: (number: number, reason: string) => `Corrects run ${number}: ${reason}`,
  },
  moved: { nb: 'Hva som flyttet seg', nn: 'Kva som flytta seg', en: 'What moved' },
  movedLead: {
    nb: (n: number, kr: string) =>
      `${n} kommuner får et annet beløp. Til sammen endres tildelingen med ${kr}.`,
    nn: (n: number, kr: string) =>
      `${n} kommunar får eit anna beløp. Til saman blir tildelinga endra med ${kr}.`,
    en: (n: number, kr: string) =>
      `${n} municipalities get another amount. In all the awards change by ${kr}.`,
  },
  before: { nb: 'Før, kr', nn: 'Før, kr', en: 'Before, kr' },
  after: { nb: 'Nå, kr', nn: 'No, kr', en: 'Now, kr' },
  change: { nb: 'Endring, kr', nn: 'Endring, kr', en: 'Change, kr' },
  whyMoved: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  factChanged: {
    nb: (name: string, m: string, year: number, from: string, to: string) =>
      `${name} i ${m} i ${year}: ${from} er nå ${to}.`,
    nn: (name: string, m: string, year: number, from: string, to: string) =>
      `${name} i ${m} i ${year}: ${from} er no ${to}.`,
    en: (name: string, m: string, year: number, from: string, to: string) =>
      `${name} in ${m} in ${year}: ${from} is now ${to}.`,
  },
  ruleChanged: {
    nb: (scheme: string, from: string, to: string) => `${scheme}: regelversjon ${from} er nå ${to}.`,
    nn: (scheme: string, from: string, to: string) => `${scheme}: regelversjon ${from} er no ${to}.`,
    en: (scheme: string, from: string, to: string) => `${scheme}: rule version ${from} is now ${to}.`,
  },
  keyChanged: {
    nb: 'Resten er fordelt på en annen måte.',
    nn: 'Resten er fordelt på ein annan måte.',
    en: 'The key for the rest is another.',
  },
  pilotsChanged: {
    nb: (n: number) => `${n} kommuner er kommet til eller falt fra.`,
    nn: (n: number) => `${n} kommunar er komne til eller falne frå.`,
    en: (n: number) => `${n} municipalities have come or gone.`,
  },
  noCause: { nb: 'Inndata er de samme.', nn: 'Inndata er dei same.', en: 'The input is the same.' },
  rulesTitle: { nb: 'Regler i bruk', nn: 'Reglar i bruk', en: 'Rules in use' },
  rulesHint: {
    nb: 'Disse ordningene har flere regelversjoner. Den du velger, gjelder for kjøringer som beregnes etterpå.',
    nn: 'Desse ordningane har fleire regelversjonar. Den du vel, gjeld for køyringar som blir rekna ut etterpå.',
    en: 'These schemes have several rule versions. The one you choose holds for runs calculated afterwards.',
  },
  ruleVersion: {
    nb: (scheme: string, used: string, version: string) =>
      `${scheme}: versjon ${version} i stedet for ${used}`,
    nn: (scheme: string, used: string, version: string) =>
      `${scheme}: versjon ${version} i staden for ${used}`,
    en: (scheme: string, used: string, version: string) => `${scheme}: version ${version} instead of ${used}`,
  },
  noVersions: {
    nb: 'Ingen ordning har en annen regelversjon. Gå til utmålingen.',
    nn: 'Inga ordning har ein annan regelversjon. Gå til utmålinga.',
    en: 'No scheme has another rule version. Go to the allocation.',
  },
  useRule: { nb: 'Ta i bruk', nn: 'Ta i bruk', en: 'Take into use' },
  earlier: { nb: 'Tidligere kjøringer', nn: 'Tidlegare køyringar', en: 'Earlier runs' },
  earlierRun: {
    nb: (n: number, at: string, by: string) => `Kjøring ${n}, ${at}, av ${by}`,
    nn: (n: number, at: string, by: string) => `Køyring ${n}, ${at}, av ${by}`,
    en: (n: number, at: string, by: string) => `Run ${n}, ${at}, by ${by}`,
  },
})

type Values = Refusal['values']

export const pageRefusals = words({
  yearOutside: {
    nb: ({ year }: Values) => `Programmet omfatter ikke ${year}. Rett året i programfilen.`,
    nn: ({ year }: Values) => `Programmet omfattar ikkje ${year}. Rett året i programfila.`,
    en: ({ year }: Values) => `The programme does not cover ${year}. Correct the year in the programme file.`,
  },
  notesFirst: {
    nb: 'Filen er lest, men noe i den bør ses på før tallene brukes. Velg filene igjen, og kryss av.',
    nn: 'Fila er lesen, men noko i ho bør sjåast på før tala blir brukte. Vel filene igjen, og kryss av.',
    en: 'The file was read, but something in it should be looked at before the figures are used. Choose the files again, and tick.',
  },
  noRule: {
    nb: 'Regelversjonen finnes ikke. Velg en av dem på lista.',
    nn: 'Regelversjonen finst ikkje. Vel ein av dei på lista.',
    en: 'There is no such rule version. Choose one from the list.',
  },
  alreadyApproved: {
    nb: 'Direktoratet har allerede godkjent denne kjøringen.',
    nn: 'Direktoratet har alt godkjent denne køyringa.',
    en: 'The directorate has already approved this run.',
  },
  alreadyObjected: {
    nb: 'Direktoratet har alt sagt nei til denne kjøringen. Vent på svaret.',
    nn: 'Direktoratet har alt sagt nei til denne køyringa. Vent på svaret.',
    en: 'The directorate has already said no to this run. Wait for the answer.',
  },
  objectionReasonMissing: {
    nb: 'Skriv hvorfor direktoratet sier nei.',
    nn: 'Skriv kvifor direktoratet seier nei.',
    en: 'Write why the directorate says no.',
  },
  answerMissing: { nb: 'Skriv svaret.', nn: 'Skriv svaret.', en: 'Write the answer.' },
  nothingToAnswer: {
    nb: 'Det er ikke noe nei å svare på lenger. Last siden på nytt.',
    nn: 'Det er ikkje noko nei å svare på lenger. Last sida på nytt.',
    en: 'There is no longer a no to answer. Reload the page.',
  },
  notApproved: {
    nb: 'Alle direktorater som bidrar, må godkjenne før utmålingen kan fastsettes.',
    nn: 'Alle direktorat som bidreg, må godkjenne før utmålinga kan fastsetjast.',
    en: 'Every contributing directorate must approve before the allocation can be made final.',
  },
  deviationReasonMissing: {
    nb: 'Potten rekker ikke til beregningsgrunnlaget. Skriv hvorfor det likevel fastsettes.',
    nn: 'Potten rekk ikkje til utrekningsgrunnlaget. Skriv kvifor det likevel blir fastsett.',
    en: 'The pot does not reach the basis. Write why it is made final all the same.',
  },
  correctionReasonMissing: {
    nb: 'Året er fastsatt. Skriv hva som er feil, og hvorfor det rettes.',
    nn: 'Året er fastsett. Skriv kva som er feil, og kvifor det blir retta.',
    en: 'The year is final. Write what is wrong and why it is corrected.',
  },
  runOrdered: {
    nb: 'En kjøring for året er bestilt allerede. Vent til den er ferdig, eller stopp den.',
    nn: 'Ei køyring for året er bestilt alt. Vent til ho er ferdig, eller stopp henne.',
    en: 'A run of the year is ordered already. Wait until it is done, or stop it.',
  },
  nothingOrdered: {
    nb: 'Det er ingen kjøring å stoppe: den er ferdig eller stoppet. Last siden på nytt.',
    nn: 'Det er inga køyring å stoppe: ho er ferdig eller stoppa. Last sida på nytt.',
    en: 'There is no run to stop: it is done or stopped. Reload the page.',
  },
  yearFinal: {
    nb: 'Året er allerede fastsatt. Last siden på nytt.',
    nn: 'Året er alt fastsett. Last sida på nytt.',
    en: 'The year is already final. Reload the page.',
  },
  programmeFile: {
    nb: 'Programfilen har feil. De står under, med linje og kolonne. Rett dem og last opp på nytt.',
    nn: 'Programfila har feil. Dei står under, med linje og kolonne. Rett dei og last opp på nytt.',
    en: 'The programme file has errors. They are listed below with line and column. Mend them and upload again.',
  },
  factsFile: {
    nb: 'Tallfilen har feil. De står under, med linje og kolonne. Rett dem og last opp på nytt.',
    nn: 'Talfila har feil. Dei står under, med linje og kolonne. Rett dei og last opp på nytt.',
    en: 'The facts file has errors. They are listed below with line and column. Mend them and upload again.',
  },
  yearFunded: {
    nb: 'Året har allerede en bevilgning.',
    nn: 'Året har alt ei løyving.',
    en: 'The year already has an appropriation.',
  },
  yearSetUp: {
    nb: 'Året er allerede satt opp.',
    nn: 'Året er alt sett opp.',
    en: 'The year is already set up.',
  },
  notSetUp: {
    nb: 'Året mangler bevilgning og regler. Gjør året klart først.',
    nn: 'Året manglar løyving og reglar. Gjer året klart først.',
    en: 'The year has no appropriation and rules. Prepare the year first.',
  },
  noPilots: {
    nb: 'Ingen kommune har takket ja ennå. Vent til minst én har godtatt tilbudet.',
    nn: 'Ingen kommune har takka ja enno. Vent til minst éin har godteke tilbodet.',
    en: 'No municipality has accepted yet. Wait until at least one has.',
  },
  noRun: {
    nb: 'Kjøringen finnes ikke. Beregn på nytt.',
    nn: 'Køyringa finst ikkje. Rekn ut på nytt.',
    en: 'There is no such run. Calculate again.',
  },
  unknownScheme: {
    nb: 'Et direktorat eller departement i filen finnes ikke i registeret. Bruk kodene, som udir og kd.',
    nn: 'Eit direktorat eller departement i fila finst ikkje i registeret. Bruk kodane, som udir og kd.',
    en: 'A directorate or ministry in the file is not in the register. Use the codes, such as udir and kd.',
  },
  shortfall: {
    nb: ({ pot, guarantee, missing }: Refusal['values']) =>
      `Potten er ${kr(pot)}, men garantiene er til sammen ${kr(guarantee)}. Det mangler ${kr(missing)}.`,
    nn: ({ pot, guarantee, missing }: Refusal['values']) =>
      `Potten er ${kr(pot)}, men garantiane er til saman ${kr(guarantee)}. Det manglar ${kr(missing)}.`,
    en: ({ pot, guarantee, missing }: Refusal['values']) =>
      `The pot is ${kr(pot)}, but the guarantees sum to ${kr(guarantee)}. ${kr(missing)} is missing.`,
  },
})
