import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '../core/words.ts'
import { Homeless } from '../ui/error-summary.tsx'
import type { Refused } from '../ui/page.ts'
import { FormsOnPage, PageForms } from '../ui/page-forms.ts'
import { PageTables, type TableFiles } from '../ui/table-files.tsx'

/**
 * The page's body as text. It is shown before its frame, since what it tells of its forms and tables is known only then:
 * a refusal that no form on the page tells of stands above it.
 *
 * @param key makes a form's key.
 */
export async function shownBody(
  body: Child,
  {
    language,
    tables,
    key,
    refused,
  }: { language: Language; tables: TableFiles | null; key: () => string; refused: Refused | undefined },
) {
  const forms = new FormsOnPage(key)
  const shown = await (
    <PageForms.Provider value={forms}>
      <PageTables.Provider value={tables}>{body}</PageTables.Provider>
    </PageForms.Provider>
  ).toString()
  return (
    <>
      {refused && !forms.tells(refused) ? <Homeless refused={refused} language={language} /> : null}
      {raw(shown)}
    </>
  )
}
