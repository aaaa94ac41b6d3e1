import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { canonicalJson } from '../../../core/digest.ts'
import { formatKr } from '../../../core/ore.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { type Answer, type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Lead, LinkTo, Notice, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { allocationMay, contributorsOf } from '../../allocation/index.ts'
import { type ProgrammeView, programmeById } from '../../programmes/index.ts'
import { may } from '../access.rules.ts'
import { changesOfForm, changesOfText } from '../fields.rules.ts'
import { keepScenario } from '../scenario.actions.ts'
import type { Base, Change } from '../scenario.model.ts'
import { baseOf, type KeptScenario, scenariosOf } from '../scenario.queries.ts'
import { simulator } from '../scenario.rules.ts'
import { keptWords } from '../scenario.text.ts'
import { simulatorWords } from '../simulator.text.ts'
import { scenarioRefusals } from '../unfit.text.ts'
import { comparePage, scenarioFile } from './compare.tsx'
import { ScenarioForm } from './scenario-form.tsx'
import { besideResult, ScenarioResult } from './scenario-result.tsx'

type Found = { view: ProgrammeView; year: number; base: Base & { hash: string }; mayMake: boolean }

async function found(ask: Ask): Promise<Found | Answer> {
  const view = await programmeById(ask.db, ask.params.programme!)
  const year = Number(ask.params.year)
  if (!view?.appropriations.some(one => one.year === year)) return notFound
  const contributors = await contributorsOf(ask.db, view.id, year)
  if (!allocationMay.readScenarios(ask.actor, { contributors }).ok) return forbidden
  const base = await baseOf(ask.db, ask.actor, view, year)
  if (!base) return notFound
  return { view, year, base, mayMake: may.simulate(ask.actor, { contributors }).ok }
}

const framed = (ask: Ask, { view, year, base }: Found, title: string) => ({
  crumbs: [
    { label: view.name, href: href('programme', { programme: view.id }) },
    {
      label: simulatorWords(ask.language).yearTitle(year),
      href: href('simulator', { programme: view.id, year }),
    },
  ].slice(0, title === '' ? 1 : 2),
  illustrative: base.programme.illustrative,
})

/** What would happen if: the form, the result of what stands in the address, and the scenarios that are kept. */
export const simulatorPage: Show = async (ask, refused) => {
  const one = await found(ask)
  if ('kind' in one) return one
  const { base, view, year, mayMake } = one
  const where = { programme: view.id, year }
  const together = idsOf(ask.query.sammen)
  const kept = await scenariosOf(ask.db, ask.actor, where)
  if (together.length > 0) {
    const chosen = together.flatMap(id => kept.find(one => one.id === id) ?? [])
    return comparePage(ask, { base, chosen, kept, ...framed(ask, one, 'compare') })
  }
  const changes = ask.query.endringer ? changesOfText(ask.query.endringer) : null
  const t = simulatorWords(ask.language)
  const made = changes && simulator(base)(changes)
  if (made?.ok && ask.query.fil)
    return scenarioFile(ask, base, [{ name: t.yearTitle(year), made }], ask.query.fil)
  return page(
    t.yearTitle(year),
    <>
      {changes && made ? (
        <ScenarioResult
          ask={ask}
          base={base}
          changes={changes}
          made={made}
          at={query => href('simulator', where, { endringer: ask.query.endringer!, ...query })}
        />
      ) : (
        <Lead>
          {t.start(
            base.programme.municipalities.length,
            base.programme.schemes.length,
            formatKr(base.programme.potOre),
          )}
        </Lead>
      )}
      <p>{t.nothing}</p>
      {mayMake ? <ScenarioForm ask={ask} refused={refused} base={base} changes={changes ?? []} /> : null}
      <Kept ask={ask} kept={kept} />
    </>,
    { ...framed(ask, one, ''), ...besideResult(ask, made) },
  )
}

const idsOf = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter(one => z.uuid().safeParse(one).success)

function Kept({ ask, kept }: { ask: Ask; kept: readonly KeptScenario[] }) {
  const t = keptWords(ask.language)
  return (
    <Section title={t.keptTitle} id="kept">
      {kept.length === 0 ? <p>{t.noKept}</p> : null}
      <ul>
        {kept.map(({ id, programme, year, name, madeBy, madeAt }) => (
          <li>
            <LinkTo href={href('scenario', { programme, year, scenario: id })}>{name}</LinkTo>.{' '}
            {t.madeBy(madeBy, longDate(dateOf(madeAt), ask.language))}
          </li>
        ))}
      </ul>
      {kept.length > 1 ? (
        <p>
          <LinkTo
            href={href(
              'simulator',
              { programme: kept[0]!.programme, year: kept[0]!.year },
              {
                sammen: kept
                  .slice(0, 3)
                  .map(one => one.id)
                  .join(','),
              },
            )}
          >
            {t.compareTitle}
          </LinkTo>
        </p>
      ) : null}
    </Section>
  )
}

/** One kept scenario, reckoned on the year as it is now. */
export const scenarioPage: Show = async ask => {
  const one = await found(ask)
  if ('kind' in one) return one
  const { base, view, year, mayMake } = one
  const where = { programme: view.id, year }
  const [scenario] = await scenariosOf(ask.db, ask.actor, { ...where, ids: idsOf(ask.params.scenario) })
  if (!scenario) return notFound
  const t = keptWords(ask.language)
  const made = simulator(base)(scenario.changes)
  if (made.ok && ask.query.fil) return scenarioFile(ask, base, [{ name: scenario.name, made }], ask.query.fil)
  const others = (await scenariosOf(ask.db, ask.actor, where)).filter(other => other.id !== scenario.id)
  return page(
    scenario.name,
    <>
      <ScenarioResult
        ask={ask}
        base={base}
        changes={scenario.changes}
        made={made}
        at={query => href('scenario', { ...where, scenario: scenario.id }, query)}
      />
      <p>{t.madeBy(scenario.madeBy, longDate(dateOf(scenario.madeAt), ask.language))}</p>
      {scenario.baseHash === base.hash ? null : <Notice tone="warning">{t.moved}</Notice>}
      {others.length > 0 ? (
        <Section title={t.compareTitle} id="others">
          <ul>
            {others.map(other => (
              <li>
                <LinkTo href={href('simulator', where, { sammen: `${scenario.id},${other.id}` })}>
                  {t.compareWith}: {other.name}
                </LinkTo>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {mayMake ? <ScenarioForm ask={ask} refused={undefined} base={base} changes={scenario.changes} /> : null}
    </>,
    { ...framed(ask, one, scenario.name), ...besideResult(ask, made) },
  )
}

/** The changes that the form asks for, by those who may. */
async function asked(ask: Ask): Promise<Result<Change[]>> {
  const view = await programmeById(ask.db, ask.params.programme!)
  const year = Number(ask.params.year)
  const contributors = view ? await contributorsOf(ask.db, view.id, year) : []
  const allowed = may.simulate(ask.actor, { contributors })
  if (!allowed.ok) return allowed
  const base = view && (await baseOf(ask.db, ask.actor, view, year))
  if (!base) return refuse('notSetUp', { year })
  const changes = changesOfForm(ask.form, base)
  if (!changes.ok) return changes
  const made = simulator(base)(changes.value)
  // What cannot be put together at all is told at the form; a pot that is too small is a result.
  return made.ok || made.programme ? changes : { ok: false, refusal: made.refusal }
}

/** As long an address as every browser and server takes. */
const longestAddress = 6000
const any = z.record(z.string(), z.unknown())
const where = (ask: Ask) => ({ programme: ask.params.programme!, year: Number(ask.params.year) })

export const simulatorPost = post({
  schema: any,
  faults: asked,
  act: async ask => {
    const changes = await asked(ask)
    if (!changes.ok) return changes
    const text = canonicalJson(changes.value)
    return encodeURIComponent(text).length > longestAddress ? refuse('tooLongForAddress') : ok(text)
  },
  next: (ask, endringer) => href('simulator', where(ask), { endringer }),
  show: simulatorPage,
  words: scenarioRefusals,
})

export const keepScenarioPost = post({
  schema: z.looseObject({ name: z.string('nameMissing').trim().min(1, 'nameMissing').max(120, 'tooLong') }),
  faults: asked,
  act: async (ask, { name }) => {
    const changes = await asked(ask)
    if (!changes.ok) return changes
    return keepScenario(ask.db, ask.command, where(ask), { name, changes: changes.value })
  },
  next: (ask, { id }) => href('scenario', { ...where(ask), scenario: id }),
  show: simulatorPage,
  words: scenarioRefusals,
})
