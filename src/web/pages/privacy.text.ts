import { words } from '../../core/words.ts'
import type { Part } from './statements.text.ts'

/** What the page on privacy says, heading by heading. */
export const privacyParts = words<Record<'what' | 'why' | 'cookies' | 'how' | 'rights', Part>>({
  what: {
    nb: {
      title: 'Hva som er registrert',
      says: [
        'Navn, e-post på jobb når administratoren har skrevet den, roller og fravær med datoer, og hvilken innloggingstjeneste du bruker, med det den kaller deg.',
        'Det du gjør i en rolle: hva, når og i hvilken virksomhet. Navnet ditt står i saker, brev og bilag du har vært med på.',
        'Fødselsnummer og kontonummer blir stoppet der de skrives. Spør løsningen om en hjemmeadresse, er det av samme grunn.',
      ],
    },
    nn: {
      title: 'Kva som er registrert',
      says: [
        'Namn, e-post på jobb når administratoren har skrive han, roller og fråvær med datoar, og kva innloggingsteneste du bruker, med det ho kallar deg.',
        'Det du gjer i ei rolle: kva, når og i kva verksemd. Namnet ditt står i saker, brev og bilag du har vore med på.',
        'Fødselsnummer og kontonummer blir stoppa der dei blir skrivne. Spør løysinga om ei heimeadresse, er det av same grunn.',
      ],
    },
    en: {
      title: 'What is registered',
      says: [
        'Name, e-mail at work where the administrator has written it, roles and absences with dates, and which sign-in service you use with what it calls you.',
        'What you do in a role: what, when and in which organisation. Your name stands in cases, letters and vouchers that you took part in.',
        'National identity numbers and bank accounts are stopped where they are typed. If you are asked about a home address, the reason is the same.',
      ],
    },
  },
  why: {
    nb: {
      title: 'Hvorfor, og hvor lenge',
      says: [
        'For å vite hvem som kan gjøre hva, og for å kunne vise hvem som gjorde det. Det er arkiv og regnskap, og slettes ikke når rollen tar slutt.',
        'Den som driver nettstedet, og virksomheten du har rollen i, svarer for rettsgrunnlag og lagringstid.',
        'En innlogging glemmes når den er over. Det du skrev i et skjema som ble avvist, glemmes etter et døgn.',
      ],
    },
    nn: {
      title: 'Kvifor, og kor lenge',
      says: [
        'For å vite kven som kan gjere kva, og for å kunne vise kven som gjorde det. Det er arkiv og rekneskap, og blir ikkje sletta når rolla tek slutt.',
        'Den som driv nettstaden, og verksemda du har rolla i, svarer for rettsgrunnlag og lagringstid.',
        'Ei innlogging blir gløymd når ho er over. Det du skreiv i eit skjema som vart avvist, blir gløymt etter eit døgn.',
      ],
    },
    en: {
      title: 'Why, and for how long',
      says: [
        'To know who may do what, and to be able to show who did it. That is archive and accounting, and is not deleted when the role ends.',
        'Whoever runs the site, and the organisation in which you hold the role, answer for the legal basis and for how long it is kept.',
        'A session is forgotten when it is over. What you wrote in a form that was refused is forgotten after a day.',
      ],
    },
  },
  cookies: {
    nb: {
      title: 'Informasjonskapsler og logg',
      says: [
        'Bare det som trengs: én for innloggingen, én mens du logger inn, og én for språket. Ingen måler hva du gjør, og ingen andre får vite det.',
        'Loggen på tjeneren sier hvilken side som ble åpnet og hvor lang tid det tok, ikke hvem som åpnet den.',
      ],
    },
    nn: {
      title: 'Informasjonskapslar og logg',
      says: [
        'Berre det som trengst: éin for innlogginga, éin medan du loggar inn, og éin for språket. Ingen måler kva du gjer, og ingen andre får vite det.',
        'Loggen på tenaren seier kva side som vart opna og kor lang tid det tok, ikkje kven som opna ho.',
      ],
    },
    en: {
      title: 'Cookies and log',
      says: [
        'Only what is needed: one for the session, one while you sign in, and one for the language. Nothing measures what you do, and nobody else is told.',
        'The server’s log says which page was opened and how long it took, not who opened it.',
      ],
    },
  },
  how: {
    nb: {
      title: 'Hvem ser det',
      says: [
        'Administratoren i virksomheten ser navn, e-post og roller der. Revisor ser roller i alle. Navnet ditt på et offentlig dokument kan alle se.',
      ],
    },
    nn: {
      title: 'Kven ser det',
      says: [
        'Administratoren i verksemda ser namn, e-post og roller der. Revisor ser roller i alle. Namnet ditt på eit offentleg dokument kan alle sjå.',
      ],
    },
    en: {
      title: 'Who sees it',
      says: [
        'The organisation’s administrator sees names, e-mail and roles there. The auditor sees roles in all. Anyone can see your name on a public document.',
      ],
    },
  },
  rights: {
    nb: {
      title: 'Rettighetene dine',
      says: [
        'Du kan se det som er registrert om deg, og laste det ned. Er noe feil, ber du administratoren rette det.',
        'Du kan klage til Datatilsynet.',
      ],
    },
    nn: {
      title: 'Rettane dine',
      says: [
        'Du kan sjå det som er registrert om deg, og laste det ned. Er noko feil, ber du administratoren rette det.',
        'Du kan klage til Datatilsynet.',
      ],
    },
    en: {
      title: 'Your rights',
      says: [
        'You can see what is registered about you and download it. If something is wrong, ask the administrator to correct it.',
        'You may complain to the Norwegian Data Protection Authority.',
      ],
    },
  },
})
