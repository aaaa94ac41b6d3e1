import { isCode, lineAt, type SourceFile, scanned } from './source.ts'

const mayAsk = new Set(['src/platform/clock.ts', 'src/platform/log.ts'])
const inSql =
  /\b(?:current_(?:date|time|timestamp)|localtime(?:stamp)?)\b|\b(?:now|timeofday|(?:clock|statement|transaction)_timestamp)\s*\(|'(?:now|today|yesterday|tomorrow)'\s*::/gi
const inCode =
  /\bDate\s*\.\s*now\b|\bnew\s+Date\b(?!\s*\(\s*[^\s)])|\bDateTime\s*\.\s*now\b|\bTemporal\s*\.\s*Now\b/g

/** Wall: nobody asks what time it is but the clock, so that tests, the demo and a replay can stand at any moment. */
export function clockViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(file => {
    const code = isCode(file) && file.path.startsWith('src/') && !mayAsk.has(file.path)
    const migration = /^migrations\/.*\.sql$/.test(file.path)
    if (!code && !migration) return []
    const sql = withoutSqlComments(migration ? file.text : scanned(file).strings)
    return [
      ...[...sql.matchAll(inSql)].map(({ 0: said, index }) => ({
        said,
        index,
        instead: 'give the date as a value',
      })),
      ...(code ? [...scanned(file).bare.matchAll(inCode)] : []).map(({ 0: said, index }) => ({
        said,
        index,
        instead: 'take the time from the command or from platform/clock.ts',
      })),
    ].map(
      ({ said, index, instead }) =>
        `${file.path}:${lineAt(file.text, index)}: «${said}» asks a clock; ${instead}`,
    )
  })
}

const withoutSqlComments = (sql: string): string =>
  sql.replace(/--.*|\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
