import type { Language } from '../../../core/words.ts'
import type { PagesOf } from '../../../ui/page.ts'
import type { assessmentRoutes } from '../routes.ts'
import { text } from '../text.ts'
import { assessmentPage } from './assessment.tsx'
import * as impartiality from './impartiality.tsx'
import { scorePage, scorePost } from './score.tsx'

const tabs = ['office.selections', 'programme.selections'] as const
const say = (word: 'declared' | 'judged' | 'given') => (language: Language) => text(language)[word]

/** What answers each of the room's addresses. */
export const assessmentPages: PagesOf<typeof assessmentRoutes> = {
  assessment: { get: assessmentPage, in: tabs },
  declareForAssessment: {
    get: impartiality.declarePage,
    post: impartiality.declarePost,
    in: tabs,
    done: say('declared'),
  },
  judgeForAssessment: {
    get: impartiality.judgePage,
    post: impartiality.judgePost,
    in: tabs,
    done: say('judged'),
  },
  giveScores: { get: scorePage, post: scorePost, in: tabs, done: say('given') },
}
