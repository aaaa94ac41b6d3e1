import type { Language } from '../../../core/words.ts'
import { Section } from '../../../ui/pieces.tsx'
import { problems } from '../problem.text.ts'
import { text } from '../text.ts'

type Found = {
  kept: readonly {
    code: keyof ReturnType<typeof problems>
    line: number
    column: number
    values: Record<string, string | number>
  }[]
  more: number
}

/** What is wrong with a file, each with its line and column and what to do about it. */
export function Wrong({ found, language }: { found: Found; language: Language }) {
  const t = text(language)
  return (
    <Section title={t.problems} id="problems">
      <ul class="ds-list">
        {found.kept.map(one => (
          <li>
            <strong>{t.at(one.line, one.column)}</strong> {problems(language)[one.code](one.values)}
          </li>
        ))}
      </ul>
      {found.more > 0 ? <p>{t.more(found.more)}</p> : null}
    </Section>
  )
}
