import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { actorOf, aProgramme, askOf, by, secretariat, shown } from '../../../test/support/programme.ts'
import type { Actor } from '../../core/actor.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { saveRule, setupOf } from '../allocation/index.ts'
import { addScheme } from '../catalogue/index.ts'
import { fund, programmeById, settingsOf } from '../programmes/index.ts'
import { describeIndicator, facts } from '../statistics/index.ts'
import { startPreparation } from './actions.ts'
import { approvePost, discardPost, readFiguresPost, returnPost, sendPost } from './pages/acts.ts'
import { addSchemePage, addSchemePost } from './pages/add-scheme.tsx'
import { reviewPage, saveStepPost, stepPage, stepPost } from './pages/step.tsx'
import { startingAnswers } from './start.queries.ts'

const { db } = await testDatabase()
const at = '2019-05-01'
const other = actorOf('budgetHolder', 'udir')
const scheme = 'familiehjelp'

beforeAll(async () => {
  await aProgramme(db)
  const about = {
    directorate: 'bufdir',
    ministry: 'bfd',
    post: '846.61',
    purpose: 'Prøve',
    illustrative: false,
  }
  await db.transaction().execute(tx => addScheme(tx, { id: scheme, name: 'Familiehjelp', ...about }))
  const words = { nb: 'Barn', nn: 'Barn', en: 'Children' }
  const indicator = {
    id: 'barn',
    name: words,
    about: words,
    unit: 'persons',
    source: 'SSB',
    merging: 'sum',
  } as const
  expectOk(
    await describeIndicator(db, by(secretariat, at), { ...indicator, weight: null, illustrative: false }),
  )
  const amount = { kind: 'perUnit', perUnitNok: 10, unit: { indicator: 'barn' } }
  const rule = { version: '2020.1', source: 'Utlysningen', validFrom: '2020-01-01', amount }
  expectOk(await saveRule(db, by(secretariat, at), scheme, Buffer.from(JSON.stringify(rule))))
})

const begun = async (title: string, year = 2020): Promise<string> => {
  const start = { programme: null, year, title, nextStep: 1, answers: {} }
  return String(expectOk(await startPreparation(db, by(secretariat, at), start)).id)
}

type Sent = { form?: Record<string, string>; files?: Parameters<typeof askOf>[1]['files']; actor?: Actor }
const send = (act: typeof stepPost, preparation: string, step: string, sent: Sent = {}) =>
  shown(
    act,
    askOf(db, { actor: secretariat, at, params: { preparation, step }, ...sent } as Parameters<
      typeof askOf
    >[1]),
  )
const opened = (preparation: string, step: string) =>
  shown(stepPage, askOf(db, { actor: secretariat, at, params: { preparation, step } }))

/** Every step as it is filled in, by its name in the address. */
const whole: Record<string, Record<string, string>> = {
  mandat: { decidedBy: 'Regjeringen', decidedOn: '31. januar 2019', reference: 'r-2019' },
  mal: {
    name: 'Løftet',
    goal: 'Flere med',
    target: 'Barn',
    ageFrom: '0',
    ageTo: '17',
    criteria: 'Folketall',
  },
  ordninger: {
    ...{ status: 'adopted', source: 'Innst. 14 S', ownPost: 'kap. 846 post 62' },
    ...{ 'post-familiehjelp': '846.61', 'amount-familiehjelp': '8.000.000,-', 'share-familiehjelp': '12,5' },
    'rule-familiehjelp': '2020.1',
  },
  regioner: { recipients: 'everyone', 'office-sf-innlandet': 'on' },
  avgjorelse: { recommendedBy: 'nobody', decider: 'governors', authority: 'udir' },
  enkeltvedtak: { individual: 'yes', decisionReason: 'Gjelder én kommune', appealBody: 'kd' },
  frister: { planningFrom: '1.8.2019', startsOn: '1.1.2020', endsOn: '31.12.2022', reportDue: '1.3.2021' },
  oppfolging: { followUp: 'Rapport', control: 'Risiko', evaluation: 'Følge' },
  regnestykke: { guarantee: 'would', restKey: 'basis' },
}

async function filled(title: string): Promise<string> {
  const id = await begun(title)
  await shown(
    addSchemePost,
    askOf(db, { actor: secretariat, at, params: { preparation: id }, form: { scheme } }),
  )
  for (const [step, form] of Object.entries(whole)) {
    const version = step === 'ordninger' ? '1' : '0'
    const name: Record<string, string> = step === 'mal' ? { name: title } : {}
    const answer = await send(stepPost, id, step, { form: { ...form, ...name, version } })
    expect([step, answer.kind]).toEqual([step, 'redirect'])
  }
  return id
}

describe('up to four mistakes in a step are told at once, each with the name of its field', () => {
  const wrong: Record<string, [Record<string, string>, string[]]> = {
    mandat: [
      { decidedOn: '31. november 2026' },
      [
        'Hvem bestemte: fyll ut',
        'Dato for vedtaket: skriv en dato som finnes',
        'Dokument eller saksnummer: fyll',
      ],
    ],
    mal: [
      { name: 'Et', goal: '', ageFrom: '20', ageTo: 'x' },
      [
        'Mål: fyll ut',
        'Målgruppe: fyll ut',
        'Til og med alder: skriv et helt tall',
        'Tildelingskriterier: fyll',
      ],
    ],
    ordninger: [
      { 'amount-familiehjelp': 'ca 29 mill', 'share-familiehjelp': '120', 'rule-familiehjelp': '2020.1' },
      [
        'Hvor langt er bevilgningen: velg',
        'Familiehjelp, bevilget, kr: skriv beløpet med tall',
        'Familiehjelp, andel, %: skriv et tall over 0',
        'Familiehjelp, budsjettpost: velg hvilken post',
      ],
    ],
    regioner: [{ nationalCap: 'mange' }, ['Hvem får penger: velg', 'Embeter: kryss av', 'Høyst så mange']],
    avgjorelse: [{}, ['Hvem innstiller: velg', 'Hvem avgjør: fyll ut', 'sender pengene: fyll ut']],
    enkeltvedtak: [{ individual: 'yes' }, ['Hvorfor: fyll ut']],
    frister: [
      { startsOn: '1.1.', applicationDue: '30.2.2020' },
      ['Planleggingen starter: fyll', 'Tiltakene starter: skriv', 'Siste dag: fyll', 'Søknadsfrist: skriv'],
    ],
    oppfolging: [{}, ['Rapportering og oppfølging: fyll', 'Kontroll: fyll', 'Evaluering: fyll']],
    regnestykke: [{}, ['mindre enn: velg', 'som er igjen: velg']],
  }
  test.each(Object.entries(wrong))('%s', async (step, [form, said]) => {
    const id = await begun(`Feil i ${step}`)
    if (step === 'ordninger')
      await shown(
        addSchemePost,
        askOf(db, { actor: secretariat, at, params: { preparation: id }, form: { scheme } }),
      )
    const page = await send(stepPost, id, step, { form: { ...form, version: '0' } })
    expect(page.status).toBe(422)
    const summary = /id="error-summary".*?<\/div>/s.exec(page.html)![0]
    for (const words of said) expect(summary).toContain(words)
    // Each leads to its field, and stands at it.
    for (const [, field] of summary.matchAll(/href="#([^"]+)"/g)) expect(page.html).toContain(`id="${field}"`)
  })
})

test('a scheme is found by its name; what is typed in a row is kept as it is, and its sum follows', async () => {
  const id = await begun('Rader')
  const params = { preparation: id }
  const page = await shown(
    addSchemePage,
    askOf(db, { actor: secretariat, at, params, query: { sok: 'familie' } }),
  )
  expect(page.html).toContain('value="familiehjelp"')
  await shown(addSchemePost, askOf(db, { actor: secretariat, at, params, form: { scheme } }))
  const typed = { version: '1', 'amount-familiehjelp': '8.000.000,-', 'share-familiehjelp': '12,5 %' }
  expect((await send(saveStepPost, id, 'ordninger', { form: typed })).kind).toBe('redirect')
  const html = (await opened(id, 'ordninger')).html.replace(/[\u00a0\u202f]/g, ' ')
  expect(html).toContain('8.000.000,-')
  expect(html).toContain('1 000 000 kr')
  expect(html).toContain('10 kr for hver: Barn (versjon 2020.1)')
})

test('two who write in one step are told, and both texts stand', async () => {
  const id = await begun('To skriver')
  const form = { decidedBy: 'Den ene', version: '0' }
  expect((await send(saveStepPost, id, 'mandat', { form })).kind).toBe('redirect')
  const late = await send(saveStepPost, id, 'mandat', { form: { ...form, decidedBy: 'Den andre' } })
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
  const id = await filled('Tall')
  const page = (await opened(id, 'regnestykke')).html
  expect(page).toContain('Regnestykket kan ikke gjøres ennå')
  expect(page).toContain('alle kommunene')
  const read = (figures: { name: string; bytes: Uint8Array }, form: Record<string, string> = {}) =>
    send(readFiguresPost, id, '', { files: { figures }, form })
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
  expect((await opened(id, 'regnestykke')).html).toContain('Regnestykket går opp')
  expect(await facts(db, { organisations: ['m-3420'], upToYear: 2020 })).toEqual([])
  expect((await send(discardPost, id, '')).kind).toBe('redirect')
  const { rows } = await sql<{
    left: number
  }>`select count(*)::int as left from statistics.set_aside`.execute(db)
  expect(rows).toEqual([{ left: 0 }])
})

test('D-8b R-13 R-48 another than the sender says yes: programme, mandate, money, rules and settings at once', async () => {
  const id = await filled('Løftet nå')
  expect((await send(approvePost, id, '', { actor: other })).kind).toBe('forbidden')
  expect((await send(sendPost, id, '')).kind).toBe('redirect')
  expect((await send(stepPost, id, 'frister', { form: { ...whole.frister, version: '1' } })).html).toContain(
    'Ta det tilbake først',
  )
  expect((await send(approvePost, id, '')).html).toContain('En annen må godkjenne')
  expect(await programmeById(db, 'loftet-na')).toBeUndefined()
  const foreign = actorOf('budgetHolder', 'hdir')
  expect((await send(approvePost, id, '', { actor: foreign })).kind).toBe('forbidden')
  expect((await send(returnPost, id, '', { actor: other, form: { reason: 'For vagt' } })).kind).toBe(
    'redirect',
  )
  expect(
    (await shown(reviewPage, askOf(db, { actor: secretariat, at, params: { preparation: id } }))).html,
  ).toContain('For vagt')
  await send(sendPost, id, '')
  const twice = await Promise.all([1, 2].map(() => send(approvePost, id, '', { actor: other })))
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
})

test('two programmes of one name get an address each', async () => {
  for (const title of ['Samme navn', 'Samme navn']) {
    const id = await filled(title)
    await send(sendPost, id, '')
    expect((await send(approvePost, id, '', { actor: other })).kind).toBe('redirect')
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
  const html = (await opened(String(id), 'mandat')).html
  expect(html).toContain('Dette ligger fast for programmet')
  expect(html).toContain('r-2019-02')
})
