import { z } from 'zod'
import { withFields } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { DateField, Form, type FormState, RadioField, SelectField, TextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Explain, Lead, Lines } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { problemsInWords } from '../../calculation/index.ts'
import { may } from '../access.rules.ts'
import { formKinds, lagOf, lags, nextVersion, ruleOfForm } from '../form.rules.ts'
import { after, before, fieldsOf, formSound, isFigure, mayBeEmpty, standIns } from '../form-check.rules.ts'
import { saveRule } from '../library.actions.ts'
import { knownIndicators, rulesOf } from '../library.queries.ts'
import { libraryRefusals, libraryWords } from '../library.text.ts'
import { schemeOf } from './rules.tsx'

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
      <Lead>{t.fileHint}</Lead>
      <Lines of={problemsInWords(refused?.refusal, ask.language, () => '')} />
      <Form action={href('ruleForm', { scheme: scheme.id, kind })} submit={t.save} state={state}>
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
      crumbs: [{ label: t.title(scheme.name), href: href('rules', { scheme: scheme.id }) }],
      illustrative: scheme.illustrative,
    },
  )
}

type Field = { name: string; indicators: readonly { value: string; label: string }[]; state: FormState }

function RuleField({ name, indicators, state }: Field) {
  const t = libraryWords(state.language)
  const [plain = '', number = ''] = name.split('-')
  const label = t.fields[plain as keyof typeof t.fields].replace('{}', number)
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
    const rule = ruleOfForm(kindOf(ask) ?? 'fixed', { ...ask.form, version })
    const saved = await saveRule(
      ask.db,
      ask.command,
      scheme,
      new TextEncoder().encode(JSON.stringify(rule, null, 2)),
    )
    // The form has no field of the whole rule, as the file has.
    return withFields(saved, { rule: null })
  },
  next: ask => href('rules', { scheme: ask.params.scheme! }),
  show: ruleFormPage,
  words: libraryRefusals,
})
