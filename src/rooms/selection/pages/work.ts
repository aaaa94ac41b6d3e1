import { addDays, dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import type { Work, WorkList } from '../../../ui/work.tsx'
import { callsOf } from '../../applications/index.ts'
import { programmeById, programmes } from '../../programmes/index.ts'
import { panelOf } from '../../records/index.ts'
import type { Offer } from '../model.ts'
import { offersOf, pilotsOf } from '../queries.ts'
import { firstReserve, isLate } from '../rules.ts'
import { workText } from '../work.text.ts'
import { type Asked, freePlaces, selectionAsked } from './asked.ts'

/** What the selection asks of each: the group recommends, the secretariat decides, the municipality answers. */
export const selectionWork: WorkList = async ask => {
  const { role, organisation } = ask.actor
  if (organisation === null) return []
  if (role === 'municipalDirector' || role === 'programmeLead') return workOfMunicipality(ask, organisation)
  if (role === 'panelMember') return workOfRegions(ask, office => panelOf(office).includes(organisation))
  if (role === 'caseWorker') return workOfRegions(ask, office => office === organisation)
  return role === 'secretariat' || role === 'ks' ? workOfRegions(ask, () => true) : []
}

async function workOfMunicipality(ask: Ask, municipality: string): Promise<Work[]> {
  const offers = await offersOf(ask.db, { municipality })
  const each = await Promise.all(
    offers.map(async offer => {
      const programme = (await programmeById(ask.db, offer.programme))!
      if (offer.answer === null) return [answerWork(ask, programme.name, offer)]
      const running = programme.startsOn <= ask.today && ask.today <= programme.endsOn
      return offer.answer === 'accepted' && running ? conditionWork(ask, programme.name, offer) : []
    }),
  )
  return each.flat()
}

function answerWork(ask: Ask, name: string, { programme, municipality, madeAt, answerBy }: Offer): Work {
  const t = workText(ask.language)
  return {
    text: t.answer(name),
    href: href('answerOffer', { programme, municipality }),
    since: dateOf(madeAt),
    due: answerBy,
    waitingFor: ask.actor.role === 'municipalDirector' ? null : t.director,
  }
}

/** The programme has started and the money waits for the municipality's own papers. */
async function conditionWork(
  ask: Ask,
  name: string,
  { programme, municipality, answeredAt }: Offer,
): Promise<Work[]> {
  const pilot = (await pilotsOf(ask.db, programme)).find(one => one.municipality === municipality)
  if (!pilot || pilot.conditionMet) return []
  const t = workText(ask.language)
  return [
    {
      text: pilot.resolved ? t.needsFinal(name) : t.needsResolution(name),
      href: href('application', { programme, municipality }),
      since: dateOf(answeredAt!),
      due: null,
      waitingFor: null,
    },
  ]
}

async function workOfRegions(ask: Ask, mine: (office: string) => boolean): Promise<Work[]> {
  const each = await Promise.all(
    (await programmes(ask.db)).map(async ({ id }) => {
      const due = (await callsOf(ask.db, id)).filter(
        one => mine(one.office) && isLate(ask.command.at, one.deadline),
      )
      return Promise.all(due.map(({ office }) => workOfRegion(ask, id, office)))
    }),
  )
  return each.flat(2)
}

async function workOfRegion(ask: Ask, programme: string, office: string): Promise<Work[]> {
  const asked = await selectionAsked({ ...ask, params: { programme } }, office)
  if (!asked) return []
  const { recommendation, decisions } = asked
  const missing = recommendation?.ranking.filter(
    ranked => !decisions.some(one => one.municipality === ranked.municipality),
  )
  if (!missing) return asked.applications.length > 0 ? [recommendationWork(ask, asked)] : []
  return [
    ...(missing.length > 0 ? [decisionWork(ask, asked)] : []),
    ...promotionWork(ask, asked),
    ...offerWork(ask, asked),
  ]
}

const regionHref = ({ programme, office }: Asked) => href('selection', { programme: programme.id, office })

function recommendationWork(ask: Ask, asked: Asked): Work {
  const t = workText(ask.language)
  const panel = ask.actor.role === 'panelMember'
  const { programme, office, name, call } = asked
  return {
    text: panel ? t.recommend(programme.name) : t.waitRecommendation(name(office), programme.name),
    href: regionHref(asked),
    since: addDays(call!.deadline, 1),
    due: null,
    waitingFor: panel ? null : t.panel,
  }
}

function decisionWork(ask: Ask, asked: Asked): Work {
  const t = workText(ask.language)
  const decides = ask.actor.role === 'secretariat'
  const { programme, office, name, recommendation } = asked
  return {
    text: decides ? t.decide(name(office), programme.name) : t.waitDecision(programme.name),
    href: regionHref(asked),
    since: dateOf(recommendation!.recommendedAt),
    due: null,
    waitingFor: decides ? null : t.secretariat,
  }
}

/** A place that was declined, and somebody who waits for it. */
function promotionWork(ask: Ask, asked: Asked): Work[] {
  const first = firstReserve(asked.recommendation, asked.decisions)
  const free = freePlaces(asked)
  const declined = [...asked.offers.values()].filter(
    one => one.answer === 'declined' && asked.decisions.some(d => d.municipality === one.municipality),
  )
  if (!first || declined.length === 0 || free.inRegion === 0 || free.inAll === 0) return []
  const t = workText(ask.language)
  return [
    {
      text: t.promote(asked.name(first), asked.programme.name),
      href: regionHref(asked),
      since: declined.map(one => dateOf(one.answeredAt!)).sort()[0]!,
      due: null,
      waitingFor: ask.actor.role === 'secretariat' ? null : t.secretariat,
    },
  ]
}

function offerWork(ask: Ask, asked: Asked): Work[] {
  const t = workText(ask.language)
  return asked.decisions.flatMap(({ municipality }) => {
    const offer = asked.offers.get(municipality)
    if (!offer || offer.answer) return []
    return [
      {
        text: t.offer(asked.programme.name),
        href: href('answerOffer', { programme: asked.programme.id, municipality }),
        since: dateOf(offer.madeAt),
        due: offer.answerBy,
        waitingFor: asked.name(municipality),
      },
    ]
  })
}
