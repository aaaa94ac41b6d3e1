import { formatOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Amount, Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { fundingToPdf } from '../funding.file.ts'
import { fundingNoteOf } from '../funding.queries.ts'
import type { FundingYear } from '../funding.rules.ts'
import { formWords, fundingLead, fundingWords, measureRow } from '../funding.text.ts'
import { scheduleWords } from '../schedule.text.ts'

async function noteOf(ask: Ask) {
  const view = await programmeById(ask.db, ask.params.programme!)
  const municipality = ask.params.municipality!
  const note = view && (await fundingNoteOf(ask.db, view, municipality))
  if (!view || !note) return undefined
  const name = (await namesOn(ask.db, ask.today, [municipality])).get(municipality) ?? municipality
  return { view, municipality, note, name }
}

/** Yearly grants, a multi-year pot and block grant held against each other for one municipality. */
export const fundingPage: Show = async ask => {
  const found = await noteOf(ask)
  if (!found) return notFound
  const { view, municipality, note, name } = found
  const t = fundingWords(ask.language)
  const where = { programme: view.id, municipality }
  const heads = [t.form, t.change, t.fall, t.confirmed, t.indicative, t.none, t.cliffOre, t.cliff]
  return page(
    t.title(name),
    <>
      <Lead>{fundingLead(note.measures, ask.language)}</Lead>
      <Bars
        id="funding"
        title={t.amounts}
        description={t.amounts}
        format={amount => formatOre(BigInt(Math.round(amount * 100)), 'kroner')}
        bars={note.years.flatMap((one, i) =>
          note.measures.map(({ form, amounts }, pattern) => ({
            label: `${one.year} ${formWords(ask.language)[form]}`,
            parts: [
              {
                label: formWords(ask.language)[form],
                amount: Number(amounts[i]!.ore) / 100,
                pattern,
              },
            ],
          })),
        )}
      />
      <Table
        caption={t.measures}
        rows={note.measures.map(one => measureRow(one, ask.language))}
        columns={heads.map((head, i) => ({
          head,
          cell: (row: string[]) => row[i]!,
          ...(i === 0 ? { names: true } : { figure: true }),
        }))}
      />
      <Inputs ask={ask} years={note.years} />
      <Section title={t.how} id="how">
        {[t.howChange, t.howYearly, t.howPot, t.howBlock].map(one => (
          <p>{one}</p>
        ))}
      </Section>
      <p>
        <LinkTo href={href('fundingNoteFile', where)}>{t.pdf}</LinkTo>
      </p>
    </>,
    {
      crumbs: [
        { label: view.name, href: href('programme', { programme: view.id }) },
        { label: scheduleWords(ask.language).link, href: href('schedule', where) },
      ],
      illustrative: note.illustrative,
    },
  )
}

function Inputs({ ask, years }: { ask: Ask; years: readonly FundingYear[] }) {
  const t = fundingWords(ask.language)
  return (
    <Table
      caption={t.inputs}
      rows={years}
      columns={[
        { head: t.year, cell: one => one.year, names: true },
        { head: t.would, cell: one => <Amount ore={one.wouldOre} />, figure: true },
        { head: t.promised, cell: one => <Amount ore={one.promisedOre} />, figure: true },
        { head: t.limited, cell: one => <Amount ore={one.limitedOre} />, figure: true },
        { head: t.award, cell: one => <Amount ore={one.awardOre} />, figure: true },
        { head: t.pot, cell: one => <Amount ore={one.potOre} />, figure: true },
        {
          head: t.children,
          cell: one => t.ofAll(String(one.children.own), String(one.children.all)),
          figure: true,
        },
      ]}
    />
  )
}

export const fundingFile: Show = async ask => {
  const found = await noteOf(ask)
  if (!found) return notFound
  const { view, municipality, note, name } = found
  const frame = { name, programme: view.name, date: ask.today, language: ask.language }
  const bytes = fundingToPdf(note, frame, ask.clock())
  return {
    kind: 'file',
    name: `notat-${municipality}.pdf`,
    mediaType: 'application/pdf',
    bytes,
    inline: true,
  }
}
