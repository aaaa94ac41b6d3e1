import { type Language, words } from '../core/words.ts'
import { roleWords } from './roles.ts'

/** What is said of something that waits: for whom, since when and until when. */
export const workWords = words({
  waitsFor: {
    nb: (who: string) => `venter på ${who}`,
    nn: (who: string) => `ventar på ${who}`,
    en: (who: string) => `waits for ${who}`,
  },
  waited: {
    nb: (days: number) => (days === 0 ? 'kom i dag' : days === 1 ? 'ventet én dag' : `ventet ${days} dager`),
    nn: (days: number) => (days === 0 ? 'kom i dag' : days === 1 ? 'venta éin dag' : `venta ${days} dagar`),
    en: (days: number) =>
      days === 0 ? 'arrived today' : days === 1 ? 'waited one day' : `waited ${days} days`,
  },
  overdue: {
    nb: (days: number) => (days === 1 ? 'én dag over fristen' : `${days} dager over fristen`),
    nn: (days: number) => (days === 1 ? 'éin dag over fristen' : `${days} dagar over fristen`),
    en: (days: number) => (days === 1 ? 'one day overdue' : `${days} days overdue`),
  },
  dueIn: {
    nb: (days: number) => (days === 0 ? 'frist i dag' : days === 1 ? 'frist i morgen' : 'frist i overmorgen'),
    nn: (days: number) => (days === 0 ? 'frist i dag' : days === 1 ? 'frist i morgon' : 'frist i overmorgon'),
    en: (days: number) =>
      days === 0 ? 'due today' : days === 1 ? 'due tomorrow' : 'due the day after tomorrow',
  },
  due: {
    nb: (date: string) => `frist ${date}`,
    nn: (date: string) => `frist ${date}`,
    en: (date: string) => `due ${date}`,
  },
})

/** The same as a sentence beside a thing: for whom, and since when. */
export const waitsSince = words({
  sentence: {
    nb: (who: string, since: string) => `Venter på ${who} siden ${since}.`,
    nn: (who: string, since: string) => `Ventar på ${who} sidan ${since}.`,
    en: (who: string, since: string) => `Has waited for ${who} since ${since}.`,
  },
})

/** Whom it waits for, by role. */
export const awaitedWords = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(roleWords(language)).map(([role, { awaited }]) => [role, awaited]))
