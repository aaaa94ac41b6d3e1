import type { Ask, Refused } from '../../../ui/page.ts'
import type { FileProblem } from '../file.model.ts'
import { explainFileProblem, moreProblems, placeOfProblem } from '../file.text.ts'

/** What is wrong with a file that was handed in, each with its place and what to do; a form has no lines to name. */
export function FileProblems({
  ask,
  refused,
  withoutPlace,
}: {
  ask: Ask
  refused: Refused | undefined
  withoutPlace?: boolean
}) {
  if (!refused || !('problems' in refused.refusal)) return null
  const { problems, more } = refused.refusal as unknown as { problems: FileProblem[]; more: number }
  return (
    <ul>
      {problems.map(problem => (
        <li>
          {withoutPlace ? '' : `${placeOfProblem(problem, ask.language)}: `}
          {explainFileProblem(problem, ask.language)}
        </li>
      ))}
      {more > 0 ? <li>{moreProblems(more, ask.language)}</li> : null}
    </ul>
  )
}
