import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { p } from '../../../test/support/money.ts'
import { potWithMoney, today } from '../../../test/support/pot-with-money.ts'
import { askOf, director, lead, shown } from '../../../test/support/programme.ts'
import { instantAt } from '../../core/dates.ts'
import type { EventRecord } from '../events/index.ts'
import { accountsPage } from './pages/accounts.tsx'
import * as posts from './pages/posts.ts'
import { previewPage } from './pages/preview.tsx'
import { accountsWork } from './pages/work.ts'
import { previewFor } from './queries.ts'
import { readLines } from './reactions.ts'

// A file whose columns a person ties, and one that a job reads, by their pages.

const { db } = await testDatabase()
const { where } = await potWithMoney(db)
const ask = (
  more: { number?: string; form?: Record<string, string>; file?: string; who?: ReturnType<typeof lead> } = {},
) =>
  askOf(db, {
    actor: more.who ?? lead(p),
    at: today,
    params: { ...where, import: more.number ?? '' },
    form: more.form ?? {},
    ...(more.file === undefined
      ? {}
      : { files: { file: { name: 'utdrag.csv', bytes: Buffer.from(more.file) } } }),
  })
const received = async (file: string) => (await shown(posts.receivePost, ask({ file }))).to.split('/').at(-1)!

const head = 'Dag;Nr;Tjeneste;Artskonto;Forklaring;Netto'
const told = {
  date: '0',
  voucher: '1',
  function: '2',
  type: '3',
  text: '4',
  account: '-',
  project: '-',
  measure: '-',
}

test('a file with columns of its own is shown with its first rows, and what was chosen stays when it is refused', async () => {
  const number = await received(`${head}\n11.05.2020;000481;23110;10100;Fastlønn;15 600,00\n`)
  const page = (await shown(previewPage, ask({ number }))).html
  expect(page).toContain('Dette går ikke fram av overskriftene: Dato, Bilag, Art, Tekst, Beløp.')
  expect(page).toMatch(/<option value="2" selected="">Tjeneste: 23110/)
  expect(page).toContain('15 600,00')
  expect((await accountsWork(ask())).map(one => one.text)).toEqual([
    'Velg hvilken kolonne som er hva i utdrag.csv',
  ])
  const refused = await shown(posts.tieColumnsPost, ask({ number, form: told }))
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('href="#field-amount"')
  expect(refused.html).toMatch(/<option value="4" selected="">Forklaring/)
  const wrong = await shown(posts.tieColumnsPost, ask({ number, form: { ...told, amount: '4' } }))
  expect(wrong.html).toContain('«Fastlønn» er ikke et beløp i kroner.')
  expect(await shown(posts.tieColumnsPost, ask({ number, form: told, who: director(p) }))).toMatchObject({
    kind: 'forbidden',
  })
  await shown(posts.tieColumnsPost, ask({ number, form: { ...told, amount: '5' } }))
  const read = (await shown(previewPage, ask({ number }))).html
  expect(read).toContain('har kommunens egne koder i 1 rad,')
  expect(read).toMatch(/Slik er filen lest[\s\S]*Forklaring/)
  expect((await shown(posts.tieColumnsPost, ask({ number, form: told }))).status).toBe(422)
  const again = await received(`${head}\n12.05.2020;000482;23110;10100;Fastlønn;1,00\n`)
  expect((await shown(previewPage, ask({ number: again }))).html).toContain('1 linje')
  // Two columns of one name, and one of none: each is known by its place.
  const twice = await received('Dag;Nr;Sum;Sum;\n11.05.2020;T1;1,00;2,00;Leie\n')
  const places = { ...told, date: '0', voucher: '1', function: '-', type: '-', text: '4', amount: '3' }
  await shown(posts.tieColumnsPost, ask({ number: twice, form: places }))
  expect((await previewFor(db, lead(p), where, Number(twice)))!.judged).toMatchObject([
    { text: 'Leie', ore: 200n },
  ])
  // Whoever asks for it may choose anew.
  const chosen = await shown(
    posts.receivePost,
    ask({ file: `${head}\n13.05.2020;1;2;3;x;1\n`, form: { choose: 'on' } }),
  )
  expect((await shown(previewPage, ask({ number: chosen.to.split('/').at(-1)! }))).html).toContain(
    'Les filen',
  )
})

test('a large file is read by a job, shows how far it is, and says what is wrong when nothing of it is kept', async () => {
  const names = 'Dato;Bilag;Funksjon;Art;Tekst;Beløp'
  const rows = (last: string) =>
    `${names}\n${Array.from({ length: 20_000 }, (_, i) => `11.05.2020;${i};231;010;Fastlønn nr ${i} i mai, hele måneden;1,00`).join('\n')}\n${last}\n`
  const run = async (number: string) => {
    const { id } = (await previewFor(db, lead(p), where, Number(number)))!
    await readLines.run({ db, clock: () => instantAt(today) }, { subject: id } as EventRecord)
  }
  const wrong = await received(rows('11.05.2020;x;231;010;Lønn;mye'))
  expect((await shown(previewPage, ask({ number: wrong }))).html).toContain(
    'Filen leses. 0 linjer er lest så langt.',
  )
  await run(wrong)
  const page = (await shown(previewPage, ask({ number: wrong }))).html
  expect(page).toContain('Filen har 1 feil, og ingenting er lest inn.')
  expect(page).toContain('Linje 20002, kolonne 6:')
  expect((await accountsWork(ask())).map(one => one.text)).toContain(
    'Rett utdrag.csv, og last den opp på nytt',
  )
  const stopped = await received(rows('11.05.2020;y;231;010;Lønn;5'))
  await shown(posts.stopAccountsPost, ask({ number: stopped }))
  await run(stopped)
  expect((await previewFor(db, lead(p), where, Number(stopped)))!).toMatchObject({
    state: 'stopped',
    rows: 0,
  })
  const sound = await received(rows('11.05.2020;z;231;010;Lønn;7'))
  await run(sound)
  expect((await previewFor(db, lead(p), where, Number(sound)))!).toMatchObject({
    state: 'open',
    rows: 20_001,
  })
  expect((await shown(accountsPage, ask())).html).toContain('Må rettes')
})
