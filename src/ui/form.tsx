import { randomUUID } from 'node:crypto'
import { type Child, createContext, type PropsWithChildren, useContext } from 'hono/jsx'
import type { Language } from '../core/words.ts'
import { formWords } from '../text/forms.ts'
import type { Refused } from './page.ts'
import { ErrorSummary } from './pieces.tsx'

/** What fields need to know of the form they stand in. */
export type FormState = { language: Language; refused: Refused | undefined; values?: Record<string, string> }

/** Makes a form's key. The site's own are signed, so that an old form is known (platform/form-key.ts). */
export const FormKey = createContext<() => string>(randomUUID)

/**
 * A form with its key, so that it acts once however often it is sent. A refused one shows its error summary and gets
 * everything back that was typed. `upload` is for forms with a file.
 */
export function Form({
  action,
  submit,
  state,
  upload,
  quiet,
  autosave,
  also,
  children,
}: PropsWithChildren<{
  action: string
  submit: Child
  state: FormState
  upload?: boolean
  quiet?: boolean
  /** Address that takes the form as one types. Without JavaScript the button serves. */
  autosave?: string
  /** A second button that sends the same fields elsewhere, so that nothing typed is left behind. */
  also?: { action: string; submit: string } | undefined
}>) {
  return (
    <form
      method="post"
      action={action}
      class="form"
      enctype={upload ? 'multipart/form-data' : undefined}
      novalidate
      data-autosave={autosave}
    >
      <ErrorSummary refused={state.refused} heading={formWords(state.language).refused} />
      <input type="hidden" name="key" value={useContext(FormKey)()} />
      {children}
      <div class="form-actions">
        <button class="ds-button" type="submit" data-variant={quiet ? 'secondary' : 'primary'}>
          {submit}
        </button>
        {also ? (
          <button class="ds-button" type="submit" formaction={also.action}>
            {also.submit}
          </button>
        ) : null}
        {autosave ? (
          <span class="saved" role="status" data-saved-label={formWords(state.language).saved} />
        ) : null}
      </div>
    </form>
  )
}

type FieldProps = {
  name: string
  label: Child
  hint?: string
  state: FormState
  optional?: boolean
}

const typed = (name: string, { refused, values }: FormState): string =>
  refused?.typed[name] ?? values?.[name] ?? ''
const errorAt = (name: string, { refused }: FormState): string | undefined =>
  refused?.refusal.field === name ? refused.sentence : undefined

function Field({ name, label, hint, state, optional, children }: PropsWithChildren<FieldProps>) {
  const error = errorAt(name, state)
  return (
    <div class="ds-field">
      <label class="ds-label" data-weight="medium" for={`field-${name}`}>
        {label}
        {optional ? ` (${formWords(state.language).optional})` : ''}
      </label>
      {hint ? (
        <p data-field="description" id={`hint-${name}`}>
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p class="ds-validation-message" data-field="validation" id={`error-${name}`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

const described = (name: string, hint: string | undefined, state: FormState) => ({
  id: `field-${name}`,
  name,
  'aria-describedby':
    [hint ? `hint-${name}` : '', errorAt(name, state) ? `error-${name}` : ''].filter(Boolean).join(' ') ||
    undefined,
  'aria-invalid': errorAt(name, state) ? ('true' as const) : undefined,
})

export const TextField = (props: FieldProps & { inputmode?: 'numeric' | 'decimal'; short?: boolean }) => (
  <Field {...props}>
    <input
      class={props.short ? 'ds-input short' : 'ds-input'}
      type="text"
      inputmode={props.inputmode}
      value={typed(props.name, props.state)}
      {...described(props.name, props.hint, props.state)}
    />
  </Field>
)

export const LongTextField = (props: FieldProps & { rows?: number }) => (
  <Field {...props}>
    <textarea class="ds-input" rows={props.rows ?? 5} {...described(props.name, props.hint, props.state)}>
      {typed(props.name, props.state)}
    </textarea>
  </Field>
)

export const DateField = (props: FieldProps) => (
  <Field {...props} hint={props.hint ?? formWords(props.state.language).dateHint}>
    <input
      class="ds-input short"
      type="text"
      inputmode="numeric"
      value={dateAsWritten(typed(props.name, props.state))}
      {...described(props.name, props.hint ?? 'date', props.state)}
    />
  </Field>
)

const dateAsWritten = (text: string): string => text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1')

export const SelectField = (props: FieldProps & { options: readonly { value: string; label: string }[] }) => (
  <Field {...props}>
    <select class="ds-input" {...described(props.name, props.hint, props.state)}>
      <option value="">{formWords(props.state.language).choose}</option>
      {props.options.map(({ value, label }) => (
        <option value={value} selected={value === typed(props.name, props.state)}>
          {label}
        </option>
      ))}
    </select>
  </Field>
)

export const FileField = (props: FieldProps) => (
  <Field {...props}>
    <input class="ds-input" type="file" {...described(props.name, props.hint, props.state)} />
  </Field>
)

export const RadioField = (
  props: FieldProps & { options: readonly { value: string; label: Child; hint?: string }[] },
) => {
  const error = errorAt(props.name, props.state)
  return (
    <fieldset class="ds-fieldset" id={`field-${props.name}`} tabindex={-1}>
      <legend class="ds-label" data-weight="medium">
        {props.label}
      </legend>
      {props.hint ? <p data-field="description">{props.hint}</p> : null}
      {props.options.map(({ value, label, hint }) => (
        <div class="ds-field">
          <input
            class="ds-input"
            type="radio"
            id={`field-${props.name}-${value}`}
            name={props.name}
            value={value}
            checked={value === typed(props.name, props.state)}
          />
          <label class="ds-label" data-weight="regular" for={`field-${props.name}-${value}`}>
            {label}
          </label>
          {hint ? <p data-field="description">{hint}</p> : null}
        </div>
      ))}
      {error ? <p class="ds-validation-message">{error}</p> : null}
    </fieldset>
  )
}

export const TickField = (props: FieldProps) => (
  <div class="ds-field">
    <input
      class="ds-input"
      type="checkbox"
      checked={typed(props.name, props.state) === 'on'}
      {...described(props.name, props.hint, props.state)}
    />
    <label class="ds-label" data-weight="regular" for={`field-${props.name}`}>
      {props.label}
    </label>
  </div>
)
