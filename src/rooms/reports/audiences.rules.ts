import type { Question } from './questions.model.ts'

/** Who reads a report besides the directorates that ask. */
export const openAudiences = ['kommunestyret', 'offentligheten'] as const
export type OpenAudience = (typeof openAudiences)[number]
export const isOpenAudience = (text: string): text is OpenAudience =>
  (openAudiences as readonly string[]).includes(text)

/**
 * What the council needs to answer for the money, and what anyone may know. Neither has the directorates' calculated
 * shares. How long the report took, and the run behind the award, are the state's concern; what went otherwise than
 * planned is told in the report itself, which is a registry entry.
 */
const shown: Record<OpenAudience, readonly Question[]> = {
  kommunestyret: [
    'received',
    'spent',
    'left',
    'useBy',
    'spentByMeasure',
    'spentByPayee',
    'measures',
    'closed',
    'evaluated',
    'services',
    'needs',
    'resolution',
    'progress',
    'effects',
    'reached',
    'participation',
    'deviations',
    'next',
  ],
  offentligheten: [
    'received',
    'spent',
    'left',
    'spentByMeasure',
    'spentByPayee',
    'services',
    'ages',
    'effects',
    'reached',
    'learning',
  ],
}

export const shownTo = (audience: OpenAudience, questions: readonly Question[]): Question[] =>
  questions.filter(question => shown[audience].includes(question))

/** Fewer than this is not told in public (D-1). */
export const leastCount = 5
