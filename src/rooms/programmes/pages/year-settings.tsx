import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { type Ask, notFound, type Show } from '../../../ui/page.ts'
import { Facts, LinkTo, Section } from '../../../ui/pieces.tsx'
import { namesOn } from '../../organisations/index.ts'
import { documentOf, type ProgrammeView, programmeById, settingsOf } from '../queries.ts'
import { settingWords } from '../settings.text.ts'

/** How the programme is run in its latest year: who decides, whether one can appeal, deadlines and control. */
export async function yearSettings({ db, language, today }: Ask, programme: ProgrammeView) {
  const [latest] = await settingsOf(db, programme.id)
  const document = programme.mandate?.document
  if (!latest && !document) return null
  const t = settingWords(language)
  const names = await namesOn(
    db,
    today,
    [latest?.decidedBy, latest?.appealBody].filter(one => one != null),
  )
  const name = (id: string) => names.get(id) ?? id
  return (
    <Section title={latest ? t.title(latest.year) : t.document} id="settings">
      <Facts
        rows={[
          ...(document
            ? [
                [
                  t.document,
                  <LinkTo href={href('mandateDocument', { programme: programme.id })}>
                    {document.name}
                  </LinkTo>,
                ] as const,
              ]
            : []),
          ...(latest
            ? ([
                [t.recommendedBy, t.recommenders[latest.recommendedBy]],
                [t.decidedBy, latest.decidedBy === null ? t.governors : name(latest.decidedBy)],
                [t.individual, latest.individualDecision ? t.yes : t.no],
                [t.reason, latest.decisionReason],
                ...(latest.appealBody ? [[t.appealBody, name(latest.appealBody)] as const] : []),
                ...(latest.applicationDue
                  ? [[t.applicationDue, longDate(latest.applicationDue, language)] as const]
                  : []),
                [t.reportDue, longDate(latest.reportDue, language)],
                [t.followUp, latest.followUp],
                [t.control, latest.control],
                [t.evaluation, latest.evaluation],
              ] as const)
            : []),
        ]}
      />
    </Section>
  )
}

/** The decision that the programme rests on, as it was handed in. */
export const mandateDocumentPage: Show = async ask => {
  const document = (await programmeById(ask.db, ask.params.programme!))?.mandate?.document
  const file = document && (await documentOf(ask.db, document.sha256))
  return file ? { kind: 'file', name: document.name, ...file, inline: true } : notFound
}
