import { useContext } from 'hono/jsx'
import type { Language } from '../core/words.ts'
import { formWords } from '../text/forms.ts'
import type { Refused } from './page.ts'
import { PageForms } from './page-forms.ts'

/** Sentences that fit every field, and so do not say which. */
const general = new Set(['fillIn', 'tooLong', 'notADate', 'notAWholeNumber', 'notAnAmount'])

/**
 * What was refused, all of it, in a list at the top that links to the fields. A sentence that fits every field is said
 * with the field's label, which is known once the fields below have been laid out.
 */
export async function ErrorSummary({
  refused,
  form,
  heading,
}: {
  refused: Refused | undefined
  form: string
  heading: string
}) {
  const forms = useContext(PageForms)
  if (!refused) return null
  await Promise.resolve()
  return (
    <div class="ds-error-summary" tabindex={-1} role="alert" id="error-summary">
      <h2>{heading}</h2>
      <ul class="ds-list">
        {refused.faults.map(({ refusal, sentence }) => (
          <li>
            {refusal.field ? (
              <a class="ds-link" href={`#${forms.idOf(form, refusal.field)}`}>
                {general.has(refusal.code)
                  ? said(forms.labelOf(forms.idOf(form, refusal.field)), sentence)
                  : sentence}
              </a>
            ) : (
              sentence
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const said = (label: string | undefined, sentence: string) => (label ? `${label}: ${sentence}` : sentence)

/** A refusal whose form is gone, since another has been faster: why, and every word that was typed. */
export function Homeless({ refused, language }: { refused: Refused; language: Language }) {
  const t = formWords(language)
  const words = Object.values(refused.typed).filter(text => text.trim() !== '')
  return (
    <>
      <div class="ds-error-summary" tabindex={-1} role="alert" id="error-summary">
        <h2>{t.refused}</h2>
        <ul class="ds-list">
          {refused.faults.map(one => (
            <li>{one.sentence}</li>
          ))}
        </ul>
      </div>
      {words.length > 0 ? (
        <section class="section" aria-labelledby="typed-title">
          <h2 class="ds-heading" data-size="sm" id="typed-title">
            {t.youWrote}
          </h2>
          {words.map(text => (
            <p class="ds-paragraph typed">{text}</p>
          ))}
        </section>
      ) : null}
    </>
  )
}
