import { href } from '../../../routes.ts'
import { Form } from '../../../ui/form.tsx'
import { forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty } from '../../../ui/pieces.tsx'
import { importText } from '../import.text.ts'
import { importFor } from '../imports.queries.ts'
import { may, stoppable } from '../rules.ts'
import { text } from '../text.ts'

/** What is lost when a file of figures is stopped before it is read in. */
export const stopImportPage: Show = async (ask, refused) => {
  if (!may.manage(ask.actor).ok) return forbidden
  const one = await importFor(ask.db, ask.actor, ask.params.facts!)
  if (!one) return notFound
  const t = importText(ask.language)
  const where = { facts: one.id }
  const stops = stoppable.includes(one.state)
  return page(
    t.stopTitle,
    <>
      {stops ? (
        <Form
          action={href('stopImport', where)}
          submit={t.stop}
          state={{ language: ask.language, refused }}
        />
      ) : (
        <Empty>{t.stopNotNow}</Empty>
      )}
      <p>
        <ButtonLink href={href('factsImport', where)} quiet>
          {t.backToFile}
        </ButtonLink>
      </p>
    </>,
    {
      crumbs: [
        { label: text(ask.language).title, href: href('figures') },
        { label: t.title, href: href('importFacts') },
        { label: one.fileName, href: href('factsImport', where) },
      ],
      lead: stops ? t.stopLead(one.fileName, one.result?.rows ?? one.rowsRead) : null,
    },
  )
}
