import { words } from '../../core/words.ts'
import type { LetterKind } from './model.ts'

type Kind = { file: string; title: (year: number, m: string) => string }

/** Every kind of letter about a commitment: its title, and the name of its file. */
export const letterKindWords = words<Record<LetterKind, Kind>>({
  award: {
    nb: { file: 'tilskuddsbrev', title: (year, m) => `Tilskuddsbrev ${year} til ${m}` },
    nn: { file: 'tilskotsbrev', title: (year, m) => `Tilskotsbrev ${year} til ${m}` },
    en: { file: 'award-letter', title: (year, m) => `Award letter ${year} to ${m}` },
  },
  noticeOfChange: {
    nb: {
      file: 'varsel-om-endring',
      title: (year, m) => `Varsel om mulig endring av tilsagnet for ${year} til ${m}`,
    },
    nn: {
      file: 'varsel-om-endring',
      title: (year, m) => `Varsel om mogleg endring av tilsegna for ${year} til ${m}`,
    },
    en: {
      file: 'notice-of-change',
      title: (year, m) => `Notice of a possible change of the commitment for ${year} to ${m}`,
    },
  },
  changedAward: {
    nb: { file: 'endret-tilskuddsbrev', title: (year, m) => `Endret tilskuddsbrev ${year} til ${m}` },
    nn: { file: 'endra-tilskotsbrev', title: (year, m) => `Endra tilskotsbrev ${year} til ${m}` },
    en: { file: 'changed-award-letter', title: (year, m) => `Changed award letter ${year} to ${m}` },
  },
  awardKept: {
    nb: { file: 'tilsagn-star', title: (year, m) => `Tilsagnet for ${year} til ${m} blir ikke endret` },
    nn: { file: 'tilsegn-star', title: (year, m) => `Tilsegna for ${year} til ${m} blir ikkje endra` },
    en: { file: 'commitment-kept', title: (year, m) => `The commitment for ${year} to ${m} is not changed` },
  },
})
