import type { Child } from 'hono/jsx'
import type { Actor, Command } from '../core/actor.ts'
import type { DateText } from '../core/dates.ts'
import type { Refusal } from '../core/result.ts'
import type { Language, Words } from '../core/words.ts'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database/connect.ts'
import type { Tab } from './homes.ts'

/** What a page is asked: who asks, when, in which language, and what was typed. Parsed once, at the edge. */
export type Ask = {
  db: Db
  actor: Actor
  /** Carries the form's key, so that a form sent twice acts once. */
  command: Command
  /** The form was shown so long ago, or elsewhere, that nobody knows whether it has been sent before. */
  keyTooOld: boolean
  /** What the form is called among all that have been shown; undefined where its key is not one of ours. */
  formName?: string | undefined
  clock: Clock
  today: DateText
  language: Language
  /** The path that was asked for, and of a form which row of a list it stands in. */
  address: string
  row: string
  /** The refused form that this one is sent again from. */
  resent?: string | undefined
  params: Record<string, string>
  query: Record<string, string>
  /** Every text field of a form as it was typed; a field that is repeated has its values joined by line breaks. */
  form: Record<string, string>
  files: Record<string, UploadedFile>
  /** A script asks for a short answer instead of a page: a form that is saved as one types. */
  wantsJson: boolean
}

export type UploadedFile = { name: string; bytes: Uint8Array }

export type Crumb = { label: string; href: string }

export type Answer =
  | {
      kind: 'page'
      status: 200 | 403 | 404 | 409 | 413 | 422
      title: string
      crumbs: Crumb[]
      body: Child
      illustrative: boolean
      /** The page's one answer, as a sentence with its figure; stands under its title. */
      lead: Child
      /** What stays in view beside the content: state, whom it waits for, the next act. */
      now: Child
      /** What is known of the thing, under `now` on a wide screen and last on a phone. */
      facts: Child
      /** What the page's home is found by, where its address does not name it. */
      of: Readonly<Record<string, string>>
    }
  | { kind: 'redirect'; to: string }
  | { kind: 'file'; name: string; mediaType: string; bytes: Uint8Array; inline: boolean }
  /** A file that is too large to be held at once. */
  | { kind: 'stream'; name: string; mediaType: string; pieces: AsyncIterable<Uint8Array> }
  | { kind: 'json'; value: unknown }
  | { kind: 'notFound' }
  | { kind: 'forbidden' }

/** A refused form: to be shown again on its page, with everything that was typed and all that is wrong with it. */
export type RefusedAnswer = { kind: 'refused'; status: 409 | 422; refused: Refused; show: Show }

/** A page that was asked for with GET, or shown again with what was typed and why it was refused. */
export type Show = (ask: Ask, refused?: Refused) => Promise<Answer>
/** An action; `form` says which page shows its form, and its room's words for refusals. */
export type Post = ((ask: Ask) => Promise<Answer | RefusedAnswer>) & {
  form?: { show: Show; words?: RefusalWords | undefined }
}

/** A room's refusals in words: one sentence each, which says what to do. */
export type RefusalWords = Words<Record<string, string | ((values: Refusal['values']) => string)>>

/** A refused form: nothing typed is lost, and the sentences say what to do. */
export type Refused = {
  /** The address that the form was sent to, and which row of a list it stands in; empty where there is one. */
  address: string
  row: string
  /** All that is wrong, each at its field where it has one; the first is also `refusal` and `sentence`. */
  faults: readonly Fault[]
  refusal: Refusal
  sentence: string
  typed: Record<string, string>
  files: Record<string, { name: string }>
  /** Where it is kept; empty where it is shown at once. */
  id: string
}
export type Fault = { refusal: Refusal; sentence: string }

/** The refusal, where it is of this form: sent to that address, whatever its query, from that row. */
export const refusedAt = (refused: Refused | undefined, address: string, row = ''): Refused | undefined =>
  refused?.address === address && refused.row === row ? refused : undefined

type PageAnswer = Extract<Answer, { kind: 'page' }>

export function page(
  title: string,
  body: Child,
  {
    crumbs = [],
    illustrative = false,
    lead = null,
    now = null,
    facts = null,
    of = {},
  }: Partial<Pick<PageAnswer, 'crumbs' | 'illustrative' | 'lead' | 'now' | 'facts' | 'of'>> = {},
): Answer {
  return { kind: 'page', status: 200, title, crumbs, body, illustrative, lead, now, facts, of }
}

export const redirect = (to: string): Answer => ({ kind: 'redirect', to })
export const notFound: Answer = { kind: 'notFound' }
export const forbidden: Answer = { kind: 'forbidden' }

/**
 * A page, the form it takes (text alone, files with it, or a table of figures), and the tabs it belongs under: the first
 * that is of the reader's own home, else the last.
 */
export type Bound = {
  get?: Show
  post?: Post
  takes?: 'form' | 'files' | 'table'
  in?: readonly Tab[]
  /** What is said when the act is done: its receipt stands on the page that comes next. None for what is saved as one types. */
  done?: (language: Language) => string
}
/** Every one of the addresses with its page. A missing one is a type error. */
export type PagesOf<Routes extends Record<string, string>> = Record<keyof Routes, Bound>

/** Opening what an address names gives it, as whoever asks may see it, or the answer why not. */
export const isAnswer = <Thing extends object>(opened: Thing | Answer): opened is Answer => 'kind' in opened
