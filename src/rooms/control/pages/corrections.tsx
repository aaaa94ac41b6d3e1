import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { Choice, Filters } from '../../../ui/filters.tsx'
import { type Ask, forbidden, page, type Show } from '../../../ui/page.ts'
import { Empty } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { programmes } from '../../programmes/index.ts'
import { corrections } from '../corrections.queries.ts'
import { type Corrected, correctionKinds } from '../lists.model.ts'
import { correctionWords, listText } from '../lists.text.ts'
import { may } from '../rules.ts'
import { Older, partOf, perFile } from './pieces.tsx'

/** What has been set right: vouchers, allocations, commitments and attachments; by whom, when and why. */
export const correctionsPage: Show = async ask => {
  if (!may.read(ask.actor).ok) return forbidden
  const t = listText(ask.language)
  const part = partOf(ask)
  const kind = correctionKinds.find(one => one === ask.query.slag)
  const found = await corrections(ask.db, kind, { offset: part.offset, most: part.most + 1 })
  const shown = found.slice(0, part.most)
  const more = found.length > shown.length
  const said = correctionWords(ask.language)
  return page(
    t.correctionsTitle,
    <>
      <Filters action={href('corrections')} submit={t.show} label={t.find}>
        <Choice
          name="slag"
          label={t.kind}
          value={kind ?? ''}
          none={t.all}
          options={correctionKinds.map(one => ({ value: one, label: said[one].title }))}
        />
      </Filters>
      {shown.length === 0 ? <Empty>{t.noneCorrected}</Empty> : await Listed({ ask, shown })}
      <Older
        ask={ask}
        part={part}
        more={more && part.most < perFile}
        to={query => href('corrections', {}, query)}
      />
    </>,
    { lead: t.correctionsLead(shown.length, more) },
  )
}

/** The page where the thing that was corrected stands. */
function toThing({ kind, where: { programme, municipality = '', year = 0, entry } }: Corrected): string {
  if (kind === 'run') return href('allocation', { programme, year })
  if (kind === 'award') return href('award', { programme, year, municipality })
  return entry === undefined
    ? href('vouchers', { programme, municipality })
    : href('voucher', { programme, municipality, entry })
}

async function Listed({ ask, shown }: { ask: Ask; shown: readonly Corrected[] }) {
  const t = listText(ask.language)
  const said = correctionWords(ask.language)
  const [all, names] = await Promise.all([
    programmes(ask.db),
    namesOn(
      ask.db,
      ask.today,
      shown.flatMap(one => one.where.municipality ?? []),
    ),
  ])
  const called = new Map(all.map(one => [one.id, one.name]))
  const place = ({ where: { programme, municipality } }: Corrected) =>
    [municipality && (names.get(municipality) ?? municipality), called.get(programme) ?? programme]
      .filter(Boolean)
      .join(', ')
  return (
    <Table
      name="corrections"
      caption={t.correctionsTitle}
      rows={shown}
      columns={column => [
        column.link('correction', t.correction, one => said[one.kind].one(one.what), {
          to: toThing,
          names: true,
        }),
        column.words('place', t.place, place),
        column.words('by', t.by, one => one.by),
        column.words('when', t.when, one => longTime(one.at, ask.language)),
        column.words('why', t.why, one => one.why),
      ]}
    />
  )
}
