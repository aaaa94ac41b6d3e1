import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { reasonOf } from '../../../ui/deed.tsx'
import { About, Now, type Way } from '../../../ui/frame.tsx'
import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Notice } from '../../../ui/pieces.tsx'
import { assessable } from '../../applications/index.ts'
import { mayOpenAssessment } from '../../assessment/index.ts'
import { groupFor } from '../../bodies/index.ts'
import { assessedText } from '../assessed.text.ts'
import { deeds } from '../deeds.rules.ts'
import { leftOut } from '../left-out.queries.ts'
import { refusals } from '../refusals.text.ts'
import { isLate } from '../rules.ts'
import { text } from '../text.ts'
import { type Asked, regionStanding, selectionAsked } from './asked.ts'
import { canDecide, canPromote, Decisions } from './decisions.tsx'
import { mayRecommend, RecommendationRecord, whyNoRecommendation } from './recommendation.tsx'

/** A region's selection: who is recommended, who is chosen and why, who has answered; each act on a page of its own. */
export const selectionPage: Show = async ask => {
  const asked = await selectionAsked(ask, ask.params.office!)
  if (isAnswer(asked)) return asked
  const t = text(ask.language)
  const around = { crumbs: asked.crumbs, illustrative: asked.programme.illustrative }
  if (!asked.call) return page(t.title(asked.name(asked.office)), <Empty>{t.noCall}</Empty>, around)
  const group = await groupWay(ask, asked)
  return page(
    t.title(asked.name(asked.office)),
    <>
      <Held ask={ask} asked={asked} />
      <Decisions ask={ask} asked={asked} />
      <RecommendationRecord ask={ask} asked={asked} />
      <p>{t.voters(asked.name(asked.office))}</p>
    </>,
    {
      ...around,
      lead: leadOf(ask, asked),
      now: <Next ask={ask} asked={asked} group={group} />,
      facts: <Known ask={ask} asked={asked} />,
    },
  )
}

type Parts = { ask: Ask; asked: Asked }

/** Who cannot be recommended yet, for those who handle the applications. */
function Held({ ask, asked: { mayRead, applications, recommendation, name } }: Parts) {
  const held = leftOut(applications, recommendation?.ranking ?? []).filter(one => !assessable(one))
  if (!mayRead || held.length === 0) return null
  return (
    <Notice tone="warning">
      {text(ask.language).held(held.map(one => name(one.municipality)).join(', '))}
    </Notice>
  )
}

function leadOf(ask: Ask, asked: Asked): string {
  const t = text(ask.language)
  const { call, recommendation, decisions, offers, places } = asked
  if (decisions.length > 0) {
    const accepted = decisions.filter(one => offers.get(one.municipality)?.answer === 'accepted').length
    return t.decided(places.inRegion, places.regionCap, accepted)
  }
  if (!isLate(ask.command.at, call!.deadline)) return t.beforeDeadline(longDate(call!.deadline, ask.language))
  if (!asked.open) return t.notDecided
  if (recommendation) return t.recommended(recommendation.ranking.length)
  return t.notRecommended(asked.applications.filter(assessable).length)
}

/** What this reader does next: the group recommends, the secretariat decides; or why they cannot yet. */
function Next({ ask, asked, group }: Parts & { group: Way[] }) {
  const t = text(ask.language)
  const at = { programme: asked.programme.id, office: asked.office }
  const compares = asked.open && asked.mayRead && asked.applications.length > 1
  const links: Way[] = [
    ...(compares ? [{ label: t.compare, href: href('compareApplications', at) }] : []),
    ...group,
  ]
  const act = mayRecommend(ask, asked)
    ? { label: asked.recommendation ? t.supplementTitle : t.toRecommend, href: href('recommend', at) }
    : canDecide(ask, asked) || canPromote(ask, asked)
      ? { label: t.toDecide, href: href('decideSelection', at) }
      : null
  const why = whyNoRecommendation(ask, asked) ?? whyNoDecision(ask, asked)
  if (!act && !why && links.length === 0) return null
  return (
    <Now title={t.whatNow} links={links}>
      {act ? (
        <p>
          <ButtonLink href={act.href}>{act.label}</ButtonLink>
        </p>
      ) : why ? (
        <p>{why}</p>
      ) : null}
    </Now>
  )
}

/** The way to the region's resource group, for who may go there. */
async function groupWay(ask: Ask, { programme, office }: Asked): Promise<Way[]> {
  const found = await groupFor(ask.db, ask.actor, { programme: programme.id, office })
  if (found === null) return []
  if (found !== 'toSetUp') {
    const region = { programme: programme.id, office }
    const assesses = await mayOpenAssessment(ask.db, ask.actor, region, ask.today)
    return [
      ...(assesses ? [{ label: assessedText(ask.language).title, href: href('assessment', region) }] : []),
      { label: found.name, href: href('body', { body: found.id }) },
    ]
  }
  const query = { program: programme.id, slag: 'resourceGroup' }
  return [{ label: text(ask.language).setUpGroup, href: href('newBody', {}, query) }]
}

function whyNoDecision(ask: Ask, asked: Asked): string | null {
  const possible = mayDo(deeds.decide, ask.actor, regionStanding(ask, asked))
  if (possible.ok || possible.refusal.code !== 'noRecommendation') return null
  return reasonOf(possible.refusal, ask.language, refusals)
}

function Known({ ask, asked: { call, places, applications, mayRead } }: Parts) {
  const t = text(ask.language)
  return (
    <About
      title={t.about}
      rows={[
        [t.deadline, longDate(call!.deadline, ask.language)],
        [t.placesTaken, t.ofPlaces(places.inRegion, places.regionCap)],
        [t.placesInAll, t.ofPlaces(places.inAll, places.nationalCap)],
        ...(mayRead ? [[t.applicationsIn, String(applications.length)] as const] : []),
      ]}
    />
  )
}
