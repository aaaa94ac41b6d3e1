import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'

type Values = Refusal['values']

/** What of a programme is changed later, and what it was before. */
export const changeText = words({
  ways: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  programme: { nb: 'Endre navn og datoer', nn: 'Endre namn og datoar', en: 'Change name and dates' },
  programmeLead: {
    nb: 'Det som var før, blir stående i historikken. Startdatoen står fast når et år har fått penger.',
    nn: 'Det som var før, blir ståande i historikken. Startdatoen står fast når eit år har fått pengar.',
    en: 'What was before stays in the history. The start is fixed once a year has its money.',
  },
  region: { nb: 'Ta inn en region', nn: 'Ta inn ein region', en: 'Take in a region' },
  regionLead: {
    nb: 'Regionen får sin egen utlysning. Kommunene der blir invitert når den er publisert.',
    nn: 'Regionen får si eiga utlysing. Kommunane der blir inviterte når ho er publisert.',
    en: 'The region gets a call of its own. Its municipalities are invited once it is published.',
  },
  mandate: { nb: 'Erstatt mandatet', nn: 'Erstatt mandatet', en: 'Replace the mandate' },
  mandateLead: {
    nb: 'Det nye mandatet gjelder fra nå. Det forrige blir stående i historikken.',
    nn: 'Det nye mandatet gjeld frå no. Det førre blir ståande i historikken.',
    en: 'The new mandate counts from now on. The one before stays in the history.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  planningFrom: { nb: 'Planlegging fra', nn: 'Planlegging frå', en: 'Planning from' },
  startsOn: { nb: 'Starter', nn: 'Startar', en: 'Starts' },
  endsOn: { nb: 'Slutter', nn: 'Sluttar', en: 'Ends' },
  post: { nb: 'Budsjettpost', nn: 'Budsjettpost', en: 'Budget post' },
  office: { nb: 'Statsforvalter', nn: 'Statsforvaltar', en: 'County governor' },
  officeHint: {
    nb: 'Skriv navnet på embetet.',
    nn: 'Skriv namnet på embetet.',
    en: 'Write the name of the office.',
  },
  document: { nb: 'Vedtaksdokument', nn: 'Vedtaksdokument', en: 'The decision document' },
  documentHint: {
    nb: 'Velg en fil bare hvis dokumentet er nytt.',
    nn: 'Vel ei fil berre dersom dokumentet er nytt.',
    en: 'Choose a file only if the document is new.',
  },
  why: { nb: 'Hvorfor endres det?', nn: 'Kvifor blir det endra?', en: 'Why is it changed?' },
  save: { nb: 'Lagre endringen', nn: 'Lagre endringa', en: 'Save the change' },
  saved: { nb: 'Endringen er lagret', nn: 'Endringa er lagra', en: 'The change is saved' },
  history: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  before: { nb: 'Før', nn: 'Før', en: 'Before' },
  after: { nb: 'Etter', nn: 'Etter', en: 'After' },
  by: { nb: 'Av', nn: 'Av', en: 'By' },
  when: { nb: 'Når', nn: 'Når', en: 'When' },
  reason: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  fields: {
    nb: {
      name: 'Navn',
      planningFrom: 'Planlegging fra',
      startsOn: 'Start',
      endsOn: 'Slutt',
      post: 'Budsjettpost',
      region: 'Region',
      mandate: 'Mandat',
    },
    nn: {
      name: 'Namn',
      planningFrom: 'Planlegging frå',
      startsOn: 'Start',
      endsOn: 'Slutt',
      post: 'Budsjettpost',
      region: 'Region',
      mandate: 'Mandat',
    },
    en: {
      name: 'Name',
      planningFrom: 'Planning from',
      startsOn: 'Start',
      endsOn: 'End',
      post: 'Budget post',
      region: 'Region',
      mandate: 'Mandate',
    },
  },
})

export const changeRefusals = words({
  unknownProgramme: {
    nb: 'Programmet finnes ikke. Gå til listen over programmer.',
    nn: 'Programmet finst ikkje. Gå til lista over program.',
    en: 'There is no such programme. Go to the list.',
  },
  datesReversed: {
    nb: 'Datoene er i feil rekkefølge: planlegging, start, slutt.',
    nn: 'Datoane er i feil rekkjefølgje: planlegging, start, slutt.',
    en: 'The dates are in the wrong order: planning, start, end.',
  },
  nothingChanged: { nb: 'Ingenting er endret.', nn: 'Ingenting er endra.', en: 'Nothing has been changed.' },
  startFixed: {
    nb: 'Et år har fått penger, så startdatoen kan ikke endres.',
    nn: 'Eit år har fått pengar, så startdatoen kan ikkje endrast.',
    en: 'A year has its money, so the start cannot be changed.',
  },
  yearOutside: {
    nb: ({ year }: Values) => `${year} har fått penger og ville falle utenfor. Velg en senere slutt.`,
    nn: ({ year }: Values) => `${year} har fått pengar og ville falle utanfor. Vel ein seinare slutt.`,
    en: ({ year }: Values) => `${year} has its money and would fall outside. Choose a later end.`,
  },
  unknownOffice: {
    nb: ({ name }: Values) => `Ingen statsforvalter heter «${name}». Skriv hele navnet.`,
    nn: ({ name }: Values) => `Ingen statsforvaltar heiter «${name}». Skriv heile namnet.`,
    en: ({ name }: Values) => `No county governor is called “${name}”. Write the whole name.`,
  },
  regionKnown: {
    nb: ({ name }: Values) => `${name} er med i programmet.`,
    nn: ({ name }: Values) => `${name} er med i programmet.`,
    en: ({ name }: Values) => `${name} is in the programme.`,
  },
  noMandate: {
    nb: 'Programmet har ikke noe mandat å erstatte. Registrer det først.',
    nn: 'Programmet har ikkje noko mandat å erstatte. Registrer det først.',
    en: 'The programme has no mandate to replace. Record it first.',
  },
})
