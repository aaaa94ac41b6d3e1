import { sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { notFound, page, type Show } from '../../../ui/page.ts'
import { Explain, Lead, Section } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
import { programmeById } from '../../programmes/index.ts'
import { explainCell, explainLine, municipalityName } from '../explanation.text.ts'
import { text } from '../page.text.ts'
import { explainer } from '../rules.ts'
import { runsOf } from '../runs.queries.ts'

/** One municipality's award of a year: the amount and why, then each scheme's figures and how they were worked out. */
export const cellPage: Show = async ask => {
  const view = await programmeById(ask.db, ask.params.programme!)
  const year = Number(ask.params.year)
  const runs = view ? await runsOf(ask.db, ask.actor, view.id, year) : []
  const shown = runs.find(one => one.finalisedAt) ?? runs.at(-1)
  const line = shown?.run.lines.find(one => one.municipality === ask.params.municipality)
  if (!view || !shown || !line) return notFound
  const t = text(ask.language)
  const { programme } = shown.input
  const [first, ...rest] = explainLine(programme, shown.run, line, ask.language)
  const explain = explainer(programme, shown.input.facts)
  const cells = shown.run.schemes.map(one => explain(line.municipality, one.scheme)!)
  const scheme = (id: string) => programme.schemes.find(one => one.id === id)!
  const part = (id: string) => line.parts.find(one => one.scheme === id)?.amountOre ?? 0n
  return page(
    t.cellTitle(municipalityName(programme, line.municipality), year),
    <>
      <Lead>{first}</Lead>
      {rest.map(sentence => (
        <p>{sentence}</p>
      ))}
      <Table
        caption={t.perScheme}
        rows={cells}
        columns={[
          { head: t.scheme, cell: one => scheme(one.scheme).name, names: true },
          { head: t.inKroner(t.would), cell: one => <Amount ore={one.would.amountOre} />, figure: true },
          { head: t.inKroner(t.could), cell: one => <Amount ore={one.could.amountOre} />, figure: true },
          { head: t.inKroner(t.part), cell: one => <Amount ore={part(one.scheme)} />, figure: true },
        ]}
        total={[
          t.sum,
          <Amount ore={sumOre(cells.map(one => one.would.amountOre))} />,
          <Amount ore={sumOre(cells.map(one => one.could.amountOre))} />,
          <Amount ore={line.awardOre} />,
        ]}
      />
      <p>{t.partNote}</p>
      <Section title={t.how}>
        {cells.map(cell => {
          const said = explainCell(programme, cell, ask.language)
          return (
            <Explain summary={scheme(cell.scheme).name}>
              <p>
                <strong>
                  {t.would}: <Amount ore={cell.would.amountOre} /> kr
                </strong>
              </p>
              <ol>
                {said.would.sentences.map(sentence => (
                  <li>{sentence}</li>
                ))}
              </ol>
              <p>
                <strong>
                  {t.could}: <Amount ore={cell.could.amountOre} /> kr
                </strong>
              </p>
              <ol>
                {said.could.sentences.map(sentence => (
                  <li>{sentence}</li>
                ))}
              </ol>
              <p>{said.rule}</p>
            </Explain>
          )
        })}
      </Section>
    </>,
    {
      crumbs: [
        { label: view.name, href: href('programme', { programme: view.id }) },
        { label: t.title(year), href: href('allocation', { programme: view.id, year }) },
      ],
      illustrative: shown.run.illustrative,
    },
  )
}
