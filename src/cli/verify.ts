import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { checks } from '../verify/model.ts'
import { explainFinding, explainRemark, verifyWords } from '../verify/text.ts'
import { examine, type Kept } from '../verify/verify.ts'
import { done, onePath, refused, tell, wrongUsage } from './one-path.ts'
import { verifyCommandWords } from './verify.text.ts'

const keptSchema = z.object({
  number: z.int(),
  content: z.string(),
  digest: z.string(),
  signature: z.string(),
  key: z.string(),
})

/**
 * `handlingsrom verify EXPORT [--checkpoint FILE]`: verifies an export offline (D-8). What has been checked goes to
 * stdout with counts, each finding to stderr as one sentence.
 *
 * @returns the exit code: 0 everything agrees, 1 something does not, 2 the command is wrong.
 */
export async function verifyCommand(args: string[]): Promise<number> {
  const given = onePath(args, verifyCommandWords, ['checkpoint'])
  if (typeof given === 'number') return given
  const { path, checkpoint, language } = given
  const kept = checkpoint === undefined ? null : readKept(checkpoint)
  if (checkpoint !== undefined && !kept) {
    tell(verifyCommandWords(language).badCheckpoint(checkpoint))
    return wrongUsage
  }
  const { findings, remarks, counts } = examine(path, kept)
  const t = verifyWords(language)
  const width = Math.max(...checks.map(check => String(counts.get(check)).length))
  for (const check of checks)
    process.stdout.write(`${String(counts.get(check)).padStart(width)}  ${t[check]}\n`)
  for (const remark of remarks) tell(explainRemark(remark, language))
  if (findings.length === 0) {
    process.stdout.write('OK\n')
    return done
  }
  for (const finding of findings) tell(explainFinding(finding, language))
  tell(verifyCommandWords(language).found(findings.length))
  return refused
}

function readKept(file: string): Kept | null {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
