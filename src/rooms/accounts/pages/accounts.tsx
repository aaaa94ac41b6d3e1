import { dateOf } from '../../../core/dates.ts'
import { formatKr, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { FileField, Form, type FormState, TickField } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, page, type Refused, type Show } from '../../../ui/page.ts'
import { Empty, Lead, LinkTo, Section, type Tone } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { yearsOf } from '../../programmes/index.ts'
import { columnsText } from '../columns.text.ts'
import { type AccountsImport, type ImportState, mostLines } from '../model.ts'
import { importsOf } from '../queries.ts'
import { may } from '../rules.ts'
import { stateWords, text } from '../text.ts'
import { HowFile } from './how.tsx'
import { type Place, placeOf, whereOf } from './place.ts'
import { Rules } from './rules.tsx'
import { Wrong } from './wrong.tsx'

export const tones: Record<ImportState, Tone> = {
  columns: 'warning',
  reading: 'info',
  refused: 'danger',
  open: 'info',
  waiting: 'warning',
  posted: 'success',
  stopped: 'neutral',
}

const goingStates: readonly ImportState[] = ['columns', 'reading', 'open', 'waiting']

/** What has been read in from the municipality's accounts; read in more, keep rules, take out. */
export const accountsPage: Show = async (ask, refused) => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  // A form that was not understood is shown again only to those who may send it.
  if (refused && !place.mayManage) return forbidden
  const t = text(ask.language)
  const files = await importsOf(ask.db, place.where)
  const posted = files.filter(one => one.state === 'posted')
  const lines = posted.reduce((sum, one) => sum + one.postedLines!, 0)
  const ore = sumOre(posted.map(one => one.postedOre!))
  const going = files.filter(one => goingStates.includes(one.state)).length
  const years = yearsOf(place.programme).filter(year => `${year}-01-01` <= ask.today)
  return page(
    t.title,
    <>
      <Lead>
        {lines === 0 ? t.leadNone : t.lead(lines, formatKr(ore, 'kroner'))}{' '}
        {going > 0 ? t.leadGoing(going) : ''}
      </Lead>
      <Files ask={ask} place={place} files={files} />
      {place.mayManage ? <Upload ask={ask} refused={refused} /> : null}
      <Rules ask={ask} place={place} refused={refused} />
      <Section title={t.out} id="out">
        <p>{t.outLead}</p>
        <p>
          <LinkTo href={href('accountsFile', { ...place.where, format: 'csv' })}>{t.csv}</LinkTo>
          {' · '}
          <LinkTo href={href('accountsFile', { ...place.where, format: 'xlsx' })}>{t.xlsx}</LinkTo>
        </p>
      </Section>
      <Section title={t.kostra} id="kostra">
        <ul class="ds-list">
          {years.map(year => (
            <li>
              <LinkTo href={href('kostra', { ...place.where, year })}>{t.kostraYear(year)}</LinkTo>
            </li>
          ))}
        </ul>
      </Section>
    </>,
    { crumbs: place.crumbs.slice(0, 1), illustrative: place.programme.illustrative },
  )
}

type FilesShown = { ask: Ask; place: Place; files: readonly AccountsImport[] }

function Files({ ask, place, files }: FilesShown) {
  const t = text(ask.language)
  const opens = may.readLines(ask.actor, place.where).ok
  const to = (one: AccountsImport) =>
    opens ? href('accountsImport', { ...place.where, import: one.number }) : null
  if (files.length === 0) return <Empty>{t.noFiles}</Empty>
  return (
    <Section title={t.files} id="files">
      <Table
        name="files"
        caption={t.files}
        rows={files}
        columns={column => [
          column.link('file-name', t.fileName, one => one.fileName, { to: to, names: true }),
          column.state('state', t.state, one => stateWords(ask.language)[one.state], {
            tone: one => tones[one.state],
          }),
          column.words(
            'uploaded',
            t.uploaded,
            one => `${shortDate(dateOf(one.uploadedAt))}, ${one.uploadedName}`,
          ),
          column.count('rows', t.rows, one => one.rows),
          column.count('posted-lines', t.postedLines, one => one.postedLines),
          column.kr('posted', t.postedKr, one => one.postedOre, {
            show: 'ore',
            total: true,
          }),
        ]}
        total={t.sum}
      />
    </Section>
  )
}

function Upload({ ask, refused }: { ask: Ask; refused: Refused | undefined }) {
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused }
  return (
    <Section title={t.upload} id="upload">
      <p>{t.uploadLead}</p>
      <Form action={href('accounts', whereOf(ask))} submit={t.send} state={state} upload>
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint(mostLines.toLocaleString('nb-NO'))}
          state={state}
        />
        <TickField name="choose" label={columnsText(ask.language).choose} state={state} />
      </Form>
      <Wrong refused={refused} language={ask.language} />
      <HowFile ask={ask} />
    </Section>
  )
}
