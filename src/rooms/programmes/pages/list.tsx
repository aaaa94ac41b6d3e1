import { sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Lead } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { programmeById, programmes } from '../queries.ts'
import { may, phaseOn } from '../rules.ts'
import { phaseWords, text } from '../text.ts'

export const programmesPage: Show = async ask => {
  const t = text(ask.language)
  const all = await programmes(ask.db)
  const views = (await Promise.all(all.map(one => programmeById(ask.db, one.id)))).filter(
    one => one !== undefined,
  )
  return page(
    t.programmes,
    <>
      <Lead>{t.listLead(all.length)}</Lead>
      {views.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <Table
          name="programmes"
          caption={t.programmes}
          rows={views}
          columns={column => [
            column.link('name', t.name, one => one.name, {
              to: one => href('programme', { programme: one.id }),
              names: true,
            }),
            column.state('phase', t.phase, one => phaseWords(ask.language)[phaseOn(one, ask.today)], {
              tone: () => 'neutral',
            }),
            column.words('period', t.period, one => `${shortDate(one.startsOn)}–${shortDate(one.endsOn)}`),
            column.kr('money', t.money, one => sumOre(one.appropriations.map(a => a.ore))),
          ]}
        />
      )}
      {may.manage(ask.actor).ok ? <ButtonLink href={href('newProgramme')}>{t.newTitle}</ButtonLink> : null}
    </>,
  )
}
