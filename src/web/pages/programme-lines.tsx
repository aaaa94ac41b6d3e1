import type { Child } from 'hono/jsx'
import type { ProgrammeView } from '../../rooms/programmes/index.ts'
import { href } from '../../routes.ts'
import { longDate } from '../../text/dates.ts'
import { Line, LineKey } from '../../ui/line.tsx'
import type { Ask } from '../../ui/page.ts'
import { Explain } from '../../ui/pieces.tsx'
import type { Work } from '../../ui/work.tsx'
import { addressed } from '../homes/homes.ts'
import { noteWords, programmeText, stageWords } from './programme.text.ts'
import type { ProgrammeStanding, RegionYear } from './programme-facts.ts'
import { type Stage, type Step, urgencyOf } from './programme-line.ts'

/** What every part of a programme's front page is shown with. */
export type Shown = {
  ask: Ask
  programme: ProgrammeView
  standing: ProgrammeStanding
  work: Work[]
  name: (id: string) => string
}

/** As many lines as are seen at once; the others open in place. */
const linesShown = 4

/** Regions of a year that stand alike share one line. */
type Group = { year: number; offices: string[]; steps: Step[]; pilots: number; lines: RegionYear[] }

function grouped(lines: readonly RegionYear[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of lines) {
    const key = JSON.stringify([one.year, one.steps])
    const known = groups.get(key)
    if (known) {
      known.offices.push(one.office)
      known.pilots += one.pilots
      known.lines.push(one)
    } else {
      groups.set(key, {
        year: one.year,
        offices: [one.office],
        steps: one.steps,
        pilots: one.pilots,
        lines: [one],
      })
    }
  }
  return [...groups.values()].sort((a, b) => urgencyOf(a.steps) - urgencyOf(b.steps) || a.year - b.year)
}

/** A line for each year and region, the one that asks most for attention first. */
export function Lines(shown: Shown) {
  const t = programmeText(shown.ask.language)
  const groups = grouped(shown.standing.lines)
  const line = (one: Group) => <OneLine {...shown} group={one} />
  const rest = groups.slice(linesShown)
  return (
    <div class="lines">
      {groups.slice(0, linesShown).map(line)}
      {rest.length > 0 ? <Explain summary={t.moreLines(rest.length)}>{rest.map(line)}</Explain> : null}
      <LineKey language={shown.ask.language} />
    </div>
  )
}

function OneLine({ ask, programme, work, name, group }: Shown & { group: Group }) {
  const t = programmeText(ask.language)
  const { year, offices, steps, pilots } = group
  const region = offices.length <= 3 ? offices.map(name).join(', ') : t.regions(offices.length)
  const title = t.lineOf(year, region)
  const at = { programme: programme.id, year, offices }
  return (
    <section>
      <h3>
        {title} {pilots > 0 ? <span>{t.pilots(pilots)}</span> : null}
      </h3>
      <Line
        label={title}
        language={ask.language}
        steps={steps.map(one => ({
          name: stageWords(ask.language)[one.stage],
          state: one.state,
          note: noteOf(ask, one, waitsAt(ask, work, one, at)),
          href: addressOf(one, at),
        }))}
      />
    </section>
  )
}

type At = { programme: string; year: number; offices: readonly string[] }

/** Where a step is seen: its tab, or the one region's own page. */
function addressOf({ stage, state }: Step, { programme, year, offices }: At): string | undefined {
  if (state === 'next') return undefined
  const [office] = offices
  const one = offices.length === 1 && office !== undefined
  const tabs: Record<Stage, string> = {
    mandate: href('programmeSettings', { programme }),
    call: one ? href('call', { programme, office }) : href('calls', { programme }),
    selection: one ? href('selection', { programme, office }) : href('selections', { programme }),
    money: href('programmeMoney', { programme }),
    allocation: href('allocation', { programme, year }),
    awards: href('awards', { programme, year }),
    use: href('followKrone', { programme }),
    report: href('extracts', { programme, year }),
  }
  return stage === 'allocation' && state === 'missing' ? href('allocations', { programme }) : tabs[stage]
}

/** What the pages at which a step is done are called in the table of contents. */
const doneAt: Record<Stage, readonly string[]> = {
  mandate: ['programmeSettings'],
  call: ['call', 'application'],
  selection: ['selection', 'answerOffer'],
  money: ['programmeMoney', 'fundYear'],
  allocation: ['allocation'],
  awards: ['awards', 'award'],
  use: ['pot', 'measure'],
  report: ['report', 'extracts', 'yearEnd'],
}

/** What holds a step up, as the reader sees it: the same that stands in «I dag». */
function waitsAt(ask: Ask, work: readonly Work[], { stage, state, note }: Step, at: At): string | null {
  if (state !== 'now' && state !== 'missing') return null
  const t = programmeText(ask.language)
  const found = work.find(one => {
    const to = addressed(one.href)
    if (!to || !doneAt[stage].includes(to.name)) return false
    const { year, office } = to.params
    return (
      (year === undefined || Number(year) === at.year) &&
      (office === undefined || at.offices.includes(office))
    )
  })
  // Whom an unanswered offer waits for, and since when, is said already.
  if (!found || (note?.say === 'unanswered' && found.waitingFor !== null)) return null
  const since = found.since ? longDate(found.since, ask.language) : ''
  return found.waitingFor === null ? t.withYou(since) : t.with(found.waitingFor, since)
}

function noteOf(ask: Ask, { note }: Step, waits: string | null): Child {
  const said = note ? sayNote(ask, note) : ''
  return [said, waits ?? ''].filter(Boolean).join(', ')
}

function sayNote(ask: Ask, note: NonNullable<Step['note']>): string {
  const t = noteWords(ask.language)
  switch (note.say) {
    case 'untilDeadline':
    case 'dueOn':
      return t[note.say](longDate(note.date, ask.language))
    case 'used':
      return t.used(note.percent)
    case 'unanswered':
      return t.unanswered(note.count, longDate(note.since, ask.language))
    case 'accepted':
    case 'paid':
    case 'sent':
    case 'approved':
      return t[note.say](note.done, note.all)
    default:
      return t[note.say]
  }
}
