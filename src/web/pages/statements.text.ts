import { words } from '../../core/words.ts'

export type Part = { title: string; says: readonly string[] }

/** What is said of accessibility, privacy and whom to ask. It says what the product does; who runs it says the rest. */
export const statementWords = words({
  accessibility: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' },
  accessibilityLead: {
    nb: 'Handlingsrom er laget etter WCAG 2.1 på nivå A og AA. Vi kjenner to steder der vi ikke vet at kravene er oppfylt.',
    nn: 'Handlingsrom er laga etter WCAG 2.1 på nivå A og AA. Vi kjenner to stader der vi ikkje veit at krava er oppfylte.',
    en: 'Handlingsrom is made to meet WCAG 2.1 at levels A and AA. We know of two places where we cannot say that it does.',
  },
  official: {
    nb: 'Den offisielle tilgjengelighetserklæringen',
    nn: 'Den offisielle tilgjengeerklæringa',
    en: 'The official accessibility statement',
  },
  noOfficial: {
    nb: 'Den som driver dette nettstedet, skal i tillegg ha en erklæring laget i løsningen til Tilsynet for universell utforming av ikt. Lenken til den er ikke lagt inn her ennå.',
    nn: 'Den som driv denne nettstaden, skal i tillegg ha ei erklæring laga i løysinga til Tilsynet for universell utforming av ikt. Lenkja til ho er ikkje lagd inn her enno.',
    en: 'Whoever runs this site must also have a statement made in the system of the Norwegian authority for universal design of ICT. The link to it has not been entered here yet.',
  },
  privacy: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  privacyLead: {
    nb: 'Her står ingen barn, familier eller mottakere av hjelp. Det som er registrert om personer, gjelder dem som har en rolle.',
    nn: 'Her står ingen barn, familiar eller mottakarar av hjelp. Det som er registrert om personar, gjeld dei som har ei rolle.',
    en: 'No child, family or recipient of help stands here. What is registered about people concerns those who hold a role.',
  },
  mine: {
    nb: 'Se hva som er registrert om deg',
    nn: 'Sjå kva som er registrert om deg',
    en: 'See what is registered about you',
  },
  contact: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  contactLead: {
    nb: (owner: string) => `${owner} driver dette nettstedet.`,
    nn: (owner: string) => `${owner} driv denne nettstaden.`,
    en: (owner: string) => `${owner} runs this site.`,
  },
  contactNobody: {
    nb: 'Spør administratoren i virksomheten din. Den som driver dette nettstedet, har ikke lagt inn navn og adresse ennå.',
    nn: 'Spør administratoren i verksemda di. Den som driv denne nettstaden, har ikkje lagt inn namn og adresse enno.',
    en: 'Ask your organisation’s administrator. Whoever runs this site has not entered a name and an address yet.',
  },
  write: { nb: 'Skriv til', nn: 'Skriv til', en: 'Write to' },
  ask: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
})

export const accessibilityParts = words<Record<'tested' | 'lacks' | 'tell' | 'complain', Part>>({
  tested: {
    nb: {
      title: 'Slik er det prøvd',
      says: [
        'Hver side prøves automatisk med axe, på bokmål, nynorsk og engelsk, på bred skjerm og på telefon. Ingen kjente feil står igjen der.',
        'Skjemaene kan brukes med tastatur alene, uten JavaScript og på en skjerm som er 320 piksler bred.',
        'En automatisk prøve finner ikke alle feil. Ingen utenfor utviklingen har prøvd løsningen ennå, heller ikke noen som bruker skjermleser til daglig.',
      ],
    },
    nn: {
      title: 'Slik er det prøvt',
      says: [
        'Kvar side blir prøvd automatisk med axe, på bokmål, nynorsk og engelsk, på brei skjerm og på telefon. Ingen kjende feil står att der.',
        'Skjemaa kan brukast med tastatur åleine, utan JavaScript og på ein skjerm som er 320 pikslar brei.',
        'Ein automatisk prøve finn ikkje alle feil. Ingen utanfor utviklinga har prøvt løysinga enno, heller ikkje nokon som bruker skjermlesar til dagleg.',
      ],
    },
    en: {
      title: 'How it has been tested',
      says: [
        'Every page is tested automatically with axe, in Bokmål, Nynorsk and English, on a wide screen and on a phone. No known faults remain there.',
        'The forms can be used by keyboard alone, without JavaScript and on a screen 320 pixels wide.',
        'An automatic test does not find every fault. Nobody outside the development has tested the product yet, nor anyone who uses a screen reader daily.',
      ],
    },
  },
  lacks: {
    nb: {
      title: 'Der vi ikke vet nok',
      says: [
        'Brev som PDF er merket for skjermlesere, men er ikke prøvd med en. Be om innholdet på en annen måte hvis du ikke kan lese dem.',
        'Filer som andre har lastet opp, vises som de er. Vi vet ikke om de er universelt utformet. Be den som har lagt dem ved, om en utgave du kan lese.',
      ],
    },
    nn: {
      title: 'Der vi ikkje veit nok',
      says: [
        'Brev som PDF er merkte for skjermlesarar, men er ikkje prøvde med ein. Be om innhaldet på ein annan måte om du ikkje kan lese dei.',
        'Filer som andre har lasta opp, blir viste som dei er. Vi veit ikkje om dei er universelt utforma. Be den som har lagt dei ved, om ei utgåve du kan lese.',
      ],
    },
    en: {
      title: 'Where we do not know enough',
      says: [
        'Letters as PDF are tagged for screen readers but have not been tested with one. Ask for their content in another form if you cannot read them.',
        'Files that others have uploaded are shown as they are. We do not know whether they are accessible. Ask whoever attached them for a version that you can read.',
      ],
    },
  },
  tell: {
    nb: {
      title: 'Si fra',
      says: ['Fortell oss om det du ikke får til, på hvilken side, og hva du bruker for å lese den.'],
    },
    nn: {
      title: 'Sei frå',
      says: ['Fortel oss om det du ikkje får til, på kva side, og kva du bruker for å lese ho.'],
    },
    en: {
      title: 'Tell us',
      says: ['Tell us what you cannot do, on which page, and what you read it with.'],
    },
  },
  complain: {
    nb: {
      title: 'Klage',
      says: [
        'Får du ikke svar, eller er svaret ikke godt nok, kan du klage til Diskrimineringsnemnda. Du kan også tipse Tilsynet for universell utforming av ikt.',
      ],
    },
    nn: {
      title: 'Klage',
      says: [
        'Får du ikkje svar, eller er svaret ikkje godt nok, kan du klage til Diskrimineringsnemnda. Du kan òg tipse Tilsynet for universell utforming av ikt.',
      ],
    },
    en: {
      title: 'Complaint',
      says: [
        'If you get no answer, or the answer is not good enough, you may complain to the Norwegian Anti-Discrimination Tribunal. You may also tell the authority for universal design of ICT.',
      ],
    },
  },
})

export const contactParts = words<Record<'role' | 'insight' | 'wrong', Part>>({
  role: {
    nb: {
      title: 'Du trenger en rolle, eller er borte en stund',
      says: [
        'Spør administratoren i virksomheten din. Er du borte, kan du selv si hvem som er stedfortreder, på Min side.',
      ],
    },
    nn: {
      title: 'Du treng ei rolle, eller er borte ei stund',
      says: [
        'Spør administratoren i verksemda di. Er du borte, kan du sjølv seie kven som er stadfortredar, på Mi side.',
      ],
    },
    en: {
      title: 'You need a role, or will be away',
      says: [
        'Ask your organisation’s administrator. If you will be away, you can name your acting officer yourself on My page.',
      ],
    },
  },
  insight: {
    nb: {
      title: 'Du vil ha innsyn i et dokument',
      says: ['Be virksomheten som har saken, om innsyn. Hvem det er, står i journalen.'],
    },
    nn: {
      title: 'Du vil ha innsyn i eit dokument',
      says: ['Be verksemda som har saka, om innsyn. Kven det er, står i journalen.'],
    },
    en: {
      title: 'You ask for access to a document',
      says: ['Ask the organisation that holds the case. The register says which it is.'],
    },
  },
  wrong: {
    nb: {
      title: 'Noe virker ikke',
      says: ['Si hvilken side det var, og hva du ville gjøre. Står det et nummer på siden, tar du det med.'],
    },
    nn: {
      title: 'Noko verkar ikkje',
      says: ['Sei kva side det var, og kva du ville gjere. Står det eit nummer på sida, tek du det med.'],
    },
    en: {
      title: 'Something does not work',
      says: ['Say which page it was and what you wanted to do. If the page shows a number, include it.'],
    },
  },
})
