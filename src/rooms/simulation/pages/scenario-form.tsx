import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Form, type FormState, LongTextField, RadioField, SelectField, TextField } from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { Explain, Lines, Section } from '../../../ui/pieces.tsx'
import { TickList } from '../../../ui/ticks.tsx'
import { problemsInWords, ruleInWords } from '../../calculation/index.ts'
import { scenarioForm } from '../choices.text.ts'
import { formOfChanges, keyNames } from '../fields.rules.ts'
import type { Base, Change } from '../scenario.model.ts'

type Props = { ask: Ask; refused: Refused | undefined; base: Base; changes: readonly Change[] }
type Part = { ask: Ask; base: Base; state: FormState }

/** Every kind of change with its fields, in groups that open in place: each says whether it is in use. */
export function ScenarioForm({ ask, refused, base, changes }: Props) {
  const t = scenarioForm(ask.language)
  const where = { programme: base.programme.id, year: base.programme.year }
  const state: FormState = { language: ask.language, refused, values: formOfChanges(changes, base) }
  const used = (...kinds: Change['kind'][]) => changes.some(one => kinds.includes(one.kind))
  const open = refused !== undefined
  const named = (title: string, ...kinds: Change['kind'][]) => (used(...kinds) ? t.inUse(title) : title)
  return (
    <Section title={t.build} id="build">
      <Lines of={problemsInWords(refused?.refusal, ask.language)} />
      <Form
        action={href('simulator', where)}
        submit={t.try}
        state={state}
        also={{ action: href('keepScenario', where), submit: t.save }}
      >
        <Explain summary={named(t.addTitle, 'addScheme')} open={open}>
          <div class="form">
            <Adding ask={ask} base={base} state={state} />
          </div>
        </Explain>
        <Explain summary={named(t.dropTitle, 'dropScheme')} open={open}>
          <div class="form">
            <TickList
              name="drop"
              label={t.dropTitle}
              options={base.programme.schemes.map(one => ({ value: one.id, label: one.name }))}
              state={state}
            />
          </div>
        </Explain>
        <Explain summary={named(t.ruleTitle, 'changeRule', 'giveRule', 'scaleRule', 'prices')} open={open}>
          <div class="form">
            <Rules ask={ask} base={base} state={state} />
          </div>
        </Explain>
        <Explain summary={named(t.pilots, 'pilots')} open={open}>
          <div class="form">
            <Pilots ask={ask} base={base} state={state} />
          </div>
        </Explain>
        <Explain summary={named(t.potHow, 'pot', 'potEnough', 'restKey', 'guarantee')} open={open}>
          <div class="form">
            <Pot ask={ask} base={base} state={state} />
          </div>
        </Explain>
        <TextField name="name" label={t.name} state={state} optional />
      </Form>
    </Section>
  )
}

function Adding({ ask, base, state }: Part) {
  const t = scenarioForm(ask.language)
  const coming = [...base.pool.values()].filter(one => one.rule)
  if (coming.length === 0) return <p>{t.noPool}</p>
  return (
    <>
      <p>{t.addHint}</p>
      <TickList
        name="add"
        label={t.addTitle}
        options={coming.map(one => ({ value: one.id, label: one.name }))}
        state={state}
      />
      <Explain summary={t.contributions} open={state.refused !== undefined}>
        {coming.map(one => (
          <TextField
            name={`contribution-${one.id}`}
            label={t.contribution(one.name)}
            hint={
              one.appropriation
                ? t.appropriation(formatKr(one.appropriation.ore), one.appropriation.year)
                : t.noAppropriation
            }
            state={withDefault(state, `contribution-${one.id}`, one.appropriation ? '100 %' : '')}
            short
          />
        ))}
      </Explain>
    </>
  )
}

const withDefault = (state: FormState, name: string, value: string): FormState => ({
  ...state,
  values: { [name]: value, ...state.values },
})

function Rules({ ask, base, state }: Part) {
  const t = scenarioForm(ask.language)
  const { schemes } = base.programme
  const versionsOf = (scheme: string) =>
    [...base.versions.keys()]
      .filter(key => key.startsWith(`${scheme}@`))
      .map(key => key.slice(scheme.length + 1))
  return (
    <>
      <TextField name="prices" label={t.prices} hint={t.pricesHint} state={state} short />
      {schemes.map(({ id, name, rule }) => {
        const versions = versionsOf(id).filter(one => one !== rule.version)
        return (
          <>
            <TextField
              name={`scale-${id}`}
              label={t.scale(name)}
              state={withDefault(state, `scale-${id}`, '100')}
              short
            />
            {versions.length > 0 ? (
              <SelectField
                name={`version-${id}`}
                label={t.version(name)}
                options={versions.map(value => ({ value, label: ruleNamed(base, id, value, ask.language) }))}
                state={state}
              />
            ) : null}
          </>
        )
      })}
    </>
  )
}

/** A rule by what it says, with its version. */
function ruleNamed(base: Base, scheme: string, version: string, language: Ask['language']): string {
  const rule = base.versions.get(`${scheme}@${version}`)
  const said = rule && ruleInWords(rule, base.programme, language)[0]?.text
  return said ? `${said} (${version})` : version
}

function Pilots({ ask, base, state }: Part) {
  const t = scenarioForm(ask.language)
  const offices = [...Map.groupBy(base.norway, one => one.office)]
  return (
    <>
      <RadioField
        name="pilots"
        label={t.pilots}
        state={state}
        options={[
          { value: 'same', label: t.pilotsSame },
          { value: 'norway', label: t.norway(base.norway.filter(one => !one.fictional).length) },
          ...offices.map(([value, list]) => ({ value, label: t.office(list[0]!.region, list.length) })),
        ]}
      />
      <LongTextField
        name="addPilots"
        label={t.addPilots}
        hint={t.nameOrNumber}
        state={state}
        rows={3}
        optional
      />
      <LongTextField
        name="removePilots"
        label={t.removePilots}
        hint={t.nameOrNumber}
        state={state}
        rows={3}
        optional
      />
    </>
  )
}

function Pot({ ask, state }: Part) {
  const t = scenarioForm(ask.language)
  const keys = {
    same: t.same,
    none: t.keyNone,
    basis: t.keyBasis,
    equal: t.keyEqual,
    'children-0-24': t.keyChildren,
  }
  return (
    <>
      <RadioField
        name="pot"
        label={t.potHow}
        state={state}
        options={[
          { value: 'sum', label: t.potSum },
          { value: 'guarantees', label: t.potGuarantees },
          { value: 'bases', label: t.potBases },
          { value: 'fixed', label: t.potFixed },
        ]}
      />
      <TextField name="potKr" label={t.potKr} state={state} inputmode="numeric" short optional />
      <RadioField
        name="restKey"
        label={t.restKey}
        state={state}
        options={keyNames.map(value => ({ value, label: keys[value] }))}
      />
      <RadioField
        name="guarantee"
        label={t.reading}
        state={state}
        options={[
          { value: 'same', label: t.same },
          { value: 'would', label: t.readingWould },
          { value: 'could', label: t.readingCould },
        ]}
      />
    </>
  )
}
