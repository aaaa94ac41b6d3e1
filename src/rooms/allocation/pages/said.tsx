import { dateOf } from '../../../core/dates.ts'
import { mayDo, whyNot } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { WhyNot } from '../../../ui/deed.tsx'
import { Form } from '../../../ui/form.tsx'
import { Now, type Way } from '../../../ui/frame.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { ButtonLink, Section, State } from '../../../ui/pieces.tsx'
import { namesOn } from '../../organisations/index.ts'
import { may } from '../access.rules.ts'
import { acts } from '../act.text.ts'
import { deeds, runState } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { otherVersions } from '../library.queries.ts'
import { saidText } from '../objections.text.ts'
import { latestOrder } from '../order.queries.ts'
import { text } from '../page.text.ts'
import { approvalsOf, mayIn, type RunHead, type SaidOf, standingNo } from '../runs.queries.ts'
import { isOpen } from './order.tsx'
import type { YearOf } from './place.ts'

export type Said = { all: SaidOf[]; name: (directorate: string) => string }

/** What each directorate that contributes has said of a run, by name. */
export async function saidOf(ask: Ask, { view, year }: YearOf, run: RunHead): Promise<Said> {
  const all = await approvalsOf(ask.db, view.id, year, run.number)
  const names = await namesOn(
    ask.db,
    `${year}-01-01`,
    all.map(one => one.directorate),
  )
  return { all, name: id => names.get(id) ?? id }
}

/** Who has said yes, whom it waits for, and each no with its reason and its answer. */
export function Saying({ ask, said: { all, name } }: { ask: Ask; said: Said }) {
  const [t, s] = [acts(ask.language), saidText(ask.language)]
  const on = (at: Date) => longDate(dateOf(at), ask.language)
  const yes = all.filter(one => one.approval).length
  return (
    <Section title={t.approvals} id="approvals">
      <p>{t.approvalsLead(yes, all.length)}</p>
      <ul>
        {all.map(one => (
          <li>
            {name(one.directorate)}:{' '}
            {one.approval ? (
              <State tone="success">{t.approvedBy(one.approval.by, on(one.approval.at))}</State>
            ) : standingNo(one) ? (
              <State tone="danger">{s.saysNo(standingNo(one)!.madeBy, on(standingNo(one)!.madeAt))}</State>
            ) : (
              <State tone="warning">{t.waits}</State>
            )}
            {one.objections.map(no => (
              <blockquote>
                <p>{no.reason}</p>
                <footer>
                  {s.saysNo(no.madeBy, on(no.madeAt))}.{' '}
                  {no.answer
                    ? `${s.answered(no.answeredBy!, on(no.answeredAt!))}: ${no.answer}`
                    : s.notAnswered}
                </footer>
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Props = {
  ask: Ask
  refused: Refused | undefined
  year: YearOf
  shown: RunHead | undefined
  said: Said | undefined
}

/** What this reader does next with the year, and what else they can. */
export async function NextAct({ ask, refused, year, shown, said }: Props) {
  const [s, button] = [saidText(ask.language), deedWords(ask.language)]
  const { where, final } = year
  const ways = await waysOf(ask, year, shown)
  const run = said && shown && shown === year.open ? shown : undefined
  const lacking = run ? said!.all.filter(one => !one.approval) : []
  const saysNo = lacking.filter(standingNo)
  const directorates = lacking.map(one => one.directorate)
  const stands = {
    thing: run,
    state: run ? runState(run, final, directorates) : ('noRun' as const),
    subject: { contributors: directorates },
  }
  const may = (deed: 'approve' | 'object' | 'finalise') => run && mayDo(deeds[deed], ask.actor, stands).ok
  const own = lacking.find(one => one.directorate === ask.actor.organisation)
  const names = (of: readonly SaidOf[]) => of.map(one => said!.name(one.directorate)).join(', ')
  const why =
    saysNo.length > 0 ? s.finaliseHeld(names(saysNo)) : acts(ask.language).finaliseWaits(names(lacking))
  if (!run && ways.length === 0) return null
  return (
    <Now title={s.now} links={ways}>
      {may('approve') && own && !standingNo(own) ? (
        <Form
          action={href('approveRun', where)}
          submit={button.approve.button}
          state={{ language: ask.language, refused }}
        >
          <input type="hidden" name="number" value={run!.number} />
        </Form>
      ) : null}
      {may('object') && own && !standingNo(own) ? (
        <p>
          <ButtonLink href={href('objectToRun', where)} quiet>
            {button.object.button}
          </ButtonLink>
        </p>
      ) : null}
      {run && deeds.answer.who(ask.actor).ok
        ? saysNo.map(one => (
            <p>
              <ButtonLink href={href('answerObjection', { ...where, directorate: one.directorate })}>
                {s.answerTitle(said!.name(one.directorate))}
              </ButtonLink>
            </p>
          ))
        : null}
      {run && lacking.length > 0 && !own && saysNo.length < lacking.length ? (
        <p>{s.waitsFor(names(lacking.filter(one => !standingNo(one))))}</p>
      ) : null}
      {run ? (
        <WhyNot submit={button.finalise.button} why={whyNot(deeds.finalise, ask.actor, stands) && why} />
      ) : null}
      {may('finalise') ? (
        <p>
          <ButtonLink href={href('finaliseRun', where)}>{button.finalise.button}</ButtonLink>
        </p>
      ) : null}
    </Now>
  )
}

/** What else can be done with the year, each on a page of its own. */
async function waysOf(
  ask: Ask,
  { view, year, where, final }: YearOf,
  shown: RunHead | undefined,
): Promise<Way[]> {
  const [t, s] = [acts(ask.language), saidText(ask.language)]
  const runs = may.run(ask.actor).ok
  const order = runs ? await latestOrder(ask.db, ask.actor, where) : undefined
  const versions = may.setUp(ask.actor).ok ? await otherVersions(ask.db, view.id, year) : []
  const simulates = await mayIn(ask.db, may.readScenarios, ask.actor, view.id, year)
  return [
    ...(runs && !(order && isOpen(order))
      ? [
          {
            label: final ? t.correctTitle : deedWords(ask.language).run.button,
            href: href('makeRun', where),
          },
        ]
      : []),
    ...(versions.length > 0 ? [{ label: s.toRules, href: href('changeRule', where) }] : []),
    ...(simulates ? [{ label: text(ask.language).simulator(year), href: href('simulator', where) }] : []),
    ...(shown?.finalisedAt && shown.corrects ? [{ label: t.sentStands, href: href('awards', where) }] : []),
  ]
}
