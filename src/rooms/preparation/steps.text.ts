import { words } from '../../core/words.ts'
import type { Step } from './model.ts'

/** What each step is called, and what it asks. */
export const stepWords = words<Record<Step, { title: string; asks: string }>>({
  mandat: {
    nb: { title: 'Mandat', asks: 'Hvem har bestemt at programmet skal være?' },
    nn: { title: 'Mandat', asks: 'Kven har bestemt at programmet skal vere?' },
    en: { title: 'Mandate', asks: 'Who has decided that there is to be a programme?' },
  },
  mal: {
    nb: { title: 'Mål og målgruppe', asks: 'Hva skal programmet oppnå, og for hvem?' },
    nn: { title: 'Mål og målgruppe', asks: 'Kva skal programmet oppnå, og for kven?' },
    en: { title: 'Goal and target group', asks: 'What is the programme to achieve, and for whom?' },
  },
  ordninger: {
    nb: { title: 'Ordninger og beløp', asks: 'Hvor mye går hver ordning inn med?' },
    nn: { title: 'Ordningar og beløp', asks: 'Kor mykje går kvar ordning inn med?' },
    en: { title: 'Schemes and amounts', asks: 'How much does each scheme put in?' },
  },
  regioner: {
    nb: { title: 'Regioner og tak', asks: 'Hvilke embeter er med, og hvem får penger?' },
    nn: { title: 'Regionar og tak', asks: 'Kva embete er med, og kven får pengar?' },
    en: { title: 'Regions and caps', asks: 'Which offices take part, and who gets money?' },
  },
  avgjorelse: {
    nb: { title: 'Hvem avgjør', asks: 'Hvem innstiller, hvem avgjør, og hvem sender pengene?' },
    nn: { title: 'Kven avgjer', asks: 'Kven innstiller, kven avgjer, og kven sender pengane?' },
    en: { title: 'Who decides', asks: 'Who recommends, who decides, and who sends the money?' },
  },
  enkeltvedtak: {
    nb: { title: 'Er det enkeltvedtak?', asks: 'Er avgjørelsen et enkeltvedtak som kan påklages?' },
    nn: { title: 'Er det enkeltvedtak?', asks: 'Er avgjerda eit enkeltvedtak som ein kan klage på?' },
    en: { title: 'An individual decision?', asks: 'Is the decision one that can be appealed?' },
  },
  frister: {
    nb: { title: 'Frister og årshjul', asks: 'Når skjer hva?' },
    nn: { title: 'Fristar og årshjul', asks: 'Når skjer kva?' },
    en: { title: 'Dates and deadlines', asks: 'What happens when?' },
  },
  oppfolging: {
    nb: {
      title: 'Rapport og kontroll',
      asks: 'Hvordan følges pengene opp, og hvordan evalueres programmet?',
    },
    nn: {
      title: 'Rapport og kontroll',
      asks: 'Korleis blir pengane følgde opp, og korleis blir programmet evaluert?',
    },
    en: { title: 'Reports and control', asks: 'How is the money followed up, and the programme evaluated?' },
  },
  regnestykke: {
    nb: { title: 'Prøv regnestykket', asks: 'Hva får hver kommune, med tallene som er her i dag?' },
    nn: { title: 'Prøv reknestykket', asks: 'Kva får kvar kommune, med tala som er her i dag?' },
    en: { title: 'Try the calculation', asks: 'What does each municipality get, with the figures of today?' },
  },
  'se-over': {
    nb: { title: 'Se over', asks: 'Er alt på plass?' },
    nn: { title: 'Sjå over', asks: 'Er alt på plass?' },
    en: { title: 'Look it over', asks: 'Is everything in place?' },
  },
})
