import { expect, test } from 'vitest'
import { soundFile } from '../../demo/figures.ts'
import { href } from '../../src/routes.ts'
import { prepare } from '../access/setting.ts'
import { readForms, unescaped } from '../support/read-forms.ts'
import { demoSite, guestAt } from '../support/site.ts'

// What throws work away asks first: its button stands on a page that says what is lost, and where one comes from there
// is a link to that page and no button.

const site = await demoSite()
await prepare(site)
const place = { programme: 'oppvekst-sammen', municipality: 'm-9901' }
const lead = 'programleder-m-9901'

const acts = [
  {
    act: 'a draft of a year is discarded',
    as: 'sekretariat',
    from: href('reviewPreparation', { preparation: 1 }),
    at: href('discardPreparation', { preparation: 1 }),
    says: ['kan ikke tas opp igjen', 'begynte på utkastet', 'Svar som ikke kan brukes igjen: '],
    reads: 'Utkastet er forkastet.',
  },
  {
    act: 'the reading of figures is stopped',
    as: 'sekretariat',
    from: href('factsImport', { facts: soundFile }),
    at: href('stopImport', { facts: soundFile }),
    says: ['radene i «', 'må filen lastes opp på nytt'],
    reads: 'stoppet',
  },
  {
    act: 'a file of accounts is thrown away',
    as: lead,
    from: href('accountsImport', { ...place, import: 2 }),
    at: href('stopAccounts', { ...place, import: 2 }),
    says: ['blir kastet, og det som er valgt for dem, går tapt'],
    reads: 'Innlesingen er avbrutt',
  },
  {
    act: 'a rule of the accounts is removed',
    as: lead,
    from: href('accounts', place),
    at: href('endAccountsRule', { ...place, rule: 2 }),
    says: ['«sommerskole»', 'Det som er ført, står'],
    reads: '«rådhuset»',
  },
  {
    act: 'what is committed is released',
    as: lead,
    from: href('measure', { ...place, number: 1 }),
    at: href('releaseCommitment', { ...place, number: 1, commitment: 1 }),
    says: ['er bundet til', 'blir ledig i potten'],
    reads: 'Bundet',
  },
] as const

test.each(acts)('$act only by a page that says what is lost', async ({ as, from, at, says, reads }) => {
  const guest = await guestAt(site, as)
  const read = async (to: string) => unescaped(await (await guest.get(to)).text())
  const before = await read(from)
  expect(before).toContain(`href="${at}"`)
  expect(readForms(before).map(one => one.action)).not.toContain(at)
  const asked = await read(at)
  for (const words of says) expect(asked).toContain(words)
  // Asking does nothing.
  expect(await read(from)).toContain(`href="${at}"`)
  const form = readForms(asked).find(one => one.action === at)!
  const fields = form.fields.flatMap(one => (one.name === 'key' ? [] : [[one.name, one.values[0] ?? '']]))
  const answer = await guest.post(at, Object.fromEntries(fields))
  expect(answer.status).toBe(303)
  const after = await read(answer.headers.get('location')!)
  expect(after).toContain(reads)
  expect(after).not.toContain(`href="${at}"`)
  // Once it is done there is nothing to ask.
  expect(readForms(await read(at)).filter(one => one.action === at)).toEqual([])
})
