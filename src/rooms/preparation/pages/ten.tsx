import { href } from '../../../routes.ts'
import { LinkTo } from '../../../ui/pieces.tsx'
import { type Step, steps } from '../model.ts'
import { stepWords } from '../steps.text.ts'
import { text } from '../text.ts'
import type { On } from './on.ts'

/** All ten steps, each with how it stands: done, here, or lacking what was begun. */
export function TenSteps({ on, here, done }: { on: On; here: Step; done: ReadonlySet<Step> }) {
  const { language } = on.ask
  const [t, w] = [text(language), stepWords(language)]
  const state = (step: Step) => {
    if (step === here) return t.stepState.here
    if (step === 'se-over') return t.stepState.open
    if (done.has(step)) return t.stepState.done
    return on.answers[step].version > 0 ? t.stepState.lacking : t.stepState.open
  }
  return (
    <nav class="section" aria-label={t.yearTitle(on.one.year)}>
      <ol class="steps">
        {steps.map(step => (
          <li aria-current={step === here ? 'step' : undefined}>
            {step === here ? (
              w[step].title
            ) : (
              <LinkTo href={href('preparationStep', { preparation: on.one.id, step })}>
                {w[step].title}
              </LinkTo>
            )}{' '}
            <small>{state(step)}</small>
          </li>
        ))}
      </ol>
    </nav>
  )
}
