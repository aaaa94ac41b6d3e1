import { href } from '../../src/routes.ts'
import { programme, type Visit } from './visitors.ts'

const as = 'saksbehandler-sf-vidda'
const kysten = 'saksbehandler-sf-kysten'
/** KS of the region, who sits in the group. */
const regionalKs = (region: string) => `ressursgruppe-ks-${region}`
/** Of sf-vidda: the meeting is held. */
const held = { body: 1, meeting: 1 }
const opened = { programme, office: 'sf-vidda' }
/** Of sf-kysten: the meeting is called. */
const called = { body: 3, meeting: 1 }

/** Bodies, for who leads one and who sits there. */
export const bodyVisits = {
  bodies: [
    { face: 'leads', to: href('bodies'), as },
    { face: 'sits in none', to: href('bodies'), as: 'bufdir' },
  ],
  newBody: [{ face: 'case worker', to: href('newBody'), as }],
  body: [
    { face: 'leads', to: href('body', { body: 1 }), as },
    { face: 'sits there', to: href('body', { body: 1 }), as: regionalKs('vidda') },
  ],
  giveSeat: [
    { face: 'own people', to: href('giveSeat', { body: 1 }), as },
    { face: 'nobody found', to: href('giveSeat', { body: 1 }, { navn: 'xyzxyz' }), as },
  ],
  endSeat: [{ face: 'leads', to: href('endSeat', { body: 1, seat: 2 }), as }],
  callMeeting: [{ face: 'leads', to: href('callMeeting', { body: 1 }), as }],
  meeting: [
    { face: 'held', to: href('meeting', held), as },
    { face: 'called', to: href('meeting', called), as: kysten },
  ],
  matter: [
    { face: 'concluded', to: href('matter', { ...held, matter: 1 }), as },
    { face: 'to declare', to: href('matter', { ...called, matter: 1 }), as: kysten },
    { face: 'member to declare', to: href('matter', { ...called, matter: 1 }), as: regionalKs('kysten') },
  ],
  minutes: [{ face: 'approved', to: href('minutes', held), as }],
  assessment: [
    { face: 'opened', to: href('assessment', opened), as },
    { face: 'read by the secretariat', to: href('assessment', opened), as: 'sekretariat' },
    { face: 'no group yet', to: href('assessment', { programme, office: 'sf-fjordene' }), as: 'sekretariat' },
  ],
  declareForAssessment: [{ face: 'has said', to: href('declareForAssessment', opened), as }],
  judgeForAssessment: [
    {
      face: 'nothing to judge',
      to: href('judgeForAssessment', { ...opened, person: 'ressursgruppe-sf-vidda' }),
      as,
    },
  ],
  giveScores: [{ face: 'opened', to: href('giveScores', { ...opened, municipality: 'm-9901' }), as }],
} satisfies Record<string, Visit[]>
