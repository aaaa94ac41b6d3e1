import { useId } from 'hono/jsx'
import type { Refusal } from '../core/result.ts'
import type { Language, Words } from '../core/words.ts'
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

/** What is said when a deed is done, by a room's words for its deeds: for the receipt of the act. */
export const doneWith =
  <Name extends string>(words: Words<Record<Name, { done: string }>>) =>
  (deed: Name) =>
  (language: Language): string =>
    words(language)[deed].done
