import { words } from '../../core/words.ts'

export const columnsText = words({
  title: {
    nb: (file: string) => `Hvilken kolonne er hva i ${file}?`,
    nn: (file: string) => `Kva kolonne er kva i ${file}?`,
    en: (file: string) => `Which column is which in ${file}?`,
  },
  lead: {
    nb: 'Velg hvilken kolonne i filen som er hva. Du gjør det én gang: neste fil med de samme kolonnene fra kommunen leses uten å spørre.',
    nn: 'Vel kva kolonne i fila som er kva. Du gjer det éin gong: neste fil med dei same kolonnane frå kommunen blir lesen utan å spørje.',
    en: 'Choose which column of the file is which. You do it once: the municipality’s next file with the same columns is read without asking.',
  },
  untold: {
    nb: (names: string) => `Dette går ikke fram av overskriftene: ${names}.`,
    nn: (names: string) => `Dette går ikkje fram av overskriftene: ${names}.`,
    en: (names: string) => `The head row does not tell these: ${names}.`,
  },
  notThere: { nb: 'Står ikke i filen', nn: 'Står ikkje i fila', en: 'Not in the file' },
  given: {
    nb: (name: string) => `${name} for alle linjene`,
    nn: (name: string) => `${name} for alle linjene`,
    en: (name: string) => `${name} for all lines`,
  },
  givenHint: {
    nb: 'Fyll ut når det ikke står i filen, for eksempel når den er et budsjett.',
    nn: 'Fyll ut når det ikkje står i fila, til dømes når ho er eit budsjett.',
    en: 'Fill in where the file does not have it, as when it is a budget.',
  },
  codeHint: {
    nb: 'Kommunens egne koder leses også: 24410 er funksjon 244, og 10100 er art 010.',
    nn: 'Kommunen sine eigne kodar blir òg lesne: 24410 er funksjon 244, og 10100 er art 010.',
    en: 'The municipality’s own codes are read too: 24410 is function 244, and 10100 is type 010.',
  },
  amountHint: {
    nb: 'Har filen flere beløp, velger du det som skal leses.',
    nn: 'Har fila fleire beløp, vel du det som skal lesast.',
    en: 'If the file has several amounts, choose the one to read.',
  },
  read: { nb: 'Les filen', nn: 'Les fila', en: 'Read the file' },
  first: { nb: 'De første radene i filen', nn: 'Dei første radene i fila', en: 'The first rows of the file' },
  unnamed: {
    nb: (n: number) => `Kolonne ${n}`,
    nn: (n: number) => `Kolonne ${n}`,
    en: (n: number) => `Column ${n}`,
  },
  how: { nb: 'Slik er filen lest', nn: 'Slik er fila lesen', en: 'How the file was read' },
  column: { nb: 'Her', nn: 'Her', en: 'Here' },
  inFile: { nb: 'I filen', nn: 'I fila', en: 'In the file' },
  forAll: {
    nb: (value: string) => `«${value}» for alle linjene`,
    nn: (value: string) => `«${value}» for alle linjene`,
    en: (value: string) => `“${value}” for all lines`,
  },
  fileSum: {
    nb: (lines: number, kr: string) => `Linjene i filen er ${lines} og til sammen ${kr}.`,
    nn: (lines: number, kr: string) => `Linjene i fila er ${lines} og til saman ${kr}.`,
    en: (lines: number, kr: string) => `The lines of the file are ${lines} and sum to ${kr}.`,
  },
  alike: {
    nb: (n: number) =>
      `${n === 1 ? '1 linje er lik' : `${n} linjer er like`} en linje før den i filen. De føres hver for seg, som fire like lønnslinjer. Er en av dem skrevet to ganger, legger du den til side.`,
    nn: (n: number) =>
      `${n === 1 ? '1 linje er lik' : `${n} linjer er like`} ei linje før ho i fila. Dei blir førte kvar for seg, som fire like lønslinjer. Er ei av dei skriven to gonger, legg du ho til side.`,
    en: (n: number) =>
      `${n === 1 ? '1 line reads' : `${n} lines read`} like one before it in the file. Each is posted, as four equal wage lines are. If one of them was written twice, set it aside.`,
  },
  reading: {
    nb: (n: string) => `Filen leses. ${n} linjer er lest så langt.`,
    nn: (n: string) => `Fila blir lesen. ${n} linjer er lesne så langt.`,
    en: (n: string) => `The file is being read. ${n} lines have been read so far.`,
  },
  reload: { nb: 'Se hvor langt det er kommet', nn: 'Sjå kor langt det er kome', en: 'See how far it is' },
  refused: {
    nb: (n: number) =>
      `Filen har ${n === 1 ? '1 feil' : `${n} feil`}, og ingenting er lest inn. Rett den, og last den opp på nytt.`,
    nn: (n: number) =>
      `Fila har ${n === 1 ? '1 feil' : `${n} feil`}, og ingenting er lese inn. Rett ho, og last ho opp på nytt.`,
    en: (n: number) =>
      `The file has ${n === 1 ? '1 fault' : `${n} faults`}, and nothing was read in. Correct it, and upload it again.`,
  },
  choose: {
    nb: 'La meg velge hvilken kolonne som er hva',
    nn: 'La meg velje kva kolonne som er kva',
    en: 'Let me choose which column is which',
  },
})
