import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allocate as command } from '../../src/cli/allocate.ts'
import { formatOre } from '../../src/core/ore.ts'
import { inProject } from '../../src/platform/paths.ts'
import { finalAwards } from '../../src/rooms/allocation/index.ts'
import {
  allocate,
  type Programme,
  readFacts,
  readProgramme,
  runToFile,
} from '../../src/rooms/calculation/index.ts'
import { apiRoutes } from '../../src/routes.ts'
import { demoSite, guestAt } from '../support/site.ts'
import { added, seats, type Viewer, viewers } from './viewers.ts'

const site = await demoSite()

// The API is for everyone: it reckons what it is sent, and shows what is final and public.
const at = (path: string) => site.url + path
const send = (body: unknown, query = '') =>
  fetch(at(apiRoutes.apiAllocate + query), {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const files = ['demo/pilot-2020.json', 'demo/pilot-2020-facts.csv'].map(one => inProject(one)) as [
  string,
  string,
]
const bytes = (path: string) => new Uint8Array(readFileSync(path))
async function input() {
  const programme = readProgramme(bytes(files[0]))
  if (!programme.ok) throw new Error('programme')
  const facts = await readFacts(bytes(files[1]), programme.value)
  if (!facts.ok) throw new Error('facts')
  return { programme: programme.value, facts: facts.value.facts }
}
const given = await input()
const asSent = () => ({ programme: JSON.parse(readFileSync(files[0], 'utf8')), facts: given.facts })

describe('R-44 the engine over the API', () => {
  test('R-44 the answer is what the engine gives, byte for byte', async () => {
    const { programme, facts } = given
    const run = allocate(programme, facts)
    if (!run.ok) throw new Error(run.refusal.code)
    const answer = await send(asSent())
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(JSON.stringify({ run: runToFile(run.value) }))
  })

  test('R-44 the command and the API give each municipality the same kroner', async () => {
    const out = mkdtempSync(join(tmpdir(), 'handlingsrom-api-'))
    const letterless = { ...asSent().programme, letter: undefined }
    const file = join(out, 'programme.json')
    writeFileSync(file, JSON.stringify(letterless))
    expect(await command([file, '--facts', files[1], '--out', out])).toBe(0)
    const csv = readFileSync(join(out, 'allocation.csv'), 'utf8')
    const { run } = (await (await send(asSent())).json()) as {
      run: { lines: { municipality: string; awardNok: number }[] }
    }
    const { programme } = given
    for (const { municipality, awardNok } of run.lines) {
      const { number } = programme.municipalities.find(one => one.id === municipality)!
      const row = csv.split('\r\n').find(one => one.split(',').includes(number))!
      expect(row.split(','), formatOre(BigInt(awardNok) * 100n)).toContain(`${awardNok}.00`)
    }
  })

  test('R-44 one cell is explained on request', async () => {
    const { programme } = given
    const cell = `${programme.municipalities[0]!.id},${programme.schemes[0]!.id}`
    const { explanation } = (await (await send(asSent(), `?forklar=${cell}`)).json()) as {
      explanation: { would: { sentences: string[] } }
    }
    expect(explanation.would.sentences.length).toBeGreaterThan(0)
    expect((await send(asSent(), '?forklar=ingen,ingenting')).status).toBe(422)
  })

  test.each([
    ['no JSON', '{', /./, /.../],
    [
      'a string for an amount',
      { ...asSent(), programme: { ...asSent().programme, potNok: 'mye' } },
      /programme\.potNok/,
      /kroner/,
    ],
    ['a missing figure', { ...asSent(), facts: [] }, /facts/, /mangler/],
    [
      'another pot',
      { ...asSent(), programme: { ...asSent().programme, potNok: 1 } },
      /programme\./,
      /potten/i,
    ],
    [
      'a rule that divides by zero',
      {
        ...asSent(),
        programme: {
          ...asSent().programme,
          schemes: asSent().programme.schemes.map((one: Programme['schemes'][number], i: number) =>
            i === 0
              ? {
                  ...one,
                  rule: {
                    ...one.rule,
                    amount: {
                      kind: 'perUnit',
                      perUnitNok: 1,
                      unit: {
                        kind: 'ratio',
                        of: { kind: 'constant', value: '1' },
                        per: { kind: 'constant', value: '0' },
                      },
                    },
                  },
                }
              : one,
          ),
        },
      },
      /programme\.schemes\[0\]\.rule/,
      /deling på 0/,
    ],
  ])('R-44 %s is refused with where and what to do', async (_, body, path, says) => {
    const answer = await send(body)
    expect(answer.status).toBe(422)
    const { problems } = (await answer.json()) as { problems: { path: string; message: string }[] }
    expect(problems.length).toBeGreaterThan(0)
    if (typeof body !== 'string') expect(problems[0]!.path).toMatch(path)
    expect(problems[0]!.message).toMatch(says)
  })

  test('R-44 a request is worked out beside the thread that answers everybody', async () => {
    const body = JSON.stringify({ programme: {}, facts: Array(40_000).fill(given.facts[0]) })
    await send('[]')
    const own = process.threadCpuUsage()
    const all = process.cpuUsage()
    expect((await send(body)).status).toBe(422)
    const { user, system } = process.threadCpuUsage(own)
    const whole = process.cpuUsage(all)
    expect((user + system) / (whole.user + whole.system)).toBeLessThan(0.5)
  })

  test('a parameter that is none is a page that is not there, and what is sent is kept by nobody', async () => {
    const paths = ['utmaling/pilot%00/2021', 'utmaling/pilot-0-24/99999999999', 'utmaling/pilot-0-24/-1']
    for (const one of [...paths, 'utmaling/%ff/2021', 'tilsagn/a%00b', `tilsagn/${'x'.repeat(5000)}`]) {
      const answer = await fetch(at(`/api/v1/${one}?sprak=%00`))
      expect([one, answer.status]).toEqual([one, 404])
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
    expect((await send(asSent(), '?forklar=%00&sprak=%ff')).status).toBe(422)
    const sent = await send(asSent())
    expect(sent.headers.get('cache-control')).toBe('no-store')
    const shown = await fetch(at(apiRoutes.apiRuleSchema))
    expect(shown.headers.get('cache-control')).toBe('public, no-cache')
    const again = await fetch(at(apiRoutes.apiRuleSchema), {
      headers: { 'if-none-match': shown.headers.get('etag')! },
    })
    expect(again.status).toBe(304)
  })

  test('R-44 what is too large is refused before it is read', async () => {
    expect((await send(' '.repeat(10_000_001))).status).toBe(413)
  })

  test('R-44 the final run of a year is shown, and no other', async () => {
    const run = (year: number) =>
      fetch(at(apiRoutes.apiRun.replace(':programme', 'pilot-0-24').replace(':year', String(year))))
    const answer = await run(2021)
    expect(answer.status).toBe(200)
    const { lines } = (await answer.json()) as { lines: { awardNok: number }[] }
    const final = (await finalAwards(site.db, 'pilot-0-24', 2021))!
    expect(lines.map(one => BigInt(one.awardNok) * 100n).sort()).toEqual(
      final.awards.map(one => one.awardOre).sort(),
    )
    expect((await run(2035)).status).toBe(404)
  })
})

describe('D-11 the document of the API', async () => {
  type Document = {
    openapi: string
    info: { title: string; version: string }
    paths: Record<
      string,
      Record<
        string,
        {
          operationId: string
          responses: Record<string, { description: string }>
          parameters?: { name: string; in: string; required: boolean }[]
        }
      >
    >
    components: { schemas: Record<string, unknown> }
  }
  const document = (await (await fetch(at(apiRoutes.apiDocument))).json()) as Document

  test('D-11.2 it is OpenAPI 3.1 and names every address', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/)
    expect(document.info).toMatchObject({ title: 'Handlingsrom', version: '1' })
    const named = Object.keys(document.paths).sort()
    expect(named).toEqual(
      Object.values(apiRoutes)
        .map(one => one.replace(/:(\w+)/g, '{$1}'))
        .sort(),
    )
  })

  test('each act has an id of its own, answers with a description, and its path’s parameters', () => {
    const acts = Object.entries(document.paths).flatMap(([path, one]) =>
      Object.values(one).map(act => ({ path, ...act })),
    )
    expect(new Set(acts.map(one => one.operationId)).size).toBe(acts.length)
    for (const { path, responses, parameters = [] } of acts) {
      expect(Object.keys(responses)).toContain('200')
      for (const one of Object.values(responses)) expect(one.description).not.toBe('')
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(one => one[1])
      expect(parameters.filter(one => one.in === 'path').map(one => one.name)).toEqual(inPath)
      for (const one of parameters) expect(one.required).toBe(one.in === 'path')
    }
  })

  test('every reference in it leads to a schema that is there, and no name breaks the rules', () => {
    const names = Object.keys(document.components.schemas)
    for (const one of names) expect(one).toMatch(/^[a-zA-Z0-9._-]+$/)
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(one => one[1]!)
    expect(refs.length).toBeGreaterThan(10)
    for (const one of refs) expect(names).toContain(one.replace('#/components/schemas/', ''))
    expect(JSON.stringify(document)).not.toMatch(/[a-z]Ore"/)
  })
})

describe('who may', () => {
  const gets = [
    apiRoutes.apiDocument,
    apiRoutes.apiRuleSchema,
    '/api/v1/utmaling/pilot-0-24/2021',
    '/api/v1/tilsagn/pilot-0-24',
  ]
  const demo = viewers.filter(one => one === 'public' || !(one in added))
  test.each(gets)('opening %s is for everyone', async path => {
    const found: Viewer[] = []
    for (const viewer of demo) {
      const guest = await guestAt(site, viewer === 'public' ? undefined : seats[viewer].subject)
      if ((await guest.get(path)).status === 200) found.push(viewer)
    }
    expect(found).toEqual(demo)
  })

  test('an address that is not there is no page but a problem', async () => {
    const answer = await fetch(at('/api/v1/annet'))
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'notFound' })
  })
})
