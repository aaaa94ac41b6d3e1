import { type Language, words } from '../core/words.ts'
import { roleWords } from './roles.ts'

/** What is said of something that waits: for whom, since when and until when. */
export const workWords = words({
  waitsFor: {
    nb: (who: string) => `venter på ${who}`,
    nn: (who: string) => `ventar på ${who}`,
    en: (who: string) => `waits for ${who}`,
  },
  since: {
    nb: (date: string) => `siden ${date}`,
    nn: (date: string) => `sidan ${date}`,
    en: (date: string) => `since ${date}`,
  },
  due: {
    nb: (date: string) => `frist ${date}`,
    nn: (date: string) => `frist ${date}`,
    en: (date: string) => `due ${date}`,
  },
})

/** Whom it waits for, by role. */
export const awaitedWords = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(roleWords(language)).map(([role, { awaited }]) => [role, awaited]))
