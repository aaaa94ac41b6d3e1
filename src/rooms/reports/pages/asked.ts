import type { Ask } from '../../../ui/page.ts'

/** The report that the address names. */
export const params = (ask: Ask) => ({
  programme: ask.params.programme!,
  municipality: ask.params.municipality!,
  year: Number(ask.params.year),
})
