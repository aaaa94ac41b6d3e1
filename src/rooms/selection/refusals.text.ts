import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'

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
  notAssessed: {
    nb: ({ name }: Values) =>
      `${name} er ikke vurdert av alle i gruppa. Alle vurderer hver for seg før innstillingen.`,
    nn: ({ name }: Values) =>
      `${name} er ikkje vurdert av alle i gruppa. Alle vurderer kvar for seg før innstillinga.`,
    en: ({ name }: Values) =>
      `${name} has not been assessed by all in the group. Each assesses alone before the recommendation.`,
  },
  alreadyRanked: {
    nb: ({ name }: Values) => `${name} er innstilt allerede. Ta kommunen ut av lista.`,
    nn: ({ name }: Values) => `${name} er innstilt alt. Ta kommunen ut av lista.`,
    en: ({ name }: Values) => `${name} is recommended already. Take it off the list.`,
  },
  leavesOut: {
    nb: ({ names }: Values) =>
      `Lista utelater ${names}, som ikke er avvist. Gi dem en plass, eller kryss av for at de utelates nå.`,
    nn: ({ names }: Values) =>
      `Lista utelèt ${names}, som ikkje er avviste. Gi dei ein plass, eller kryss av for at dei blir utelatne no.`,
    en: ({ names }: Values) =>
      `The list leaves out ${names}, who have not been turned down. Give them a place, or tick that they are left out for now.`,
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
      `Taket i regionen er ${cap}, og ${taken} er tatt. Du kan velge ut ${left} til, ikke ${more}. Sett resten på reservelista.`,
    nn: ({ cap, taken, more, left }: Values) =>
      `Taket i regionen er ${cap}, og ${taken} er tekne. Du kan velje ut ${left} til, ikkje ${more}. Set resten på reservelista.`,
    en: ({ cap, taken, more, left }: Values) =>
      `The region’s cap is ${cap}, and ${taken} are taken. You can select ${left} more, not ${more}. Put the rest on the reserve list.`,
  },
  programmeFull: {
    nb: ({ cap, taken, more, left }: Values) =>
      `Taket for hele programmet er ${cap}, og ${taken} er tatt. Du kan velge ut ${left} til, ikke ${more}. Sett resten på reservelista.`,
    nn: ({ cap, taken, more, left }: Values) =>
      `Taket for heile programmet er ${cap}, og ${taken} er tekne. Du kan velje ut ${left} til, ikkje ${more}. Set resten på reservelista.`,
    en: ({ cap, taken, more, left }: Values) =>
      `The cap of the whole programme is ${cap}, and ${taken} are taken. You can select ${left} more, not ${more}. Put the rest on the reserve list.`,
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
