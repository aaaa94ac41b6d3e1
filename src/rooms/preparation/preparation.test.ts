import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import {
  at,
  begun,
  filled,
  opened,
  ruledScheme,
  scheme,
  send,
  whole,
} from '../../../test/support/preparation.ts'
import { actorOf, askOf, by, caseWorker, secretariat, shown } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { pagesOf } from '../../web/pages.ts'
import { lists, whatWaits } from '../../web/waiting.ts'
import { setupOf } from '../allocation/index.ts'
import { codes } from '../catalogue/index.ts'
import { fund, programmeById, settingsOf } from '../programmes/index.ts'
import { facts } from '../statistics/index.ts'
import { startPreparation } from './actions.ts'
import { approvePost, discardPost, readFiguresPost, returnPost, sendPost } from './pages/acts.ts'
import { addSchemePage, addSchemePost } from './pages/add-scheme.tsx'
import { reviewPage, saveStepPost, stepPost } from './pages/step.tsx'
import { startingAnswers } from './start.queries.ts'

const { db } = await testDatabase()
const other = actorOf('budgetHolder', 'udir')
beforeAll(() => ruledScheme(db))

test('a scheme is found by its name; what is typed in a row is kept as it is, and its sum follows', async () => {
  const id = await begun(db, 'Rader')
  const params = { preparation: id }
  const page = await shown(
    addSchemePage,
    askOf(db, { actor: secretariat, at, params, query: { sok: 'familie' } }),
  )
  expect(page.html).toContain('value="familiehjelp"')
  await shown(addSchemePost, askOf(db, { actor: secretariat, at, params, form: { scheme } }))
  const typed = { version: '1', 'amount-familiehjelp': '8.000.000,-', 'share-familiehjelp': '12,5 %' }
  expect((await send(db, saveStepPost, { preparation: id, step: 'ordninger' }, { form: typed })).kind).toBe(
    'redirect',
  )
  const html = (await opened(db, id, 'ordninger')).html.replace(/[\u00a0\u202f]/g, ' ')
  expect(html).toContain('8.000.000,-')
  expect(html).toContain('1 000 000 kr')
  expect(html).toContain('10 kr for hver: Barn (versjon 2020.1)')
})

test('two who write in one step are told, and both texts stand', async () => {
  const id = await begun(db, 'To skriver')
  const form = { decidedBy: 'Den ene', version: '0' }
  expect((await send(db, saveStepPost, { preparation: id, step: 'mandat' }, { form })).kind).toBe('redirect')
  const late = await send(
    db,
    saveStepPost,
    { preparation: id, step: 'mandat' },
    { form: { ...form, decidedBy: 'Den andre' } },
  )
  expect(late.status).toBe(409)
  expect(late.html).toContain('Den andre')
  expect(late.html).toContain('som en annen har lagret det: Den ene')
})

const csv = (rows: string[]) => ({
  name: 'tall.csv',
  bytes: new TextEncoder().encode(
    ['kommunenummer;indikator;år;verdi;kilde;dato;illustrasjon', ...rows].join('\n'),
  ),
})
const innlandet = async () => {
  const { rows } = await sql<{ number: string }>`
    select n.number from organisations.relations r join organisations.names n on n.organisation = r.organisation
    where r.related_to = 'sf-innlandet' and r.valid @> '2020-01-01'::date and n.valid @> '2020-01-01'::date
      and n.number is not null`.execute(db)
  return rows.map(one => one.number)
}

test('R-44 figures that lack are told, a broken file is refused with its place, and a sound one counts for the year alone', async () => {
  const id = await filled(db, 'Tall')
  const page = (await opened(db, id, 'regnestykke')).html
  expect(page).toContain('Regnestykket kan ikke gjøres ennå')
  expect(page).toContain('alle kommunene')
  const read = (figures: { name: string; bytes: Uint8Array }, form: Record<string, string> = {}) =>
    send(db, readFiguresPost, { preparation: id }, { files: { figures }, form })
  for (const [figures, said] of [
    [{ name: 'f.csv', bytes: new TextEncoder().encode('kommunenummer;indikator\n') }, /kolonne/i],
    [{ name: 'f.csv', bytes: new Uint8Array(2_000_000).fill(1) }, /fil/i],
    [csv(['9999;barn;2020;1;SSB;01.01.2020;nei']), /9999/],
  ] as const) {
    const refused = await read(figures)
    expect(refused.status).toBe(422)
    expect(refused.html).toMatch(said)
  }
  const sound = csv((await innlandet()).map(number => `${number};barn;2020;1000;Tællæ;01.01.2020;nei`))
  const latin = {
    name: 'f.csv',
    bytes: new Uint8Array(Buffer.from(Buffer.from(sound.bytes).toString(), 'latin1')),
  }
  const noted = await read(latin)
  expect([noted.status, noted.html.includes('Jeg har sett på dette')]).toEqual([422, true])
  expect((await read(latin, { notesSeen: 'on' })).kind).toBe('redirect')
  expect((await opened(db, id, 'regnestykke')).html).toContain('Regnestykket går opp')
  expect(await facts(db, { organisations: ['m-3420'], upToYear: 2020 })).toEqual([])
  expect((await send(db, discardPost, { preparation: id })).kind).toBe('redirect')
  const { rows } = await sql<{
    left: number
  }>`select count(*)::int as left from statistics.set_aside`.execute(db)
  expect(rows).toEqual([{ left: 0 }])
})

/** The kroner of a table's column, row for row, and of its total row. */
function kronerIn(html: string, caption: string): { rows: number[]; sum: number } {
  const table = new RegExp(`<table(?:(?!<table).)*<caption[^>]*>[^<]*${caption}.*?</table>`, 's').exec(
    html,
  )![0]
  const lastOf = (part: string) =>
    [...part.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
      Number(
        row
          .replace(/<[^>]+>/g, ' ')
          .trim()
          .split(/ {2,}/)
          .at(-1)!
          .replace(/\D/g, ''),
      ),
    )
  const [, body = '', foot = ''] = /<tbody>(.*?)<\/tbody>\s*<tfoot>(.*?)<\/tfoot>/s.exec(table)!
  return { rows: lastOf(body), sum: lastOf(foot)[0]! }
}

test('the last step lists purposes, and what each municipality gets by the try-out with the sum of its rows', async () => {
  const id = await filled(db, 'Ser alt')
  const [first, second, third] = codes('purpose')
  const form = { ...whole.mal, name: 'Ser alt', purposes: `${first!.code}\n${third!.code}`, version: '1' }
  await send(db, stepPost, { preparation: id, step: 'mal' }, { form })
  const review = async () => (await opened(db, id, 'se-over')).html
  const goal = /id="mal".*?<\/section>/s.exec(await review())![0]
  expect(goal).toContain(`${first!.nb}; ${third!.nb}`)
  expect(goal).not.toContain(second!.nb)
  // Without figures there is nothing to list, and the page says so.
  expect(await review()).not.toContain('Hva hver kommune får')
  const numbers = await innlandet()
  const figures = csv(numbers.map((number, i) => `${number};barn;2020;${1000 + i};SSB;01.01.2020;nei`))
  const read = { files: { figures }, form: { notesSeen: 'on' } }
  expect((await send(db, readFiguresPost, { preparation: id }, read)).kind).toBe('redirect')
  const { rows, sum } = kronerIn(await review(), 'Hva hver kommune får')
  expect(rows).toHaveLength(numbers.length)
  expect(sum).toBe(rows.reduce((all, one) => all + one, 0))
  expect(sum).toBe(1_000_000)
  expect(kronerIn((await opened(db, id, 'regnestykke')).html, 'Hva hver kommune får')).toEqual({ rows, sum })
})

test('D-8b R-13 R-48 another than the sender says yes: programme, mandate, money, rules and settings at once', async () => {
  const id = await filled(db, 'Løftet nå')
  expect((await send(db, approvePost, { preparation: id }, { actor: other })).kind).toBe('forbidden')
  expect((await send(db, sendPost, { preparation: id })).kind).toBe('redirect')
  expect(
    (
      await send(
        db,
        stepPost,
        { preparation: id, step: 'frister' },
        { form: { ...whole.frister, version: '1' } },
      )
    ).html,
  ).toContain('Ta det tilbake først')
  expect((await send(db, approvePost, { preparation: id })).html).toContain('En annen må godkjenne')
  expect(await programmeById(db, 'loftet-na')).toBeUndefined()
  const foreign = actorOf('budgetHolder', 'hdir')
  expect((await send(db, approvePost, { preparation: id }, { actor: foreign })).kind).toBe('forbidden')
  expect(
    (await send(db, returnPost, { preparation: id }, { actor: other, form: { reason: 'For vagt' } })).kind,
  ).toBe('redirect')
  expect(
    (await shown(reviewPage, askOf(db, { actor: secretariat, at, params: { preparation: id } }))).html,
  ).toContain('For vagt')
  await send(db, sendPost, { preparation: id })
  const twice = await Promise.all(
    [1, 2].map(() => send(db, approvePost, { preparation: id }, { actor: other })),
  )
  expect(twice.map(one => one.kind).sort()).toEqual(['page', 'redirect'])
  const view = (await programmeById(db, 'loftet-na'))!
  expect(view).toMatchObject({
    name: 'Løftet nå',
    sender: 'udir',
    post: '846.62',
    mandate: { decidedBy: 'Regjeringen', decidedOn: '2019-01-31', reference: 'r-2019' },
    regions: [{ office: 'sf-innlandet', variant: 'oneStage' }],
    appropriations: [{ year: 2020, ore: kroner(1_000_000), status: 'adopted' }],
    contributions: [{ scheme, post: '846.61' }],
  })
  expect(await setupOf(db, 'loftet-na', 2020)).toMatchObject({ recipients: 'everyone', guarantee: 'would' })
  expect(await settingsOf(db, 'loftet-na')).toMatchObject([
    { year: 2020, decidedBy: null, individualDecision: true, appealBody: 'kd', reportDue: '2021-03-01' },
  ])
  // The call waits for its office since the approval, not since the older decision that it rests on.
  const office = askOf(db, { actor: caseWorker('sf-innlandet'), at: '2019-05-10' })
  expect(await whatWaits(office, [lists.applications])).toContainEqual(
    expect.objectContaining({ text: 'Publiser utlysningen: Løftet nå', since: at }),
  )
})

test('the deadline that is suggested in step 7 stands in the call, until it has passed or another is written', async () => {
  const id = await filled(db, 'Med frist')
  const form = { ...whole.frister, applicationDue: '1. juni 2019', version: '1' }
  await send(db, stepPost, { preparation: id, step: 'frister' }, { form })
  await send(db, sendPost, { preparation: id })
  await send(db, approvePost, { preparation: id }, { actor: other })
  const where = { programme: 'med-frist', office: 'sf-innlandet' }
  const [office, { call: theCall }] = [caseWorker('sf-innlandet'), pagesOf(null)]
  const call = async (on: string) =>
    (await shown(theCall.get!, askOf(db, { actor: office, at: on, params: where }))).html
  expect(await call('2019-05-10')).toMatch(/value="01\.06\.2019"[^>]*name="deadline"/)
  expect(await call('2019-05-10')).toContain('ble 1. juni 2019 foreslått som søknadsfrist')
  expect(await call('2019-06-02')).toMatch(/value=""[^>]*name="deadline"/)
  const written = { caseNumber: '2019/99', deadline: '15.06.2019', text: 'Søk.' }
  await shown(theCall.post!, askOf(db, { actor: office, at: '2019-05-11', params: where, form: written }))
  expect(await call('2019-05-12')).toMatch(/value="15\.06\.2019"[^>]*name="deadline"/)
})

test('two programmes of one name get an address each', async () => {
  for (const title of ['Samme navn', 'Samme navn']) {
    const id = await filled(db, title)
    await send(db, sendPost, { preparation: id })
    expect((await send(db, approvePost, { preparation: id }, { actor: other })).kind).toBe('redirect')
  }
  expect(await programmeById(db, 'samme-navn-2')).toMatchObject({ name: 'Samme navn' })
})

test('a later year begins with what is recorded of the last; one outside the programme, or begun, is refused', async () => {
  const schemes = [
    {
      id: scheme,
      name: 'Familiehjelp',
      directorate: 'bufdir',
      ministry: 'bfd',
      post: '846.61',
      purpose: '',
      illustrative: false,
      ore: kroner(500),
    },
  ]
  const appropriation = { year: 2020, ore: kroner(500), status: 'adopted' as const, source: 'test' }
  expectOk(await fund(db, by(secretariat, at), 'pilot', appropriation, schemes))
  const { answers, nextStep } = await startingAnswers(db, 'pilot', 2021)
  expect(nextStep).toBe(3)
  expect(answers.ordninger).toMatchObject({
    schemes: scheme,
    'amount-familiehjelp': '500',
    'share-familiehjelp': '100',
  })
  const start = (year: number) =>
    startPreparation(db, by(secretariat, at), { programme: 'pilot', year, title: '', nextStep, answers })
  expect(await start(2031)).toMatchObject({ refusal: { code: 'yearOutside' } })
  expect(await start(2020)).toMatchObject({ refusal: { code: 'yearFunded' } })
  const { id } = expectOk(await start(2021))
  expect(await start(2021)).toMatchObject({ refusal: { code: 'beingPrepared' } })
  const html = (await opened(db, String(id), 'mandat')).html
  expect(html).toContain('Dette ligger fast for programmet')
  expect(html).toContain('r-2019-02')
})
