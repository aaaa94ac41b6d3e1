import { z } from 'zod'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { fileField } from '../../../ui/fields.ts'
import { FileField, Form, type FormState } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, notFound, page, type Refused, type Show } from '../../../ui/page.ts'
import { Explain, Lead, LinkTo, Notice, Section, type Tone } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { TableNotes } from '../../../ui/table-notes.tsx'
import { measuresOf } from '../../measures/index.ts'
import { yearsOf } from '../../programmes/index.ts'
import { readInKostra } from '../kostra.actions.ts'
import type { KostraPlace } from '../kostra.model.ts'
import { type KostraYear, kostraYear, numberIn } from '../kostra.queries.ts'
import { type Comparison, type Held, type KostraCell, totalsOf } from '../kostra.rules.ts'
import { heldWords, kostraText } from '../kostra.text.ts'
import { type Place, placeOf, refusals, whereOf } from './place.ts'
import { Wrong } from './wrong.tsx'

const tones: Record<Held, Tone> = {
  within: 'success',
  over: 'warning',
  missing: 'warning',
  unread: 'neutral',
}

export const kostraPlaceOf = (ask: Ask): KostraPlace => ({ ...whereOf(ask), year: Number(ask.params.year) })

/** What the pot spent by function and type, beside the municipality's own KOSTRA accounts of the year. */
export const kostraPage: Show = async (ask, refused) => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  if (refused && !place.mayManage) return forbidden
  const where = kostraPlaceOf(ask)
  if (!yearsOf(place.programme).includes(where.year)) return notFound
  const t = kostraText(ask.language)
  const found = await kostraYear(ask.db, where)
  const { comparison, file } = found
  const names = new Map((await measuresOf(ask.db, place.where)).map(one => [one.id, one.name]))
  return page(
    t.title(place.name, where.year),
    <>
      <Lead>{answer(ask, where, found)}</Lead>
      {comparison.cells.length > 0 ? <Cells ask={ask} comparison={comparison} names={names} /> : null}
      {comparison.uncodedOre !== 0n ? (
        <Notice tone="warning">{t.uncoded(formatKr(comparison.uncodedOre))}</Notice>
      ) : null}
      {comparison.cells.length > 0 ? (
        <Section title={t.out} id="out">
          <p>{t.outLead(formatKr(comparison.remainderOre, 'ore'))}</p>
          <p>
            <LinkTo href={href('kostraFile', where)}>{t.download}</LinkTo>
          </p>
        </Section>
      ) : null}
      {file ? <TableNotes notes={file.notes} language={ask.language} /> : null}
      {file ? <Read ask={ask} found={found} /> : null}
      {place.mayManage ? (
        <Upload ask={ask} place={place} again={file !== undefined} refused={refused} />
      ) : null}
    </>,
    { crumbs: place.crumbs, illustrative: place.programme.illustrative },
  )
}

function answer({ language }: Ask, { year }: KostraPlace, { file, comparison }: KostraYear): string {
  const t = kostraText(language)
  const { cells, spentOre } = comparison
  const kr = formatKr(spentOre)
  if (spentOre === 0n && cells.length === 0) return t.leadEmpty(year)
  if (!file) return t.leadUnread(kr, cells.length)
  return t.lead(cells.filter(one => one.held === 'within').length, cells.length, kr)
}

type CellsShown = { ask: Ask; comparison: Comparison; names: ReadonlyMap<string, string> }

/** What the pot has, and where a file was read in what the accounts have. */
function Cells({ ask, comparison: { cells }, names }: CellsShown) {
  const t = kostraText(ask.language)
  const read = cells.some(one => one.held !== 'unread')
  const rest = (one: KostraCell) => (one.accountsOre === null ? null : one.accountsOre - one.ore)
  return (
    <Section title={t.compared} id="compared">
      {read ? <p>{t.how}</p> : null}
      <Table
        name="compared"
        caption={t.compared}
        rows={cells}
        columns={column => [
          column.words('function', t.function, one => one.function, { names: true }),
          column.words('type', t.type, one => one.type),
          column.several('measures', t.measures, one => one.measures.map(id => names.get(id) ?? id)),
          column.kr('pot', t.potKr, one => one.ore, { total: true }),
          column.count('rounded', t.rounded, one => one.thousands, { total: true }),
          ...(read
            ? [
                column.kr('accounts', t.accountsKr, one => one.accountsOre, { none: '–' }),
                column.kr('difference', t.differenceKr, rest, { none: '–' }),
                column.state('held', t.held, one => heldWords(ask.language)[one.held], {
                  tone: one => tones[one.held],
                }),
              ]
            : []),
        ]}
        total={t.sum}
      />
    </Section>
  )
}

/** The file that is compared with, and its control totals. */
function Read({ ask, found: { file, rows } }: { ask: Ask; found: KostraYear }) {
  const t = kostraText(ask.language)
  const { fileName, readBy, readAt } = file!
  return (
    <Explain summary={t.totals}>
      <p>{t.read(fileName, readBy, longTime(readAt, ask.language))}</p>
      <Table
        name="totals"
        caption={t.totals}
        rows={totalsOf(rows)}
        columns={column => [
          column.words(
            'class',
            t.class,
            one => `${one.class} ${one.class === '1' ? t.operation : t.investment}`,
            { names: true },
          ),
          column.count('rows', t.rows, one => one.rows),
          column.kr('expenses', t.expenses, one => one.expenses * 100n),
          column.kr('incomes', t.incomes, one => one.incomes * 100n),
        ]}
      />
    </Explain>
  )
}

type UploadShown = { ask: Ask; place: Place; again: boolean; refused: Refused | undefined }

async function Upload({ ask, place, again, refused }: UploadShown) {
  const t = kostraText(ask.language)
  const where = kostraPlaceOf(ask)
  const number = await numberIn(ask.db, place.where.municipality, where.year)
  if (number === null) return null
  const state: FormState = { language: ask.language, refused }
  const title = again ? t.uploadAgain : t.upload
  return (
    <Section title={title} id="upload">
      <Form action={href('kostra', where)} submit={t.send} state={state} upload quiet={again}>
        <FileField name="file" label={t.file} hint={t.fileHint(`${number}00`, where.year)} state={state} />
      </Form>
      <Wrong refused={refused} language={ask.language} />
    </Section>
  )
}

export const kostraPost = post({
  schema: z.object({ file: fileField }),
  act: (ask, { file }) => readInKostra(ask.db, ask.command, kostraPlaceOf(ask), file),
  next: ask => href('kostra', kostraPlaceOf(ask)),
  show: kostraPage,
  words: refusals,
})
