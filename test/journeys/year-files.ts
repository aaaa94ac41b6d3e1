import { kroner } from '../../src/core/ore.ts'
import { expectOk } from '../../src/core/result.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { saveRule } from '../../src/rooms/allocation/index.ts'
import { addScheme } from '../../src/rooms/catalogue/index.ts'
import { by, secretariat } from '../support/programme.ts'
import { office, skinnmark } from './cast.ts'
import type { Written } from './preparing.ts'
import type { Picked } from './walker.ts'

// A small year: five schemes of five directorates, each so many kroner a child, and one municipality's figures.

const owners = [
  ['reise-a', 'Reiseordning A', 'udir', 'kd'],
  ['reise-b', 'Reiseordning B', 'hdir', 'hod'],
  ['reise-c', 'Reiseordning C', 'bufdir', 'bfd'],
  ['reise-d', 'Reiseordning D', 'avdir', 'aid'],
  ['reise-e', 'Reiseordning E', 'imdi', 'aid'],
] as const

/** What each scheme gives, in kroner: shares that do not go up evenly. */
const contributions = [1_000_001, 700_000, 333_333, 250_000, 216_667]
export const potKroner = contributions.reduce((a, b) => a + b)

/** The schemes with a rule each, as their owners have them in the catalogue before a programme is made. */
export async function ruledSchemes(db: Db): Promise<void> {
  const about = { post: '999.60', purpose: 'Laget for prøven', illustrative: true }
  const rule = { version: '2028.1', source: 'Laget for prøven', validFrom: '2028-01-01' }
  const amount = { kind: 'perUnit', perUnitNok: 25, unit: { indicator: 'children-0-24' } }
  const bytes = Buffer.from(JSON.stringify({ ...rule, amount }))
  for (const [id, name, directorate, ministry] of owners) {
    await db.transaction().execute(tx => addScheme(tx, { id, name, directorate, ministry, ...about }))
    expectOk(await saveRule(db, by(secretariat, '2027-01-10'), id, bytes))
  }
}

/** What the secretariat writes in the ten steps. */
export const firstYear = (variant: string): Written => ({
  mandate: { decidedBy: 'Regjeringen', decidedOn: '01.02.2027', reference: 'Kongelig resolusjon' },
  goal: {
    goal: 'Flere får hjelp i tide.',
    target: 'Barn og unge som trenger hjelp fra flere tjenester',
    criteria: 'Etter antall barn og unge.',
  },
  money: { status: 'adopted', source: 'Laget for prøven', ownPost: 'kap. 999 post 61' },
  schemes: owners.map(([id, name], i) => ({
    ...{ id, name, search: name, share: '100' },
    amount: String(kroner(contributions[i]!) / 100n),
  })),
  regions: {
    recipients: 'pilots',
    [`office-${office}`]: true,
    [`variant-${office}`]: variant,
    [`cap-${office}`]: '4',
    nationalCap: '12',
  },
  deciders: { recommendedBy: 'resourceGroup', decider: 'udir', authority: 'udir' },
  individual: { individual: 'no', decisionReason: 'Laget for prøven.' },
  dates: { planningFrom: '01.08.2027', startsOn: '01.01.2028', endsOn: '31.12.2030', reportDue: '1.3.2029' },
  followUp: { followUp: 'Én rapport.', control: 'Etter risiko.', evaluation: 'Følgeevaluering.' },
  figures: { figures: file('tall.csv', 'text/csv', `${facts.join('\n')}\n`) },
})

const facts = [
  'municipality_number,indicator,year,value,source,date,illustrative',
  `${skinnmark.number},children-0-24,2028,6200,Laget for prøven,2028-01-01,true`,
]

function file(name: string, mimeType: string, text: string): Picked {
  return { name, mimeType, buffer: Buffer.from(text) }
}

export const councilDecision: Picked = {
  name: 'saksprotokoll.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
}
