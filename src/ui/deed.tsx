import { useId } from 'hono/jsx'
import type { Refusal } from '../core/result.ts'
import type { Language } from '../core/words.ts'
import type { RefusalWords } from './page.ts'
import { faultsOf } from './post.ts'

/** A button that is off, and the sentence that says why: for whoever could do it, and not as the thing stands. */
export function WhyNot({ submit, why }: { submit: string; why: string | null }) {
  const id = useId()
  if (why === null) return null
  return (
    <div class="form">
      <p class="ds-paragraph" id={id}>
        {why}
      </p>
      <div class="form-actions">
        <button class="ds-button" type="button" disabled aria-describedby={id} data-variant="secondary">
          {submit}
        </button>
      </div>
    </div>
  )
}

/** The sentence of a refusal that is told before anything is sent. */
export const reasonOf = (why: Refusal | null, language: Language, words: RefusalWords): string | null =>
  why && faultsOf([why], { language }, words)[0]!.sentence
