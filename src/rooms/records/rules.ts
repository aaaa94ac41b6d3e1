import { type Actor, permission, type Subject } from '../../core/actor.ts'
import type { RegistryEntry } from './model.ts'

/**
 * `office`: the office that holds the case; `panel`: the organisations whose members sit in its resource group;
 * `sender`: the municipality that a document came from.
 */
const may = {
  readRestricted: permission({ caseWorker: 'office', auditor: 'any', secretariat: 'any' }),
  readIncoming: permission({
    caseWorker: 'office',
    panelMember: 'panel',
    secretariat: 'any',
    auditor: 'any',
    programmeLead: 'sender',
    municipalDirector: 'sender',
  }),
  readInternal: permission({
    caseWorker: 'office',
    panelMember: 'panel',
    secretariat: 'any',
    auditor: 'any',
  }),
}

/** Whose members sit in a region's resource group: the governor's own office and the regional KS. */
export const panelOf = (office: string): string[] => [office, office.replace(/^sf-/, 'ks-')]

/** `masked`: only number, date and legal basis. `line`: what the public journal says, but not the document. */
export type Sight = 'open' | 'line' | 'masked' | 'hidden'

/**
 * What somebody sees of a registry entry (D-5). What went out is public. What came in is named in the public journal,
 * and its document is for those who handle it and for whoever sent it: this room does not know when a case has been
 * decided, so it opens nothing by itself. Internal documents are for those who handle the case. A restricted entry
 * shows the public that it exists, when, and by which legal basis it is kept back.
 */
export function sightOf(
  entry: Pick<RegistryEntry, 'direction' | 'legalBasis'>,
  actor: Actor,
  subject: Subject,
): Sight {
  if (entry.legalBasis !== null) return may.readRestricted(actor, subject).ok ? 'open' : 'masked'
  if (entry.direction === 'out') return 'open'
  if (entry.direction === 'in') return may.readIncoming(actor, subject).ok ? 'open' : 'line'
  return may.readInternal(actor, subject).ok ? 'open' : 'hidden'
}
