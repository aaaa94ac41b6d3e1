import type { Child } from 'hono/jsx'
import { formatKr, sumOre } from '../../../core/ore.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { LinkTo } from '../../../ui/pieces.tsx'
import { codes } from '../../catalogue/index.ts'
import { choices, fieldWords } from '../fields.text.ts'
import type { Asking } from '../model.ts'
import { text } from '../text.ts'
import type { On } from './on.ts'
import type { Parsed } from './parsed.ts'

type Rows = (readonly [string, Child])[]

/** What a step comes to, as it is read; nothing where it lacks something. */
export function factsOf(on: On, parsed: Parsed, step: Asking, language: Language): Rows {
  const [t, said, w] = [fieldWords(language), choices(language), text(language)]
  const date = (day: string) => longDate(day, language)
  switch (step) {
    case 'mandat':
      return mandateFacts(on, parsed, language)
    case 'mal':
      return goalFacts(on, parsed, language)
    case 'ordninger':
      return moneyFacts(on, parsed, language)
    case 'regioner': {
      const one = parsed.regioner
      if (!one) return []
      const everyone = one.recipients === 'everyone'
      const lines = one.regions.map(({ office, variant, cap }) =>
        everyone ? on.name(office) : w.regionLine(on.name(office), said.variant[variant], cap),
      )
      return [
        [t.recipients, said.recipients[one.recipients]],
        [t.offices, lines.join('; ')],
        ...(everyone ? [] : [[t.nationalCap, String(one.nationalCap)] as const]),
      ]
    }
    case 'avgjorelse': {
      const one = parsed.avgjorelse
      if (!one) return []
      return [
        [t.recommendedBy, said.recommendedBy[one.recommendedBy]],
        [t.decider, one.decider === 'governors' ? said.governors : on.name(one.decider)],
        [t.authority, on.name(one.authority)],
      ]
    }
    case 'enkeltvedtak': {
      const one = parsed.enkeltvedtak
      if (!one) return []
      return [
        [t.individual, said.individual[one.individual]],
        [t.decisionReason, one.decisionReason],
        ...(one.individual === 'yes' ? [[t.appealBody, on.name(one.appealBody)] as const] : []),
      ]
    }
    case 'frister': {
      const one = parsed.frister
      if (!one) return []
      return [
        [t.planningFrom, date(one.planningFrom)],
        [t.startsOn, date(one.startsOn)],
        [t.endsOn, date(one.endsOn)],
        ...(one.applicationDue ? [[t.applicationDue, date(one.applicationDue)] as const] : []),
        [t.reportDue, date(one.reportDue)],
      ]
    }
    case 'oppfolging': {
      const one = parsed.oppfolging
      if (!one) return []
      return [
        [t.followUp, one.followUp],
        [t.control, one.control],
        [t.evaluation, one.evaluation],
      ]
    }
    case 'regnestykke': {
      const one = parsed.regnestykke
      if (!one) return []
      return [
        [t.guarantee, said.guarantee[one.guarantee]],
        [t.restKey, said.restKey[one.restKey]],
      ]
    }
  }
}

function mandateFacts({ view, one }: On, { mandat }: Parsed, language: Language): Rows {
  const t = fieldWords(language)
  const mandate = view ? view.mandate : mandat
  if (!mandate) return [[t.decidedBy, text(language).none]]
  return [
    [t.decidedBy, mandate.decidedBy],
    [t.decidedOn, longDate(mandate.decidedOn, language)],
    [t.reference, mandate.reference],
    ...(mandat?.documentSha256
      ? [
          [
            t.document,
            <LinkTo href={href('mandateFile', { preparation: one.id })}>{mandat.documentName}</LinkTo>,
          ] as const,
        ]
      : []),
  ]
}

function goalFacts({ view, purposes }: On, { mal }: Parsed, language: Language): Rows {
  const [t, w] = [fieldWords(language), text(language)]
  const target = view?.target ?? (mal && { ...mal, text: mal.target })
  const about = view ?? mal
  if (!about || !target) return []
  return [
    [t.name, about.name],
    [t.goal, about.goal],
    [t.target, `${target.text} (${w.ages(target.ageFrom, target.ageTo, target.families)})`],
    [t.purposes, purposesInWords(view ? purposes : (mal?.purposes ?? []), language)],
    [t.criteria, about.criteria],
  ]
}

const purposesInWords = (chosen: readonly string[], language: Language): string =>
  codes('purpose')
    .filter(one => chosen.includes(one.code))
    .map(one => one[language])
    .join('; ') || text(language).none

function moneyFacts(on: On, { ordninger }: Parsed, language: Language): Rows {
  if (!ordninger) return []
  const [t, w] = [fieldWords(language), text(language)]
  const name = (scheme: string) => on.rows.find(row => row.scheme === scheme)?.name ?? scheme
  return [
    [w.pot, formatKr(sumOre(ordninger.schemes.map(one => one.ore)))],
    [t.source, `${ordninger.source} (${choices(language).status[ordninger.status].toLowerCase()})`],
    ...ordninger.schemes.map(({ scheme, ore, post }) => {
      const [chapter = '', item = ''] = post.split(/\.(.*)/)
      return [name(scheme), `${formatKr(ore)}, ${w.postName(chapter, item)}`] as const
    }),
  ]
}
