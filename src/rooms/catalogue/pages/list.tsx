import { href } from '../../../routes.ts'
import { type Ask, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Lead, LinkTo } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { codeNames, codes } from '../codes.file.ts'
import { writeMonthDay } from '../lists.rules.ts'
import type { Code, Outline } from '../model.ts'
import { possibleOwners, search, yearsWithMoney } from '../queries.ts'
import { dayOf, may } from '../rules.ts'
import { text } from '../text.ts'
import {
  Choice,
  Filters,
  mostOnPage,
  Name,
  type Option,
  Pager,
  pageOfAsk,
  yearOfAsk,
  years,
} from './pieces.tsx'

/** The catalogue's list: words and filters by address, fifty a page. */
export const schemesPage: Show = async ask => {
  const t = text(ask.language)
  const all = await yearsWithMoney(ask.db)
  const year = yearOfAsk(ask, all)
  const at = pageOfAsk(ask)
  const { ord = '', dep = '', dir = '', gruppe = '', formal = '' } = ask.query
  const wanted = {
    words: ord.trim().slice(0, 200),
    ministry: dep,
    directorate: dir,
    group: gruppe,
    purpose: formal,
    year,
    funded: ask.query.penger === 'ja',
  }
  const found = await search(ask.db, wanted, { offset: at * mostOnPage, most: mostOnPage })
  const owners = await possibleOwners(ask.db, dayOf(year))
  const names = new Map(owners.map(one => [one.id, one.name]))
  return page(
    t.title,
    <>
      <Lead>{t.lead(found.count, found.ore, year)}</Lead>
      <Views ask={ask} />
      <Search ask={ask} year={year} all={all} owners={owners} />
      {found.count === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <Found ask={ask} year={year} schemes={found.schemes} names={names} />
      )}
      <Pager ask={ask} page={at} count={found.count} to={query => href('schemes', {}, query)} />
      <p>{t.listNote}</p>
      <Files ask={ask} />
    </>,
  )
}

const options = (kind: Code['kind'], ask: Ask): Option[] =>
  codes(kind).map(one => ({ value: one.code, label: one[ask.language] }))

function Search({
  ask,
  year,
  all,
  owners,
}: {
  ask: Ask
  year: number
  all: number[]
  owners: { id: string; name: string; kind: string }[]
}) {
  const t = text(ask.language)
  const { ord = '', dep = '', dir = '', gruppe = '', formal = '' } = ask.query
  const named = owners
    .map(one => ({ value: one.id, label: one.name, kind: one.kind }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nb'))
  return (
    <Filters action={href('schemes')} submit={t.show} label={t.find}>
      <div class="ds-field">
        <label class="ds-label" data-weight="medium" for="filter-ord">
          {t.words}
        </label>
        <input class="ds-input" type="search" id="filter-ord" name="ord" value={ord} maxlength={200} />
      </div>
      <Choice
        name="dep"
        label={t.ministry}
        value={dep}
        none={t.all}
        options={named.filter(one => one.kind === 'ministry')}
      />
      <Choice name="dir" label={t.directorate} value={dir} none={t.all} options={named} />
      <Choice name="gruppe" label={t.group} value={gruppe} none={t.all} options={options('group', ask)} />
      <Choice name="formal" label={t.purpose} value={formal} none={t.all} options={options('purpose', ask)} />
      <Choice name="ar" label={t.year} value={String(year)} options={years(all)} />
      <div class="ds-field tick">
        <input
          class="ds-input"
          type="checkbox"
          id="filter-penger"
          name="penger"
          value="ja"
          checked={ask.query.penger === 'ja'}
        />
        <label class="ds-label" data-weight="regular" for="filter-penger">
          {t.funded}
        </label>
      </div>
    </Filters>
  )
}

function Found({
  ask,
  year,
  schemes,
  names,
}: {
  ask: Ask
  year: number
  schemes: readonly Outline[]
  names: Map<string, string>
}) {
  const t = text(ask.language)
  const group = codeNames('group', ask.language)
  const purpose = codeNames('purpose', ask.language)
  return (
    <Table
      part
      name="schemes"
      caption={t.schemes}
      rows={schemes}
      columns={column => [
        column.words('scheme', t.scheme, one => one.name, {
          shown: one => <Name one={one} language={ask.language} />,
          names: true,
        }),
        column.words('owner', t.owner, one => one.owner && (names.get(one.owner) ?? one.owner), {
          none: '–',
        }),
        column.several('groups', t.groups, one => one.groups.map(group)),
        column.several('purposes', t.purposes, one => one.purposes.map(purpose)),
        column.words('deadline', t.deadline, one =>
          one.deadline ? writeMonthDay(one.deadline) : t.noDeadline,
        ),
        column.kr('amount', t.amount(year), one => one.amount?.ore, { none: '–' }),
      ]}
    />
  )
}

/** What else there is about the schemes, above the list, since the list is long. */
function Views({ ask }: { ask: Ask }) {
  const t = text(ask.language)
  const views = [
    ['overlap', t.overlap],
    ['burden', t.burden],
    ['candidates', t.candidates],
    ['terms', t.terms],
    ['ministries', t.ministries],
  ] as const
  return (
    <nav aria-label={t.views}>
      <ul class="views">
        {views.map(([name, label]) => (
          <li>
            <LinkTo href={href(name)}>{label}</LinkTo>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Files({ ask }: { ask: Ask }) {
  const t = text(ask.language)
  return (
    <>
      <ul class="views">
        <li>
          <LinkTo href={href('exportSchemes', { format: 'csv' })}>{t.asCsv}</LinkTo>
        </li>
        <li>
          <LinkTo href={href('exportSchemes', { format: 'xlsx' })}>{t.asXlsx}</LinkTo>
        </li>
      </ul>
      <div class="form-actions">
        {may.edit(ask.actor, { own: ask.actor.organisation }).ok ? (
          <ButtonLink href={href('newScheme')} quiet>
            {t.newScheme}
          </ButtonLink>
        ) : null}
        {may.readIn(ask.actor).ok ? (
          <ButtonLink href={href('importSchemes')} quiet>
            {t.readIn}
          </ButtonLink>
        ) : null}
      </div>
    </>
  )
}
