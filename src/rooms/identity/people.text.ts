import { words } from '../../core/words.ts'

/** What is said where people are registered, given roles and named deputies. */
export const peopleText = words({
  giveTitle: { nb: 'Gi en rolle', nn: 'Gi ei rolle', en: 'Give a role' },
  give: { nb: 'Gi rollen', nn: 'Gi rolla', en: 'Give the role' },
  giveLead: {
    nb: 'Hvem skal ha rollen, og hvor?',
    nn: 'Kven skal ha rolla, og kvar?',
    en: 'Who is to hold the role, and where?',
  },
  personName: { nb: 'Navnet på personen', nn: 'Namnet på personen', en: 'The person’s name' },
  whereName: { nb: 'Navnet på virksomheten', nn: 'Namnet på verksemda', en: 'The organisation’s name' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  where: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  more: {
    nb: (most: number) => `Flere enn ${most} passer. Skriv mer av navnet og finn på nytt.`,
    nn: (most: number) => `Fleire enn ${most} høver. Skriv meir av namnet og finn på nytt.`,
    en: (most: number) => `More than ${most} match. Write more of the name and find again.`,
  },
  nobody: {
    nb: 'Ingen registrert person passer. Skriv et navn og finn, eller registrer personen.',
    nn: 'Ingen registrert person høver. Skriv eit namn og finn, eller registrer personen.',
    en: 'No registered person matches. Write a name and find, or register the person.',
  },
  nowhere: {
    nb: 'Ingen virksomhet passer. Skriv noe av navnet og finn.',
    nn: 'Inga verksemd høver. Skriv noko av namnet og finn.',
    en: 'No organisation matches. Write part of the name and find.',
  },
  noRoleYet: { nb: 'Har ingen rolle', nn: 'Har ingen rolle', en: 'Holds no role' },
  until: { nb: 'Siste dag med rollen', nn: 'Siste dag med rolla', en: 'Last day with the role' },
  addTitle: { nb: 'Registrer en person', nn: 'Registrer ein person', en: 'Register a person' },
  add: { nb: 'Registrer personen', nn: 'Registrer personen', en: 'Register the person' },
  addLead: {
    nb: 'Du får en kode som personen bruker første gang hen logger inn.',
    nn: 'Du får ein kode som personen bruker første gongen hen loggar inn.',
    en: 'You get a code that the person uses the first time they sign in.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  email: { nb: 'E-post på jobb', nn: 'E-post på jobb', en: 'E-mail at work' },
  emailHint: {
    nb: 'Vises bare for administratorene i virksomheten og for personen selv.',
    nn: 'Viser berre for administratorane i verksemda og for personen sjølv.',
    en: 'Shown only to the organisation’s administrators and to the person.',
  },
  signsIn: { nb: 'Har logget inn', nn: 'Har logga inn', en: 'Has signed in' },
  invited: {
    nb: (date: string) => `Har ikke logget inn ennå. Koden gjelder til ${date}.`,
    nn: (date: string) => `Har ikkje logga inn enno. Koden gjeld til ${date}.`,
    en: (date: string) => `Has not signed in yet. The code can be used until ${date}.`,
  },
  notInvited: {
    nb: 'Har ikke logget inn, og har ingen kode som gjelder.',
    nn: 'Har ikkje logga inn, og har ingen kode som gjeld.',
    en: 'Has not signed in, and has no code that can be used.',
  },
  codeTitle: {
    nb: 'Gi denne koden til personen',
    nn: 'Gi denne koden til personen',
    en: 'Give this code to the person',
  },
  codeOnce: {
    nb: (date: string) =>
      `Koden vises bare nå. Den kan brukes én gang, til og med ${date}. Gi den til personen selv, ikke i en felles innboks.`,
    nn: (date: string) =>
      `Koden viser berre no. Han kan brukast éin gong, til og med ${date}. Gi han til personen sjølv, ikkje i ein felles innboks.`,
    en: (date: string) =>
      `The code is shown only now. It can be used once, until ${date}. Give it to the person in private, not through a shared inbox.`,
  },
  codeLink: { nb: 'Lenke med koden', nn: 'Lenkje med koden', en: 'Link with the code' },
  newCode: { nb: 'Lag en ny kode', nn: 'Lag ein ny kode', en: 'Make a new code' },
  byHand: {
    nb: 'For drift: knytt innloggingen for hånd',
    nn: 'For drift: knyt innlogginga for hand',
    en: 'For operations: tie the sign-in by hand',
  },
  issuer: {
    nb: 'Innloggingstjeneste (issuer)',
    nn: 'Innloggingsteneste (issuer)',
    en: 'Sign-in service (issuer)',
  },
  subject: {
    nb: 'Identitet hos tjenesten (sub)',
    nn: 'Identitet hos tenesta (sub)',
    en: 'Identity at the service (sub)',
  },
  tie: { nb: 'Knytt innloggingen', nn: 'Knyt innlogginga', en: 'Tie the sign-in' },
  roles: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  endTitle: { nb: 'Avslutt rollen', nn: 'Avslutt rolla', en: 'End the role' },
  absenceTitle: {
    nb: 'Fravær og stedfortreder',
    nn: 'Fråvær og stadfortredar',
    en: 'Absence and acting officer',
  },
  absenceLead: {
    nb: 'Stedfortrederen har rollen fra første til siste dag. Det slutter av seg selv.',
    nn: 'Stadfortredaren har rolla frå første til siste dag. Det sluttar av seg sjølv.',
    en: 'The acting officer holds the role from the first day to the last. It ends by itself.',
  },
  firstDay: { nb: 'Første dag', nn: 'Første dag', en: 'First day' },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  deputy: { nb: 'Stedfortreder', nn: 'Stadfortredar', en: 'Acting officer' },
  colleagueName: {
    nb: 'Navnet på stedfortrederen',
    nn: 'Namnet på stadfortredaren',
    en: 'The acting officer’s name',
  },
  registerAbsence: { nb: 'Registrer fraværet', nn: 'Registrer fråværet', en: 'Register the absence' },
  endAbsence: { nb: 'Avslutt fraværet', nn: 'Avslutt fråværet', en: 'End the absence' },
  noAbsence: {
    nb: 'Ingen fravær er registrert.',
    nn: 'Ingen fråvær er registrerte.',
    en: 'No absence is registered.',
  },
  nobodyElse: {
    nb: 'Ingen andre er registrert i virksomheten. Be administratoren registrere en kollega først.',
    nn: 'Ingen andre er registrerte i verksemda. Be administratoren registrere ein kollega først.',
    en: 'Nobody else is registered in the organisation. Ask the administrator to register a colleague first.',
  },
  away: {
    nb: (who: string, deputy: string) => `${deputy} er stedfortreder for ${who}`,
    nn: (who: string, deputy: string) => `${deputy} er stadfortredar for ${who}`,
    en: (who: string, deputy: string) => `${deputy} is acting officer for ${who}`,
  },
  state: { nb: 'Status', nn: 'Status', en: 'Status' },
  ended: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' },
  inForce: { nb: 'Gjelder', nn: 'Gjeld', en: 'In force' },
  toCome: { nb: 'Begynner senere', nn: 'Byrjar seinare', en: 'Begins later' },
})

/** What is said when an act is done. */
export const doneText = words({
  given: { nb: 'Rollen er gitt', nn: 'Rolla er gitt', en: 'The role has been given' },
  ended: {
    nb: 'Slutten på rollen er registrert',
    nn: 'Slutten på rolla er registrert',
    en: 'The end of the role has been registered',
  },
  registered: {
    nb: 'Personen er registrert',
    nn: 'Personen er registrert',
    en: 'The person has been registered',
  },
  invited: { nb: 'Ny kode er laget', nn: 'Ny kode er laga', en: 'A new code has been made' },
  tied: { nb: 'Innloggingen er knyttet', nn: 'Innlogginga er knytt', en: 'The sign-in has been tied' },
  away: { nb: 'Fraværet er registrert', nn: 'Fråværet er registrert', en: 'The absence has been registered' },
  back: { nb: 'Fraværet er avsluttet', nn: 'Fråværet er avslutta', en: 'The absence has been ended' },
})

/** What is said on the page about oneself, and to whoever has no role or is not known here. */
export const meText = words({
  title: { nb: 'Min side', nn: 'Mi side', en: 'My page' },
  lead: {
    nb: (n: number) =>
      n === 0
        ? 'Du har ingen rolle i dag.'
        : n === 1
          ? 'Du har én rolle i dag.'
          : `Du har ${n} roller i dag.`,
    nn: (n: number) =>
      n === 0 ? 'Du har inga rolle i dag.' : n === 1 ? 'Du har éi rolle i dag.' : `Du har ${n} roller i dag.`,
    en: (n: number) =>
      n === 0
        ? 'You hold no role today.'
        : n === 1
          ? 'You hold one role today.'
          : `You hold ${n} roles today.`,
  },
  registered: {
    nb: 'Dette er registrert om deg',
    nn: 'Dette er registrert om deg',
    en: 'What is registered about you',
  },
  signIns: { nb: 'Innlogging', nn: 'Innlogging', en: 'Sign-in' },
  noEmail: { nb: 'ikke registrert', nn: 'ikkje registrert', en: 'not registered' },
  absences: {
    nb: 'Fravær og stedfortreder',
    nn: 'Fråvær og stadfortredar',
    en: 'Absence and acting officer',
  },
  download: { nb: 'Last ned som JSON', nn: 'Last ned som JSON', en: 'Download as JSON' },
  events: {
    nb: 'Det du har gjort i en rolle, står i tillegg i hendelsesloggen og i sakene, og blir der: det er arkiv.',
    nn: 'Det du har gjort i ei rolle, står i tillegg i hendingsloggen og i sakene, og blir der: det er arkiv.',
    en: 'What you have done in a role also stands in the log of events and in the cases, and stays there: it is archive.',
  },
  wrong: {
    nb: 'Er noe feil? Se hvem du spør',
    nn: 'Er noko feil? Sjå kven du spør',
    en: 'Is something wrong? See whom to ask',
  },
  registerAway: {
    nb: 'Registrer fravær fra rollen',
    nn: 'Registrer fråvær frå rolla',
    en: 'Register absence from the role',
  },
  noRoleTitle: { nb: 'Du har ingen rolle ennå', nn: 'Du har inga rolle enno', en: 'You have no role yet' },
  noRoleLead: {
    nb: 'Du er registrert, men kan ikke gjøre noe før en administrator gir deg en rolle.',
    nn: 'Du er registrert, men kan ikkje gjere noko før ein administrator gir deg ei rolle.',
    en: 'You are registered, but can do nothing until an administrator gives you a role.',
  },
  howToAsk: {
    nb: 'Be administratoren i virksomheten din. Si hva du skal gjøre, og fra hvilken dag.',
    nn: 'Be administratoren i verksemda di. Sei kva du skal gjere, og frå kva dag.',
    en: 'Ask the administrator of your organisation. Say what you are to do, and from which day.',
  },
  administrators: { nb: 'Administratorer', nn: 'Administratorar', en: 'Administrators' },
  nobodyThere: {
    nb: 'Ingen administrator passer. De som gir roller i alle virksomheter, er nevnt under.',
    nn: 'Ingen administrator høver. Dei som gir roller i alle verksemder, er nemnde under.',
    en: 'No administrator matches. Those who give roles in every organisation are named below.',
  },
  contact: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  unknownTitle: {
    nb: 'Du er ikke registrert her',
    nn: 'Du er ikkje registrert her',
    en: 'You are not registered here',
  },
  unknownLead: {
    nb: 'Du er logget inn hos innloggingstjenesten, men er ikke registrert her. Be administratoren i virksomheten din om å registrere deg.',
    nn: 'Du er logga inn hos innloggingstenesta, men er ikkje registrert her. Be administratoren i verksemda di om å registrere deg.',
    en: 'You are signed in with the sign-in service but not registered here. Ask your organisation’s administrator to register you.',
  },
  code: { nb: 'Kode', nn: 'Kode', en: 'Code' },
  haveCode: { nb: 'Har du fått en kode?', nn: 'Har du fått ein kode?', en: 'Have you been given a code?' },
  useCode: { nb: 'Logg inn med koden', nn: 'Logg inn med koden', en: 'Sign in with the code' },
})
