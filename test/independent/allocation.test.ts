import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { allocate, type Run } from '../../src/rooms/calculation/index.ts'
import type { AllocationResult } from '../../src/rooms/calculation/rules.ts'
import { testDatabase } from '../support/database.ts'
import { type Case, someCase } from '../support/random-programme.ts'

/** Seeds of their own, so that the programmes are not those of the properties. */
const cases = Array.from({ length: 1_000 }, (_, i) =>
  someCase([3_000_000_000 + i * 7919, 1 + (i % 5), 1 + ((i >> 2) % 5)]),
)

const plain = (value: unknown) =>
  JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}` : one))

/** What the product says, in the words of the second reckoning. */
function told(result: AllocationResult): unknown {
  if (!result.ok) {
    const { code, shortfall } = result.refusal
    if (!shortfall) return { code }
    return {
      code,
      missing: Number(shortfall.missingOre),
      topUps: shortfall.schemes.map(one => Number(one.topUpOre)),
    }
  }
  const run: Run = result.value
  const ore = (list: readonly bigint[]) => list.map(Number)
  const rows = [...run.lines.map(line => line.parts), run.undistributedParts]
  return {
    cells: run.schemes.map(({ would, could }) => ({ would, could })),
    guarantees: ore(run.lines.map(line => line.guaranteeOre)),
    bases: ore(run.lines.map(line => line.basisOre)),
    awards: ore(run.lines.map(line => line.awardOre)),
    rests: ore(run.lines.map(line => line.restOre)),
    undistributed: Number(run.undistributedOre),
    parts: rows.map(row => ore(row.map(part => part.amountOre))),
  }
}

const fill = `
  with given as (select p - 1 as p, one from jsonb_array_elements($1::jsonb) with ordinality t(one, p)),
  docs as (insert into programme select p, one -> 'programme' from given),
  people as (
    insert into recipient
    select p, row_number() over (partition by p order by m ->> 'number' collate "C"), m ->> 'id', member
    from given, lateral (
      select m, true from jsonb_array_elements(one #> '{programme,municipalities}') m
      union all select m, false from jsonb_array_elements(one #> '{programme,others}') m) t(m, member))
  insert into fact
  select p, f ->> 'municipality', (f ->> 'indicator') || ' ' || ((one #>> '{programme,year}')::int - (f ->> 'year')::int),
    (f ->> 'value')::numeric
  from given, jsonb_array_elements(one -> 'facts') f`

test('R-44 R-45 a second reckoning in SQL agrees on every figure of 1 000 random programmes', async () => {
  const { ownerUrl } = await testDatabase()
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(readFileSync(join(import.meta.dirname, 'allocation.sql'), 'utf8'))
    await client.query(fill, [plain(cases.map(({ programme, facts }: Case) => ({ programme, facts })))])
    await client.query('analyze recipient; analyze fact')
    const { rows } = await client.query<{ p: number; made: unknown }>(
      'select p, allocation(p) made from programme order by p',
    )
    const reckoned = cases.map(({ programme, facts }) => told(allocate(programme, facts)))
    const differing = rows.filter(({ p, made }) => !same(made, reckoned[p])).map(({ p }) => p)
    expect(rows).toHaveLength(1_000)
    expect(differing).toEqual([])
    expect(rows.filter(({ made }) => Object.hasOwn(made as object, 'cells')).length).toBeGreaterThan(700)
  } finally {
    await client.end()
  }
})

const same = (a: unknown, b: unknown): boolean => sortedJson(a) === sortedJson(b)
const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort())
      : one,
  )
