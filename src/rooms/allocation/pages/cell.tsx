import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { numberIn } from '../../../ui/fields.ts'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Amount, Explain, Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Cell, Programme } from '../../calculation/index.ts'
import { explainCell, explainLine, municipalityName, ruleInWords } from '../../calculation/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { acts } from '../act.text.ts'
import { text } from '../page.text.ts'
import { contentOf, runsOf, standing } from '../runs.queries.ts'
import { Outlines } from './outlines.tsx'

/** The run that the address names, else the one that counts, else the latest; with one municipality's line of it. */
async function lineOf(ask: Ask) {
  const view = await programmeById(ask.db, ask.params.programme!)
  const year = Number(ask.params.year)
  const runs = view ? await runsOf(ask.db, ask.actor, view.id, year) : []
  const shown = runs.find(one => one.number === numberIn(ask.query.kjoring)) ?? standing(runs) ?? runs.at(-1)
  if (!view || !shown) return undefined
  const content = await contentOf(ask.db, view.id, year, shown)
  const line = content.run.lines.find(one => one.municipality === ask.params.municipality)
  return line && { view, year, shown, line, content }
}

/** As many schemes as are explained in place; with more, each has a page of its own. */
const mostInPlace = 12

/** One municipality's award of a year: the amount and why, then each scheme's figures and how they were worked out. */
export const cellPage: Show = async ask => {
  const found = await lineOf(ask)
  if (!found) return notFound
  const { view, year, shown, line, content } = found
  const t = text(ask.language)
  const { programme } = content.input
  const [first, ...rest] = explainLine(programme, content.run, line, ask.language)
  const at = content.run.lines.indexOf(line)
  const where = { programme: view.id, year, municipality: line.municipality }
  const rows = content.run.schemes.map(({ scheme, would, could }, i) => ({
    scheme: programme.schemes.find(one => one.id === scheme)!,
    wouldOre: BigInt(would[at]!),
    couldOre: BigInt(could[at]!),
    partOre: line.parts[i]!.amountOre,
  }))
  return page(
    t.cellTitle(municipalityName(programme, line.municipality), year),
    <>
      <Lead>{first}</Lead>
      {shown.corrects && shown.finalisedAt ? (
        <p>
          <LinkTo href={href('awards', { programme: view.id, year })}>{acts(ask.language).sentStands}</LinkTo>
        </p>
      ) : null}
      {rest.map(sentence => (
        <p>{sentence}</p>
      ))}
      <Table
        name="schemes"
        caption={t.perScheme}
        rows={rows}
        columns={column => [
          column.link('scheme', t.scheme, one => one.scheme.name, {
            to: one =>
              href('schemeCell', { ...where, scheme: one.scheme.id }, { kjoring: `${shown.number}` }),
            names: true,
          }),
          column.kr('would', t.inKroner(t.would), one => one.wouldOre, { total: true }),
          column.kr('could', t.inKroner(t.could), one => one.couldOre, { total: true }),
          column.kr('part', t.inKroner(t.part), one => one.partOre, { total: true }),
        ]}
        total={t.sum}
      />
      <p>{t.partNote}</p>
      <p>
        <LinkTo href={href('schedule', { programme: view.id, municipality: line.municipality })}>
          {t.schedule}
        </LinkTo>
      </p>
      {rows.length <= mostInPlace ? (
        <Section title={t.how}>
          {rows.map(({ scheme }) => (
            <Explain summary={scheme.name}>
              <Working
                ask={ask}
                programme={programme}
                cell={content.explain(line.municipality, scheme.id)!}
              />
            </Explain>
          ))}
        </Section>
      ) : null}
    </>,
    {
      crumbs: [
        { label: view.name, href: href('programme', { programme: view.id }) },
        { label: t.title(year), href: href('allocation', { programme: view.id, year }) },
      ],
      illustrative: shown.illustrative,
    },
  )
}

/** One scheme's figures for one municipality: the amounts, the steps, the rule, and what would change it. */
export const schemeCellPage: Show = async ask => {
  const found = await lineOf(ask)
  const cell = found?.content.explain(ask.params.municipality!, ask.params.scheme!)
  if (!found || !cell) return notFound
  const { view, year, shown, line, content } = found
  const t = text(ask.language)
  const { programme } = content.input
  const name = municipalityName(programme, line.municipality)
  const scheme = programme.schemes.find(one => one.id === cell.scheme)!
  const where = { programme: view.id, year }
  return page(
    t.cellOf(name, scheme.name),
    <>
      <Lead>
        {t.cellLead(name, formatKr(cell.would.amountOre), scheme.name, formatKr(cell.could.amountOre))}
      </Lead>
      <Working ask={ask} programme={programme} cell={cell} />
      <Section title={t.ruleTitle} id="rule">
        <Outlines of={ruleInWords(scheme.rule, programme, ask.language)} />
      </Section>
    </>,
    {
      crumbs: [
        { label: view.name, href: href('programme', { programme: view.id }) },
        { label: t.title(year), href: href('allocation', where) },
        { label: name, href: href('cell', { ...where, municipality: line.municipality }) },
      ],
      illustrative: shown.illustrative,
    },
  )
}

function Working({ ask, programme, cell }: { ask: Ask; programme: Programme; cell: Cell }) {
  const t = text(ask.language)
  const said = explainCell(programme, cell, ask.language)
  const ladders = [
    [t.would, cell.would.amountOre, said.would.sentences],
    [t.could, cell.could.amountOre, said.could.sentences],
  ] as const
  return (
    <>
      {ladders.map(([title, ore, sentences]) => (
        <>
          <p>
            <strong>
              {title}: <Amount ore={ore} /> kr
            </strong>
          </p>
          <ol>
            {sentences.map(sentence => (
              <li>{sentence}</li>
            ))}
          </ol>
        </>
      ))}
      {said.changes.length > 0 ? (
        <>
          <p>
            <strong>{t.changes}</strong>
          </p>
          <ul>
            {said.changes.map(sentence => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{said.rule}</p>
    </>
  )
}
