import { answerInTurns } from '../../src/platform/worker-turns.ts'

/** Does in a worker what a test asks for: answers, fills its memory, never ends, or has a fault. */
answerInTurns(async (first, turn) => {
  const held: unknown[] = []
  if (first === 'fill') for (;;) held.push(Array.from({ length: 1000 }, (_, i) => `${i}`))
  if (first === 'spin') for (;;);
  if (first === 'fault') throw new TypeError('a fault')
  if (first === 'long') return 'x'.repeat(2 ** 30)
  if (first === 'talk') return await turn(await turn('more'))
  return first
})
