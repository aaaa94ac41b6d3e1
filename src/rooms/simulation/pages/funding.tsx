import type { Decimal } from '../../../core/decimal.ts'
import { formatOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { fundingToPdf } from '../funding.file.ts'
import { fundingNoteOf } from '../funding.queries.ts'
import type { FundingYear } from '../funding.rules.ts'
import { formWords, fundingLead, fundingWords } from '../funding.text.ts'
import { scheduleWords } from '../schedule.text.ts'

const tenths = (of: number): Decimal => ({ units: BigInt(of), scale: 1 })

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
        name="measures"
        caption={t.measures}
        rows={note.measures}
        columns={column => [
          column.words('form', t.form, one => formWords(ask.language)[one.form], { names: true }),
          column.percent('change', t.change, one => (one.change === null ? null : tenths(one.change)), {
            none: '–',
          }),
          column.percent('fall', t.fall, one => tenths(one.fall)),
          column.percent('confirmed', t.confirmed, one => tenths(one.known.confirmed)),
          column.percent('indicative', t.indicative, one => tenths(one.known.indicative)),
          column.percent('none', t.none, one => tenths(one.known.none)),
          column.kr('cliff-amount', t.cliffOre, one => one.cliffOre),
          column.percent('cliff', t.cliff, one => tenths(one.cliff)),
        ]}
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
      name="inputs"
      caption={t.inputs}
      rows={years}
      columns={column => [
        column.year('year', t.year, one => one.year, { names: true }),
        column.kr('would', t.would, one => one.wouldOre),
        column.kr('promised', t.promised, one => one.promisedOre),
        column.kr('limited', t.limited, one => one.limitedOre),
        column.kr('award', t.award, one => one.awardOre),
        column.kr('pot', t.pot, one => one.potOre),
        column.words(
          'children',
          t.children,
          one => t.ofAll(String(one.children.own), String(one.children.all)),
          { figure: true },
        ),
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
