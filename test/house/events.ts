import { isCode, isTest, type SourceFile } from './source.ts'

/** Wall: every kind of event on the list is recorded by an action of its own room. */
export function eventViolations(
  kinds: Readonly<Record<string, readonly string[]>>,
  files: readonly SourceFile[],
): string[] {
  const code = files.filter(file => isCode(file) && !isTest(file))
  return Object.entries(kinds).flatMap(([room, verbs]) => {
    const own = code.filter(file => file.path.startsWith(`src/rooms/${room}/`)).map(file => file.text)
    return verbs
      .filter(verb => !own.some(text => text.includes(`'${room}.${verb}'`)))
      .map(
        verb => `src/event-kinds.ts: nothing in ${room} records «${room}.${verb}»; record it, or remove it`,
      )
  })
}
