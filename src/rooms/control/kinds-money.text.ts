import { words } from '../../core/words.ts'
import type { EventKind } from './model.ts'

type Room = 'accounts' | 'awards' | 'measures' | 'pools' | 'pot' | 'reports'

/** What happens to money is called: promised, paid, spent, accounted for and reported. */
export const moneyEventWords = words<Record<Extract<EventKind, `${Room}.${string}`>, string>>({
  'accounts.chosen': {
    nb: 'Regnskapslinjer valgt',
    nn: 'Rekneskapslinjer valde',
    en: 'Account lines chosen',
  },
  'accounts.columnsTied': {
    nb: 'Kolonner i regnskapsfil pekt ut',
    nn: 'Kolonnar i rekneskapsfil peikte ut',
    en: 'Columns of accounts identified',
  },
  'accounts.kostraRead': { nb: 'KOSTRA-fil lest inn', nn: 'KOSTRA-fil lesen inn', en: 'KOSTRA file read in' },
  'accounts.linesRead': {
    nb: 'Regnskapslinjer lest',
    nn: 'Rekneskapslinjer lesne',
    en: 'Account lines read',
  },
  'accounts.posted': {
    nb: 'Regnskapslinjer bokført',
    nn: 'Rekneskapslinjer bokførte',
    en: 'Account lines posted',
  },
  'accounts.postingAskedFor': {
    nb: 'Bokføring sendt til anvisning',
    nn: 'Bokføring send til tilvising',
    en: 'Posting sent for authorisation',
  },
  'accounts.readingAskedFor': {
    nb: 'Lesing av regnskapsfil bestilt',
    nn: 'Lesing av rekneskapsfil bestilt',
    en: 'Reading of accounts ordered',
  },
  'accounts.received': { nb: 'Regnskapsfil mottatt', nn: 'Rekneskapsfil motteken', en: 'Accounts received' },
  'accounts.returned': {
    nb: 'Regnskapslinjer sendt tilbake',
    nn: 'Rekneskapslinjer sende tilbake',
    en: 'Account lines sent back',
  },
  'accounts.ruleEnded': {
    nb: 'Føringsregel avsluttet',
    nn: 'Føringsregel avslutta',
    en: 'Posting rule ended',
  },
  'accounts.ruleKept': { nb: 'Føringsregel lagret', nn: 'Føringsregel lagra', en: 'Posting rule saved' },
  'accounts.stopped': {
    nb: 'Innlesing av regnskap stoppet',
    nn: 'Innlesing av rekneskap stoppa',
    en: 'Reading of accounts stopped',
  },
  'awards.accepted': { nb: 'Vilkår godtatt', nn: 'Vilkår godtekne', en: 'Terms accepted' },
  'awards.carriedOver': {
    nb: 'Ubrukte midler overført',
    nn: 'Ubrukte midlar overførte',
    en: 'Unspent funds carried over',
  },
  'awards.certified': {
    nb: 'Utbetaling attestert',
    nn: 'Utbetaling attestert',
    en: 'Disbursement certified',
  },
  'awards.changeAccepted': {
    nb: 'Endret tilsagn godtatt',
    nn: 'Endra tilsegn godteken',
    en: 'Changed commitment accepted',
  },
  'awards.changeDecided': {
    nb: 'Endring av tilsagn avgjort',
    nn: 'Endring av tilsegn avgjord',
    en: 'Change of commitment decided',
  },
  'awards.changeNotified': {
    nb: 'Mulig endring av tilsagn varslet',
    nn: 'Mogleg endring av tilsegn varsla',
    en: 'Possible change of commitment notified',
  },
  'awards.changeReplied': {
    nb: 'Varsel om endring besvart',
    nn: 'Varsel om endring svart på',
    en: 'Notice of change answered',
  },
  'awards.granted': { nb: 'Tilsagn gitt', nn: 'Tilsegn gitt', en: 'Commitment made' },
  'awards.paid': { nb: 'Tilskudd utbetalt', nn: 'Tilskot utbetalt', en: 'Grant disbursed' },
  'awards.repaid': {
    nb: 'Ubrukte midler tilbakebetalt',
    nn: 'Ubrukte midlar tilbakebetalte',
    en: 'Unspent funds repaid',
  },
  'awards.repaymentCertified': {
    nb: 'Tilbakebetaling attestert',
    nn: 'Tilbakebetaling attestert',
    en: 'Repayment certified',
  },
  'awards.settled': {
    nb: 'Endret tilsagn gjort opp',
    nn: 'Endra tilsegn gjord opp',
    en: 'Changed commitment settled',
  },
  'awards.settlementCertified': {
    nb: 'Oppgjør attestert',
    nn: 'Oppgjer attestert',
    en: 'Settlement certified',
  },
  'measures.afterGrantStated': {
    nb: 'Plan etter tilskuddet oppgitt',
    nn: 'Plan etter tilskotet oppgitt',
    en: 'Plan after the grant stated',
  },
  'measures.attached': {
    nb: 'Vedlegg lagt ved bilag',
    nn: 'Vedlegg lagt ved bilag',
    en: 'Attachment added to voucher',
  },
  'measures.attachmentMarked': {
    nb: 'Vedlegg merket som feil',
    nn: 'Vedlegg merkt som feil',
    en: 'Attachment marked as wrong',
  },
  'measures.beyondExplained': {
    nb: 'Forbruk over budsjett begrunnet',
    nn: 'Forbruk over budsjett grunngitt',
    en: 'Spending beyond budget explained',
  },
  'measures.budgetMoved': { nb: 'Budsjett flyttet', nn: 'Budsjett flytta', en: 'Budget moved' },
  'measures.closed': { nb: 'Tiltak avsluttet', nn: 'Tiltak avslutta', en: 'Measure closed' },
  'measures.coded': { nb: 'Kontering satt', nn: 'Kontering sett', en: 'Coding set' },
  'measures.committed': { nb: 'Penger bundet', nn: 'Pengar bundne', en: 'Money committed' },
  'measures.created': { nb: 'Tiltak opprettet', nn: 'Tiltak oppretta', en: 'Measure created' },
  'measures.expenditureReversed': {
    nb: 'Utgift tilbakeført',
    nn: 'Utgift tilbakeført',
    en: 'Expenditure reversed',
  },
  'measures.extended': { nb: 'Tiltak forlenget', nn: 'Tiltak forlengt', en: 'Measure extended' },
  'measures.importedSpent': {
    nb: 'Utgift ført fra regnskapet',
    nn: 'Utgift ført frå rekneskapen',
    en: 'Expenditure posted from accounts',
  },
  'measures.paymentAskedFor': {
    nb: 'Utbetaling sendt til anvisning',
    nn: 'Utbetaling send til tilvising',
    en: 'Payment sent for authorisation',
  },
  'measures.paymentMade': { nb: 'Utbetaling anvist', nn: 'Utbetaling tilvist', en: 'Payment authorised' },
  'measures.paymentRefused': { nb: 'Utbetaling avvist', nn: 'Utbetaling avvist', en: 'Payment refused' },
  'measures.planned': { nb: 'Plan for tiltak lagt', nn: 'Plan for tiltak lagd', en: 'Measure planned' },
  'measures.released': {
    nb: 'Bundne penger frigjort',
    nn: 'Bundne pengar frigjorde',
    en: 'Committed money released',
  },
  'measures.runningGrantRecorded': {
    nb: 'Løpende tilskudd registrert',
    nn: 'Løpande tilskot registrert',
    en: 'Running grant recorded',
  },
  'measures.spent': { nb: 'Utgift registrert', nn: 'Utgift registrert', en: 'Expenditure recorded' },
  'measures.started': { nb: 'Tiltak startet', nn: 'Tiltak starta', en: 'Measure started' },
  'pools.transferApproved': {
    nb: 'Overføring fra sektor anvist',
    nn: 'Overføring frå sektor tilvist',
    en: 'Transfer from sector authorised',
  },
  'pools.transferCertified': {
    nb: 'Overføring fra sektor attestert',
    nn: 'Overføring frå sektor attestert',
    en: 'Transfer from sector certified',
  },
  'pot.limitSet': { nb: 'Beløpsgrense satt', nn: 'Beløpsgrense sett', en: 'Limit set' },
  'reports.approved': { nb: 'Rapport godkjent', nn: 'Rapport godkjend', en: 'Report approved' },
  'reports.askAgreed': {
    nb: 'Endring av spørsmål avtalt',
    nn: 'Endring av spørsmål avtalt',
    en: 'Change of questions agreed',
  },
  'reports.askDeclined': {
    nb: 'Endring av spørsmål avslått',
    nn: 'Endring av spørsmål avslått',
    en: 'Change of questions declined',
  },
  'reports.askProposed': {
    nb: 'Endring av spørsmål foreslått',
    nn: 'Endring av spørsmål føreslått',
    en: 'Change of questions proposed',
  },
  'reports.booksClosed': {
    nb: 'Regnskapsår avsluttet',
    nn: 'Rekneskapsår avslutta',
    en: 'Accounting year closed',
  },
  'reports.crosswalkChanged': {
    nb: 'Fordeling av spørsmål endret',
    nn: 'Fordeling av spørsmål endra',
    en: 'Distribution of questions changed',
  },
  'reports.repaymentDecided': {
    nb: 'Tilbakebetaling avgjort',
    nn: 'Tilbakebetaling avgjord',
    en: 'Repayment decided',
  },
  'reports.returned': { nb: 'Rapport sendt tilbake', nn: 'Rapport send tilbake', en: 'Report sent back' },
  'reports.submitted': { nb: 'Rapport sendt', nn: 'Rapport send', en: 'Report submitted' },
  'reports.unspentDecided': {
    nb: 'Bruk av ubrukte midler avgjort',
    nn: 'Bruk av ubrukte midlar avgjord',
    en: 'Use of unspent funds decided',
  },
})
