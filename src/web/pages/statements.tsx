import { NoRole } from '../../rooms/identity/pages/no-role.tsx'
import { href } from '../../routes.ts'
import { page, type Show } from '../../ui/page.ts'
import { LinkTo, Section } from '../../ui/pieces.tsx'
import type { About } from '../site.ts'
import { privacyParts } from './privacy.text.ts'
import { accessibilityParts, contactParts, type Part, statementWords } from './statements.text.ts'

/** A statement is a few headings, each with a few sentences. */
const Parts = ({ of }: { of: Readonly<Record<string, Part>> }) => (
  <>
    {Object.entries(of).map(([id, { title, says }]) => (
      <Section title={title} id={id}>
        {says.map(one => (
          <p>{one}</p>
        ))}
      </Section>
    ))}
  </>
)

/** How far the product is accessible, what is not known, and where one tells and complains. */
export const accessibilityPage =
  ({ accessibility }: About): Show =>
  async ({ language }) => {
    const t = statementWords(language)
    return page(
      t.accessibility,
      <>
        <p>{accessibility ? <LinkTo href={accessibility}>{t.official}</LinkTo> : t.noOfficial}</p>
        <Parts of={accessibilityParts(language)} />
        <p>
          <LinkTo href={href('contact')}>{t.ask}</LinkTo>
        </p>
      </>,
      { lead: t.accessibilityLead },
    )
  }

/** What is registered about people, why, and what they can ask. */
export const privacyPage: Show = async ({ language, actor }) => {
  const t = statementWords(language)
  return page(
    t.privacy,
    <>
      <Parts of={privacyParts(language)} />
      {actor.person === null ? null : (
        <p>
          <LinkTo href={href('me')}>{t.mine}</LinkTo>
        </p>
      )}
      <p>
        <LinkTo href={href('contact')}>{t.ask}</LinkTo>
      </p>
    </>,
    { lead: t.privacyLead },
  )
}

/** Whom to ask about what; for whoever has signed in also who gives roles. */
export const contactPage =
  ({ owner, contact }: About): Show =>
  async ask => {
    const t = statementWords(ask.language)
    return page(
      t.contact,
      <>
        {contact ? (
          <p>
            {t.write} <LinkTo href={`mailto:${contact}`}>{contact}</LinkTo>
          </p>
        ) : null}
        <Parts of={contactParts(ask.language)} />
        {ask.actor.person === null ? null : <NoRole ask={ask} />}
      </>,
      { lead: owner ? t.contactLead(owner) : t.contactNobody },
    )
  }
