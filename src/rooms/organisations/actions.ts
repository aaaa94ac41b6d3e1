import type { Tx } from '../../platform/database/connect.ts'
import { officialRegister } from './facts.file.ts'
import type { Register } from './model.ts'
import { anyOrganisation, insertRegister } from './store.ts'

/** Fills an empty database with the official register; nothing when it has one. */
export async function loadOfficialRegister(tx: Tx): Promise<void> {
  if (!(await anyOrganisation(tx))) await insertRegister(tx, officialRegister())
}

/** Adds organisations of a demo or a new scheme owner; a sixth directorate needs no code. */
export const addToRegister = (tx: Tx, register: Register): Promise<void> => insertRegister(tx, register)
