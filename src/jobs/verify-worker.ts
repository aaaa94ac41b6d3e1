import { languages } from '../core/words.ts'
import { answerInTurns } from '../platform/worker-turns.ts'
import type { Said, Scope, Verified } from '../rooms/control/index.ts'
import { checks } from '../verify/model.ts'
import { explainFinding, explainRemark, verifyWords } from '../verify/text.ts'
import { examine } from '../verify/verify.ts'

/** As many faults are told one by one; of the rest, how many they are. */
const mostTold = 200

const inEach = (say: (language: (typeof languages)[number]) => string): Said =>
  Object.fromEntries(languages.map(one => [one, say(one)])) as Said

/** Runs the auditor's check over an export in a worker of its own: it is long, and pages are to be answered meanwhile. */
answerInTurns(async (first): Promise<Verified> => {
  const { folder, scope } = first as { folder: string; scope: Scope }
  const part = scope.programme === null && scope.municipality === null ? null : scope
  const { findings, remarks, counts } = examine(folder, null, part)
  const unseen = part ? ['events', 'checkpoints'] : []
  return {
    found: findings.length,
    findings: findings.slice(0, mostTold).map(one => inEach(language => explainFinding(one, language))),
    remarks: remarks.slice(0, mostTold).map(one => inEach(language => explainRemark(one, language))),
    counts: checks
      .filter(check => !unseen.includes(check))
      .map(check => ({ what: inEach(language => verifyWords(language)[check]), count: counts.get(check)! })),
  }
})
