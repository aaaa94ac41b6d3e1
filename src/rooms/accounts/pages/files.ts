import { isAnswer, notFound, type Show } from '../../../ui/page.ts'
import { sheetFile } from '../../../ui/sheet-file.ts'
import { yearsOf } from '../../programmes/index.ts'
import { writeKostra } from '../kostra.file.ts'
import { kostraYear, numberIn } from '../kostra.queries.ts'
import { rowsOf } from '../kostra.rules.ts'
import { writeLines } from '../lines.file.ts'
import { spentLines } from '../queries.ts'
import { text } from '../text.ts'
import { kostraPlaceOf } from './kostra.tsx'
import { placeOf } from './place.ts'

/** What the pot was spent on, as voucher lines that can be read in. */
export const accountsFile: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const { programme, municipality } = place.where
  const lines = await spentLines(ask.db, place.where)
  return sheetFile(ask.params.format, `regnskap-${programme}-${municipality}`, format =>
    writeLines(format, text(ask.language).out, lines),
  )
}

/** The year's spending by function and type as rows of form 0A, in whole thousand kroner. */
export const kostraFile: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const where = kostraPlaceOf(ask)
  if (!yearsOf(place.programme).includes(where.year)) return notFound
  const number = await numberIn(ask.db, where.municipality, where.year)
  if (number === null) return notFound
  const { comparison } = await kostraYear(ask.db, where)
  const bytes = writeKostra({ number, year: where.year }, rowsOf(comparison))
  const name = `0A-pott-${number}-${where.year}.dat`
  return { kind: 'file', name, mediaType: 'text/plain; charset=utf-8', bytes, inline: false }
}
