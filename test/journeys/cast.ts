// Who walks the main job, where, and what they fill in.

export const office = 'sf-fjordene'
export const skinnmark = { id: 'm-9922', number: '9922', name: 'Skinnmark' }
export const municipality = skinnmark.id
export const people = {
  secretariat: 'sekretariat',
  caseWorker: `saksbehandler-${office}`,
  panel: `ressursgruppe-${office}`,
  lead: `programleder-${municipality}`,
  director: `direktor-${municipality}`,
  budgetHolder: 'bdm',
  certifier: 'attestant',
  /** One of each directorate that puts money in, and approves. */
  contributors: ['udir', 'hdir', 'bufdir', 'avdir', 'imdi'],
}

const inEveryWay = [
  { variant: 'twoStage', javaScriptEnabled: true, number: 2 },
  { variant: 'oneStage', javaScriptEnabled: false, number: 3 },
  { variant: 'oneStage', javaScriptEnabled: true, number: 1 },
  { variant: 'twoStage', javaScriptEnabled: false, number: 4 },
] as const
/** Each variant once, one of them without JavaScript; `npm run test:walks` walks each in both ways. */
export const walks = inEveryWay.slice(0, process.env.WALKS === 'whole' ? 4 : 2)

export const newMeasure = {
  need: 'Familier møter for mange dører.',
  name: 'Familieteam',
  ageFrom: '0',
  ageTo: '18',
  services: 'Skole\nHelse',
  startsOn: '01.01.2028',
  endsOn: '31.12.2030',
}
