import type { Picked } from './walker.ts'

// A small year: five schemes of five directorates, each so many kroner a child, and one municipality's figures.

const owners = [
  ['reise-a', 'Ordning A', 'udir', 'kd'],
  ['reise-b', 'Ordning B', 'hdir', 'hod'],
  ['reise-c', 'Ordning C', 'bufdir', 'bfd'],
  ['reise-d', 'Ordning D', 'avdir', 'aid'],
  ['reise-e', 'Ordning E', 'imdi', 'aid'],
] as const

/** What each scheme gives, in kroner: shares that do not go up evenly. */
const contributions = [1_000_001, 700_000, 333_333, 250_000, 216_667]
export const potKroner = contributions.reduce((a, b) => a + b)

const child = { indicator: 'children-0-24' }
const rule = { version: '1', source: 'Laget for prøven', validFrom: '2028-01-01' }

export function yearFiles(
  programme: string,
  year: number,
  municipality: { id: string; number: string; name: string },
): { programmeFile: Picked; factsFile: Picked } {
  const made = {
    id: programme,
    name: 'Reisen',
    year,
    illustrative: true,
    potNok: potKroner,
    appropriation: { status: 'adopted', source: 'Laget for prøven' },
    guarantee: 'would',
    restKey: 'equal',
    indicators: { 'children-0-24': { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and youth' } },
    schemes: owners.map(([id, name, directorate, ministry], i) => ({
      id,
      name,
      directorate,
      ministry,
      post: 'kap. 0 post 0',
      contributionNok: contributions[i],
      rule: { ...rule, amount: { kind: 'perUnit', perUnitNok: 25, unit: child } },
    })),
    municipalities: [{ ...municipality, region: 'Fjordene' }],
  }
  const facts = [
    'municipality_number,indicator,year,value,source,date,illustrative',
    `${municipality.number},children-0-24,${year},6200,Laget for prøven,${year}-01-01,true`,
  ]
  return {
    programmeFile: file('program.json', 'application/json', JSON.stringify(made, null, 2)),
    factsFile: file('tall.csv', 'text/csv', `${facts.join('\n')}\n`),
  }
}

const file = (name: string, mimeType: string, text: string): Picked => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
})

export const councilDecision: Picked = {
  name: 'saksprotokoll.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
}
