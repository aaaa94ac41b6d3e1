import { expect, test } from 'vitest'
import { type Actor, permission } from './actor.ts'
import { concerns, type Deed, mayDo, rolesOf, waitingOf, whyNot } from './deed.ts'

type Letter = { writtenBy: string | null }
type State = 'draft' | 'written' | 'sent'
const deeds = {
  write: {
    who: permission({ clerk: 'office', head: 'office' }),
    in: ['draft'],
    waits: { on: permission({ clerk: 'office' }) },
  },
  send: {
    who: permission({ head: 'office' }),
    in: ['written'],
    before: { draft: 'notWritten' },
    after: { sent: 'alreadySent' },
    notBy: ({ writtenBy }: Letter) => writtenBy,
    waits: { seen: permission({ clerk: 'office' }) },
  },
  shred: { who: permission({ head: 'office' }), in: ['draft'] },
} satisfies Record<string, Deed<Letter, State, 'notWritten' | 'alreadySent'>>

const actor = (role: string, person = role, organisation = 'a'): Actor => ({
  person,
  name: '',
  role,
  organisation,
})
const letter = (state: State, writtenBy: string | null = 'clerk') => ({
  thing: { writtenBy },
  state: state as State,
  subject: { office: 'a' },
})
const code = (state: State, who: Actor, by?: string) => {
  const may = mayDo<Letter, State, string>(deeds.send, who, letter(state, by))
  return may.ok ? 'done' : may.refusal.code
}

test('a deed is refused by who asks, then by how the thing stands, then by who did the other half', () => {
  expect(code('sent', actor('clerk'))).toBe('notAllowed')
  expect(code('written', actor('head', 'head', 'b'))).toBe('notAllowed')
  expect(code('draft', actor('head'))).toBe('notWritten')
  expect(code('sent', actor('head'))).toBe('alreadySent')
  expect(code('written', actor('head'), 'head')).toBe('samePerson')
  expect(code('written', actor('head'))).toBe('done')
  const shredded = mayDo<Letter, State>(deeds.shred, actor('head'), letter('sent'))
  expect(shredded).toMatchObject({ refusal: { code: 'notNow', values: { state: 'sent' } } })
})

test('why not is told to whoever could do it later or not alone, and neither to others nor when it is done', () => {
  const why = (state: State, who: Actor, by?: string) =>
    whyNot<Letter, State, string>(deeds.send, who, letter(state, by))?.code
  expect(why('draft', actor('head'))).toBe('notWritten')
  expect(why('written', actor('head'), 'head')).toBe('samePerson')
  expect(why('written', actor('head'))).toBeUndefined()
  expect(why('sent', actor('head'))).toBeUndefined()
  expect(why('draft', actor('clerk'))).toBeUndefined()
})

test('what waits is mine, or seen to wait for another, or nothing to me', () => {
  const waiting = (who: Actor, state: State, by?: string) =>
    waitingOf(deeds, who, [letter(state, by)]).map(one => [one.deed, one.mine])
  expect(waiting(actor('clerk'), 'draft')).toEqual([['write', true]])
  // The head may write too; it does not wait for the head.
  expect(waiting(actor('head'), 'draft')).toEqual([])
  expect(waiting(actor('head'), 'written')).toEqual([['send', true]])
  expect(waiting(actor('head'), 'written', 'head')).toEqual([['send', false]])
  expect(waiting(actor('clerk'), 'written')).toEqual([['send', false]])
  expect(waiting(actor('clerk', 'clerk', 'b'), 'written')).toEqual([])
  expect(waiting(actor('head'), 'sent')).toEqual([])
})

test('a list is read only for roles that something waits for, or who see it wait', () => {
  expect(rolesOf(deeds.write)).toEqual(['clerk'])
  expect(concerns({ send: deeds.send }, actor('clerk'))).toBe(true)
  expect(concerns({ shred: deeds.shred }, actor('head'))).toBe(false)
  expect(concerns(deeds, actor('public'))).toBe(false)
})
