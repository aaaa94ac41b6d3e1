import { href } from '../../../routes.ts'
import { About, Now, type Way } from '../../../ui/frame.tsx'
import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { leastAssessors } from '../model.ts'
import { assessedIn } from '../queries.ts'
import { standOf } from '../round.rules.ts'
import { mayJudge, toJudge } from '../rules.ts'
import { text } from '../text.ts'
import { leftFor } from '../waiting.queries.ts'
import { type Asked, roundAsked } from './asked.ts'
import { Opened } from './opened.tsx'

type Parts = { ask: Ask; asked: Asked }

/** «Vurdering hver for seg»: what the reader has left, and, when all are done, what everybody gave. */
export const assessmentPage: Show = async ask => {
  const asked = await roundAsked(ask)
  if (isAnswer(asked)) return asked
  const t = text(ask.language)
  const opened = assessedIn(asked.seen)
  const own = asked.assessors.find(one => one.person === ask.actor.person)
  return page(
    t.title,
    <>
      {asked.group ? null : <Empty>{t.noGroup}</Empty>}
      {asked.group && asked.applicants.length === 0 ? <Empty>{t.none}</Empty> : null}
      {own?.stand === 'cleared' && asked.applicants.some(one => !isOpen(asked, one.municipality)) ? (
        <OwnList ask={ask} asked={asked} />
      ) : null}
      {opened.length > 0 ? <Opened ask={ask} asked={asked} opened={opened} /> : null}
      {asked.group && opened.length === 0 && !own && asked.applicants.length > 0 ? (
        <Empty>{t.notYet}</Empty>
      ) : null}
    </>,
    {
      crumbs: asked.crumbs,
      illustrative: asked.illustrative,
      lead: t.lead,
      now: <Next ask={ask} asked={asked} />,
      facts: <Members ask={ask} asked={asked} />,
    },
  )
}

/** Each applicant, and whether the reader has given it anything: of others nothing. */
function OwnList({ ask, asked }: Parts) {
  if (asked.applicants.length === 0) return null
  const t = text(ask.language)
  const left = new Set(leftFor(asked, ask.actor).map(one => one.municipality))
  const word = (municipality: string) =>
    isOpen(asked, municipality) ? t.isOpen : left.has(municipality) ? t.isLeft : t.isGiven
  return (
    <Section title={t.own}>
      <Table
        name="own"
        caption={t.own}
        rows={asked.applicants}
        perPage={20}
        columns={column => [
          column.link('municipality', t.municipality, one => asked.name(one.municipality), {
            to: one => href('giveScores', { ...asked.region, municipality: one.municipality }),
            names: true,
          }),
          column.state('stands', t.stands, one => word(one.municipality), {
            tone: one => (left.has(one.municipality) ? 'warning' : 'success'),
          }),
        ]}
      />
    </Section>
  )
}

/** What the reader does next. */
function Next({ ask, asked }: Parts) {
  const t = text(ask.language)
  const { region, name, group } = asked
  const own = asked.assessors.find(one => one.person === ask.actor.person)
  const [first] = leftFor(asked, ask.actor)
  const names = new Map(asked.declared.map(one => [one.person, one.name]))
  const links: Way[] = [
    ...(mayJudge(ask.actor, asked)
      ? toJudge(asked.declared, ask.actor).map(({ person }) => ({
          label: t.toJudge(names.get(person) ?? ''),
          href: href('judgeForAssessment', { ...region, person }),
        }))
      : []),
    ...(group ? [{ label: group.name, href: href('body', { body: group.id }) }] : []),
  ]
  const act =
    own?.stand === 'silent' && first
      ? { label: t.declareTitle, to: href('declareForAssessment', region) }
      : own?.stand === 'cleared' && first
        ? {
            label: t.next(name(first.municipality)),
            to: href('giveScores', { ...region, municipality: first.municipality }),
          }
        : null
  const waits = own?.stand === 'cleared' && asked.applicants.some(one => !isOpen(asked, one.municipality))
  if (!act && !waits && links.length === 0) return null
  return (
    <Now title={t.whatNow} links={links}>
      {act ? (
        <p>
          <ButtonLink href={act.to}>{act.label}</ButtonLink>
        </p>
      ) : waits ? (
        <p>{t.waits}</p>
      ) : null}
    </Now>
  )
}

const isOpen = ({ seen }: Asked, municipality: string): boolean =>
  seen.some(one => one.open && one.municipality === municipality)

/** Who assesses, and who takes no part; whether anybody has given anything is not said. */
function Members({ ask, asked }: Parts) {
  if (!asked.group) return null
  const t = text(ask.language)
  const out = asked.declared.filter(one => standOf(one.person, asked.declared) === 'disqualified')
  return (
    <About
      title={t.members}
      rows={[
        [t.group, asked.group.name],
        [t.members, asked.assessors.map(one => one.name).join(', ') || '–'],
        ...(out.length > 0 ? [[t.leftOut, out.map(one => one.name).join(', ')] as const] : []),
        [t.least, t.leastWords(leastAssessors)],
      ]}
    />
  )
}
