import {
  after,
  type Frame,
  type MatterStanding,
  outcomeOf,
  type Standing,
  standing,
} from './meeting.rules.ts'
import type { MinutesWords } from './minutes-words.text.ts'
import type { Happening, Matter } from './model.ts'

/** The minutes of a meeting: who was there, and of each matter what was said and done, as paragraphs in order. */
export type Minutes = {
  facts: readonly (readonly [string, string])[]
  matters: readonly { title: string; paragraphs: readonly string[] }[]
}

export type Told = {
  frame: Frame
  matters: readonly Matter[]
  happened: readonly Happening[]
  /** Of a seat: the person, and for whom they sit there. */
  name: (seat: number) => string
  fullName: (seat: number) => string
  clock: (at: Date) => string
  recommends: boolean
  words: MinutesWords
}

/** Minutes from what happened alone. */
export function minutesOf(told: Told): Minutes {
  const { words: t, frame, happened, matters, clock, fullName } = told
  const opened = happened.find(one => one.kind === 'opened')
  const closed = happened.find(one => one.kind === 'closed')
  const came = [...new Set(happened.flatMap(one => (one.kind === 'came' ? [one.seat] : [])))]
  const absent = frame.seats.filter(one => one.deputyOf === null && !came.includes(one.number))
  const facts: [string, string][] = [
    ...(opened ? [[t.opened, clock(opened.at)] as [string, string]] : []),
    ...(closed ? [[t.closed, clock(closed.at)] as [string, string]] : []),
    [t.present, came.map(seat => there(told, seat)).join('; ') || t.nobody],
    ...(absent.length > 0
      ? [[t.absent, absent.map(one => fullName(one.number)).join('; ')] as [string, string]]
      : []),
  ]
  return {
    facts,
    matters: matters.map(one => ({
      title: t.matter(one.number, one.title),
      paragraphs: paragraphsOf(told, one.number),
    })),
  }
}

/** A person who was there, with when they came and went where it was not from beginning to end. */
function there({ words: t, frame, happened, name, fullName, clock }: Told, seat: number): string {
  const opened = happened.findIndex(one => one.kind === 'opened')
  const firstMatter = happened.findIndex(one => one.kind === 'taken')
  const moves = happened.flatMap((one, i) => {
    if (!('seat' in one) || one.seat !== seat) return []
    if (one.kind === 'came' && firstMatter >= 0 && i > firstMatter) return [t.from(clock(one.at))]
    if (one.kind === 'left' && i > opened) return [t.until(clock(one.at))]
    return []
  })
  const deputyOf = frame.seats.find(one => one.number === seat)?.deputyOf ?? null
  const as = deputyOf === null ? [] : [t.deputyFor(name(deputyOf))]
  return [fullName(seat), ...as, ...moves].join(', ')
}

function paragraphsOf(told: Told, number: number): string[] {
  const { frame, happened } = told
  let now: Standing = standing(frame, [])
  const lines: string[] = []
  for (const one of happened) {
    const before = matterIn(now, number)
    now = after(frame, now, one)
    lines.push(...sentences(told, one, { before, after: matterIn(now, number) }))
  }
  return lines
}

const matterIn = (now: Standing, number: number): MatterStanding =>
  now.matters.find(one => one.number === number)!

type Step = { before: MatterStanding; after: MatterStanding }

function sentences(told: Told, one: Happening, step: Step): string[] {
  const { words: t, name, clock } = told
  const { number, state } = step.after
  // Who comes and goes while a matter is treated changes who treats it.
  if (one.kind === 'came' && state === 'open') return [t.came(name(one.seat), clock(one.at))]
  if (one.kind === 'left' && state === 'open') return [t.left(name(one.seat), clock(one.at))]
  if (!('matter' in one) || one.matter !== number) return []
  switch (one.kind) {
    case 'declared':
      return one.says === 'impartial' ? [] : [t[one.says](name(one.seat), one.reason)]
    case 'judged':
      return [(one.disqualified ? t.disqualified : t.qualified)(name(one.seat), one.reason)]
    case 'taken':
      return taken(told, one, step.after)
    case 'put':
      return [t.proposal(one.proposal)]
    case 'voted':
      return one.vote === 'against' ? [t.against(name(one.seat), one.reason)] : []
    case 'concluded':
      return concluded(told, step.after)
    case 'deferred':
      return [t.deferred(one.reason)]
  }
}

function taken({ words: t, name, clock }: Told, one: Happening, matter: MatterStanding): string[] {
  const { filled, seats, needed } = matter.quorum
  return [
    t.taken(clock(one.at), filled, seats, needed),
    ...matter.part.flatMap(each =>
      each.inPlaceOf === null ? [] : [t.satFor(name(each.seat), name(each.inPlaceOf))],
    ),
  ]
}

function concluded({ words: t, frame, recommends }: Told, matter: MatterStanding): string[] {
  const outcome = outcomeOf(frame, matter)
  const counted =
    matter.how === 'consent'
      ? t.consent(outcome.for)
      : t.voted(outcome.for, outcome.against, outcome.abstained)
  const ends = outcome.carried ? (recommends ? t.recommended : t.decided) : t.fell
  return [counted, ...(outcome.byChair ? [t.byChair] : []), ends]
}
