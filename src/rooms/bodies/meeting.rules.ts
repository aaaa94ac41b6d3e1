import { done, type Result, refuse } from '../../core/result.ts'
import type { Body, Declared, Happening, MeetingRefusal, Said, Seat, Vote } from './model.ts'

/** Where a matter stands: on the agenda, being treated, or done with in one of two ways. */
export type MatterState = 'waits' | 'open' | 'concluded' | 'deferred'

export type MatterStanding = {
  number: number
  state: MatterState
  declared: ReadonlyMap<number, { says: Declared; reason: string }>
  /** What the body has judged of those who did not call themselves impartial. */
  judged: ReadonlyMap<number, { disqualified: boolean; reason: string }>
  proposal: string | null
  votes: ReadonlyMap<number, { vote: Vote; reason: string }>
  how: 'consent' | 'votes' | null
  /** Who took part when it was concluded; who takes part now, before. */
  part: readonly Sitting[]
  quorum: Quorum
}

/** Who fills a seat in a matter: the member, or a deputy in the member's place. */
type Sitting = { seat: number; inPlaceOf: number | null; votes: boolean }
/** How many voting seats are filled, of how many, and how many there must be. */
type Quorum = { filled: number; seats: number; needed: number; met: boolean }

export type Standing = {
  opened: boolean
  closed: boolean
  present: ReadonlySet<number>
  matters: readonly MatterStanding[]
}

type Rules = Pick<Body, 'quorum' | 'tie'>
type Place = Pick<Seat, 'number' | 'votes' | 'deputyOf' | 'role'>
/** What a meeting is reckoned from: the body's rules, its seats on that day and the numbers of its matters. */
export type Frame = { rules: Rules; seats: readonly Place[]; matters: readonly number[] }

/** How many voting seats must be filled: what the mandate says, else at least half of them. */
const quorumOf = ({ quorum }: Pick<Body, 'quorum'>, seats: number): number => quorum ?? Math.ceil(seats / 2)

/** Where the meeting stands after all that has happened. */
export function standing(frame: Frame, happened: readonly Happening[]): Standing {
  let now: Standing = {
    opened: false,
    closed: false,
    present: new Set(),
    matters: frame.matters.map(number => fresh(frame, number)),
  }
  for (const one of happened) now = after(frame, now, one)
  return now
}

const fresh = (frame: Frame, number: number): MatterStanding => ({
  number,
  state: 'waits',
  declared: new Map(),
  judged: new Map(),
  proposal: null,
  votes: new Map(),
  how: null,
  ...sitting(frame, new Set(), { declared: new Map(), judged: new Map(), state: 'waits', part: [] }),
})

/** The meeting after one more thing has happened. */
export function after(frame: Frame, before: Standing, one: Said): Standing {
  const changed = change(before, one)
  // Who takes part follows from who is there and cleared, until the matter is done with.
  const matters = changed.matters.map(matter =>
    matter.state === 'concluded' || matter.state === 'deferred'
      ? matter
      : { ...matter, ...sitting(frame, changed.present, matter) },
  )
  return { ...changed, matters }
}

function change(before: Standing, one: Said): Standing {
  switch (one.kind) {
    case 'opened':
      return { ...before, opened: true }
    case 'closed':
      return { ...before, closed: true }
    case 'came':
      return { ...before, present: new Set([...before.present, one.seat]) }
    case 'left':
      return { ...before, present: new Set([...before.present].filter(seat => seat !== one.seat)) }
    default:
      return {
        ...before,
        matters: before.matters.map(matter => (matter.number === one.matter ? said(matter, one) : matter)),
      }
  }
}

function said(matter: MatterStanding, one: Extract<Said, { matter: number }>): MatterStanding {
  switch (one.kind) {
    case 'declared':
      return { ...matter, declared: new Map([...matter.declared, [one.seat, one]]) }
    case 'judged':
      return { ...matter, judged: new Map([...matter.judged, [one.seat, one]]) }
    case 'taken':
      return { ...matter, state: 'open' }
    case 'put':
      // Another proposal is voted on anew.
      return { ...matter, proposal: one.proposal, votes: new Map() }
    case 'voted':
      return { ...matter, votes: new Map([...matter.votes, [one.seat, one]]) }
    case 'concluded':
      return { ...matter, state: 'concluded', how: one.how }
    case 'deferred':
      return { ...matter, state: 'deferred' }
  }
}

type Cleared = Pick<MatterStanding, 'declared' | 'judged'>

/** Whether a seat may take part in the matter: it has said so itself, or the body has judged so. */
const isCleared = ({ declared, judged }: Cleared, seat: number): boolean =>
  declared.get(seat)?.says === 'impartial' || judged.get(seat)?.disqualified === false

/**
 * Who fills the seats in a matter: those there and cleared, and for a member who is not the first deputy who is. A deputy
 * who sits when the matter is opened sits until it is done with, also where the member comes.
 */
function sitting(
  { rules, seats }: Frame,
  present: ReadonlySet<number>,
  matter: Cleared & Pick<MatterStanding, 'state' | 'part'>,
): Pick<MatterStanding, 'part' | 'quorum'> {
  const sits = (seat: Place) => present.has(seat.number) && isCleared(matter, seat.number)
  const members = seats.filter(one => one.deputyOf === null)
  const before = matter.state === 'open' ? matter.part : []
  const part = members.flatMap(({ number, votes }): Sitting[] => {
    const own = seats.filter(one => one.number === number || one.deputyOf === number).filter(sits)
    const sat = before.find(one => (one.inPlaceOf ?? one.seat) === number)
    const found =
      own.find(one => one.number === sat?.seat) ?? own.find(one => one.number === number) ?? own[0]
    return found ? [{ seat: found.number, inPlaceOf: found.number === number ? null : number, votes }] : []
  })
  const voting = members.filter(one => one.votes).length
  const filled = part.filter(one => one.votes).length
  const needed = quorumOf(rules, voting)
  return { part, quorum: { filled, seats: voting, needed, met: filled >= needed && filled > 0 } }
}

export type Outcome = {
  carried: boolean
  for: number
  against: number
  abstained: number
  /** The votes were equal, and the chair's counted twice. */
  byChair: boolean
}

/** What a matter's votes come to; by consent all who took part are for. */
export function outcomeOf({ rules, seats }: Frame, matter: MatterStanding): Outcome {
  const { tie } = rules
  const leads = seats.find(one => one.role === 'chair' && one.deputyOf === null)?.number
  // Whoever sits in the chair's place leads.
  const chair = matter.part.find(one => (one.inPlaceOf ?? one.seat) === leads)?.seat ?? null
  const voting = matter.part.filter(one => one.votes)
  if (matter.how === 'consent')
    return { carried: true, for: voting.length, against: 0, abstained: 0, byChair: false }
  const given = voting.map(one => matter.votes.get(one.seat)?.vote)
  const count = (vote: Vote) => given.filter(one => one === vote).length
  const [inFavour, against] = [count('for'), count('against')]
  const chairs = chair === null ? undefined : matter.votes.get(chair)?.vote
  const byChair = inFavour === against && tie === 'chair' && (chairs === 'for' || chairs === 'against')
  const carried = inFavour > against || (byChair && chairs === 'for')
  return { carried, for: inFavour, against, abstained: count('abstains'), byChair }
}

type Can = Result<void, MeetingRefusal>

/**
 * Whether it can happen now. Nothing of a matter is opened before each who is there has said whether they are impartial and
 * the body has judged the others; a matter is concluded only while the body is quorate in it.
 */
export function can(frame: Frame, now: Standing, one: Said): Can {
  if (now.closed) return refuse('alreadyClosed')
  if (one.kind === 'opened') return now.opened ? refuse('alreadyOpen') : done
  if ('seat' in one && !frame.seats.some(seat => seat.number === one.seat)) return refuse('noSeat')
  // One may say that one is impartial, or not, from the call on.
  if (!now.opened && one.kind !== 'declared') return refuse('notOpen')
  if (one.kind === 'came') return now.present.has(one.seat) ? refuse('alreadyHere') : done
  if (one.kind === 'left') return now.present.has(one.seat) ? done : refuse('notHere')
  if (one.kind === 'closed') return now.matters.every(isDone) ? done : refuse('mattersLeft')
  const matter = now.matters.find(each => each.number === one.matter)
  if (!matter) return refuse('noMatter')
  if (isDone(matter)) return refuse('matterDone')
  return inMatter(now, matter, one)
}

export const isDone = ({ state }: MatterStanding): boolean => state === 'concluded' || state === 'deferred'

function inMatter(now: Standing, matter: MatterStanding, one: Extract<Said, { matter: number }>): Can {
  switch (one.kind) {
    case 'declared':
      return canDeclare(matter, one)
    case 'judged':
      return canJudge(matter, one)
    case 'taken':
      return canTake(now, matter)
    case 'deferred':
      return one.reason.trim() === '' ? refuse('reasonMissing', {}, 'reason') : done
    case 'put':
      if (matter.state !== 'open') return refuse('noMatterOpen')
      return one.proposal.trim() === '' ? refuse('proposalMissing', {}, 'proposal') : done
    case 'voted':
      return canVote(matter, one)
    case 'concluded':
      return canConclude(matter, one.how)
  }
}

function canDeclare(matter: MatterStanding, one: Extract<Said, { kind: 'declared' }>): Can {
  if (matter.judged.has(one.seat)) return refuse('alreadyDeclared')
  if (matter.votes.has(one.seat)) return refuse('alreadyVoted')
  // While the matter is treated one may still find that one is not impartial.
  if (matter.state === 'open' && one.says === 'impartial' && matter.declared.has(one.seat))
    return refuse('alreadyDeclared')
  return one.says !== 'impartial' && one.reason.trim() === '' ? refuse('reasonMissing', {}, 'reason') : done
}

/** The body judges without the member, and must be enough without. */
function canJudge(matter: MatterStanding, one: Extract<Said, { kind: 'judged' }>): Can {
  const says = matter.declared.get(one.seat)?.says
  if (says === undefined || says === 'impartial' || matter.judged.has(one.seat))
    return refuse('nothingToJudge')
  if (one.reason.trim() === '') return refuse('reasonMissing', {}, 'reason')
  return matter.quorum.met ? done : refuse('notQuorate', numbers(matter.quorum))
}

function canTake(now: Standing, matter: MatterStanding): Can {
  if (matter.state === 'open' || now.matters.some(one => one.state === 'open')) return refuse('matterOpen')
  const silent = [...now.present].filter(seat => !matter.declared.has(seat))
  if (silent.length > 0) return refuse('notDeclared', { seats: silent.join(', ') })
  const unjudged = [...now.present].filter(seat => isUnjudged(matter, seat))
  if (unjudged.length > 0) return refuse('notJudged', { seats: unjudged.join(', ') })
  return matter.quorum.met ? done : refuse('notQuorate', numbers(matter.quorum))
}

export const isUnjudged = ({ declared, judged }: Cleared, seat: number): boolean => {
  const says = declared.get(seat)?.says
  return says !== undefined && says !== 'impartial' && !judged.has(seat)
}

function canVote(matter: MatterStanding, one: Extract<Said, { kind: 'voted' }>): Can {
  if (matter.state !== 'open') return refuse('noMatterOpen')
  if (matter.proposal === null) return refuse('nothingPut')
  if (!matter.part.some(each => each.seat === one.seat && each.votes)) return refuse('takesNoPart')
  if (matter.votes.has(one.seat)) return refuse('alreadyVoted')
  return one.vote === 'against' && one.reason.trim() === '' ? refuse('reasonMissing', {}, 'reason') : done
}

function canConclude(matter: MatterStanding, how: 'consent' | 'votes'): Can {
  if (matter.state !== 'open') return refuse('noMatterOpen')
  if (matter.proposal === null) return refuse('nothingPut')
  if (!matter.quorum.met) return refuse('notQuorate', numbers(matter.quorum))
  // Whoever has voted against has not consented.
  if (how === 'consent')
    return [...matter.votes.values()].some(one => one.vote !== 'for') ? refuse('notByConsent') : done
  const silent = matter.part.filter(one => one.votes && !matter.votes.has(one.seat))
  return silent.length > 0 ? refuse('votesMissing', { seats: silent.map(one => one.seat).join(', ') }) : done
}

const numbers = ({ filled, needed }: Quorum) => ({ filled, needed })
