import { words } from '../core/words.ts'

/** How a step of a line stands. */
export const lineWords = words({
  done: { nb: 'ferdig', nn: 'ferdig', en: 'done' },
  now: { nb: 'pågår', nn: 'går føre seg', en: 'going on' },
  missing: { nb: 'mangler', nn: 'manglar', en: 'missing' },
  next: { nb: 'kommer', nn: 'kjem', en: 'to come' },
})
