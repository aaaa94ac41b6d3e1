import type { FormState } from './form.tsx'

/** Several of a list: boxes of one name, whose values the form hands on joined by line breaks. */
export function TickList({
  name,
  label,
  options,
  state,
}: {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  state: FormState
}) {
  const { refused, values } = state
  // A refused form without any tick has no such field at all.
  const chosen = (refused ? (refused.typed[name] ?? '') : (values?.[name] ?? '')).split('\n')
  const error = refused?.refusal.field === name ? refused.sentence : undefined
  return (
    <fieldset class="ds-fieldset ticks" id={`field-${name}`} tabindex={-1}>
      <legend class="ds-label" data-weight="medium">
        {label}
      </legend>
      {options.map(one => (
        <div class="ds-field">
          <input
            class="ds-input"
            type="checkbox"
            id={`field-${name}-${one.value}`}
            name={name}
            value={one.value}
            checked={chosen.includes(one.value)}
          />
          <label class="ds-label" data-weight="regular" for={`field-${name}-${one.value}`}>
            {one.label}
          </label>
        </div>
      ))}
      {error ? <p class="ds-validation-message">{error}</p> : null}
    </fieldset>
  )
}
