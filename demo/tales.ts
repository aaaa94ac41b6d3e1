import type { Tales } from '../src/web/site.ts'
import { programme } from './open-places.ts'

/** Three short things that the story's money became: what a family asked for, a success and a failure. */
export const tales: Tales = {
  programme,
  told: [
    {
      nb: {
        title: 'En seng på en torsdag',
        text: '«Jeg ba ikke om kurs. Jeg ba om en seng til den minste, så storebroren får sove før skolen. Den kom på en torsdag.»',
        from: 'En mor i Storlunde. Juryen av innbyggere ga 280 000 kr til Egen seng.',
      },
      nn: {
        title: 'Ei seng på ein torsdag',
        text: '«Eg bad ikkje om kurs. Eg bad om ei seng til den minste, så storebroren får sove før skulen. Ho kom på ein torsdag.»',
        from: 'Ei mor i Storlunde. Juryen av innbyggjarar gav 280 000 kr til Egen seng.',
      },
      en: {
        title: 'A bed on a Thursday',
        text: '“I didn’t ask for a course. I asked for a bed for the youngest, so that his brother can sleep before school. It came on a Thursday.”',
        from: 'A mother in Storlunde. A jury of residents gave 280,000 kr to Egen seng.',
      },
    },
    {
      nb: {
        title: 'En voksen å stole på',
        text: '52 elever fikk en los. Fraværet gikk fra 21 til 12 prosent. Kommunen kan ikke si hvor mye losen alene betyr.',
        from: 'Skolelos i Storlunde, 2 450 000 kr.',
      },
      nn: {
        title: 'Ein vaksen å stole på',
        text: '52 elevar fekk ein los. Fråværet gjekk frå 21 til 12 prosent. Kommunen kan ikkje seie kor mykje losen åleine betyr.',
        from: 'Skolelos i Storlunde, 2 450 000 kr.',
      },
      en: {
        title: 'An adult to trust',
        text: '52 pupils were given a guide. Absence fell from 21 to 12 per cent. The municipality cannot say how much the guide alone means.',
        from: 'Skolelos in Storlunde, 2,450,000 kr.',
      },
    },
    {
      nb: {
        title: 'Et kurs som ble stoppet',
        text: 'Ni av 60 familier fullførte. «Vi kjøpte et kurs før vi spurte.» 268 000 kr ble ledige til noe annet.',
        from: 'Digital foreldreveiledning i Storlunde.',
      },
      nn: {
        title: 'Eit kurs som vart stoppa',
        text: 'Ni av 60 familiar fullførte. «Vi kjøpte eit kurs før vi spurde.» 268 000 kr vart ledige til noko anna.',
        from: 'Digital foreldreveiledning i Storlunde.',
      },
      en: {
        title: 'A course that was stopped',
        text: 'Nine of 60 families finished. “We bought a course before we asked.” 268,000 kr was freed for something else.',
        from: 'Digital foreldreveiledning in Storlunde.',
      },
    },
  ],
}
