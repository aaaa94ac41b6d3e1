import { useContext } from 'hono/jsx'
import { PageForms } from '../../../ui/page-forms.ts'

type Option = { value: string; label: string }

/** A choice in a cell of a table: what it is for is said to those who do not see its row. */
export const Select = ({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string
  options: readonly Option[]
}) => {
  useContext(PageForms).called(`field-${name}`, label)
  return (
    <select class="ds-input in-cell" name={name} id={`field-${name}`} aria-label={label}>
      {options.map(one => (
        <option value={one.value} selected={one.value === value}>
          {one.label}
        </option>
      ))}
    </select>
  )
}
