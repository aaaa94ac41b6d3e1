import type { PropsWithChildren } from 'hono/jsx'

export type Option = { value: string; label: string }

/** What is looked for, by the address, so that a link can be shared. */
export const Filters = ({
  action,
  submit,
  label,
  children,
}: PropsWithChildren<{ action: string; submit: string; label: string }>) => (
  <form method="get" action={action} class="filters" aria-label={label}>
    {children}
    <button class="ds-button" type="submit" data-variant="secondary">
      {submit}
    </button>
  </form>
)

export const Choice = ({
  name,
  label,
  value,
  options,
  none,
}: {
  name: string
  label: string
  value: string
  options: readonly Option[]
  /** What an empty choice means; left out where one must be chosen. */
  none?: string
}) => (
  <div class="ds-field">
    <label class="ds-label" data-weight="medium" for={`filter-${name}`}>
      {label}
    </label>
    <select class="ds-input" id={`filter-${name}`} name={name}>
      {none === undefined ? null : <option value="">{none}</option>}
      {options.map(one => (
        <option value={one.value} selected={one.value === value}>
          {one.label}
        </option>
      ))}
    </select>
  </div>
)

/** A word to look for. */
export const Find = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <div class="ds-field">
    <label class="ds-label" data-weight="medium" for={`filter-${name}`}>
      {label}
    </label>
    <input class="ds-input" type="search" id={`filter-${name}`} name={name} value={value} />
  </div>
)
