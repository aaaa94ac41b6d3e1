import { words } from '../../core/words.ts'
import type { Offer, Outcome } from './model.ts'

export const outcomeWords = words<Record<Outcome, string>>({
  selected: { nb: 'valgt ut', nn: 'vald ut', en: 'selected' },
  reserve: { nb: 'reserve', nn: 'reserve', en: 'reserve' },
  notSelected: { nb: 'ikke valgt ut', nn: 'ikkje vald ut', en: 'not selected' },
})

export const answerWords = words<Record<NonNullable<Offer['answer']>, string>>({
  accepted: { nb: 'takket ja', nn: 'takka ja', en: 'accepted' },
  declined: { nb: 'takket nei', nn: 'takka nei', en: 'declined' },
})

export const text = words({
  setUpGroup: {
    nb: 'Sett ned ressursgruppa',
    nn: 'Set ned ressursgruppa',
    en: 'Set up the resource group',
  },
  selections: { nb: 'Utvelgelse', nn: 'Utveljing', en: 'Selection' },
  selectionsLead: {
    nb: (chosen: number, places: number, accepted: number) =>
      `${chosen} av ${places} plasser er tildelt, og ${accepted} har takket ja.`,
    nn: (chosen: number, places: number, accepted: number) =>
      `${chosen} av ${places} plassar er tildelte, og ${accepted} har takka ja.`,
    en: (chosen: number, places: number, accepted: number) =>
      `${chosen} of ${places} places have been given, and ${accepted} have accepted.`,
  },
  office: { nb: 'Embete', nn: 'Embete', en: 'Office' },
  regionPlaces: { nb: 'Plasser', nn: 'Plassar', en: 'Places' },
  chosenCount: { nb: 'Valgt', nn: 'Valde', en: 'Selected' },
  acceptedCount: { nb: 'Har takket ja', nn: 'Har takka ja', en: 'Accepted' },
  stands: { nb: 'Status', nn: 'Status', en: 'Status' },
  isDecided: { nb: 'avgjort', nn: 'avgjort', en: 'decided' },
  isRecommended: { nb: 'innstilt', nn: 'innstilt', en: 'recommended' },
  isOpen: { nb: 'ikke innstilt', nn: 'ikkje innstilt', en: 'not recommended yet' },
  programmes: { nb: 'Programmer', nn: 'Program', en: 'Programmes' },
  title: {
    nb: (office: string) => `Utvelgelse: ${office}`,
    nn: (office: string) => `Utveljing: ${office}`,
    en: (office: string) => `Selection: ${office}`,
  },
  noCall: {
    nb: 'Her vil innstillingen og utvelgelsen stå. Først publiserer statsforvalteren utlysningen.',
    nn: 'Her kjem innstillinga og utveljinga til å stå. Først publiserer statsforvaltaren utlysinga.',
    en: 'The recommendation and the selection will stand here. First the county governor publishes the call.',
  },
  beforeDeadline: {
    nb: (due: string) => `Kommunene kan søke til og med ${due}. Ressursgruppa innstiller etter fristen.`,
    nn: (due: string) => `Kommunane kan søkje til og med ${due}. Ressursgruppa innstiller etter fristen.`,
    en: (due: string) =>
      `The municipalities can apply up to ${due}. The resource group recommends after the deadline.`,
  },
  notRecommended: {
    nb: (n: number) => `Ressursgruppa har ikke innstilt ennå. ${n} søknader kan vurderes.`,
    nn: (n: number) => `Ressursgruppa har ikkje innstilt enno. ${n} søknader kan vurderast.`,
    en: (n: number) => `The resource group has not recommended yet. ${n} applications can be assessed.`,
  },
  recommended: {
    nb: (n: number) => `${n} kommuner er innstilt. Sekretariatet har ikke avgjort ennå.`,
    nn: (n: number) => `${n} kommunar er innstilte. Sekretariatet har ikkje avgjort enno.`,
    en: (n: number) => `${n} municipalities are recommended. The secretariat has not decided yet.`,
  },
  notDecided: {
    nb: 'Utvelgelsen er ikke avgjort. Når den er det, står vedtak og begrunnelser her.',
    nn: 'Utveljinga er ikkje avgjord. Når ho er det, står vedtak og grunngivingar her.',
    en: 'The selection has not been decided. Once it has, decisions and reasons stand here.',
  },
  decided: {
    nb: (selected: number, cap: number, accepted: number) =>
      `${selected} av høyst ${cap} plasser er delt ut. ${accepted} har takket ja.`,
    nn: (selected: number, cap: number, accepted: number) =>
      `${selected} av høgst ${cap} plassar er delte ut. ${accepted} har takka ja.`,
    en: (selected: number, cap: number, accepted: number) =>
      `${selected} of at most ${cap} places have been given. ${accepted} have accepted.`,
  },
  recommendTitle: { nb: 'Innstill kommunene', nn: 'Innstill kommunane', en: 'Recommend the municipalities' },
  recommendHow: {
    nb: 'Gi hver kommune en plass på lista, 1 er best, og skriv hvorfor. La feltene stå tomme for dem gruppa ikke innstiller. Motivasjon og kapasitet vurderes; politisk vedtak er et vilkår og vurderes ikke.',
    nn: 'Gi kvar kommune ein plass på lista, 1 er best, og skriv kvifor. La felta stå tomme for dei gruppa ikkje innstiller. Motivasjon og kapasitet blir vurderte; politisk vedtak er eit vilkår og blir ikkje vurdert.',
    en: 'Give each municipality a place on the list, 1 is best, and write why. Leave the fields empty for those the group does not recommend. Motivation and capacity are assessed; the political decision is a condition and is not.',
  },
  supplementTitle: {
    nb: 'Tilleggsinnstilling',
    nn: 'Tilleggsinnstilling',
    en: 'Supplement to the recommendation',
  },
  supplementLead: {
    nb: (names: string) =>
      `${names} er tatt opp til vurdering og er ikke innstilt. Plassene kommer etter dem som alt er innstilt.`,
    nn: (names: string) =>
      `${names} er teken opp til vurdering og er ikkje innstilt. Plassane kjem etter dei som alt er innstilte.`,
    en: (names: string) =>
      `${names} has been let in and is not recommended. The places come after those recommended already.`,
  },
  leavesOut: {
    nb: (names: string) =>
      `Disse utelates nå hvis de ikke får en plass: ${names}. De kan komme med i en tilleggsinnstilling.`,
    nn: (names: string) =>
      `Desse blir utelatne no dersom dei ikkje får ein plass: ${names}. Dei kan kome med i ei tilleggsinnstilling.`,
    en: (names: string) =>
      `These are left out now unless they are given a place: ${names}. They may come in by a supplement.`,
  },
  voters: {
    nb: (office: string) => `Innstillingen gis av ressursgruppa hos ${office} og KS. Sekretariatet avgjør.`,
    nn: (office: string) =>
      `Innstillinga blir gitt av ressursgruppa hos ${office} og KS. Sekretariatet avgjer.`,
    en: (office: string) => `The resource group at ${office} and KS recommend. The secretariat decides.`,
  },
  whatNow: { nb: 'Nå', nn: 'No', en: 'Now' },
  toRecommend: { nb: 'Innstill kommunene', nn: 'Innstill kommunane', en: 'Recommend the municipalities' },
  toDecide: { nb: 'Avgjør utvelgelsen', nn: 'Avgjer utveljinga', en: 'Decide the selection' },
  compare: { nb: 'Sammenlign søknadene', nn: 'Samanlikn søknadene', en: 'Compare the applications' },
  about: { nb: 'Om utvelgelsen', nn: 'Om utveljinga', en: 'About the selection' },
  deadline: { nb: 'Søknadsfrist', nn: 'Søknadsfrist', en: 'Deadline' },
  placesTaken: { nb: 'Plasser i regionen', nn: 'Plassar i regionen', en: 'Places in the region' },
  placesInAll: { nb: 'Plasser i alt', nn: 'Plassar i alt', en: 'Places in all' },
  ofPlaces: {
    nb: (taken: number, cap: number) => `${taken} av ${cap} er tatt`,
    nn: (taken: number, cap: number) => `${taken} av ${cap} er tekne`,
    en: (taken: number, cap: number) => `${taken} of ${cap} are taken`,
  },
  applicationsIn: { nb: 'Søknader', nn: 'Søknader', en: 'Applications' },
  letters: {
    nb: (n: number) =>
      `Hver kommune du velger et utfall for, får et brev: høyst ${n}. De valgte får et tilbud med svarfrist. Du ser over brevene før de blir sendt.`,
    nn: (n: number) =>
      `Kvar kommune du vel eit utfall for, får eit brev: høgst ${n}. Dei valde får eit tilbod med svarfrist. Du ser over breva før dei blir sende.`,
    en: (n: number) =>
      `Each municipality you choose an outcome for gets a letter: at most ${n}. Those selected get an offer with a date to answer by. You look over the letters before they are sent.`,
  },
  toReview: { nb: 'Se over brevene', nn: 'Sjå over breva', en: 'Look over the letters' },
  reviewTitle: {
    nb: 'Se over brevene før de sendes',
    nn: 'Sjå over breva før dei blir sende',
    en: 'Look over the letters before they are sent',
  },
  reviewLead: {
    nb: (n: number) =>
      `Når du vedtar, blir ${n === 1 ? 'dette brevet' : `disse ${n} brevene`} sendt i dag. Innstilling, vedtak og begrunnelser blir åpne for alle. Vedtaket kan ikke trekkes tilbake her.`,
    nn: (n: number) =>
      `Når du vedtek, blir ${n === 1 ? 'dette brevet sendt' : `desse ${n} breva sende`} i dag. Innstilling, vedtak og grunngivingar blir opne for alle. Vedtaket kan ikkje trekkjast tilbake her.`,
    en: (n: number) =>
      `When you decide, ${n === 1 ? 'this letter is' : `these ${n} letters are`} sent today. The recommendation, the decisions and the reasons become open to all. The decision cannot be withdrawn here.`,
  },
  reviewStopped: {
    nb: 'Brevene kan ikke sendes slik saken står nå.',
    nn: 'Breva kan ikkje sendast slik saka står no.',
    en: 'The letters cannot be sent as the matter stands now.',
  },
  changeDecision: { nb: 'Endre vedtakene', nn: 'Endre vedtaka', en: 'Change the decisions' },
  nothingNow: {
    nb: 'Det er ingenting å gjøre her nå. Gå til utvelgelsen og se hvor den står.',
    nn: 'Det er ingenting å gjere her no. Gå til utveljinga og sjå kvar ho står.',
    en: 'There is nothing to do here now. Go to the selection and see where it stands.',
  },
  held: {
    nb: (names: string) => `Kan ikke innstilles før saksbehandleren har avgjort om de tas opp: ${names}.`,
    nn: (names: string) =>
      `Kan ikkje innstillast før saksbehandlaren har avgjort om dei blir tekne opp: ${names}.`,
    en: (names: string) =>
      `Cannot be recommended before the case worker has decided whether to assess them: ${names}.`,
  },
  readApplication: { nb: 'Les søknaden', nn: 'Les søknaden', en: 'Read the application' },
  rank: { nb: 'Plass', nn: 'Plass', en: 'Place' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  dissent: { nb: 'Dissens', nn: 'Dissens', en: 'Dissent' },
  dissentHint: {
    nb: 'Hvem som er uenig, i hva og hvorfor.',
    nn: 'Kven som er usamd, i kva og kvifor.',
    en: 'Who disagrees, on what and why.',
  },
  recommendation: { nb: 'Innstillingen', nn: 'Innstillinga', en: 'The recommendation' },
  recommendedBy: {
    nb: (by: string, on: string) =>
      `Ført inn av ${by} ${on}. Ressursgruppa innstiller, sekretariatet avgjør.`,
    nn: (by: string, on: string) =>
      `Ført inn av ${by} ${on}. Ressursgruppa innstiller, sekretariatet avgjer.`,
    en: (by: string, on: string) =>
      `Entered by ${by} on ${on}. The resource group recommends, the secretariat decides.`,
  },
  decideTitle: { nb: 'Avgjør utvelgelsen', nn: 'Avgjer utveljinga', en: 'Decide the selection' },
  placesLeft: {
    nb: (region: number, all: number) =>
      `Det er ${region} ledige plasser i regionen og ${all} i alt. Du kan dele ut færre, og du kan la noen vente.`,
    nn: (region: number, all: number) =>
      `Det er ${region} ledige plassar i regionen og ${all} i alt. Du kan dele ut færre, og du kan la nokre vente.`,
    en: (region: number, all: number) =>
      `${region} places are free in the region and ${all} in all. You may give fewer, and leave some for later.`,
  },
  outcomeOf: {
    nb: (name: string) => `Vedtak for ${name}`,
    nn: (name: string) => `Vedtak for ${name}`,
    en: (name: string) => `Decision on ${name}`,
  },
  groupSays: {
    nb: (place: number, reason: string) => `Ressursgruppa: nr. ${place}. ${reason}`,
    nn: (place: number, reason: string) => `Ressursgruppa: nr. ${place}. ${reason}`,
    en: (place: number, reason: string) => `The resource group: no. ${place}. ${reason}`,
  },
  councilSaidNo: {
    nb: 'Kommunens eget organ har ikke vedtatt søknaden. Kommunen kan ikke velges ut.',
    nn: 'Organet i kommunen har ikkje vedteke søknaden. Kommunen kan ikkje veljast ut.',
    en: 'The municipality’s own body has not adopted the application. It cannot be selected.',
  },
  answerBy: { nb: 'Svarfrist for tilbudet', nn: 'Svarfrist for tilbodet', en: 'Answer the offer by' },
  decisions: { nb: 'Vedtakene', nn: 'Vedtaka', en: 'The decisions' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  outcome: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  condition: { nb: 'Vilkår', nn: 'Vilkår', en: 'Condition' },
  offer: { nb: 'Tilbud', nn: 'Tilbod', en: 'Offer' },
  conditional: {
    nb: (waits: string) => `betinget: venter på ${waits}`,
    nn: (waits: string) => `på vilkår: ventar på ${waits}`,
    en: (waits: string) => `conditional: waits for ${waits}`,
  },
  conditionMet: { nb: 'oppfylt', nn: 'oppfylt', en: 'met' },
  waitsResolution: { nb: 'politisk vedtak', nn: 'politisk vedtak', en: 'the political decision' },
  waitsFinal: {
    nb: (due: string) => `endelig søknad (${due})`,
    nn: (due: string) => `endeleg søknad (${due})`,
    en: (due: string) => `the final application (${due})`,
  },
  and: { nb: ' og ', nn: ' og ', en: ' and ' },
  unanswered: {
    nb: (due: string) => `svarfrist ${due}`,
    nn: (due: string) => `svarfrist ${due}`,
    en: (due: string) => `to be answered by ${due}`,
  },
  answeredOn: {
    nb: (answer: string, on: string, late: boolean) => `${answer} ${on}${late ? ', etter fristen' : ''}`,
    nn: (answer: string, on: string, late: boolean) => `${answer} ${on}${late ? ', etter fristen' : ''}`,
    en: (answer: string, on: string, late: boolean) => `${answer} ${on}${late ? ', after the deadline' : ''}`,
  },
  promoteTitle: {
    nb: (name: string) => `Gi plassen til ${name}`,
    nn: (name: string) => `Gi plassen til ${name}`,
    en: (name: string) => `Give the place to ${name}`,
  },
  promoteWhy: {
    nb: (name: string) => `En plass er ledig, og ${name} står først på reservelista.`,
    nn: (name: string) => `Ein plass er ledig, og ${name} står først på reservelista.`,
    en: (name: string) => `A place is free, and ${name} is first on the reserve list.`,
  },
  offerTitle: {
    nb: (name: string) => `Tilbud til ${name}`,
    nn: (name: string) => `Tilbod til ${name}`,
    en: (name: string) => `Offer to ${name}`,
  },
  offerLead: {
    nb: (name: string, programme: string, due: string) =>
      `${name} er valgt ut til ${programme}. Svar ja eller nei innen ${due}.`,
    nn: (name: string, programme: string, due: string) =>
      `${name} er vald ut til ${programme}. Svar ja eller nei innan ${due}.`,
    en: (name: string, programme: string, due: string) =>
      `${name} has been selected for ${programme}. Answer yes or no by ${due}.`,
  },
  offerAnswered: {
    nb: (name: string, answer: string, on: string) => `${name} har ${answer} til tilbudet ${on}.`,
    nn: (name: string, answer: string, on: string) => `${name} har ${answer} til tilbodet ${on}.`,
    en: (name: string, answer: string, on: string) => `${name} ${answer} the offer on ${on}.`,
  },
  offerLate: {
    nb: 'Svarfristen er ute. Dere kan fortsatt svare; svaret blir registrert som sent.',
    nn: 'Svarfristen er ute. De kan framleis svare; svaret blir registrert som seint.',
    en: 'The date has passed. You can still answer; the answer will be recorded as late.',
  },
  directorAnswers: {
    nb: 'Kommunedirektøren svarer på vegne av kommunen.',
    nn: 'Kommunedirektøren svarer på vegner av kommunen.',
    en: 'The municipal director answers for the municipality.',
  },
  answer: { nb: 'Svaret', nn: 'Svaret', en: 'The answer' },
  yes: { nb: 'Ja takk, vi vil delta', nn: 'Ja takk, vi vil delta', en: 'Yes, we will take part' },
  no: {
    nb: 'Nei takk, plassen kan gå til neste',
    nn: 'Nei takk, plassen kan gå til neste',
    en: 'No, the place may go to the next',
  },
  planningOpen: {
    nb: 'Dere kan begynne å planlegge tiltak nå.',
    nn: 'De kan byrje å planleggje tiltak no.',
    en: 'You can start planning measures now.',
  },
  toPot: { nb: 'Gå til potten', nn: 'Gå til potten', en: 'Go to the pot' },
})
