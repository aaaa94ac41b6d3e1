import type { Tx } from '../../platform/database/connect.ts'
import { officialRegister, otherOwners } from './facts.file.ts'
import type { Register } from './model.ts'
import { anyOrganisation, insertRegister, selectIds } from './store.ts'

/** Fills an empty database with the official register; nothing when it has one. */
export async function loadOfficialRegister(tx: Tx): Promise<void> {
  if (!(await anyOrganisation(tx))) await insertRegister(tx, officialRegister())
}

/** Adds organisations of a demo or a new scheme owner; a sixth directorate needs no code. */
export const addToRegister = (tx: Tx, register: Register): Promise<void> => insertRegister(tx, register)

/** Ministries and agencies besides the programme's own that own grant schemes; those that are known stay as they are. */
export async function loadOtherOwners(tx: Tx): Promise<void> {
  const there = await selectIds(tx)
  const { organisations, names, relations } = otherOwners()
  await insertRegister(tx, {
    organisations: organisations.filter(one => !there.has(one.id)),
    names: names.filter(one => !there.has(one.organisation)),
    relations: relations.filter(one => !there.has(one.organisation)),
    successions: [],
  })
}
