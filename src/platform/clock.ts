/** The only place that asks what time it is. SQL asks no clock; tests and the demo builder bring their own. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

/** A clock that stands still until it is moved. */
export function settableClock(start: Date): Clock & { set(now: Date): void } {
  let now = start
  return Object.assign(() => now, {
    set(next: Date) {
      now = next
    },
  })
}
