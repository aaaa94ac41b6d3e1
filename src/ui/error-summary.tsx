import { useContext } from 'hono/jsx'
import type { Language } from '../core/words.ts'
import { formWords } from '../text/forms.ts'
import { sharedRefusals } from '../text/refusals.ts'
import type { Refused } from './page.ts'
import { PageForms } from './page-forms.ts'

/** Sentences that any form can meet fit every field, and so do not say which. */
const general = sharedRefusals('nb')

/**
 * What was refused, all of it, in a list at the top that links to the fields, in their order. A sentence that does not say
 * which field it is of, since it fits every field or is said of several, is said with the field's label; that is known
 * once the fields below have been laid out.
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
  const { faults } = refused
  const told = faults.map(({ refusal: { code, field }, sentence }) => {
    if (field === undefined) return { place: -1, sentence }
    const id = forms.idOf(form, field)
    const several = faults.filter(one => one.sentence === sentence).length > 1
    const label = code in general || several ? forms.labelOf(id) : undefined
    return { place: forms.placeOf(id), sentence: label ? `${label}: ${sentence}` : sentence, id }
  })
  return (
    <div class="ds-error-summary" tabindex={-1} role="alert" id="error-summary">
      <h2>{heading}</h2>
      <ul class="ds-list">
        {told
          .toSorted((a, b) => a.place - b.place)
          .map(({ id, sentence }) => (
            <li>
              {id === undefined ? (
                sentence
              ) : (
                <a class="ds-link" href={`#${id}`}>
                  {sentence}
                </a>
              )}
            </li>
          ))}
      </ul>
    </div>
  )
}

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
