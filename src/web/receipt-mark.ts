import { timingSafeEqual } from 'node:crypto'
import type { FormKeys } from '../platform/form-key.ts'

/** The part of a query that says which act the page is the receipt of. */
export const receiptParameter = 'gjort'

/** An act that was done: what its address is called, when, and what its command is called in what it registered. */
export type Act = { route: string; at: Date; reference: string }

const sealOf = (keys: FormKeys, person: string, text: string): string =>
  keys.digest(`receipt ${person} ${text}`).slice(0, 24)

/** The act as a query says it: signed for whoever did it, so that no link made by another tells them that they did. */
export function markOf(keys: FormKeys, person: string, { route, at, reference }: Act): string {
  const text = `${route}.${at.getTime()}.${reference}`
  return `${text}.${sealOf(keys, person, text)}`
}

/** The act that a mark tells of; undefined where it was not made here, or for another. */
export function actOf(keys: FormKeys, person: string, mark: string | undefined): Act | undefined {
  const [, text = '', route = '', at = '', reference = '', seal = ''] =
    /^((\w{1,40})\.(\d{1,15})\.([0-9a-f]{24}))\.([0-9a-f]{24})$/.exec(mark ?? '') ?? []
  if (!seal || !timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(keys, person, text)))) return undefined
  return { route, at: new Date(Number(at)), reference }
}

/** The address with the mark in its query, before any part of the page that it names. */
export function withMark(address: string, mark: string): string {
  const [path = '', part] = address.split('#')
  return `${path}${path.includes('?') ? '&' : '?'}${receiptParameter}=${mark}${part === undefined ? '' : `#${part}`}`
}
