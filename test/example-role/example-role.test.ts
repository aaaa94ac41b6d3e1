import { expect, test, vi } from 'vitest'
import type { Role } from '../../src/rooms/identity/index.ts'
import { roleWords } from '../../src/text/roles.ts'

// A role and a kind of organisation that the product does not have, from nothing to signed in: a row each, a word each,
// and a line in the access table. Nothing else of the house is changed, and the database needs no migration.

const role = 'youthCouncil' as Role
const kind = 'county'

vi.mock('../../src/rooms/organisations/kinds.model.ts', async original => {
  const { kindTable } = await original<{ kindTable: object }>()
  return { kindTable: { ...kindTable, county: { administers: 'own', state: false } } }
})
vi.mock('../../src/rooms/identity/roles.model.ts', async original => {
  const { roleTable } = await original<{ roleTable: object }>()
  return { roleTable: { ...roleTable, youthCouncil: { in: ['county'] } } }
})
vi.mock('../../src/text/roles.ts', async original => {
  const { roleWords } = await original<{ roleWords: (language: string) => object }>()
  const word = { name: 'Ungdomsrådet', awaited: 'ungdomsrådet' }
  return { roleWords: (language: string) => ({ ...roleWords(language), youthCouncil: word }) }
})
vi.mock('../../src/text/organisations.ts', async original => {
  const { kindWords } = await original<{ kindWords: (language: string) => object }>()
  return { kindWords: (language: string) => ({ ...kindWords(language), county: 'Fylkeskommune' }) }
})

const { addToRegister } = await import('../../src/rooms/organisations/index.ts')
const { addPerson, grantRole } = await import('../../src/rooms/identity/index.ts')
const { href } = await import('../../src/routes.ts')
const { demoSite, guestAt } = await import('../support/site.ts')
const { actorOf, by } = await import('../support/programme.ts')
const { demoToday } = await import('../support/demo.ts')
const { theHouse } = await import('../house/source.ts')
const { expected } = await import('../access/expected.ts')
const { viewers } = await import('../access/viewers.ts')

const site = await demoSite()
await site.db.transaction().execute(tx =>
  addToRegister(tx, {
    organisations: [{ id: 'fk-vidda', kind: kind as never, orgNumber: null, illustrative: true }],
    names: [
      {
        organisation: 'fk-vidda',
        name: 'Vidda fylkeskommune',
        number: null,
        title: null,
        from: '2020-01-01',
        to: null,
      },
    ],
    relations: [],
    successions: [],
  }),
)
const command = by(actorOf('administrator', 'udir'), demoToday)
await addPerson(site.db, command, { id: 'ung', name: 'Una Ung', issuer: site.issuer, subject: 'ung' })

test('it is given by name on the page, and refused where it cannot be held', async () => {
  const administrator = await guestAt(site, 'administrator')
  const page = await (
    await administrator.get(href('grantRole', {}, { navn: 'Una', virksomhet: 'Vidda fylkes' }))
  ).text()
  for (const said of ['Una Ung', 'Vidda fylkeskommune', 'Fylkeskommune', 'Ungdomsrådet'])
    expect(page).toContain(said)
  const given = { person: 'ung', role, organisation: 'fk-vidda' }
  const elsewhere = await grantRole(site.db, command, { ...given, organisation: 'm-9901' })
  expect(elsewhere).toMatchObject({ ok: false, refusal: { code: 'roleNotForOrganisation' } })
  const sent = await administrator.post(href('grantRole'), { ...given, key: keyOf(page), from: '22.11.2026' })
  expect(sent.headers.get('location')).toMatch(/^\/roller\/rolle\//)
})

const keyOf = (html: string): string => /name="key" value="([^"]+)"/.exec(html)![1]!

test('whoever holds it signs in, is called by its word, and may what the access table gives anyone signed in', async () => {
  const una = await guestAt(site, 'ung')
  expect(await (await una.get(href('today'))).text()).toContain('Ungdomsrådet')
  // What a line of the access table would say: what everyone may see, one’s own page and day, and nothing more.
  const signedIn = viewers.filter(one => !['public', 'roleless'].includes(one))
  for (const [name, { at, get }] of Object.entries(expected)) {
    if (!get || ['signIn', 'signInReturn', 'language', 'health', 'ready'].includes(name)) continue
    const answer = await una.get(at)
    await answer.body?.cancel()
    const shown = ![403, 404].includes(answer.status)
    const everyone = get.includes('public')
    if (everyone || signedIn.every(one => get.includes(one))) continue
    expect([name, shown]).toEqual([name, false])
  }
})

test('no other file of the product lists the roles, besides those that say what each may do', () => {
  const names = Object.keys(roleWords('nb')).filter(name => !['public', 'ks'].includes(name))
  const lists = theHouse()
    .filter(({ path }) => path.startsWith('src/') && !/(^|[./])(rules|test)\.tsx?$/.test(path))
    .filter(
      ({ text }) => names.filter(name => new RegExp(`\\b${name}\\b`).test(text)).length > names.length / 2,
    )
  expect(lists.map(one => one.path).sort()).toEqual([
    'src/rooms/identity/roles.model.ts',
    'src/text/roles.ts',
  ])
})
