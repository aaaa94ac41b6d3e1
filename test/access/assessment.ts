import { href, type RouteName } from '../../src/routes.ts'
import { municipality, office, programme, type Row, type Viewer } from './viewers.ts'

// The group of sf-vidda has assessed and recommended: what its members gave is open to those who handle the region's
// applications. Who gives are the voting members alone.

const readers: Viewer[] = ['caseWorker', 'panelMember', 'regionalKs', 'secretariat', 'auditor']
const members: Viewer[] = ['caseWorker', 'panelMember', 'regionalKs']
const region = { programme, office }
/** Of one who has called themselves impartial: nothing is to be judged. */
const judged = href('judgeForAssessment', { ...region, person: 'ressursgruppe-sf-vidda' })
const judges: Viewer[] = ['caseWorker', 'regionalKs', 'secretariat']

export const assessmentRows = {
  assessment: { at: href('assessment', region), get: readers },
  declareForAssessment: {
    at: href('declareForAssessment', region),
    get: members,
    post: members,
    form: { says: 'impartial', reason: '' },
  },
  judgeForAssessment: {
    at: judged,
    get: judges,
    post: judges,
    form: { disqualified: 'yes', reason: 'For sent' },
  },
  giveScores: {
    at: href('giveScores', { ...region, municipality }),
    get: members,
    post: members,
    form: {
      'score-motivation': '1',
      'reason-motivation': 'For sent',
      'evidence-motivation': 'For sent',
      'score-capacity': '1',
      'reason-capacity': 'For sent',
      'evidence-capacity': 'For sent',
    },
  },
} satisfies Partial<Record<RouteName, Row>>
