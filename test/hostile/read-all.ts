import { openTable, Problems } from '../../src/platform/table-file.ts'

/** Reads a file as any importer does; gives the code of what was wrong first, or «read». */
export async function readAll(bytes: Buffer): Promise<string> {
  const problems = new Problems()
  const table = await openTable(bytes, {
    columns: ['number', 'name'],
    mostBytes: 100_000_000,
    mostRows: 2_000_000,
    problems,
  })
  if (table) for await (const _ of table.rows);
  return problems.kept[0]?.code ?? 'read'
}
