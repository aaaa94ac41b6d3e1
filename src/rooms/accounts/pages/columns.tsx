import { z } from 'zod'
import { href } from '../../../routes.ts'
import { optionalText } from '../../../ui/fields.ts'
import { Form, type FormState, SelectField, TextField } from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { givenColumns } from '../columns.rules.ts'
import { columnsText } from '../columns.text.ts'
import { type LineColumn, lineColumns, type Ties } from '../model.ts'
import type { Tying } from '../queries.ts'
import { importOf } from './place.ts'
import { Wrong } from './wrong.tsx'

/** The name of a column's field, and of the one with what is given for all lines. */
export const fieldOf: Record<LineColumn, string> = {
  Dato: 'date',
  Bilag: 'voucher',
  Funksjon: 'function',
  Art: 'type',
  Konto: 'account',
  Prosjekt: 'project',
  Tekst: 'text',
  Beløp: 'amount',
  Tiltak: 'measure',
}
const givenOf = (column: LineColumn) => `${fieldOf[column]}-given`
const absent = '-'

/** Where each column of lines comes from, by its place in the file's head row. */
export const columnsForm = z.record(z.string(), z.unknown()).transform(typed => {
  const text = (name: string) => optionalText(300).catch('').parse(typed[name])
  return Object.fromEntries(
    lineColumns.map(column => {
      const place = text(fieldOf[column])
      return [column, { place: /^\d{1,3}$/.test(place) ? Number(place) : null, given: text(givenOf(column)) }]
    }),
  ) as Record<LineColumn, { place: number | null; given: string }>
})

type Shown = { ask: Ask; tying: Tying; refused: Refused | undefined }

/** A file whose columns a person ties: each with a choice among the file's own, beside its first rows. */
export function Columns({ ask, tying, refused }: Shown) {
  const t = columnsText(ask.language)
  const { sample, ties, untold } = tying
  const state: FormState = { language: ask.language, refused, values: valuesOf(sample.head, ties, untold) }
  const options = sample.head.map((name, place) => ({
    value: String(place),
    label: [name || t.unnamed(place + 1), exampleOf(sample.rows, place)].filter(Boolean).join(': '),
  }))
  const hints: Partial<Record<LineColumn, string>> = { Funksjon: t.codeHint, Beløp: t.amountHint }
  return (
    <>
      {untold.length > 0 ? <p>{t.untold(untold.join(', '))}</p> : null}
      <Wrong refused={refused} language={ask.language} />
      <Section title={t.first} id="first">
        <Table
          name="first"
          caption={t.first}
          rows={sample.rows}
          columns={column =>
            sample.head.map((name, place) =>
              column.words(`column-${place + 1}`, name || t.unnamed(place + 1), row => row[place] ?? '', {
                names: place === 0,
              }),
            )
          }
        />
      </Section>
      <Form action={href('tieAccounts', importOf(ask))} submit={t.read} state={state}>
        {lineColumns.map(column => (
          <>
            <SelectField
              name={fieldOf[column]}
              label={column}
              {...(hints[column] && { hint: hints[column] })}
              state={state}
              options={[...options, ...(column === 'Beløp' ? [] : [{ value: absent, label: t.notThere }])]}
            />
            {givenColumns.includes(column as 'Dato') ? (
              <TextField
                name={givenOf(column)}
                label={t.given(column)}
                hint={t.givenHint}
                state={state}
                short
              />
            ) : null}
          </>
        ))}
      </Form>
    </>
  )
}

const exampleOf = (rows: readonly string[][], place: number): string =>
  rows.map(row => row[place] ?? '').find(Boolean) ?? ''

function valuesOf(
  head: readonly string[],
  ties: Ties,
  untold: readonly LineColumn[],
): Record<string, string> {
  return Object.fromEntries(
    lineColumns.flatMap(column => {
      const tie = ties[column]
      const place = tie.place ?? (tie.head === undefined ? -1 : head.indexOf(tie.head))
      const nowhere = untold.includes(column) && tie.given === undefined ? '' : absent
      return [
        [fieldOf[column], place < 0 ? nowhere : String(place)],
        [givenOf(column), tie.given ?? ''],
      ]
    }),
  )
}

/** Which column was which in a file that has been read. */
export function HowTied({ ask, ties }: { ask: Ask; ties: Ties }) {
  const t = columnsText(ask.language)
  const from = (column: LineColumn) => {
    const { head, given } = ties[column]
    return head ?? (given ? t.forAll(given) : t.notThere)
  }
  return (
    <Table
      name="how-read"
      caption={t.how}
      rows={lineColumns}
      columns={column => [
        column.words('column', t.column, one => one, { names: true }),
        column.words('in-file', t.inFile, from),
      ]}
    />
  )
}
