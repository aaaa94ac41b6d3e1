import { words } from '../../core/words.ts'
import type { Stage, Status, Treatment } from './model.ts'

export { questionWords } from './letters.text.ts'

export const statusWords = words<Record<Status | 'invited', string>>({
  invited: { nb: 'ikke begynt', nn: 'ikkje byrja', en: 'not begun' },
  draft: { nb: 'under arbeid', nn: 'under arbeid', en: 'being written' },
  received: { nb: 'mottatt', nn: 'motteken', en: 'received' },
  late: { nb: 'mottatt etter frist', nn: 'motteken etter frist', en: 'received after the deadline' },
  incomplete: { nb: 'mangelfull', nn: 'mangelfull', en: 'incomplete' },
  returned: { nb: 'mangelbrev sendt', nn: 'mangelbrev sendt', en: 'deficiency letter sent' },
  dismissed: { nb: 'tas ikke opp', nn: 'blir ikkje teken opp', en: 'not assessed' },
  treated: { nb: 'tas opp til behandling', nn: 'blir teken opp til behandling', en: 'will be assessed' },
})

export const stageWords = words<Record<Stage, string>>({
  preliminary: { nb: 'Foreløpig søknad', nn: 'Førebels søknad', en: 'Preliminary application' },
  final: { nb: 'Endelig søknad', nn: 'Endeleg søknad', en: 'Final application' },
  only: { nb: 'Søknad', nn: 'Søknad', en: 'Application' },
})

export const treatmentWords = words<Record<Treatment['outcome'], string>>({
  treated: { nb: 'Ta opp til behandling', nn: 'Ta opp til behandling', en: 'Assess it' },
  dismissed: { nb: 'Ikke ta opp til behandling', nn: 'Ikkje ta opp til behandling', en: 'Do not assess it' },
  returned: {
    nb: 'Send mangelbrev med ny frist',
    nn: 'Send mangelbrev med ny frist',
    en: 'Send a deficiency letter with a new deadline',
  },
})

export const text = words({
  programmes: { nb: 'Programmer', nn: 'Program', en: 'Programmes' },
  title: {
    nb: (name: string) => `Søknad fra ${name}`,
    nn: (name: string) => `Søknad frå ${name}`,
    en: (name: string) => `Application from ${name}`,
  },
  predecessors: {
    nb: (name: string, from: string) => `${name} er den nye kommunen etter ${from}.`,
    nn: (name: string, from: string) => `${name} er den nye kommunen etter ${from}.`,
    en: (name: string, from: string) => `${name} is the new municipality after ${from}.`,
  },
  notOpen: {
    nb: 'Her skal søknaden skrives. Statsforvalteren har ikke publisert utlysningen ennå.',
    nn: 'Her skal søknaden skrivast. Statsforvaltaren har ikkje publisert utlysinga enno.',
    en: 'The application will be written here. The county governor has not published the call yet.',
  },
  left: {
    nb: (left: number, due: string) =>
      left === 0
        ? `Alt som må besvares, er besvart. Fristen er ${due}.`
        : `${left === 1 ? 'Ett svar mangler' : `${left} svar mangler`}. Fristen er ${due}.`,
    nn: (left: number, due: string) =>
      left === 0
        ? `Alt som må svarast på, er svara på. Fristen er ${due}.`
        : `${left === 1 ? 'Eitt svar manglar' : `${left} svar manglar`}. Fristen er ${due}.`,
    en: (left: number, due: string) =>
      left === 0
        ? `Everything required has been answered. The deadline is ${due}.`
        : `${left === 1 ? 'One answer is missing' : `${left} answers are missing`}. The deadline is ${due}.`,
  },
  leftLate: {
    nb: (due: string) =>
      `Fristen gikk ut ${due}. Dere kan sende likevel: søknaden blir mottatt, og statsforvalteren avgjør om den tas opp.`,
    nn: (due: string) =>
      `Fristen gjekk ut ${due}. De kan sende likevel: søknaden blir motteken, og statsforvaltaren avgjer om han blir teken opp.`,
    en: (due: string) =>
      `The deadline passed on ${due}. You can still send it: it will be received, and the county governor decides whether to assess it.`,
  },
  receivedLead: {
    nb: (stage: string, at: string, onTime: boolean) =>
      `${stage} ble mottatt ${at}, ${onTime ? 'i tide' : 'etter fristen'}.`,
    nn: (stage: string, at: string, onTime: boolean) =>
      `${stage} vart motteken ${at}, ${onTime ? 'i tide' : 'etter fristen'}.`,
    en: (stage: string, at: string, onTime: boolean) =>
      `${stage} was received on ${at}, ${onTime ? 'on time' : 'after the deadline'}.`,
  },
  notReceived: {
    nb: (name: string) => `${name} har ikke sendt søknad.`,
    nn: (name: string) => `${name} har ikkje sendt søknad.`,
    en: (name: string) => `${name} has not sent an application.`,
  },
  resolutionOutstanding: {
    nb: 'Politisk vedtak mangler.',
    nn: 'Politisk vedtak manglar.',
    en: 'The political decision is outstanding.',
  },
  formTitle: {
    nb: (stage: string) => stage,
    nn: (stage: string) => stage,
    en: (stage: string) => stage,
  },
  formIntro: {
    nb: 'Skriv kort og overordnet. Detaljer om tiltakene kommer først når kommunen er valgt ut, og vi ber ikke om budsjett. Utkastet ser bare dere.',
    nn: 'Skriv kort og overordna. Detaljar om tiltaka kjem først når kommunen er vald ut, og vi ber ikkje om budsjett. Utkastet ser berre de.',
    en: 'Write briefly and broadly. Details of the measures come once the municipality is a pilot, and we ask for no budget. Only you see the draft.',
  },
  longest: {
    nb: (n: number) => `Høyst ${n} tegn.`,
    nn: (n: number) => `Høgst ${n} teikn.`,
    en: (n: number) => `At most ${n} characters.`,
  },
  savedBy: {
    nb: (at: string, by: string) => `Sist lagret ${at} av ${by}.`,
    nn: (at: string, by: string) => `Sist lagra ${at} av ${by}.`,
    en: (at: string, by: string) => `Last saved ${at} by ${by}.`,
  },
  save: { nb: 'Lagre og se over', nn: 'Lagre og sjå over', en: 'Save and review' },
  othersText: {
    nb: (by: string) => `Slik har ${by} lagret dette svaret:`,
    nn: (by: string) => `Slik har ${by} lagra dette svaret:`,
    en: (by: string) => `This is how ${by} saved this answer:`,
  },
  othersEmpty: { nb: '(tomt)', nn: '(tomt)', en: '(empty)' },
  reviewTitle: { nb: 'Se over søknaden', nn: 'Sjå over søknaden', en: 'Review the application' },
  reviewReady: {
    nb: (due: string) =>
      `Alt som må besvares, er besvart. Søknaden er i tide hvis den sendes innen utgangen av ${due}, norsk tid.`,
    nn: (due: string) =>
      `Alt som må svarast på, er svara på. Søknaden er i tide om han blir send innan utgangen av ${due}, norsk tid.`,
    en: (due: string) =>
      `Everything required has been answered. The application is on time if it is sent before the end of ${due}, Norwegian time.`,
  },
  reviewMissing: {
    nb: (missing: string) =>
      `Dette mangler: ${missing}. Dere kan sende likevel. Da blir søknaden mottatt som mangelfull, og dere får et brev om hva som mangler.`,
    nn: (missing: string) =>
      `Dette manglar: ${missing}. De kan sende likevel. Då blir søknaden motteken som mangelfull, og de får eit brev om kva som manglar.`,
    en: (missing: string) =>
      `This is missing: ${missing}. You can still send it. It will then be received as incomplete, and you will get a letter that says what is missing.`,
  },
  reviewAttachments: {
    nb: 'Det eneste vedlegget vi ber om, er det politiske vedtaket. Annet som sendes inn, blir registrert, men ikke vurdert.',
    nn: 'Det einaste vedlegget vi ber om, er det politiske vedtaket. Anna som blir sendt inn, blir registrert, men ikkje vurdert.',
    en: 'The only attachment we ask for is the political decision. Anything else that is sent in is registered, but not assessed.',
  },
  unanswered: { nb: 'Ikke besvart', nn: 'Ikkje svara på', en: 'Not answered' },
  change: { nb: 'Endre svarene', nn: 'Endre svara', en: 'Change the answers' },
  directorSends: {
    nb: 'Bare kommunedirektøren kan sende søknaden. Meld den klar, så står den i «I dag» hos kommunedirektøren.',
    nn: 'Berre kommunedirektøren kan sende søknaden. Meld han klar, så står han i «I dag» hos kommunedirektøren.',
    en: 'Only the municipal director can send the application. Say that it is ready, and it will stand under the director’s “Today”.',
  },
  finalWaits: {
    nb: 'Den endelige søknaden kan sendes når det politiske vedtaket er lastet opp.',
    nn: 'Den endelege søknaden kan sendast når det politiske vedtaket er lasta opp.',
    en: 'The final application can be sent once the political decision has been uploaded.',
  },
  receiptTitle: {
    nb: (stage: string) => `Kvittering: ${stage.toLowerCase()}`,
    nn: (stage: string) => `Kvittering: ${stage.toLowerCase()}`,
    en: (stage: string) => `Receipt: ${stage.toLowerCase()}`,
  },
  receiptKeep: {
    nb: 'Ta vare på kvitteringen. Skriv ut siden, eller lagre dokumentet.',
    nn: 'Ta vare på kvitteringa. Skriv ut sida, eller lagre dokumentet.',
    en: 'Keep the receipt. Print the page, or save the document.',
  },
  registered: { nb: 'Journalpost', nn: 'Journalpost', en: 'Registry entry' },
  received: { nb: 'Mottatt', nn: 'Motteken', en: 'Received' },
  onTime: { nb: 'i tide', nn: 'i tide', en: 'on time' },
  afterDeadline: { nb: 'etter fristen', nn: 'etter fristen', en: 'after the deadline' },
  sentBy: { nb: 'Sendt av', nn: 'Sendt av', en: 'Sent by' },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  nothingMissing: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
  document: { nb: 'Dokument', nn: 'Dokument', en: 'Document' },
  answersTitle: { nb: 'Svarene', nn: 'Svara', en: 'The answers' },
  differenceTitle: {
    nb: 'Fra foreløpig til endelig søknad',
    nn: 'Frå førebels til endeleg søknad',
    en: 'From preliminary to final application',
  },
  differenceLead: {
    nb: (changed: number) =>
      changed === 0
        ? 'Ingen svar er endret.'
        : `${changed} svar er endret. Nye og fjernede setninger er markert.`,
    nn: (changed: number) =>
      changed === 0
        ? 'Ingen svar er endra.'
        : `${changed} svar er endra. Nye og fjerna setningar er markerte.`,
    en: (changed: number) =>
      changed === 0
        ? 'No answer has changed.'
        : `${changed} answers have changed. New and removed sentences are marked.`,
  },
  youWrote: { nb: 'Dette skrev du', nn: 'Dette skreiv du', en: 'What you wrote' },
  question: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  changed: { nb: 'endret', nn: 'endra', en: 'changed' },
  unchanged: { nb: 'uendret', nn: 'uendra', en: 'unchanged' },
  resolutionTitle: { nb: 'Politisk vedtak', nn: 'Politisk vedtak', en: 'Political decision' },
  resolutionWhy: {
    nb: 'Søknaden skal være politisk behandlet og vedtatt. Vedtaket kan komme etter søknaden, men penger tildeles ikke før det er her.',
    nn: 'Søknaden skal vere politisk handsama og vedteken. Vedtaket kan kome etter søknaden, men pengar blir ikkje tildelte før det er her.',
    en: 'The application must be adopted politically. The decision may follow the application, but no money is awarded before it is here.',
  },
  body: { nb: 'Hvem vedtok', nn: 'Kven vedtok', en: 'Which body decided' },
  resolutionThere: {
    nb: 'Vedtaket er registrert, eller utlysningen er ikke publisert. Se søknaden.',
    nn: 'Vedtaket er registrert, eller utlysinga er ikkje publisert. Sjå søknaden.',
    en: 'The decision has been recorded, or the call has not been published. See the application.',
  },
  bodyHint: {
    nb: 'For eksempel kommunestyret.',
    nn: 'Til dømes kommunestyret.',
    en: 'Such as the municipal council.',
  },
  decidedOn: { nb: 'Vedtaksdato', nn: 'Vedtaksdato', en: 'Date of the decision' },
  caseRef: {
    nb: 'Kommunens saksnummer',
    nn: 'Saksnummeret til kommunen',
    en: 'The municipality’s case number',
  },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  adopted: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Adopted' },
  rejected: { nb: 'Ikke vedtatt', nn: 'Ikkje vedteke', en: 'Rejected' },
  file: { nb: 'Vedtaket som fil', nn: 'Vedtaket som fil', en: 'The decision as a file' },
  fileHint: {
    nb: 'PDF, Word, bilde eller ren tekst, høyst 20 MB.',
    nn: 'PDF, Word, bilete eller rein tekst, høgst 20 MB.',
    en: 'PDF, Word, image or plain text, at most 20 MB.',
  },
  recordResolution: { nb: 'Registrer vedtaket', nn: 'Registrer vedtaket', en: 'Record the decision' },
  aboutApplication: { nb: 'Om søknaden', nn: 'Om søknaden', en: 'About the application' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  lacks: { nb: 'Mangler', nn: 'Manglar', en: 'Outstanding' },
  queue: { nb: 'Søknadene i rekkefølge', nn: 'Søknadene i rekkjefølgje', en: 'The applications in order' },
  toInbox: { nb: 'Alle søknader', nn: 'Alle søknader', en: 'All applications' },
  placeInQueue: {
    nb: (n: number, all: number) => `Søknad ${n} av ${all}`,
    nn: (n: number, all: number) => `Søknad ${n} av ${all}`,
    en: (n: number, all: number) => `Application ${n} of ${all}`,
  },
  before: {
    nb: (name: string) => `Forrige: ${name}`,
    nn: (name: string) => `Førre: ${name}`,
    en: (name: string) => `Previous: ${name}`,
  },
  after: {
    nb: (name: string) => `Neste: ${name}`,
    nn: (name: string) => `Neste: ${name}`,
    en: (name: string) => `Next: ${name}`,
  },
  calledReady: {
    nb: (by: string, at: string) => `${by} meldte søknaden klar ${at}. Den venter på kommunedirektøren.`,
    nn: (by: string, at: string) => `${by} melde søknaden klar ${at}. Han ventar på kommunedirektøren.`,
    en: (by: string, at: string) =>
      `${by} said on ${at} that the application is ready. It is waiting for the municipal director.`,
  },
  readyHow: {
    nb: 'Når du er ferdig, ser du over svarene og melder søknaden klar til kommunedirektøren.',
    nn: 'Når du er ferdig, ser du over svara og melder søknaden klar til kommunedirektøren.',
    en: 'When you have finished, review the answers and tell the municipal director that the application is ready.',
  },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  treatments: {
    nb: 'Avgjørelser om søknaden',
    nn: 'Avgjerder om søknaden',
    en: 'Decisions about the application',
  },
  treatedBy: {
    nb: (on: string, by: string) => `${on}, ${by}`,
    nn: (on: string, by: string) => `${on}, ${by}`,
    en: (on: string, by: string) => `${on}, ${by}`,
  },
  sendMissing: {
    nb: (due: string, number: string) =>
      `Statsforvalteren har bedt om det som mangler, innen ${due} (sak ${number}). Kommunen fyller det ut i søknaden og sender på nytt.`,
    nn: (due: string, number: string) =>
      `Statsforvaltaren har bede om det som manglar, innan ${due} (sak ${number}). Kommunen fyller det ut i søknaden og sender på nytt.`,
    en: (due: string, number: string) =>
      `The county governor has asked for what is missing by ${due} (case ${number}). The municipality fills it in and sends again.`,
  },
})
