import { z } from 'zod'
import { href } from '../../../routes.ts'
import { DateField, Form, type FormState, RadioField, SelectField, TextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Explain, Lead } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import type { FileRefusal } from '../../calculation/index.ts'
import { may } from '../access.rules.ts'
import { faultsOfForm } from '../fault.rules.ts'
import { labelOf } from '../fault.text.ts'
import { formKinds, lagOf, lags, nextVersion, ruleOfForm } from '../form.rules.ts'
import { after, before, fieldsOf, formSound, isFigure, mayBeEmpty, standIns } from '../form-check.rules.ts'
import { saveRule } from '../library.actions.ts'
import { knownIndicators, rulesOf } from '../library.queries.ts'
import { libraryWords } from '../library.text.ts'
import { libraryRefusals } from '../library-refusals.text.ts'
import { BackToStep, cameFrom, schemeOf } from './rules.tsx'

const kindOf = (ask: Ask) => formKinds.find(one => one === ask.params.kind)

export const ruleFormPage: Show = async (ask, refused) => {
  const [scheme, kind] = [await schemeOf(ask), kindOf(ask)]
  if (!scheme || !kind) return notFound
  if (!may.keepRules(ask.actor, { directorate: scheme.directorate }).ok) return forbidden
  const t = libraryWords(ask.language)
  const state: FormState = {
    language: ask.language,
    refused,
    values: { validFrom: `${ask.today.slice(0, 4)}-01-01`, standIn: 'smallest' },
  }
  const indicators = Object.entries(await knownIndicators(ask.db))
    .map(([value, name]) => ({ value, label: name[ask.language] }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nb'))
  return page(
    `${t.kinds[kind]}: ${scheme.name}`,
    <>
      <Lead>{t.kindHints[kind]}</Lead>
      <p>{t.fileHint}</p>
      <BackToStep ask={ask} />
      <Form
        action={href('ruleForm', { scheme: scheme.id, kind }, cameFrom(ask))}
        submit={t.save}
        state={state}
      >
        {[...before, ...fieldsOf[kind]].map(name => (
          <RuleField name={name} indicators={indicators} state={state} />
        ))}
        <Explain summary={t.more} open={refused !== undefined}>
          <div class="form">
            {after.map(name => (
              <RuleField name={name} indicators={indicators} state={state} />
            ))}
          </div>
        </Explain>
      </Form>
    </>,
    {
      crumbs: [{ label: t.title(scheme.name), href: href('rules', { scheme: scheme.id }, cameFrom(ask)) }],
      illustrative: scheme.illustrative,
    },
  )
}

type Field = { name: string; indicators: readonly { value: string; label: string }[]; state: FormState }

function RuleField({ name, indicators, state }: Field) {
  const t = libraryWords(state.language)
  const label = labelOf(name, state.language)
  const field = { name, label, state, optional: mayBeEmpty(name) }
  if (name === 'standIn') {
    const options = standIns.map(value => ({
      value,
      label: t.standIns[value],
    }))
    return <RadioField name={name} label={label} options={options} state={state} />
  }
  if (name === 'validFrom' || name === 'validTo') return <DateField {...field} />
  if (!isFigure(name)) return <TextField {...field} short={name !== 'source'} />
  return (
    <>
      <SelectField {...field} options={indicators} />
      <SelectField
        name={lagOf(name)}
        label={t.ofYear(label)}
        options={lags.map(lag => ({ value: String(lag), label: t.lag(lag) }))}
        state={{ ...state, values: { [lagOf(name)]: '0' } }}
      />
    </>
  )
}

async function faults(ask: Ask) {
  const indicators = new Set(Object.keys(await knownIndicators(ask.db)))
  return formSound(kindOf(ask) ?? 'fixed', ask.form, indicators)
}

export const ruleFormPost = post({
  schema: z.record(z.string(), z.unknown()),
  faults,
  act: async ask => {
    const sound = await faults(ask)
    if (!sound.ok) return sound
    const scheme = ask.params.scheme!
    const versions = (await rulesOf(ask.db, scheme)).map(one => one.rule.version)
    const version = nextVersion(ask.form.validFrom ?? '', versions)
    const kind = kindOf(ask) ?? 'fixed'
    const rule = ruleOfForm(kind, { ...ask.form, version })
    const saved = await saveRule(
      ask.db,
      ask.command,
      scheme,
      new TextEncoder().encode(JSON.stringify(rule, null, 2)),
    )
    if (saved.ok) return saved
    // What is wrong is said at the form's own fields; of the whole rule, as a file has it, the form has none.
    const { field: _, ...refusal } = saved.refusal
    if (!('problems' in refusal)) return { ok: false as const, refusal }
    const [first, ...more] = faultsOfForm(kind, ask.form, refusal as FileRefusal)
    return { ok: false as const, refusal: first!, more }
  },
  next: ask => href('rules', { scheme: ask.params.scheme! }, cameFrom(ask)),
  show: ruleFormPage,
  words: libraryRefusals,
})
