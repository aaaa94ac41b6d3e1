import type { Language } from '../../core/words.ts'
import type { Entry, Facts, Kind, Topic } from './guide.model.ts'
import { limitWords } from './guide-limits.text.ts'
import { otherWords, ownWords } from './guide-own.text.ts'

/** The guide in one language, with the pot's own facts filled in. */
export function topicsOf(language: Language, facts: Facts): Topic[] {
  const fill = (text: string) =>
    text.replaceAll(/\{(limit|ends|from|to)\}/g, (_, key: keyof Facts) => facts[key])
  const of = (kind: Kind, entries: Record<string, Entry>): Topic[] =>
    Object.entries(entries).map(([id, { q, a, rule }]) => ({
      id,
      kind,
      q: fill(q),
      a: fill(a),
      rule: fill(rule),
    }))
  return [
    ...of('own', ownWords(language)),
    ...of('other', otherWords(language)),
    ...of('no', limitWords(language)),
  ]
}

/** The topics in which every word that was typed is found. */
export function found(topics: readonly Topic[], typed: string): Topic[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return topics.filter(({ q, a, rule }) => {
    const text = `${q} ${a} ${rule}`.toLowerCase()
    return wanted.every(word => text.includes(word))
  })
}
