/** A question of the guide with its answer, and the rule in words with where it stands. */
export type Entry = { q: string; a: string; rule: string }

/** What is known of this pot, and stands in the texts as {limit}, {ends}, {from} and {to}. */
export type Facts = Record<'limit' | 'ends' | 'from' | 'to', string>

export type Kind = 'own' | 'other' | 'no'
export type Topic = Entry & { id: string; kind: Kind }
