import type { Language } from '../core/words.ts'
import {
  allocate,
  explainCell,
  explainer,
  explainFileProblem,
  explainRefusal,
  readRequest,
  runToFile,
  tooMuchToReckon,
} from '../rooms/calculation/index.ts'
import { apiWords } from './text.ts'

/** A request as it came: its bytes, and what its address asks for. */
export type Asked = { bytes: Uint8Array; language: Language; explain: string | undefined }
export type Answer = { status: 200 | 413 | 422; body: Uint8Array<ArrayBuffer> }

type Problem = { path?: string; message: string }

/** One year's allocation of what was sent, as the bytes of the answer; nothing of it is kept. */
export function allocationOf({ bytes, language, explain }: Asked): Answer {
  const read = readRequest(bytes)
  if (!read.ok) {
    const list = read.refusal.problems.map(one => ({
      path: String(one.values.path ?? ''),
      ...(one.line > 0 ? { line: one.line, column: one.column } : {}),
      message: explainFileProblem(one, language),
    }))
    return problems(422, 'request', list, { more: read.refusal.more })
  }
  const { programme, facts } = read.value
  if (tooMuchToReckon(programme))
    return problems(413, 'tooManyCells', [{ message: apiWords(language).tooManyCells }])
  const made = allocate(programme, facts)
  if (!made.ok) {
    const list = explainRefusal(programme, made.refusal, language).map(message => ({
      path: made.refusal.code === 'missingFact' ? 'facts' : 'programme',
      message,
    }))
    return problems(422, made.refusal.code, list)
  }
  if (explain === undefined) return json(200, { run: runToFile(made.value) })
  const [municipality = '', scheme = ''] = explain.split(',')
  const cell = explainer(programme, facts)(municipality, scheme)
  if (!cell) return problems(422, 'noCell', [{ path: 'forklar', message: apiWords(language).noCell }])
  return json(200, { run: runToFile(made.value), explanation: explainCell(programme, cell, language) })
}

const problems = (status: 413 | 422, code: string, list: Problem[], rest: object = {}): Answer =>
  json(status, { code, problems: list, ...rest })

const json = (status: Answer['status'], answer: unknown): Answer => ({
  status,
  body: new TextEncoder().encode(JSON.stringify(answer)),
})
