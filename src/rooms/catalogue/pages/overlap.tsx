import { href } from '../../../routes.ts'
import { page, type Show } from '../../../ui/page.ts'
import { Empty, Lead, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { codeNames, codes } from '../codes.file.ts'
import { compareText, overlapWords } from '../compare.text.ts'
import { crossings, overlapKinds, overlaps } from '../overlap.rules.ts'
import { comparable, possibleOwners, yearsWithMoney } from '../queries.ts'
import { dayOf } from '../rules.ts'
import { text } from '../text.ts'
import { Matrix } from './matrix.tsx'
import { Choice, crumbs, Filters, mostOnPage, Name, Pager, pageOfAsk, yearOfAsk, years } from './pieces.tsx'

/** Pairs that share target group, purpose or both, the kinds apart. */
export const overlapPage: Show = async ask => {
  const t = compareText(ask.language)
  const shared = text(ask.language)
  const all = await yearsWithMoney(ask.db)
  const year = yearOfAsk(ask, all)
  const { gruppe = '', formal = '', dir = '' } = ask.query
  const kind = overlapKinds.find(one => one === ask.query.slag) ?? 'both'
  const schemes = await comparable(ask.db, year, { group: gruppe, purpose: formal, owner: dir })
  const found = overlaps(schemes)
  const counts = { both: found.both.count, group: found.group.count, purpose: found.purpose.count }
  const at = pageOfAsk(ask)
  const group = codeNames('group', ask.language)
  const purpose = codeNames('purpose', ask.language)
  const [groups, purposes] = [codes('group'), codes('purpose')]
  const codesOf = (list: typeof groups) => list.map(one => one.code)
  const named = (one: (typeof groups)[number]) => ({ code: one.code, name: one[ask.language] })
  const option = (one: (typeof groups)[number]) => ({ value: one.code, label: one[ask.language] })
  const owners = (await possibleOwners(ask.db, dayOf(year))).map(one => ({ value: one.id, label: one.name }))
  const kinds = overlapWords(ask.language)
  return page(
    t.overlap,
    <>
      <Lead>{t.overlapLead(schemes.length, counts)}</Lead>
      <Filters action={href('overlap')} submit={shared.show} label={t.overlap}>
        <Choice
          name="slag"
          label={t.kind}
          value={kind}
          options={overlapKinds.map(value => ({ value, label: `${kinds[value]} (${counts[value]})` }))}
        />
        <Choice
          name="gruppe"
          label={shared.group}
          value={gruppe}
          none={shared.all}
          options={groups.map(option)}
        />
        <Choice
          name="formal"
          label={shared.purpose}
          value={formal}
          none={shared.all}
          options={purposes.map(option)}
        />
        <Choice name="dir" label={shared.directorate} value={dir} none={shared.all} options={owners} />
        <Choice name="ar" label={shared.year} value={String(year)} options={years(all)} />
      </Filters>
      <Matrix
        title={t.matrix}
        description={t.matrixText}
        tableLabel={t.asTable}
        groups={groups.map(named)}
        purposes={purposes.map(named)}
        counts={crossings(schemes, codesOf(groups), codesOf(purposes))}
      />
      <Section title={`${kinds[kind]}: ${counts[kind]}`} id="pairs">
        {counts[kind] === 0 ? (
          <Empty>{t.noPairs}</Empty>
        ) : (
          <Table
            part
            name="pairs"
            caption={kinds[kind]}
            rows={found[kind].page(at * mostOnPage, mostOnPage)}
            columns={column => [
              column.words('first', t.first, pair => pair.a.name, {
                shown: pair => <Name one={pair.a} language={ask.language} />,
                names: true,
              }),
              column.words('second', t.second, pair => pair.b.name, {
                shown: pair => <Name one={pair.b} language={ask.language} />,
              }),
              column.several('shared-groups', t.sharedGroups, pair => pair.groups.map(group), {
                counted: true,
              }),
              column.several('shared-purposes', t.sharedPurposes, pair => pair.purposes.map(purpose), {
                counted: true,
              }),
            ]}
          />
        )}
        <Pager ask={ask} page={at} count={counts[kind]} to={query => href('overlap', {}, query)} />
      </Section>
    </>,
    { crumbs: crumbs(ask.language) },
  )
}
