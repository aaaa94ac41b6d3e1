import type { Child } from 'hono/jsx'
import type { Actor, Command } from '../core/actor.ts'
import type { DateText } from '../core/dates.ts'
import type { Refusal } from '../core/result.ts'
import type { Language } from '../core/words.ts'
import type { Clock } from '../platform/clock.ts'
import type { Db } from '../platform/database/connect.ts'

/** What a page is asked: who asks, when, in which language, and what was typed. Parsed once, at the edge. */
export type Ask = {
  db: Db
  actor: Actor
  /** Carries the form's key, so that a form sent twice acts once. */
  command: Command
  /** The form was shown so long ago, or elsewhere, that nobody knows whether it has been sent before. */
  keyTooOld: boolean
  clock: Clock
  today: DateText
  language: Language
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
    }
  | { kind: 'redirect'; to: string }
  | { kind: 'file'; name: string; mediaType: string; bytes: Uint8Array; inline: boolean }
  | { kind: 'json'; value: unknown }
  | { kind: 'notFound' }
  | { kind: 'forbidden' }

/** A page that was asked for with GET, or shown again with what was typed and why it was refused. */
export type Show = (ask: Ask, refused?: Refused) => Promise<Answer>
export type Post = (ask: Ask) => Promise<Answer>

/** A refused form: nothing typed is lost, and the sentence says what to do. */
export type Refused = { refusal: Refusal; sentence: string; typed: Record<string, string> }

export function page(
  title: string,
  body: Child,
  { crumbs = [], illustrative = false }: { crumbs?: Crumb[]; illustrative?: boolean } = {},
): Answer {
  return { kind: 'page', status: 200, title, crumbs, body, illustrative }
}

export const redirect = (to: string): Answer => ({ kind: 'redirect', to })
export const notFound: Answer = { kind: 'notFound' }
export const forbidden: Answer = { kind: 'forbidden' }

/** A page and the form it takes: text alone, files with it, or a table of figures. */
export type Bound = { get?: Show; post?: Post; takes?: 'form' | 'files' | 'table' }
/** Every one of the addresses with its page. A missing one is a type error. */
export type PagesOf<Routes extends Record<string, string>> = Record<keyof Routes, Bound>
