import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { type Answer, page } from '../../../ui/page.ts'
import { LinkTo, Section } from '../../../ui/pieces.tsx'
import { meText } from '../people.text.ts'

/** Told to whoever signs in and is nobody here: whom to ask, and where a code is used. */
export const unknownPerson = (language: Language): Answer => {
  const t = meText(language)
  return page(
    t.unknownTitle,
    <>
      <Section title={t.haveCode} id="code">
        <form method="get" action={href('signIn')} class="form">
          <div class="ds-field">
            <label class="ds-label" data-weight="medium" for="kode">
              {t.code}
            </label>
            <input class="ds-input short" type="text" id="kode" name="kode" autocomplete="off" />
          </div>
          <div class="form-actions">
            <button class="ds-button" type="submit">
              {t.useCode}
            </button>
          </div>
        </form>
      </Section>
      <p>
        <LinkTo href={href('contact')}>{t.contact}</LinkTo>
      </p>
    </>,
    { lead: t.unknownLead },
  )
}
