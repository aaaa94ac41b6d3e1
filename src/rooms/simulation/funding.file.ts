import { formatOre } from '../../core/ore.ts'
import type { Language } from '../../core/words.ts'
import { pdf, typstDate, typstText } from '../../platform/pdf.ts'
import { type FundingMeasures, type FundingYear, forms } from './funding.rules.ts'
import { formWords, fundingLead, fundingWords, measureRow } from './funding.text.ts'

export type FundingInNote = {
  years: readonly FundingYear[]
  measures: readonly FundingMeasures[]
  illustrative: boolean
}

export const fundingToPdf = (
  note: FundingInNote,
  frame: Parameters<typeof fundingSource>[1],
  at: Date,
): Uint8Array => pdf(fundingSource(note, frame), at)

/** The comparison as a note: the answer, the measures, the amounts, the figures used and how each is reckoned. */
function fundingSource(
  { years, measures, illustrative }: FundingInNote,
  { name, programme, date, language }: { name: string; programme: string; date: string; language: Language },
): string {
  const t = fundingWords(language)
  const f = formWords(language)
  const s = typstText
  const heads = [t.form, t.change, t.fall, t.confirmed, t.indicative, t.none, t.cliffOre, t.cliff]
  const table = (columns: readonly string[], rows: readonly (readonly string[])[]) => `#table(
  columns: (1.6fr, ${columns
    .slice(1)
    .map(() => '1fr')
    .join(', ')}),
  align: (x, y) => if x == 0 { left } else { right },
  stroke: 0.4pt + luma(160),
  table.header(${columns.map(one => `[#strong(${s(one)})]`).join(', ')}),
  ${rows.flatMap(row => row.map(one => `[#${s(one)}]`)).join(', ')},
)`
  const kr = (ore: bigint) => formatOre(ore, 'kroner')
  const amountRows = forms.map((form, i) => [f[form], ...measures[i]!.amounts.map(one => kr(one.ore))])
  const inputRows = years.map(one => [
    String(one.year),
    kr(one.wouldOre),
    kr(one.promisedOre),
    kr(one.limitedOre),
    kr(one.awardOre),
    kr(one.potOre),
    t.ofAll(String(one.children.own), String(one.children.all)),
  ])
  return `#set document(title: ${s(t.title(name))}, date: ${typstDate(date)})
#set page(paper: "a4", flipped: true, margin: 2cm, numbering: "1")
#set text(font: "Inter", size: 9pt, lang: "${language === 'en' ? 'en' : language}")
= #${s(t.title(name))}
#${s(programme)}${illustrative ? ` #h(1em) #strong(${s(t.illustration)})` : ''}

#text(size: 11pt)[#${s(fundingLead(measures, language))}]

== #${s(t.measures)}
${table(
  heads,
  measures.map(one => measureRow(one, language)),
)}

== #${s(t.amounts)}
${table([t.form, ...years.map(one => String(one.year))], amountRows)}

== #${s(t.inputs)}
${table([t.year, t.would, t.promised, t.limited, t.award, t.pot, t.children], inputRows)}

== #${s(t.how)}
${[t.howChange, t.howYearly, t.howPot, t.howBlock].map(one => `#${s(one)}`).join('\n\n')}
`
}
