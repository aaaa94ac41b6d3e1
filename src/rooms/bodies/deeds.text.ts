import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'
import type { MeetingThing } from './model.ts'

const waits = words({
  declare: {
    nb: (body: string) => `Si om du er habil i sakene: ${body}`,
    nn: (body: string) => `Sei om du er habil i sakene: ${body}`,
    en: (body: string) => `Say whether you are impartial in the items: ${body}`,
  },
  hold: {
    nb: (body: string) => `Hold møtet: ${body}`,
    nn: (body: string) => `Hald møtet: ${body}`,
    en: (body: string) => `Hold the meeting: ${body}`,
  },
  approveMinutes: {
    nb: (body: string) => `Godkjenn protokollen: ${body}`,
    nn: (body: string) => `Godkjenn protokollen: ${body}`,
    en: (body: string) => `Approve the minutes: ${body}`,
  },
})

export const sayMeeting: Say<keyof typeof deeds, MeetingThing> = ({ deed, thing }, { language }) => {
  const at = { body: thing.body, meeting: thing.meeting }
  const to = {
    declare: href('matter', { ...at, matter: thing.matter ?? 1 }),
    hold: href('meeting', at),
    approveMinutes: href('minutes', at),
  }
  return { text: waits(language)[deed](thing.name), href: to[deed] }
}
