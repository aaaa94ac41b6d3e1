import { formatKr } from '../../core/ore.ts'
import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'
import { shortDate } from '../../text/dates.ts'

type Values = Refusal['values']

export const refusals = words({
  badFile: {
    nb: ({ count }: Values) =>
      `Filen har ${count} feil, og ingenting er lest inn. Rett det som står i listen, og last opp filen på nytt.`,
    nn: ({ count }: Values) =>
      `Fila har ${count} feil, og ingenting er lese inn. Rett det som står i lista, og last opp fila på nytt.`,
    en: ({ count }: Values) =>
      `The file has ${count} faults, and nothing was read in. Correct what the list says, and upload the file again.`,
  },
  columnsUntold: {
    nb: ({ column }: Values) =>
      `Velg hvilken kolonne i filen som er ${column}, eller fyll det ut for alle linjene.`,
    nn: ({ column }: Values) =>
      `Vel kva kolonne i fila som er ${column}, eller fyll det ut for alle linjene.`,
    en: ({ column }: Values) => `Choose which column of the file is ${column}, or fill it in for all lines.`,
  },
  badKostra: {
    nb: ({ count }: Values) =>
      `Filen har ${count} feil, og ingenting er lest inn. Rett det som står i listen, eller hent ut filen på nytt fra regnskapssystemet.`,
    nn: ({ count }: Values) =>
      `Fila har ${count} feil, og ingenting er lese inn. Rett det som står i lista, eller hent ut fila på nytt frå rekneskapssystemet.`,
    en: ({ count }: Values) =>
      `The file has ${count} faults, and nothing was read in. Correct what the list says, or take the file out of the accounting system again.`,
  },
  unknownImport: {
    nb: 'Filen finnes ikke. Gå til regnskapet.',
    nn: 'Fila finst ikkje. Gå til rekneskapen.',
    en: 'There is no such file. Go to the accounts.',
  },
  notOpen: {
    nb: 'Filen er ikke slik den var da du åpnet siden. Last siden på nytt.',
    nn: 'Fila er ikkje slik ho var då du opna sida. Last sida på nytt.',
    en: 'The file is not as it was when you opened the page. Reload the page.',
  },
  nothingToPost: {
    nb: 'Ingen linjer er klare til å føres. Koble minst én linje til et tiltak.',
    nn: 'Ingen linjer er klare til å førast. Kople minst éi linje til eit tiltak.',
    en: 'No lines are ready to be posted. Tie at least one line to a measure.',
  },
  notEnough: {
    nb: ({ asked, left }: Values) =>
      `Linjene er på ${formatKr(BigInt(asked!))}, men potten har bare ${formatKr(BigInt(left!))} til disposisjon. Legg linjer til side.`,
    nn: ({ asked, left }: Values) =>
      `Linjene er på ${formatKr(BigInt(asked!))}, men potten har berre ${formatKr(BigInt(left!))} til disposisjon. Legg linjer til side.`,
    en: ({ asked, left }: Values) =>
      `The lines come to ${formatKr(BigInt(asked!))}, but the pot has only ${formatKr(BigInt(left!))} at its disposal. Set lines aside.`,
  },
  linesStuck: {
    nb: ({ count }: Values) =>
      `${count} av linjene er koblet til et tiltak, men kan ikke føres. Rett dem eller legg dem til side.`,
    nn: ({ count }: Values) =>
      `${count} av linjene er kopla til eit tiltak, men kan ikkje førast. Rett dei eller legg dei til side.`,
    en: ({ count }: Values) =>
      `${count} of the lines are tied to a measure but cannot be posted. Correct them or set them aside.`,
  },
  linesAhead: {
    nb: ({ count }: Values) =>
      `${count} av linjene har en dato fram i tid. Kryss av for at det er riktig, eller legg dem til side.`,
    nn: ({ count }: Values) =>
      `${count} av linjene har ein dato fram i tid. Kryss av for at det er rett, eller legg dei til side.`,
    en: ({ count }: Values) =>
      `${count} of the lines have a day to come. Tick that this is right, or set them aside.`,
  },
  insufficientThen: {
    nb: ({ left, on, line }: Values) =>
      `Linje ${line} er fra ${shortDate(String(on))}, og fra da av kan potten bare gi ${formatKr(BigInt(left!))}. Et annet års tilskudd kan ikke dekke den. Legg den til side.`,
    nn: ({ left, on, line }: Values) =>
      `Linje ${line} er frå ${shortDate(String(on))}, og frå då av kan potten berre gi ${formatKr(BigInt(left!))}. Tilskotet for eit anna år kan ikkje dekkje ho. Legg ho til side.`,
    en: ({ left, on, line }: Values) =>
      `Line ${line} is of ${shortDate(String(on))}, and from then on the pot can only give ${formatKr(BigInt(left!))}. Another year’s grant cannot cover it. Set it aside.`,
  },
  previewChanged: {
    nb: 'Noe er endret siden du åpnet siden. Se over linjene under, og bekreft på nytt.',
    nn: 'Noko er endra sidan du opna sida. Sjå over linjene under, og stadfest på nytt.',
    en: 'Something has changed since you opened the page. Look over the lines below, and confirm again.',
  },
  samePerson: {
    nb: 'Du har selv lest inn, sendt eller koblet linjer i filen. En annen må føre den.',
    nn: 'Du har sjølv lese inn, sendt eller kopla linjer i fila. Ein annan må føre ho.',
    en: 'You yourself read in, sent or tied lines of this file. Another person must post it.',
  },
  periodClosed: {
    nb: ({ through, line }: Values) =>
      `Regnskapet er lukket til og med ${shortDate(String(through))}, så linje ${line} kan ikke føres. Legg den til side.`,
    nn: ({ through, line }: Values) =>
      `Rekneskapen er lukka til og med ${shortDate(String(through))}, så linje ${line} kan ikkje førast. Legg ho til side.`,
    en: ({ through, line }: Values) =>
      `The books are closed through ${shortDate(String(through))}, so line ${line} cannot be posted. Set it aside.`,
  },
  unknownRule: {
    nb: 'Regelen finnes ikke lenger. Last siden på nytt.',
    nn: 'Regelen finst ikkje lenger. Last sida på nytt.',
    en: 'The rule is no longer there. Reload the page.',
  },
  noNumber: {
    nb: 'Kommunen hadde ikke noe kommunenummer dette året. Velg et annet år.',
    nn: 'Kommunen hadde ikkje noko kommunenummer dette året. Vel eit anna år.',
    en: 'The municipality had no number that year. Choose another year.',
  },
  outsideYears: {
    nb: 'Året er ikke et av programmets år. Velg et annet år.',
    nn: 'Året er ikkje eit av åra til programmet. Vel eit anna år.',
    en: 'The year is none of the programme’s. Choose another year.',
  },
})
