import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Lead } from '../../../ui/pieces.tsx'
import { namesOn } from '../../organisations/index.ts'
import { journalFor } from '../journal.queries.ts'
import { type Case, caseNumber } from '../model.ts'
import { caseByNumber } from '../queries.ts'
import { text } from '../text.ts'
import { Lines } from './lines.tsx'

export const casePage: Show = async ask => {
  const filed = await caseAsked(ask)
  if (!filed) return notFound
  const t = text(ask.language)
  const lines = await journalFor(ask.db, ask.actor, { filed })
  const office = (await namesOn(ask.db, ask.today, [filed.organisation])).get(filed.organisation)
  return page(
    t.caseTitle(caseNumber(filed), filed.title),
    <>
      <Lead>{t.caseLead(lines.length, longDate(filed.openedOn, ask.language))}</Lead>
      <Lines lines={lines} language={ask.language} />
    </>,
    {
      crumbs: [
        {
          label: t.journalTitle(office ?? filed.organisation),
          href: href('journal', { office: filed.organisation }),
        },
      ],
    },
  )
}

/** The case that the address names; undefined when there is none, or when it names no number at all. */
export async function caseAsked({ db, params }: Ask): Promise<Case | undefined> {
  const [year, number] = [params.year!, params.number!]
  if (!/^\d{4}$/.test(year) || !/^\d{1,9}$/.test(number)) return undefined
  return caseByNumber(db, params.office!, Number(year), Number(number))
}
