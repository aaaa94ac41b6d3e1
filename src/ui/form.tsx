import { type Child, createContext, type PropsWithChildren, useContext } from 'hono/jsx'
import type { Language } from '../core/words.ts'
import { formWords } from '../text/forms.ts'
import { ErrorSummary } from './error-summary.tsx'
import { type Ask, type Refused, refusedAt } from './page.ts'
import { PageForms } from './page-forms.ts'
import { addressSeen } from './personal.ts'

/** What fields need to know of the form they stand in. */
export type FormState = { language: Language; refused: Refused | undefined; values?: Record<string, string> }

/** What a form of several on a page is shown with: a refusal only where it is of this one. */
export const stateOf = (
  { language }: Pick<Ask, 'language'>,
  refused: Refused | undefined,
  address: string,
  values: Record<string, string> = {},
): FormState => ({ language, refused: refusedAt(refused, address), values })

/** The form that fields stand in; null where they stand in a table beside it. */
const Around = createContext<{ name: string; refused: Refused | undefined } | null>(null)

/** What the fields of a row are about, which are called alike in each: «linje 2», or a municipality's name. */
export const Row = createContext('')

/**
 * A form with its key, so that it acts once however often it is sent. A refusal knows which form it is of by its address
 * and row: that form shows its error summary and gets everything back that was typed. `upload` is for forms with a file.
 */
export function Form({
  action,
  row = '',
  submit,
  state,
  upload,
  quiet,
  autosave,
  also,
  children,
}: PropsWithChildren<{
  action: string
  /** Which row of a list it stands in, where several forms are sent to one address. */
  row?: string
  submit: Child
  state: FormState
  upload?: boolean
  quiet?: boolean
  /** Address that takes the form as one types. Without JavaScript the button serves. */
  autosave?: string
  /** A second button that sends the same fields elsewhere, so that nothing typed is left behind. */
  also?: { action: string; submit: string } | undefined
}>) {
  const forms = useContext(PageForms)
  const name = `${action} ${row}`
  const refused =
    refusedAt(state.refused, action.split('?')[0]!, row) ??
    (also && refusedAt(state.refused, also.action, row))
  if (refused) forms.found(refused)
  return (
    <form
      method="post"
      action={action}
      class="form"
      enctype={upload ? 'multipart/form-data' : undefined}
      novalidate
      data-autosave={autosave}
    >
      <ErrorSummary refused={refused} form={name} heading={formWords(state.language).refused} />
      <input type="hidden" name="key" value={forms.key()} />
      {row ? <input type="hidden" name="rad" value={row} /> : null}
      {refused?.id ? <input type="hidden" name="avvist" value={refused.id} /> : null}
      <Around.Provider value={{ name, refused }}>
        {children}
        {refused && asksOfAddress(refused) ? (
          <TickField name={addressSeen} label={formWords(state.language).addressSeen} state={state} />
        ) : null}
      </Around.Provider>
      <div class="form-actions">
        <button class="ds-button" type="submit" data-variant={quiet ? 'secondary' : 'primary'}>
          {submit}
        </button>
        {also ? (
          <button class="ds-button" type="submit" formaction={also.action} data-variant="secondary">
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

/** Asked once an address has been written, and from then on in this form. */
const asksOfAddress = ({ faults, typed }: Refused): boolean =>
  typed[addressSeen] === 'on' || faults.some(one => one.refusal.code === 'addressAsked')

type FieldProps = {
  name: string
  label: Child
  hint?: string | undefined
  state: FormState
  optional?: boolean
}

/**
 * A field as it stands in its form: what was typed, what is wrong with it, and an id that no other has.
 *
 * @param unsent what a refused form without the field says of it; otherwise it is as it was.
 */
export function useField(
  { name, label, hint, state }: Pick<FieldProps, 'name' | 'hint' | 'state'> & { label?: Child },
  unsent?: string,
) {
  const forms = useContext(PageForms)
  const around = useContext(Around)
  const row = useContext(Row)
  const refused = around ? around.refused : state.refused
  const id = forms.idOf(around?.name ?? '', name)
  if (typeof label === 'string') forms.called(id, row ? `${row}, ${lowerFirst(label)}` : label)
  const error = refused?.faults.find(one => one.refusal.field === name)?.sentence
  const described = [hint ? `hint-${id}` : '', error ? `error-${id}` : ''].filter(Boolean).join(' ')
  return {
    id,
    error,
    value: (refused && (refused.typed[name] ?? unsent)) ?? state.values?.[name] ?? '',
    file: refused?.files[name]?.name,
    attributes: {
      id,
      name,
      'aria-describedby': described || undefined,
      'aria-invalid': error ? ('true' as const) : undefined,
    },
  }
}

/** As a word within a sentence, unless it is an abbreviation. */
const lowerFirst = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

function Field({ name, label, hint, state, optional, children }: PropsWithChildren<FieldProps>) {
  const { id, error } = useField({ name, hint, state })
  return (
    <div class="ds-field">
      <label class="ds-label" data-weight="medium" for={id}>
        {label}
        {optional ? ` (${formWords(state.language).optional})` : ''}
      </label>
      {hint ? (
        <p data-field="description" id={`hint-${id}`}>
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p class="ds-validation-message" data-field="validation" id={`error-${id}`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

export function TextField(props: FieldProps & { inputmode?: 'numeric' | 'decimal'; short?: boolean }) {
  const { value, attributes } = useField(props)
  return (
    <Field {...props}>
      <input
        class={props.short ? 'ds-input short' : 'ds-input'}
        type="text"
        inputmode={props.inputmode}
        value={value}
        {...attributes}
      />
    </Field>
  )
}

export function LongTextField(props: FieldProps & { rows?: number }) {
  const { value, attributes } = useField(props)
  return (
    <Field {...props}>
      <textarea class="ds-input" rows={props.rows ?? 5} {...attributes}>
        {value}
      </textarea>
    </Field>
  )
}

export function DateField(props: FieldProps) {
  const hint = props.hint ?? formWords(props.state.language).dateHint
  const { value, attributes } = useField({ ...props, hint })
  return (
    <Field {...props} hint={hint}>
      <input
        class="ds-input short"
        type="text"
        inputmode="numeric"
        value={dateAsWritten(value)}
        {...attributes}
      />
    </Field>
  )
}

const dateAsWritten = (text: string): string => text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1')

export function SelectField(props: FieldProps & { options: readonly { value: string; label: string }[] }) {
  const { value: chosen, attributes } = useField(props)
  return (
    <Field {...props}>
      <select class="ds-input" {...attributes}>
        <option value="">{formWords(props.state.language).choose}</option>
        {props.options.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A file that was chosen in a refused form is chosen again: the page says which it was. */
export function FileField(props: FieldProps) {
  const { file } = useField(props)
  const again = file ? formWords(props.state.language).chooseAgain(file) : ''
  const hint = [props.hint, again].filter(Boolean).join(' ')
  const shown = hint ? { ...props, hint } : props
  const { attributes } = useField(shown)
  return (
    <Field {...shown}>
      <input class="ds-input" type="file" {...attributes} />
    </Field>
  )
}

export function RadioField(
  props: FieldProps & { options: readonly { value: string; label: Child; hint?: string }[] },
) {
  const { id, error, value: chosen, attributes } = useField(props)
  return (
    <fieldset class="ds-fieldset" id={id} tabindex={-1} aria-describedby={attributes['aria-describedby']}>
      <legend class="ds-label" data-weight="medium">
        {props.label}
      </legend>
      {props.hint ? (
        <p data-field="description" id={`hint-${id}`}>
          {props.hint}
        </p>
      ) : null}
      {props.options.map(({ value, label, hint }) => (
        <div class="ds-field">
          <input
            class="ds-input"
            type="radio"
            id={`${id}-${value}`}
            name={props.name}
            value={value}
            checked={value === chosen}
          />
          <label class="ds-label" data-weight="regular" for={`${id}-${value}`}>
            {label}
          </label>
          {hint ? <p data-field="description">{hint}</p> : null}
        </div>
      ))}
      <GroupError id={id} error={error} />
    </fieldset>
  )
}

/** What is wrong with a group of answers, named by the group. */
export const GroupError = ({ id, error }: { id: string; error: string | undefined }) =>
  error ? (
    <p class="ds-validation-message" id={`error-${id}`}>
      {error}
    </p>
  ) : null

/** A refused form that was sent without its tick has no such field at all. */
export function TickField(props: FieldProps) {
  const { id, value, attributes } = useField(props, '')
  return (
    <div class="ds-field">
      <input class="ds-input" type="checkbox" checked={value === 'on'} {...attributes} />
      <label class="ds-label" data-weight="regular" for={id}>
        {props.label}
      </label>
    </div>
  )
}
