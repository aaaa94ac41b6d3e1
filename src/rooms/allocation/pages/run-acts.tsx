import { dateOf } from '../../../core/dates.ts'
import { mayDo, whyNot } from '../../../core/deed.ts'
import { formatKr, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { WhyNot } from '../../../ui/deed.tsx'
import { Form, type FormState, LongTextField, RadioField, SelectField } from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Programme } from '../../calculation/index.ts'
import {
  allocate,
  explainRefusal,
  indicatorName,
  municipalityName,
  readable,
  ruleInWords,
} from '../../calculation/index.ts'
import { namesOn } from '../../organisations/index.ts'
import type { ProgrammeView } from '../../programmes/index.ts'
import { may } from '../access.rules.ts'
import { acts } from '../act.text.ts'
import { compareRuns } from '../compare.rules.ts'
import { deeds, runState } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { inputOf } from '../input.queries.ts'
import { knownIndicators, otherVersions } from '../library.queries.ts'
import { latestOrder } from '../order.queries.ts'
import { text } from '../page.text.ts'
import { approvalsOf, type Content, contentOf, mayIn, type RunHead, standing } from '../runs.queries.ts'
import { isOpen, Ordered } from './order.tsx'

export const keys = ['none', 'basis', 'equal', 'children-0-24'] as const
export const restKeyOf = (key: (typeof keys)[number]): Programme['restKey'] =>
  key === 'none' ? null : key === 'children-0-24' ? { indicator: key, lag: 0 } : key

type Props = {
  ask: Ask
  refused: Refused | undefined
  view: ProgrammeView
  year: number
  runs: readonly RunHead[]
  shown: RunHead | undefined
  content: Content | undefined
  /** May see what is not final. */
  insider: boolean
}

/** What can be done with a year's allocation, by those who may. */
export async function RunActs(props: Props) {
  const { ask, view, year, runs, shown, content, insider } = props
  const final = standing(runs)
  const open = shown && !shown.finalisedAt && shown.corrects === (final?.number ?? null)
  return (
    <>
      {shown?.corrects && content ? await Moved({ ask, view, year, shown, content, runs }) : null}
      {shown && insider ? await Approvals({ ...props, shown, content: content!, open: open ?? false }) : null}
      {may.setUp(ask.actor).ok ? await Rules(props) : null}
      {may.run(ask.actor).ok ? await Make(props, final) : null}
      {(await mayIn(ask.db, may.readScenarios, ask.actor, view.id, year)) ? (
        <p>
          <LinkTo href={href('simulator', { programme: view.id, year })}>
            {text(ask.language).simulator(year)}
          </LinkTo>
        </p>
      ) : null}
      {insider && runs.length > 1 ? <Earlier {...props} /> : null}
    </>
  )
}

/** Another version of a scheme's rule is taken into use for the year here; what is made already stays as it is. */
async function Rules({ ask, refused, view, year }: Props) {
  const t = acts(ask.language)
  const [found, indicators] = [await otherVersions(ask.db, view.id, year), await knownIndicators(ask.db)]
  if (found.length === 0) return null
  const state: FormState = { language: ask.language, refused }
  return (
    <Section title={t.rulesTitle} id="rules">
      <p>{t.rulesHint}</p>
      <Form action={href('changeRule', { programme: view.id, year })} submit={t.useRule} state={state} quiet>
        <SelectField
          name="rule"
          label={t.rulesTitle}
          options={found.flatMap(({ scheme, name, used, others }) =>
            others.map(rule => ({
              value: `${scheme} ${rule.version}`,
              label: `${t.ruleVersion(name, used, rule.version)}: ${ruleInWords(rule, { indicators }, ask.language)[0]!.text}`,
            })),
          )}
          state={state}
        />
      </Form>
    </Section>
  )
}

function Earlier({ ask, view, year, runs, shown }: Props) {
  const t = acts(ask.language)
  return (
    <Section title={t.earlier} id="earlier">
      <ul>
        {runs
          .filter(one => one.number !== shown?.number)
          .map(one => (
            <li>
              <LinkTo href={href('allocation', { programme: view.id, year }, { kjoring: `${one.number}` })}>
                {t.earlierRun(one.number, longDate(dateOf(one.madeAt), ask.language), one.madeBy)}
              </LinkTo>
            </li>
          ))}
      </ul>
    </Section>
  )
}

async function Make({ ask, refused, view, year, shown }: Props, final: RunHead | undefined) {
  const t = acts(ask.language)
  const order = await latestOrder(ask.db, ask.actor, { programme: view.id, year })
  const title = final ? t.correctTitle : t.runTitle
  if (order && isOpen(order))
    return (
      <Section title={title} id="run">
        <Ordered ask={ask} order={order} />
      </Section>
    )
  const state: FormState = { language: ask.language, refused, values: { restKey: 'children-0-24' } }
  const options = [
    { value: 'children-0-24', label: t.keyChildren },
    { value: 'basis', label: t.keyBasis },
    { value: 'equal', label: t.keyEqual },
    { value: 'none', label: t.keyNone },
  ]
  const details = refused
    ? await whyRefused(ask, view, year, refused.typed.restKey as (typeof keys)[number])
    : []
  return (
    <Section title={title} id="run">
      {order ? <Ordered ask={ask} order={order} /> : null}
      {details.length > 0 ? (
        <ul>
          {details.map(one => (
            <li>{one}</li>
          ))}
        </ul>
      ) : null}
      <Form
        action={href('makeRun', { programme: view.id, year })}
        submit={final ? t.correct : deedWords(ask.language).run.button}
        state={state}
        quiet={shown !== undefined}
      >
        {final ? (
          <LongTextField name="correctionReason" label={t.correctionReason} state={state} rows={3} />
        ) : null}
        <RadioField name="restKey" label={t.restKey} options={options} state={state} />
      </Form>
    </Section>
  )
}

/** The shortfall of each scheme and who must top up, in words. */
async function whyRefused(ask: Ask, view: ProgrammeView, year: number, key: (typeof keys)[number]) {
  const input = await inputOf(ask.db, view, year, restKeyOf(keys.find(one => one === key) ?? 'none'))
  if (!input || input.programme.municipalities.length === 0) return []
  const result = allocate(input.programme, input.facts)
  return !result.ok ? explainRefusal(input.programme, result.refusal, ask.language) : []
}

type Shown = Props & { shown: RunHead; content: Content; open: boolean }

async function Approvals({ ask, refused, view, year, runs, shown, content, open }: Shown) {
  const t = acts(ask.language)
  const approvals = await approvalsOf(ask.db, view.id, year, shown.number)
  const names = await namesOn(
    ask.db,
    `${year}-01-01`,
    approvals.map(one => one.directorate),
  )
  const name = (id: string) => names.get(id) ?? id
  const waiting = approvals.filter(one => !one.approval).map(one => one.directorate)
  const where = { programme: view.id, year }
  const below = content.run.lines.some(line => line.deviationOre < 0n)
  const state: FormState = { language: ask.language, refused }
  const stands = {
    thing: shown,
    state: open ? runState(shown, standing(runs), waiting) : ('final' as const),
    subject: { contributors: waiting },
  }
  const button = deedWords(ask.language)
  return (
    <Section title={t.approvals} id="approvals">
      <p>{t.approvalsLead(approvals.length - waiting.length, approvals.length)}</p>
      <ul>
        {approvals.map(({ directorate, approval }) => (
          <li>
            {name(directorate)}:{' '}
            <State tone={approval ? 'success' : 'warning'}>
              {approval ? t.approvedBy(approval.by, longDate(dateOf(approval.at), ask.language)) : t.waits}
            </State>
          </li>
        ))}
      </ul>
      {mayDo(deeds.approve, ask.actor, stands).ok ? (
        <Form action={href('approveRun', where)} submit={button.approve.button} state={state}>
          <input type="hidden" name="number" value={shown.number} />
        </Form>
      ) : null}
      <WhyNot
        submit={button.finalise.button}
        why={whyNot(deeds.finalise, ask.actor, stands) && t.finaliseWaits(waiting.map(name).join(', '))}
      />
      {mayDo(deeds.finalise, ask.actor, stands).ok ? (
        <Form action={href('finaliseRun', where)} submit={button.finalise.button} state={state}>
          <input type="hidden" name="number" value={shown.number} />
          <p>{t.finaliseHint}</p>
          {below ? (
            <LongTextField
              name="deviationReason"
              label={t.deviationReason}
              hint={t.deviationHint}
              state={state}
              rows={3}
            />
          ) : null}
        </Form>
      ) : null}
    </Section>
  )
}

/** What moved since the run that this one corrects, and what in the inputs made it move. */
async function Moved({ ask, view, year, shown, content, runs }: Omit<Shown, 'open' | 'refused' | 'insider'>) {
  const t = acts(ask.language)
  const corrected = runs.find(one => one.number === shown.corrects)
  if (!corrected) return null
  const moved = compareRuns(await contentOf(ask.db, view.id, year, corrected), content)
  const { programme } = content.input
  const total = sumOre(moved.awards.map(one => one.afterOre - one.beforeOre))
  const figure = (value: string | undefined) => (value === undefined ? '–' : readable(value, ask.language))
  const causes = [
    ...moved.facts.slice(0, 20).map(({ before, after }) => {
      const { indicator, municipality, year: of } = (after ?? before)!
      const name = indicatorName(programme, indicator, ask.language)
      const place = municipalityName(programme, municipality)
      return t.factChanged(name, place, of, figure(before?.value), figure(after?.value))
    }),
    ...moved.rules.map(one => t.ruleChanged(one.scheme, one.before ?? '–', one.after ?? '–')),
    ...(moved.pilots.length > 0 ? [t.pilotsChanged(moved.pilots.length)] : []),
    ...(moved.restKey ? [t.keyChanged] : []),
  ]
  return (
    <Section title={t.moved} id="moved">
      <p>{t.movedLead(moved.awards.length, formatKr(total))}</p>
      {moved.awards.length > 0 ? (
        <Table
          name="moved"
          caption={t.moved}
          rows={moved.awards}
          columns={column => [
            column.words(
              'municipality',
              text(ask.language).municipality,
              one => municipalityName(programme, one.municipality),
              { names: true },
            ),
            column.kr('before', t.before, one => one.beforeOre),
            column.kr('after', t.after, one => one.afterOre),
            column.kr('change', t.change, one => one.afterOre - one.beforeOre),
          ]}
        />
      ) : null}
      <h3>{t.whyMoved}</h3>
      <ul>
        {(causes.length > 0 ? causes : [t.noCause]).map(one => (
          <li>{one}</li>
        ))}
      </ul>
    </Section>
  )
}
