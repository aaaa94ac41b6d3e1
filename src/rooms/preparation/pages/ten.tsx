import { href } from '../../../routes.ts'
import { Steps } from '../../../ui/frame.tsx'
import { type Step, steps } from '../model.ts'
import { stepWords } from '../steps.text.ts'
import { text } from '../text.ts'
import type { On } from './on.ts'

/** All ten steps, each with how it stands: done, here, or lacking what was begun. */
export function TenSteps({ on, here, done }: { on: On; here: Step; done: ReadonlySet<Step> }) {
  const [t, w] = [text(on.ask.language), stepWords(on.ask.language)]
  const { stepState } = t
  const stands = (step: Step) => {
    if (step === here) return { state: 'here', word: stepState.here } as const
    if (done.has(step)) return { state: 'done', word: stepState.done } as const
    const begun = step !== 'se-over' && on.answers[step].version > 0
    return { state: 'left', word: begun ? stepState.lacking : stepState.open } as const
  }
  return (
    <Steps
      title={t.yearTitle(on.one.year)}
      steps={steps.map(step => ({
        label: w[step].title,
        href: href('preparationStep', { preparation: on.one.id, step }),
        ...stands(step),
      }))}
    />
  )
}
