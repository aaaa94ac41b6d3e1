import type { DateText } from '../core/dates.ts'
import type { Ask } from './page.ts'

/** Something that waits: what, where to do it, since when and until when; `waitingFor` names another, null means you. */
export type Work = {
  text: string
  href: string
  since: DateText | null
  due: DateText | null
  waitingFor: string | null
}

/** What a room has waiting for whoever asks. */
export type WorkList = (ask: Ask) => Promise<Work[]>
