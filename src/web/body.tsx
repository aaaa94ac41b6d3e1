import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '../core/words.ts'
import { Homeless } from '../ui/error-summary.tsx'
import type { Answer, Refused } from '../ui/page.ts'
import { FormsOnPage, PageForms } from '../ui/page-forms.ts'
import { PageTables, type TableFiles } from '../ui/table-files.tsx'

type Page = Extract<Answer, { kind: 'page' }>
type Around = {
  language: Language
  tables: TableFiles | null
  /** Makes a form's key. */
  key: () => string
  refused: Refused | undefined
}

/**
 * The page's body and what stands beside it as text. They are shown before their frame, since what they tell of their
 * forms and tables is known only then: a refusal that no form on the page tells of stands above the body.
 */
export async function shownPage(
  answer: Page,
  { language, tables, key, refused }: Around,
): Promise<{ answer: Page; body: Child }> {
  const forms = new FormsOnPage(key)
  const shown = async (part: Child): Promise<Child> => {
    if (part === null) return null
    const html = await (
      <PageForms.Provider value={forms}>
        <PageTables.Provider value={tables}>{part}</PageTables.Provider>
      </PageForms.Provider>
    ).toString()
    return raw(html)
  }
  const body = await shown(answer.body)
  const now = await shown(answer.now)
  const facts = await shown(answer.facts)
  return {
    answer: { ...answer, now, facts },
    body: (
      <>
        {refused && !forms.tells(refused) ? <Homeless refused={refused} language={language} /> : null}
        {body}
      </>
    ),
  }
}
