import type { Refusal } from '../../core/result.ts'
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
  recommend: { nb: 'Send innstillingen', nn: 'Send innstillinga', en: 'Send the recommendation' },
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
  decide: { nb: 'Vedta og send brev', nn: 'Vedta og send brev', en: 'Decide and send letters' },
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
  promote: { nb: 'Send tilbud', nn: 'Send tilbod', en: 'Send an offer' },
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
  sendAnswer: { nb: 'Send svaret', nn: 'Send svaret', en: 'Send the answer' },
  planningOpen: {
    nb: 'Dere kan begynne å planlegge tiltak nå.',
    nn: 'De kan byrje å planleggje tiltak no.',
    en: 'You can start planning measures now.',
  },
  toPot: { nb: 'Gå til potten', nn: 'Gå til potten', en: 'Go to the pot' },
})

type Values = Refusal['values']

export const refusals = words({
  noCall: {
    nb: 'Utlysningen er ikke publisert. Vent til statsforvalteren har gjort det.',
    nn: 'Utlysinga er ikkje publisert. Vent til statsforvaltaren har gjort det.',
    en: 'The call has not been published. Wait until the county governor has done so.',
  },
  deadlineNotPassed: {
    nb: 'Søknadsfristen er ikke ute. Send innstillingen når den er det, så alle får samme tid.',
    nn: 'Søknadsfristen er ikkje ute. Send innstillinga når han er det, så alle får same tid.',
    en: 'The deadline has not passed. Recommend when it has, so that all get the same time.',
  },
  alreadyRecommended: {
    nb: 'Regionen har allerede en innstilling. Last siden på nytt for å lese den.',
    nn: 'Regionen har alt ei innstilling. Last sida på nytt for å lese henne.',
    en: 'The region has a recommendation already. Reload the page to read it.',
  },
  nobodyRanked: {
    nb: 'Gi minst én kommune en plass på lista.',
    nn: 'Gi minst éin kommune ein plass på lista.',
    en: 'Give at least one municipality a place on the list.',
  },
  rankMissing: {
    nb: ({ name }: Values) => `Skriv hvilken plass ${name} får, som 1, 2 eller 3.`,
    nn: ({ name }: Values) => `Skriv kva plass ${name} får, som 1, 2 eller 3.`,
    en: ({ name }: Values) => `Write which place ${name} gets, such as 1, 2 or 3.`,
  },
  ranksNotInOrder: {
    nb: ({ count }: Values) => `Bruk plassene 1 til ${count}, hver av dem én gang.`,
    nn: ({ count }: Values) => `Bruk plassane 1 til ${count}, kvar av dei éin gong.`,
    en: ({ count }: Values) => `Use the places 1 to ${count}, each of them once.`,
  },
  notAssessable: {
    nb: ({ name }: Values) =>
      `${name} har ingen søknad som kan vurderes. Be saksbehandleren avgjøre om den tas opp, eller ta kommunen ut av lista.`,
    nn: ({ name }: Values) =>
      `${name} har ingen søknad som kan vurderast. Be saksbehandlaren avgjere om han blir teken opp, eller ta kommunen ut av lista.`,
    en: ({ name }: Values) =>
      `${name} has no application that can be assessed. Ask the case worker to decide on it, or take it off the list.`,
  },
  reasonMissing: {
    nb: ({ name }: Values) => `Skriv en begrunnelse for ${name}.`,
    nn: ({ name }: Values) => `Skriv ei grunngiving for ${name}.`,
    en: ({ name }: Values) => `Write a reason for ${name}.`,
  },
  noRecommendation: {
    nb: 'Ressursgruppa har ikke innstilt. Vent på innstillingen før du avgjør.',
    nn: 'Ressursgruppa har ikkje innstilt. Vent på innstillinga før du avgjer.',
    en: 'The resource group has not recommended. Wait for the recommendation before you decide.',
  },
  notRecommended: {
    nb: ({ name }: Values) => `${name} er ikke innstilt. Velg blant kommunene i innstillingen.`,
    nn: ({ name }: Values) => `${name} er ikkje innstilt. Vel blant kommunane i innstillinga.`,
    en: ({ name }: Values) => `${name} is not recommended. Choose among those that are.`,
  },
  nothingDecided: {
    nb: 'Velg et vedtak for minst én kommune.',
    nn: 'Vel eit vedtak for minst éin kommune.',
    en: 'Choose a decision for at least one municipality.',
  },
  alreadyDecided: {
    nb: ({ name }: Values) => `${name} har allerede fått et vedtak. Last siden på nytt for å se det.`,
    nn: ({ name }: Values) => `${name} har alt fått eit vedtak. Last sida på nytt for å sjå det.`,
    en: ({ name }: Values) => `${name} has been decided on already. Reload the page to see it.`,
  },
  resolutionRejected: {
    nb: ({ name }: Values) => `${name} har selv sagt nei til søknaden i politisk vedtak. Velg en annen.`,
    nn: ({ name }: Values) => `${name} har sjølv sagt nei til søknaden i politisk vedtak. Vel ein annan.`,
    en: ({ name }: Values) => `${name} has itself turned the application down politically. Choose another.`,
  },
  regionFull: {
    nb: ({ cap, taken, more, left }: Values) =>
      `Regionen har ${cap} plasser, og ${taken} er tatt. Du kan velge ut ${left} til, ikke ${more}. Sett resten på reservelista.`,
    nn: ({ cap, taken, more, left }: Values) =>
      `Regionen har ${cap} plassar, og ${taken} er tekne. Du kan velje ut ${left} til, ikkje ${more}. Set resten på reservelista.`,
    en: ({ cap, taken, more, left }: Values) =>
      `The region has ${cap} places, and ${taken} are taken. You can select ${left} more, not ${more}. Put the rest on the reserve list.`,
  },
  programmeFull: {
    nb: ({ cap, taken, more, left }: Values) =>
      `Programmet har ${cap} plasser i alt, og ${taken} er tatt. Du kan velge ut ${left} til, ikke ${more}. Sett resten på reservelista.`,
    nn: ({ cap, taken, more, left }: Values) =>
      `Programmet har ${cap} plassar i alt, og ${taken} er tekne. Du kan velje ut ${left} til, ikkje ${more}. Set resten på reservelista.`,
    en: ({ cap, taken, more, left }: Values) =>
      `The programme has ${cap} places in all, and ${taken} are taken. You can select ${left} more, not ${more}. Put the rest on the reserve list.`,
  },
  answerByMissing: {
    nb: 'Skriv når kommunen må svare på tilbudet.',
    nn: 'Skriv når kommunen må svare på tilbodet.',
    en: 'Write by when the municipality must answer the offer.',
  },
  answerByPassed: {
    nb: 'Svarfristen er allerede passert. Skriv en dato fra og med i dag.',
    nn: 'Svarfristen er alt passert. Skriv ein dato frå og med i dag.',
    en: 'The date has passed already. Write a date from today on.',
  },
  notFirstReserve: {
    nb: ({ name }: Values) => `${name} står først på reservelista. Gi plassen dit.`,
    nn: ({ name }: Values) => `${name} står først på reservelista. Gi plassen dit.`,
    en: ({ name }: Values) => `${name} is first on the reserve list. Give the place there.`,
  },
  noReserve: {
    nb: 'Ingen står på reservelista. Last siden på nytt.',
    nn: 'Ingen står på reservelista. Last sida på nytt.',
    en: 'Nobody is on the reserve list. Reload the page.',
  },
  noOffer: {
    nb: 'Kommunen har ikke fått noe tilbud. Gå til utvelgelsen og se hva som er vedtatt.',
    nn: 'Kommunen har ikkje fått noko tilbod. Gå til utveljinga og sjå kva som er vedteke.',
    en: 'The municipality has no offer. Go to the selection to see what was decided.',
  },
  alreadyAnswered: {
    nb: 'Tilbudet er allerede besvart. Last siden på nytt for å se svaret.',
    nn: 'Tilbodet er alt svara på. Last sida på nytt for å sjå svaret.',
    en: 'The offer has already been answered. Reload the page to see the answer.',
  },
})
