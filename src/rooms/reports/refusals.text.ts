import { formatKr } from '../../core/ore.ts'
import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'

export const refusals = words({
  noAward: {
    nb: 'Kommunen har ikke fått penger fra programmet. Da er det ingenting å rapportere.',
    nn: 'Kommunen har ikkje fått pengar frå programmet. Då er det ingenting å rapportere.',
    en: 'The municipality has received no money from the programme, so there is nothing to report.',
  },
  alreadySubmitted: {
    nb: 'Rapporten er allerede sendt. Last siden på nytt.',
    nn: 'Rapporten er alt send. Last sida på nytt.',
    en: 'The report has already been sent. Reload the page.',
  },
  answersMissing: {
    nb: ({ missing }: Refusal['values']) => `${missing} svar mangler. Fyll dem ut, lagre og send på nytt.`,
    nn: ({ missing }: Refusal['values']) => `${missing} svar manglar. Fyll dei ut, lagre og send på nytt.`,
    en: ({ missing }: Refusal['values']) =>
      `${missing} answers are missing. Fill them in, save and send again.`,
  },
  notSubmitted: {
    nb: 'Rapporten er ikke sendt ennå. Vent til kommunen har sendt den.',
    nn: 'Rapporten er ikkje send enno. Vent til kommunen har sendt han.',
    en: 'The report has not been sent. Wait until the municipality has.',
  },
  alreadyApproved: {
    nb: 'Direktoratet har allerede godkjent rapporten.',
    nn: 'Direktoratet har alt godkjent rapporten.',
    en: 'The directorate has already approved the report.',
  },
  alreadyReturned: {
    nb: 'Direktoratet har allerede sendt denne versjonen tilbake. Vent til kommunen har rettet den.',
    nn: 'Direktoratet har alt sendt denne versjonen tilbake. Vent til kommunen har retta han.',
    en: 'The directorate has already returned this version. Wait until the municipality has corrected it.',
  },
  approvedByAll: {
    nb: 'Alle direktoratene har godkjent rapporten, så den kan ikke sendes tilbake.',
    nn: 'Alle direktorata har godkjent rapporten, så han kan ikkje sendast tilbake.',
    en: 'All directorates have approved the report, so it cannot be returned.',
  },
  commentMissing: {
    nb: 'Skriv ved minst ett spørsmål hva som må rettes.',
    nn: 'Skriv ved minst eitt spørsmål kva som må rettast.',
    en: 'Write at one question or more what must be corrected.',
  },
  notApproved: {
    nb: 'Alle direktoratene må godkjenne rapporten først.',
    nn: 'Alle direktorata må godkjenne rapporten først.',
    en: 'All directorates must approve the report first.',
  },
  alreadyDecided: {
    nb: 'Ubrukte midler er allerede avgjort.',
    nn: 'Ubrukte midlar er alt avgjorde.',
    en: 'Unspent funds have already been decided on.',
  },
  repayTooMuch: {
    nb: ({ left }: Refusal['values']) =>
      `Bare ${formatKr(BigInt(left!))} er ubrukt. Skriv et beløp som ikke er større.`,
    nn: ({ left }: Refusal['values']) =>
      `Berre ${formatKr(BigInt(left!))} er ubrukt. Skriv eit beløp som ikkje er større.`,
    en: ({ left }: Refusal['values']) =>
      `Only ${formatKr(BigInt(left!))} is unspent. Write an amount that is no larger.`,
  },
  dueMissing: {
    nb: 'Skriv når det som skal tilbake, betales.',
    nn: 'Skriv når det som skal tilbake, blir betalt.',
    en: 'Write when what is to be repaid is due.',
  },
  useByMissing: {
    nb: 'Skriv når det som overføres, kan brukes til.',
    nn: 'Skriv kor lenge det som blir overført, kan brukast.',
    en: 'Write until when what is carried over may be used.',
  },
  unknownQuestion: {
    nb: 'Velg et spørsmål fra lista.',
    nn: 'Vel eit spørsmål frå lista.',
    en: 'Choose a question from the list.',
  },
  alreadyAsked: {
    nb: 'Direktoratet spør om dette fra før, med samme grunn.',
    nn: 'Direktoratet spør om dette frå før, med same grunn.',
    en: 'The directorate already asks this, for the same reason.',
  },
  notAsked: {
    nb: 'Direktoratet spør ikke om dette i dag.',
    nn: 'Direktoratet spør ikkje om dette i dag.',
    en: 'The directorate does not ask this today.',
  },
  moneyStays: {
    nb: 'Pengetallene må stå hos alle, ellers går ikke uttrekkene opp. Velg et annet spørsmål.',
    nn: 'Pengetala må stå hos alle, elles går ikkje uttrekka opp. Vel eit anna spørsmål.',
    en: 'The money figures must stay with all, or the extracts do not add up. Choose another question.',
  },
  tooLittlePrefilled: {
    nb: ({ share, least }: Refusal['values']) =>
      `Da ville bare ${share} % av spørsmålene være fylt ut på forhånd. Minst ${least} % skal være det.`,
    nn: ({ share, least }: Refusal['values']) =>
      `Då ville berre ${share} % av spørsmåla vere fylte ut på førehand. Minst ${least} % skal vere det.`,
    en: ({ share, least }: Refusal['values']) =>
      `Then only ${share} % of the questions would be filled in beforehand. At least ${least} % shall be.`,
  },
  alreadyProposed: {
    nb: 'Direktoratet har alt et forslag om dette spørsmålet. Vent til de andre har svart.',
    nn: 'Direktoratet har alt eit forslag om dette spørsmålet. Vent til dei andre har svart.',
    en: 'The directorate already has a proposal on this question. Wait until the others have answered.',
  },
  unknownProposal: {
    nb: 'Forslaget finnes ikke. Last siden på nytt.',
    nn: 'Forslaget finst ikkje. Last sida på nytt.',
    en: 'There is no such proposal. Reload the page.',
  },
  proposalEnded: {
    nb: 'Forslaget er avgjort. Last siden på nytt.',
    nn: 'Forslaget er avgjort. Last sida på nytt.',
    en: 'The proposal has been settled. Reload the page.',
  },
  alreadyAnswered: {
    nb: 'Direktoratet har allerede svart på forslaget.',
    nn: 'Direktoratet har alt svart på forslaget.',
    en: 'The directorate has already answered the proposal.',
  },
  ownProposal: {
    nb: 'De andre direktoratene svarer på forslaget deres.',
    nn: 'Dei andre direktorata svarer på forslaget dykkar.',
    en: 'The other directorates answer your proposal.',
  },
  reasonMissing: {
    nb: 'Skriv hvorfor dere sier nei.',
    nn: 'Skriv kvifor de seier nei.',
    en: 'Write why you say no.',
  },
})
