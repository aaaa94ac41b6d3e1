import { expect, test } from 'vitest'
import { demoDatabase } from '../../../test/support/demo.ts'
import { actorOf, askOf, lead, shown } from '../../../test/support/programme.ts'
import { languages } from '../../core/words.ts'
import { potMoney } from '../../rooms/measures/index.ts'
import { found, topicsOf } from './guide.topics.ts'
import { guidePage } from './guide.tsx'

const { db } = await demoDatabase()
const facts = { limit: '100 000 kr', ends: '30. juni 2023', from: '0', to: '24' }
const today = '2026-11-22'
const where = { programme: 'pilot-0-24', municipality: 'm-4010' }
const ask = (query = {}, language: 'nb' | 'nn' | 'en' = 'nb') => ({
  ...askOf(db, { actor: actorOf('auditor', 'riksrevisjonen'), at: today, params: where, query }),
  language,
})
const seen = async (...asked: Parameters<typeof ask>) => (await shown(guidePage, ask(...asked))).html

/** Words a sentence, and how many of a hundred words have more than six letters. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d]+/gu)!
  const sentences = text.match(/[.?!:](\s|$)/g)!.length
  const long = words.filter(word => word.length > 6).length
  return words.length / sentences + (100 * long) / words.length
}

test('R-49 the guide is easy to read: below 40 in bokmål, nynorsk and English, as a whole and each answer below 50', () => {
  for (const language of languages) {
    const topics = topicsOf(language, facts)
    expect(lix(topics.map(one => `${one.q} ${one.a} ${one.rule}`).join(' '))).toBeLessThan(40)
    for (const one of topics) expect(lix(`${one.q} ${one.a}`), one.q).toBeLessThan(50)
  }
})

test('R-49 each answer has a rule in words, a way to where it is done, and no number of ours', async () => {
  const topics = topicsOf('nb', facts)
  expect(topics.length).toBeGreaterThanOrEqual(20)
  const html = await seen()
  for (const one of topics) {
    expect(one.rule.split('. ').length).toBeGreaterThanOrEqual(2)
    expect(`${one.q} ${one.a} ${one.rule}`).not.toMatch(/R-\d|\{/)
  }
  const answers = html.match(/<details[\s\S]*?<\/details>/g)!
  expect(answers).toHaveLength(topics.length)
  for (const one of answers) expect(one).toMatch(/href="\/programmer\//)
  expect(html).toContain('ting kan kommunen gjøre selv.')
})

test('R-49 precedents are real decisions of all municipalities of the programme, counted, with their reasons', async () => {
  const html = await seen()
  expect(html).toContain('Flere trengte tiltaket enn ventet.')
  // Six of twelve in one year and four in the next; carried over by all twelve in three years.
  expect(html).toMatch(/Gjort 10 ganger av 8 kommuner/)
  expect(html).toMatch(/Gjort 36 ganger av 12 kommuner/)
  const { limitOre } = await potMoney(db, where)
  expect(limitOre).toBe(10_000_000n)
})

test('R-49 the guide is searched by word, and an answer that is found stands open', async () => {
  expect(found(topicsOf('nb', facts), 'FLYTTE penger').map(one => one.id)).toContain('move')
  const html = await seen({ ord: 'anvise' })
  expect(html).toMatch(/\d+ svar om «anvise»/)
  expect(html).toMatch(/<details[^>]* open/)
  expect(await seen({ ord: 'xyzzy' })).toContain('Ingen svar har dette ordet')
  expect(await seen({}, 'nn')).toContain('Dette går ikkje')
  expect(await seen({}, 'en')).toContain('What is not possible')
})

test('the guide is for those who follow the pot', async () => {
  const other = askOf(db, { actor: lead('m-9901'), at: today, params: where })
  expect((await shown(guidePage, other)).kind).toBe('forbidden')
})
