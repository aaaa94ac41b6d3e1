import { words } from '../../core/words.ts'

/** The words of the call's page and of the governor's inbox. */
export const callText = words({
  title: {
    nb: (office: string) => `Utlysning: ${office}`,
    nn: (office: string) => `Utlysing: ${office}`,
    en: (office: string) => `Call: ${office}`,
  },
  callsTitle: { nb: 'Utlysning', nn: 'Utlysing', en: 'Call' },
  callsLead: {
    nb: (published: number, regions: number, applied: number) =>
      `${published} av ${regions} embeter har lyst ut, og ${applied === 1 ? 'én kommune' : `${applied} kommuner`} har søkt.`,
    nn: (published: number, regions: number, applied: number) =>
      `${published} av ${regions} embete har lyst ut, og ${applied === 1 ? 'éin kommune' : `${applied} kommunar`} har søkt.`,
    en: (published: number, regions: number, applied: number) =>
      `${published} of ${regions} offices have published their call, and ${applied === 1 ? 'one municipality has' : `${applied} municipalities have`} applied.`,
  },
  office: { nb: 'Embete', nn: 'Embete', en: 'Office' },
  variant: { nb: 'Søknadsløp', nn: 'Søknadsløp', en: 'Process' },
  invitedCount: { nb: 'Inviterte', nn: 'Inviterte', en: 'Invited' },
  appliedCount: { nb: 'Har søkt', nn: 'Har søkt', en: 'Have applied' },
  published: { nb: 'lyst ut', nn: 'lyst ut', en: 'published' },
  unpublished: { nb: 'ikke lyst ut', nn: 'ikkje lyst ut', en: 'not published' },
  publishedOn: { nb: 'Lyst ut', nn: 'Lyst ut', en: 'Published' },
  aboutCall: { nb: 'Om utlysningen', nn: 'Om utlysinga', en: 'About the call' },
  lookOver: { nb: 'Lagre og se over', nn: 'Lagre og sjå over', en: 'Save and look over' },
  keptAt: {
    nb: (at: string, by: string) => `Lagret ${at} av ${by}. Ingen andre ser utkastet før det er publisert.`,
    nn: (at: string, by: string) => `Lagra ${at} av ${by}. Ingen andre ser utkastet før det er publisert.`,
    en: (at: string, by: string) =>
      `Saved on ${at} by ${by}. Nobody else sees the draft before it is published.`,
  },
  previewTitle: { nb: 'Se over utlysningen', nn: 'Sjå over utlysinga', en: 'Look over the call' },
  previewLead: {
    nb: (n: number) => `Når du publiserer, får ${n} kommuner invitasjonen, og alle kan lese utlysningen.`,
    nn: (n: number) => `Når du publiserer, får ${n} kommunar invitasjonen, og alle kan lese utlysinga.`,
    en: (n: number) =>
      `When you publish, ${n} municipalities get the invitation, and anyone can read the call.`,
  },
  shortNotice: {
    nb: (days: number) =>
      days === 0 ? 'Fristen er i dag.' : days === 1 ? 'Fristen er i morgen.' : `Fristen er om ${days} dager.`,
    nn: (days: number) =>
      days === 0 ? 'Fristen er i dag.' : days === 1 ? 'Fristen er i morgon.' : `Fristen er om ${days} dagar.`,
    en: (days: number) =>
      days === 0
        ? 'The deadline is today.'
        : days === 1
          ? 'The deadline is tomorrow.'
          : `The deadline is in ${days} days.`,
  },
  deadlineSuggested: {
    nb: (due: string) =>
      `Da året ble gjort klart, ble ${due} foreslått som søknadsfrist. Du kan sette en annen.`,
    nn: (due: string) =>
      `Då året vart gjort klart, vart ${due} føreslått som søknadsfrist. Du kan setje ein annan.`,
    en: (due: string) =>
      `When the year was made ready, ${due} was suggested as the deadline. You may set another.`,
  },
  outcome: { nb: 'Utfall', nn: 'Utfall', en: 'Outcome' },
  notAssessed: { nb: 'ikke tatt opp', nn: 'ikkje teken opp', en: 'not assessed' },
  whatIsSent: { nb: 'Dette sendes', nn: 'Dette blir sendt', en: 'What is sent' },
  whoIsInvited: {
    nb: (n: number) => `Hvem det gjelder (${n})`,
    nn: (n: number) => `Kven det gjeld (${n})`,
    en: (n: number) => `Who is concerned (${n})`,
  },
  publishSeen: {
    nb: (n: number) => `Jeg har sett over utlysningen, og ${n} kommuner skal inviteres`,
    nn: (n: number) => `Eg har sett over utlysinga, og ${n} kommunar skal inviterast`,
    en: (n: number) => `I have looked over the call, and ${n} municipalities are to be invited`,
  },
  amend: { nb: 'Endre utlysningen', nn: 'Endre utlysinga', en: 'Amend the call' },
  amendLead: {
    nb: (n: number) => `${n} inviterte kommuner får brev om det nye. Det som gjaldt før, blir stående.`,
    nn: (n: number) => `${n} inviterte kommunar får brev om det nye. Det som galdt før, blir ståande.`,
    en: (n: number) =>
      `${n} invited municipalities get a letter about what is new. What applied before stays on record.`,
  },
  changeReason: { nb: 'Hvorfor den endres', nn: 'Kvifor ho blir endra', en: 'Why it is amended' },
  changeReasonHint: {
    nb: 'Står i brevet til kommunene.',
    nn: 'Står i brevet til kommunane.',
    en: 'Stands in the letter to the municipalities.',
  },
  changeSeen: {
    nb: (n: number) => `${n} kommuner skal få brev om dette`,
    nn: (n: number) => `${n} kommunar skal få brev om dette`,
    en: (n: number) => `${n} municipalities are to get a letter about this`,
  },
  withdraw: { nb: 'Trekk utlysningen', nn: 'Trekk utlysinga', en: 'Withdraw the call' },
  withdrawLead: {
    nb: (n: number) =>
      `Da kan ingen søke lenger, og ${n} inviterte kommuner får brev. Det kan ikke gjøres om.`,
    nn: (n: number) =>
      `Då kan ingen søkje lenger, og ${n} inviterte kommunar får brev. Det kan ikkje gjerast om.`,
    en: (n: number) =>
      `Nobody can apply any more, and ${n} invited municipalities get a letter. It cannot be undone.`,
  },
  withdrawReason: { nb: 'Hvorfor den trekkes', nn: 'Kvifor ho blir trekt', en: 'Why it is withdrawn' },
  withdrawnLead: {
    nb: (on: string) => `Utlysningen ble trukket ${on}.`,
    nn: (on: string) => `Utlysinga vart trekt ${on}.`,
    en: (on: string) => `The call was withdrawn on ${on}.`,
  },
  withdrawn: { nb: 'trukket', nn: 'trekt', en: 'withdrawn' },
  before: {
    nb: (n: number) => `Slik var utlysningen før (${n})`,
    nn: (n: number) => `Slik var utlysinga før (${n})`,
    en: (n: number) => `What the call said before (${n})`,
  },
  versionUntil: {
    nb: (n: number, on: string) => `Versjon ${n}, gjaldt til ${on}`,
    nn: (n: number, on: string) => `Versjon ${n}, galdt til ${on}`,
    en: (n: number, on: string) => `Version ${n}, which applied until ${on}`,
  },
  changedWhy: {
    nb: (why: string, by: string) => `Endret av ${by}: ${why}`,
    nn: (why: string, by: string) => `Endra av ${by}: ${why}`,
    en: (why: string, by: string) => `Amended by ${by}: ${why}`,
  },
  applications: { nb: 'Søknader', nn: 'Søknader', en: 'Applications' },
  toApplications: { nb: 'Se søknadene', nn: 'Sjå søknadene', en: 'See the applications' },
  toCall: { nb: 'Gå til utlysningen', nn: 'Gå til utlysinga', en: 'Go to the call' },
  yourApplication: { nb: 'Søknaden deres', nn: 'Søknaden dykkar', en: 'Your application' },
  none: {
    nb: 'Her vil utlysningen stå. Statsforvalteren har ikke publisert den ennå.',
    nn: 'Her kjem utlysinga til å stå. Statsforvaltaren har ikkje publisert henne enno.',
    en: 'The call will stand here. The county governor has not published it yet.',
  },
  noMandate: {
    nb: 'Utlysningen kan publiseres når sekretariatet har registrert mandatet for programmet.',
    nn: 'Utlysinga kan publiserast når sekretariatet har registrert mandatet for programmet.',
    en: 'The call can be published once the secretariat has recorded the programme’s mandate.',
  },
  publishLead: {
    nb: (n: number) =>
      `Utlysningen er ikke publisert. Når du publiserer, inviteres ${n} kommuner i ett steg.`,
    nn: (n: number) =>
      `Utlysinga er ikkje publisert. Når du publiserer, blir ${n} kommunar inviterte i eitt steg.`,
    en: (n: number) => `The call has not been published. Publishing invites ${n} municipalities in one step.`,
  },
  caseNumber: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  caseNumberHint: {
    nb: 'Embetets eget saksnummer, som 2019/10445. Det står på alle dokumenter i saken.',
    nn: 'Saksnummeret i embetet, som 2019/10445. Det står på alle dokument i saka.',
    en: 'The office’s own case number, such as 2019/10445. It stands on every document of the case.',
  },
  deadline: { nb: 'Søknadsfrist', nn: 'Søknadsfrist', en: 'Deadline' },
  finalDeadline: {
    nb: 'Frist for endelig søknad',
    nn: 'Frist for endeleg søknad',
    en: 'Deadline of the final application',
  },
  text: { nb: 'Tekst til kommunene', nn: 'Tekst til kommunane', en: 'Text to the municipalities' },
  dueLead: {
    nb: (due: string) => `Søknadsfristen er ${due}.`,
    nn: (due: string) => `Søknadsfristen er ${due}.`,
    en: (due: string) => `The deadline is ${due}.`,
  },
  endOfDay: {
    nb: (due: string) => `${due}, ut dagen, norsk tid`,
    nn: (due: string) => `${due}, ut dagen, norsk tid`,
    en: (due: string) => `${due}, to the end of the day, Norwegian time`,
  },
  inboxLead: {
    nb: (invited: number, applied: number, outstanding: number) =>
      `${invited} ${invited === 1 ? 'kommune' : 'kommuner'} er invitert, ${applied} har søkt, ${outstanding} mangler vedtak.`,
    nn: (invited: number, applied: number, outstanding: number) =>
      `${invited} ${invited === 1 ? 'kommune er invitert' : 'kommunar er inviterte'}, ${applied} har søkt, ${outstanding} manglar vedtak.`,
    en: (invited: number, applied: number, outstanding: number) =>
      `${invited} ${invited === 1 ? 'municipality is' : 'municipalities are'} invited, ${applied} have applied, ${outstanding} lack a political decision.`,
  },
  theCall: { nb: 'Utlysningen', nn: 'Utlysinga', en: 'The call' },
  schemes: {
    nb: 'Tilskuddene som samles i potten',
    nn: 'Tilskota som blir samla i potten',
    en: 'The grants that are pooled',
  },
  noSchemes: {
    nb: 'Her vil tilskuddene stå når sekretariatet har registrert bevilgningen.',
    nn: 'Her kjem tilskota til å stå når sekretariatet har registrert løyvinga.',
    en: 'The grants will stand here once the secretariat has recorded the appropriation.',
  },
  scheme: { nb: 'Tilskudd', nn: 'Tilskot', en: 'Grant' },
  owner: { nb: 'Eier', nn: 'Eigar', en: 'Owner' },
  purpose: { nb: 'Formål', nn: 'Formål', en: 'Purpose' },
  illustration: { nb: 'Illustrasjon', nn: 'Illustrasjon', en: 'Illustration' },
  toApplication: { nb: 'Gå til søknaden', nn: 'Gå til søknaden', en: 'Go to the application' },
  toCase: { nb: 'Saken i journalen', nn: 'Saka i journalen', en: 'The case in the journal' },
  applicants: { nb: 'Kommunene', nn: 'Kommunane', en: 'The municipalities' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  invited: { nb: 'Invitert', nn: 'Invitert', en: 'Invited' },
  begun: { nb: 'Begynt', nn: 'Byrja', en: 'Begun' },
  received: { nb: 'Mottatt', nn: 'Motteken', en: 'Received' },
  complete: { nb: 'Komplett', nn: 'Komplett', en: 'Complete' },
  resolution: { nb: 'Politisk vedtak', nn: 'Politisk vedtak', en: 'Political decision' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  lacks: {
    nb: (n: number) => `mangler ${n}`,
    nn: (n: number) => `manglar ${n}`,
    en: (n: number) => `lacks ${n}`,
  },
  outstanding: { nb: 'mangler', nn: 'manglar', en: 'outstanding' },
  adopted: {
    nb: (on: string) => `vedtatt ${on}`,
    nn: (on: string) => `vedteke ${on}`,
    en: (on: string) => `adopted ${on}`,
  },
  rejected: {
    nb: (on: string) => `ikke vedtatt ${on}`,
    nn: (on: string) => `ikkje vedteke ${on}`,
    en: (on: string) => `rejected ${on}`,
  },
})
