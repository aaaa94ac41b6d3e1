import { formatKr, formatOre } from '../core/ore.ts'
import type { Language } from '../core/words.ts'
import {
  type Cell as CellOfRun,
  explainCell,
  explainer,
  explainLine,
  type Fact,
  type Programme,
  type Run,
} from '../rooms/calculation/index.ts'
import { allocateWords } from './allocate.text.ts'

/** One page that needs no server and no script, for reading and for paper: every amount of the run in words. */
export function explanationPage(
  programme: Programme,
  facts: readonly Fact[],
  run: Run,
  language: Language,
): string {
  const t = allocateWords(language)
  const explain = explainer(programme, facts)
  const title = t.title(programme.name, run.year)
  const { status, source } = programme.appropriation
  const answer = t.answer(run.lines.length, formatKr(run.awardOre), formatKr(run.potOre))
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{css}</style>
      </head>
      <body>
        {run.illustrative && <p class="band">{t.illustration}</p>}
        <main>
          <h1>{title}</h1>
          <p class="answer">{answer}</p>
          <p>{t[status](source)}</p>
          <Overview programme={programme} run={run} language={language} />
          {run.lines.map((_, i) => (
            <Municipality programme={programme} run={run} at={i} language={language} explain={explain} />
          ))}
          <p class="quiet">{t.fingerprint(run.inputHash)}</p>
        </main>
      </body>
    </html>
  )
  return `<!doctype html>\n${page}\n`
}

type Props = { programme: Programme; run: Run; language: Language }

function Overview({ programme, run, language }: Props) {
  const t = allocateWords(language)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.municipality}</th>
          {[t.guarantee, t.basis, t.award, t.deviation].map(head => (
            <th scope="col" class="figure">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {run.lines.map(line => (
          <tr>
            <th scope="row">
              <a href={`#${line.municipality}`}>
                {programme.municipalities.find(one => one.id === line.municipality)!.name}
              </a>
            </th>
            {[line.guaranteeOre, line.basisOre, line.awardOre, line.deviationOre].map(ore => (
              <td class="figure">{formatOre(ore)}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.total}</th>
          {[run.guaranteeOre, run.basisOre, run.awardOre, run.awardOre - run.basisOre].map(ore => (
            <td class="figure">{formatOre(ore)}</td>
          ))}
        </tr>
        {run.undistributedOre > 0n && (
          <tr>
            <th scope="row">{t.undistributed}</th>
            <td colspan={2} />
            <td class="figure">{formatOre(run.undistributedOre)}</td>
            <td />
          </tr>
        )}
      </tfoot>
    </table>
  )
}

type Explain = ReturnType<typeof explainer>

function Municipality({ programme, run, language, at, explain }: Props & { at: number; explain: Explain }) {
  const t = allocateWords(language)
  const line = run.lines[at]!
  const cells = run.schemes.map(one => explain(line.municipality, one.scheme)!)
  const [answer, ...reasons] = explainLine(programme, run, line, language)
  return (
    <section class="municipality" id={line.municipality}>
      <h2>{answer}</h2>
      <p>{reasons.join(' ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.scheme}</th>
            {[t.would, t.could, t.part].map(head => (
              <th scope="col" class="figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((cell, i) => (
            <tr>
              <th scope="row">{programme.schemes.find(one => one.id === cell.scheme)!.name}</th>
              {[cell.would.amountOre, cell.could.amountOre, line.parts[i]!.amountOre].map(ore => (
                <td class="figure">{formatOre(ore)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            {[cells.reduce((sum, cell) => sum + cell.would.amountOre, 0n), line.basisOre, line.awardOre].map(
              ore => (
                <td class="figure">{formatOre(ore)}</td>
              ),
            )}
          </tr>
        </tfoot>
      </table>
      <p class="quiet">{t.partNote}</p>
      {cells.map(cell => (
        <Cell programme={programme} cell={cell} language={language} />
      ))}
    </section>
  )
}

function Cell({ programme, cell, language }: Omit<Props, 'run'> & { cell: CellOfRun }) {
  const t = allocateWords(language)
  const { municipality, scheme, rule, would, could, changes } = explainCell(programme, cell, language)
  return (
    <section class="cell">
      <h3>
        {municipality}: {scheme}
      </h3>
      <p class="quiet">{rule}</p>
      <h4>{t.wouldGet(would.amount)}</h4>
      <ol>
        {would.sentences.map(sentence => (
          <li>{sentence}</li>
        ))}
      </ol>
      <h4>{t.couldGet(could.amount)}</h4>
      <ol>
        {could.sentences.map(sentence => (
          <li>{sentence}</li>
        ))}
      </ol>
      {changes.length > 0 && (
        <>
          <h4>{t.changes}</h4>
          <ul>
            {changes.map(sentence => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const css = `
:root { color-scheme: light; font: 1rem/1.55 Inter, system-ui, sans-serif; color: #1a1a1a; background: #fff }
body { margin: 0 }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem }
.band { margin: 0; padding: .6rem 1.25rem; background: #fff3c4; border-bottom: 1px solid #8a6d00; font-weight: 600; text-align: center }
h1 { font-size: 1.7rem; line-height: 1.25 } h2 { font-size: 1.35rem; line-height: 1.3; margin-top: 3.5rem }
h3 { font-size: 1.05rem; margin: 2rem 0 0 } h4 { font-size: 1rem; margin: .9rem 0 0 }
main p, li { max-width: 66ch } .answer { font-size: 1.2rem } .quiet { color: #555; font-size: .9rem; overflow-wrap: anywhere }
ol, ul { margin: .25rem 0 0; padding-left: 1.4rem }
table { border-collapse: collapse; width: 100%; margin: 1.25rem 0 }
th, td { text-align: left; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #ddd; font-weight: 400; vertical-align: top }
thead th { font-weight: 600; border-bottom-color: #555 } tfoot th, tfoot td { font-weight: 600; border-top: 1px solid #555 }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap } thead .figure { white-space: normal }
.cell { border-left: 3px solid #ddd; padding-left: 1rem } a { color: #0b4f8a }
@media (max-width: 40rem) { table { font-size: .85rem } th, td { padding-right: .4rem } }
@media print {
  :root { font-size: 9.5pt } main { max-width: none; padding: 0 } a { color: inherit; text-decoration: none }
  .municipality { break-before: page } .cell, tr { break-inside: avoid } h2, h3, h4 { break-after: avoid }
  .band { border: 1px solid #000 } @page { margin: 20mm }
}`
