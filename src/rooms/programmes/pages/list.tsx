import { sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Lead, LinkTo, State } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
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
          caption={t.programmes}
          rows={views}
          columns={[
            {
              head: t.name,
              cell: one => <LinkTo href={href('programme', { programme: one.id })}>{one.name}</LinkTo>,
              names: true,
            },
            {
              head: t.phase,
              cell: one => <State>{phaseWords(ask.language)[phaseOn(one, ask.today)]}</State>,
            },
            { head: t.period, cell: one => `${shortDate(one.startsOn)}–${shortDate(one.endsOn)}` },
            {
              head: t.money,
              cell: one => <Amount ore={sumOre(one.appropriations.map(a => a.ore))} />,
              figure: true,
            },
          ]}
        />
      )}
      {may.manage(ask.actor).ok ? <ButtonLink href={href('newProgramme')}>{t.newTitle}</ButtonLink> : null}
    </>,
  )
}
