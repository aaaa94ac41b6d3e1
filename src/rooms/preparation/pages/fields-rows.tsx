import { formatKr, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { type FormState, RadioField, SelectField, TextField, TickField, useField } from '../../../ui/form.tsx'
import { Now } from '../../../ui/frame.tsx'
import { LinkTo } from '../../../ui/pieces.tsx'
import { knownIndicators } from '../../allocation/index.ts'
import { indicatorName, type Rule, referencesOf, ruleInWords } from '../../calculation/index.ts'
import { variants } from '../../programmes/index.ts'
import { choices, fieldWords, hints } from '../fields.text.ts'
import { text } from '../text.ts'
import { optionsOf } from './fields-first.tsx'
import { type On, officesOf, type Row } from './on.ts'
import { typedToPot } from './schemas.ts'

type Indicators = Awaited<ReturnType<typeof knownIndicators>>

/** The year's money, and each scheme with what it is given, which part goes to the pot, and the rule it goes by. */
export async function moneyFields(on: On, state: FormState) {
  const indicators = await knownIndicators(on.ask.db)
  return <Money on={on} state={state} indicators={indicators} />
}

type Props = { on: On; state: FormState; indicators: Indicators }

function Money({ on, state, indicators }: Props) {
  const [t, said, hint] = [fieldWords(state.language), choices(state.language), hints(state.language)]
  const w = text(state.language)
  const save = href('saveStep', { preparation: on.one.id, step: 'ordninger' })
  const postName = (post: string) => {
    const [chapter = '', item = ''] = post.split(/\.(.*)/)
    return w.postName(chapter, item)
  }
  return (
    <>
      <RadioField
        name="status"
        label={t.status}
        options={optionsOf(['proposed', 'adopted'], said.status)}
        state={state}
      />
      <TextField name="source" label={t.source} hint={hint.source} state={state} />
      {on.view ? null : <TextField name="ownPost" label={t.ownPost} hint={hint.post} state={state} />}
      <Schemes on={on} state={state} />
      {on.rows.map(row => (
        <div>
          <fieldset class="row-fields">
            <legend class="ds-label" data-weight="medium">
              {row.name}{' '}
              <small>
                {row.lastOre !== null && on.last
                  ? w.lastYear(row.owner, on.last.year, row.lastOre)
                  : row.owner}
              </small>
            </legend>
            {row.posts.length > 0 ? (
              <SelectField
                name={`post-${row.scheme}`}
                label={t.post}
                options={row.posts.map(value => ({ value, label: postName(value) }))}
                state={state}
              />
            ) : (
              <TextField name={`post-${row.scheme}`} label={t.post} hint={hint.post} state={state} />
            )}
            <TextField name={`amount-${row.scheme}`} label={t.amount} state={state} inputmode="numeric" />
            <TextField name={`share-${row.scheme}`} label={t.share} state={state} inputmode="decimal" short />
          </fieldset>
          <Rules row={row} state={state} indicators={indicators} />
          <p>
            <ToPot row={row} state={state} />
            <LinkTo href={href('rules', { scheme: row.scheme }, { fra: String(on.one.id) })}>
              {row.rules.length > 0 ? w.seeRule : w.writeRule}
            </LinkTo>{' '}
            <button
              class="ds-button"
              type="submit"
              formaction={`${save}?fjern=${row.scheme}`}
              data-variant="tertiary"
              data-size="sm"
            >
              {w.removeScheme(row.name)}
            </button>
          </p>
        </div>
      ))}
      <Sum on={on} state={state} />
      <p>
        <button class="ds-button" type="submit" formaction={`${save}?til=legg-til`} data-variant="secondary">
          {w.addScheme}
        </button>
      </p>
    </>
  )
}

/** Where it is told that there is none. */
function Schemes({ on, state }: Omit<Props, 'indicators'>) {
  const { id, error } = useField({ name: 'schemes', state })
  if (on.rows.length > 0) return null
  return (
    <div id={id} tabindex={-1}>
      <p>{text(state.language).noScheme}</p>
      {error ? <p class="ds-validation-message">{error}</p> : null}
    </div>
  )
}

/** The scheme's rules by what they say, each with the figures it asks for. */
function Rules({ row, state, indicators }: { row: Row; state: FormState; indicators: Indicators }) {
  const w = text(state.language)
  const named = { indicators }
  if (row.rules.length === 0) return <NoRule row={row} state={state} />
  const options = row.rules.map(({ rule }) => ({
    value: rule.version,
    label: w.ruleName(ruleInWords(rule, named, state.language)[0]!.text.replace(/[.:]$/, ''), rule.version),
  }))
  return (
    <SelectField
      name={`rule-${row.scheme}`}
      label={fieldWords(state.language).rule}
      options={options}
      hint={row.rules.length === 1 ? needs(row.rules[0]!.rule, indicators, state) : undefined}
      state={state}
    />
  )
}

function NoRule({ row, state }: { row: Row; state: FormState }) {
  const w = text(state.language)
  const { id, error } = useField({ name: `rule-${row.scheme}`, state })
  return (
    <div id={id} tabindex={-1}>
      <p>{w.noRule}</p>
      {error ? <p class="ds-validation-message">{error}</p> : null}
    </div>
  )
}

const needs = (rule: Rule, indicators: Indicators, { language }: FormState): string => {
  const names = referencesOf(rule).map(one => indicatorName({ indicators }, one.indicator, language))
  const w = text(language)
  return names.length > 0 ? w.ruleNeeds([...new Set(names)].join(', ')) : w.needsNone
}

/** What is typed now where the form was refused, else what was saved. */
const typedNow = (state: FormState) => state.refused?.typed ?? state.values ?? {}

function ToPot({ row, state }: { row: Row; state: FormState }) {
  const w = text(state.language)
  const typed = typedNow(state)
  const ore = typedToPot(row, typed)
  if (ore === null && !typed[`amount-${row.scheme}`]) return null
  return (
    <>
      {w.toPot}: <strong>{ore === null ? w.mustMend : formatKr(ore)}</strong>{' '}
    </>
  )
}

/** The pot as far as it can be said, in view beside the rows. */
export function PotSoFar({ on, state }: { on: On; state: FormState }) {
  const w = text(state.language)
  const given = on.rows.map(row => typedToPot(row, typedNow(state))).filter(ore => ore !== null)
  return (
    <Now title={w.soFar}>
      <p>
        <strong>{formatKr(sumOre(given))}</strong>
      </p>
      <p>{w.soFarFrom(given.length, on.rows.length)}</p>
      {on.last ? <p>{w.lastPot(on.last.year, on.last.ore)}</p> : null}
    </Now>
  )
}

/** The pot as far as it can be said. */
function Sum({ on, state }: { on: On; state: FormState }) {
  if (on.rows.length === 0) return null
  const w = text(state.language)
  const given = on.rows.map(row => typedToPot(row, typedNow(state))).filter(ore => ore !== null)
  return (
    <p>
      <strong>
        {w.soFar}: {formatKr(sumOre(given))}
      </strong>{' '}
      {w.soFarFrom(given.length, on.rows.length)}. {on.last ? w.lastPot(on.last.year, on.last.ore) : ''}
    </p>
  )
}

/** Whom the money goes to, and each office by name with its process and cap. */
export function Regions({ on, state }: Omit<Props, 'indicators'>) {
  const [t, said, w] = [fieldWords(state.language), choices(state.language), text(state.language)]
  const values = ['pilots', 'everyone', 'country'] as const
  return (
    <>
      <RadioField
        name="recipients"
        label={t.recipients}
        options={optionsOf(values, said.recipients)}
        state={state}
      />
      {on.view ? (
        <Settled on={on} state={state} />
      ) : (
        <>
          <Offices state={state} />
          <TickField name="allOffices" label={`${t.allOffices}. ${w.allOfYear}`} state={state} />
          {officesOf(on).map(one => (
            <fieldset class="row-fields">
              <legend class="ds-label" data-weight="medium">
                {one.name}
              </legend>
              <TickField name={`office-${one.id}`} label={w.takesPart} state={state} />
              <SelectField
                name={`variant-${one.id}`}
                label={t.variant}
                options={optionsOf(variants, said.variant)}
                state={state}
              />
              <TextField name={`cap-${one.id}`} label={t.cap} state={state} inputmode="numeric" short />
            </fieldset>
          ))}
          <TextField
            name="nationalCap"
            label={t.nationalCap}
            hint={hints(state.language).nationalCap}
            state={state}
            inputmode="numeric"
            short
            optional
          />
        </>
      )}
    </>
  )
}

function Offices({ state }: { state: FormState }) {
  const { id, error } = useField({ name: 'offices', state })
  return (
    <div id={id} tabindex={-1}>
      <p>
        <strong>{fieldWords(state.language).offices}</strong>
      </p>
      {error ? <p class="ds-validation-message">{error}</p> : null}
    </div>
  )
}

function Settled({ on, state }: Omit<Props, 'indicators'>) {
  const w = text(state.language)
  return (
    <ul>
      {on.view!.regions.map(one => (
        <li>{w.regionLine(on.name(one.office), choices(state.language).variant[one.variant], one.cap)}</li>
      ))}
    </ul>
  )
}
