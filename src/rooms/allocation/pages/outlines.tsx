import type { ruleInWords } from '../../calculation/index.ts'

type Outline = ReturnType<typeof ruleInWords>[number]

/** A rule in words, each part under what it belongs to. */
export function Outlines({ of }: { of: readonly Outline[] }) {
  return (
    <ul>
      {of.map(one => (
        <li>
          {one.text}
          {one.parts.length > 0 ? <Outlines of={one.parts} /> : null}
        </li>
      ))}
    </ul>
  )
}
