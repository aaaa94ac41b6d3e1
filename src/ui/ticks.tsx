import { type FormState, GroupError, useField } from './form.tsx'

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
  const { id, error, value, attributes } = useField({ name, label, state }, '')
  const chosen = value.split('\n')
  return (
    <fieldset
      class="ds-fieldset ticks"
      id={id}
      tabindex={-1}
      aria-describedby={attributes['aria-describedby']}
    >
      <legend class="ds-label" data-weight="medium">
        {label}
      </legend>
      {options.map(one => (
        <div class="ds-field">
          <input
            class="ds-input"
            type="checkbox"
            id={`${id}-${one.value}`}
            name={name}
            value={one.value}
            checked={chosen.includes(one.value)}
          />
          <label class="ds-label" data-weight="regular" for={`${id}-${one.value}`}>
            {one.label}
          </label>
        </div>
      ))}
      <GroupError id={id} error={error} />
    </fieldset>
  )
}
