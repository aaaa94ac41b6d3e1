import { type Actor, isOwn, type Permission, type Subject } from './actor.ts'
import type { DateText } from './dates.ts'
import type { Ore } from './ore.ts'
import { done, type Refusal, type Result, refuse } from './result.ts'

/**
 * One thing that a person can do with a noun: who may, in which of its states, and who may not since they did the other
 * half. A room's deeds are one table, and from it follow the check under lock, the button or why there is none, and what
 * waits for whom. A deed without `waits` can be done, and nobody is told to.
 */
export type Deed<Thing, State extends string, Code extends string = never> = {
  who: Permission
  in: readonly State[]
  /** States that come first, each with the refusal whose sentence says what is to happen before: why there is no button. */
  before?: Partial<Record<State, Code>>
  /** States in which it has been done, or its time has passed, each with its refusal. */
  after?: Partial<Record<State, Code>>
  /** The person who did the other half: whoever certified does not approve (D-8b). */
  notBy?: (thing: Thing) => string | null
  waits?: {
    /** Where it waits, if not wherever it can be done. */
    in?: readonly State[]
    /** Whom it waits for, where others may do it too. */
    on?: Permission
    /** Who is shown that it waits for another. */
    seen?: Permission
  }
}

type AnyDeed = {
  who: Permission
  in: readonly string[]
  notBy?: (thing: never) => string | null
  waits?: { in?: readonly string[]; on?: Permission; seen?: Permission }
}
/** A room's deeds by name. */
export type Deeds = Readonly<Record<string, AnyDeed>>

/** A thing as it stands: its state, and the organisations that are related to it. */
export type Standing<Thing, State extends string> = { thing: Thing; state: State; subject: Subject }

export type DeedRefusal = 'notAllowed' | 'notNow' | 'samePerson'

/**
 * Whether the actor may do it now: asked under the thing's lock by the action, and by the page for the button. A no says
 * whether it is who they are or how the thing stands.
 */
export function mayDo<Thing, State extends string, Code extends string = never>(
  deed: Deed<Thing, State, Code>,
  actor: Actor,
  { thing, state, subject }: Standing<Thing, State>,
): Result<void, DeedRefusal | Code> {
  const allowed = deed.who(actor, subject)
  if (!allowed.ok) return allowed
  if (!deed.in.includes(state))
    return refuse(deed.before?.[state] ?? deed.after?.[state] ?? 'notNow', { state })
  return isOwn(actor, deed.notBy?.(thing)) ? refuse('samePerson') : done
}

/** Why the actor, who could otherwise do it, cannot do it yet; null where they can, may not, or it is done. */
export function whyNot<Thing, State extends string, Code extends string = never>(
  deed: Deed<Thing, State, Code>,
  actor: Actor,
  standing: Standing<Thing, State>,
): Refusal | null {
  const may = mayDo(deed, actor, standing)
  if (may.ok || may.refusal.code === 'notAllowed' || deed.after?.[standing.state]) return null
  return may.refusal
}

/**
 * What a list says of anything that waits: since when, until when, the amount where it is about money, and the
 * organisations that its sentence names.
 */
export type Listed = {
  since: DateText | null
  due: DateText | null
  ore?: Ore | null
  names: readonly string[]
}

/** What waits: the deed, the thing, and whether it waits for whoever asks or they only see it wait for another. */
export type Waiting<Name extends string, Thing> = { deed: Name; thing: Thing; mine: boolean }

/** What waits of the things as they stand, for the actor or, where they are shown it, for another. */
export function waitingOf<All extends Deeds, Thing>(
  deeds: All,
  actor: Actor,
  standing: readonly Standing<Thing, string>[],
): Waiting<keyof All & string, Thing>[] {
  return standing.flatMap(({ thing, state, subject }) =>
    Object.entries<AnyDeed>(deeds).flatMap(([name, deed]) => {
      if (!deed.waits || !(deed.waits.in ?? deed.in).includes(state)) return []
      const own = (deed.waits.on ?? deed.who)(actor, subject).ok
      if (!own && !deed.waits.seen?.(actor, subject).ok) return []
      const other = isOwn(actor, deed.notBy?.(thing as never))
      return [{ deed: name as keyof All & string, thing, mine: own && !other }]
    }),
  )
}

/** The roles that a deed waits for. */
export const rolesOf = ({ who, waits }: AnyDeed): string[] => Object.keys((waits?.on ?? who).grants)

/** Whether anything of the room's can wait for the role, or be seen to wait: else nothing is read. */
export const concerns = (deeds: Deeds, { role }: Actor): boolean =>
  Object.values(deeds).some(
    deed => deed.waits && (rolesOf(deed).includes(role) || role in (deed.waits.seen?.grants ?? {})),
  )
