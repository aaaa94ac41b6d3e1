import { expect, test } from 'vitest'
import { testDatabase } from '../../test/support/database.ts'
import { publicActor } from '../core/actor.ts'
import { expectOk } from '../core/result.ts'
import { draftsOf, saveDraft } from './drafts.ts'

const { db } = await testDatabase()
const at = new Date('2026-11-30T10:00:00Z')
type Sent = [name: string, document: string, base: number, form: string | undefined, text: string]
const save = (...[name, document, base, form, text]: Sent) =>
  db
    .transaction()
    .execute(tx =>
      saveDraft(tx, { actor: { ...publicActor, name }, at }, { document, base, form, fields: { text } }),
    )
const standing = async (document: string) => (await draftsOf(db, [document])).get(document)

test('a form that types on before it has heard its answer keeps every word, and is told its own version', async () => {
  expect(expectOk(await save('Kari', 'a', 0, 'form-1', 'En'))).toEqual({ version: 1 })
  // Still from version 0: the answer had not come.
  expect(expectOk(await save('Kari', 'a', 0, 'form-1', 'En to'))).toEqual({ version: 2 })
  expect(await standing('a')).toMatchObject({ version: 2, fields: { text: 'En to' }, name: 'Kari' })
})

test('a form that another has overtaken is refused, whoever sends it, and what stands is untouched', async () => {
  expectOk(await save('Kari', 'b', 0, 'form-1', 'Karis'))
  for (const [name, form] of [
    ['Ola', 'form-2'],
    ['Kari', 'form-3'],
    ['Kari', undefined],
  ] as const)
    expect(await save(name, 'b', 0, form, 'Andres')).toMatchObject({
      refusal: { code: 'changedByAnother', values: { by: 'Kari' } },
    })
  expect(await standing('b')).toMatchObject({ version: 1, fields: { text: 'Karis' } })
  // Made from what stands, it is taken; and then the first form is the one that is overtaken.
  expectOk(await save('Ola', 'b', 1, 'form-2', 'Olas'))
  expect(await save('Kari', 'b', 1, 'form-1', 'Karis igjen')).toMatchObject({ ok: false })
})

test('of many first saves at once from unlike forms one is taken', async () => {
  const all = await Promise.all([1, 2, 3, 4, 5].map(i => save('Kari', 'c', 0, `form-${i}`, `${i}`)))
  expect(all.filter(one => one.ok)).toHaveLength(1)
  expect(await standing('c')).toMatchObject({ version: 1 })
})
