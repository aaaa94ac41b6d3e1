import type { Language } from '../../../core/words.ts'
import type { Refused } from '../../../ui/page.ts'
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

/** What is wrong with a file that a form has just refused. */
export function Wrong({ refused, language }: { refused: Refused | undefined; language: Language }) {
  if (!refused || !('problems' in refused.refusal)) return null
  return <Faults found={refused.refusal.problems as Found} language={language} />
}

/** What is wrong with a file, each with its line and column and what to do about it. */
export function Faults({ found, language }: { found: Found; language: Language }) {
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
