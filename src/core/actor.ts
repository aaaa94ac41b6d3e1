import { done, type Result, refuse } from './result.ts'

/**
 * Who acts: a person in one role on behalf of one organisation, on one date. A person with several roles chooses
 * one at a time, so that each event can say in which role something was done. `public` is anyone not signed in.
 */
export type Actor = {
  person: string | null
  name: string
  role: string
  organisation: string | null
  /** Whose deputy the person is in this role, while that one is away. */
  actingFor?: { person: string; name: string } | undefined
}

/**
 * Whether what the person did counts as the actor’s own: two people are two, and a deputy and the one they act for are
 * not two (D-8b).
 */
export const isOwn = ({ person, actingFor }: Actor, by: string | null | undefined): boolean =>
  by !== null && by !== undefined && (by === person || by === actingFor?.person)

export const publicActor: Actor = { person: null, name: '', role: 'public', organisation: null }

/** The organisations that stand in a named relation to the thing acted on: the municipality, its governor's office. */
export type Subject = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

/**
 * Who may do what, as a small table that button, page and action share. Each act lists the roles that may do it and
 * how the role's organisation must be related to the subject; `any` needs no relation. What is not listed is refused.
 */
export type Grants = Record<string, string>

export type Permission = ((actor: Actor, subject?: Subject) => Result<void, 'notAllowed'>) & {
  grants: Grants
}

export function permission(grants: Grants): Permission {
  const check = (actor: Actor, subject: Subject = {}): Result<void, 'notAllowed'> => {
    const relation = grants[actor.role]
    if (relation === undefined) return refuse('notAllowed')
    if (relation === 'any') return done
    const related = subject[relation]
    const list =
      related === null || related === undefined
        ? []
        : typeof related === 'object'
          ? related
          : [String(related)]
    return actor.organisation !== null && list.includes(actor.organisation) ? done : refuse('notAllowed')
  }
  return Object.assign(check, { grants })
}

/** What every action is given: who acts, when, and the key that makes a command sent twice act once. */
export type Command = {
  actor: Actor
  at: Date
  key?: string | undefined
  /** A keyed digest of what was sent under the key: the same key with another body is another command. */
  body?: string | undefined
  /** What the command is called in what it registers, so that its receipt tells of that and nothing else. */
  reference?: string | undefined
  reason?: string | undefined
}
