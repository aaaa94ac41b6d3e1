export type Path = readonly PropertyKey[]
export type Place = [line: number, column: number]

/**
 * The line and character, both from 1, where the value at each path begins in JSON that has already been parsed and is
 * not deeply nested; for a path that is not there, where its nearest parent begins. So a message about «schemes, 2,
 * rule» points into the file. The text is walked through once, however many paths there are.
 */
export function placesInJson(text: string, paths: readonly Path[]): Place[] {
  const root = new Wanted()
  for (const path of paths) path.reduce<Wanted>((node, step) => node.below(step), root)
  new Walk(text).value(0, root)
  return placesOf(
    text,
    paths.map(path => root.nearest(path)),
  )
}

export const placeInJson = (text: string, path: Path): Place => placesInJson(text, [path])[0]!

export const lineAndColumn = (text: string, at: number): Place => placesOf(text, [at])[0]!

/** The lines are counted once, from the first offset to the last. */
function placesOf(text: string, offsets: readonly number[]): Place[] {
  const places: Place[] = []
  let line = 1
  let start = 0
  let next = text.indexOf('\n')
  const inOrder = offsets.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at)
  for (const { at, i } of inOrder) {
    while (next >= 0 && next < at) {
      line++
      start = next + 1
      next = text.indexOf('\n', start)
    }
    places[i] = [line, at - start + 1]
  }
  return places
}

/** A value whose place is asked for, or one on the way to it. */
class Wanted {
  private at = -1
  private readonly inner = new Map<string, Wanted>()

  below(step: PropertyKey): Wanted {
    const key = String(step)
    const found = this.inner.get(key) ?? new Wanted()
    this.inner.set(key, found)
    return found
  }

  get ends(): boolean {
    return this.inner.size === 0
  }

  inside(key: string): Wanted | undefined {
    const found = this.inner.get(key)
    return found && found.at < 0 ? found : undefined
  }

  stand(at: number): void {
    this.at = at
  }

  nearest(path: Path): number {
    let node: Wanted = this
    for (const step of path) {
      const next = node.inner.get(String(step))
      if (!next || next.at < 0) break
      node = next
    }
    return Math.max(node.at, 0)
  }
}

const quote = 0x22
const backslash = 0x5c

/** Goes through a text from a value's first character to the one after its last. */
class Walk {
  private readonly text: string
  constructor(text: string) {
    this.text = text
  }

  value(from: number, wanted: Wanted | undefined): number {
    const at = this.spaces(from)
    wanted?.stand(at)
    const first = this.text[at]
    if (first === '"') return this.string(at)
    if (first !== '{' && first !== '[') return this.word(at)
    if (!wanted || wanted.ends) return this.whole(at)
    return first === '[' ? this.list(at, wanted) : this.object(at, wanted)
  }

  private list(from: number, wanted: Wanted): number {
    let at = this.spaces(from + 1)
    for (let i = 0; at < this.text.length && this.text[at] !== ']'; i++) {
      at = this.spaces(this.value(at, wanted.inside(String(i))))
      if (this.text[at] === ',') at = this.spaces(at + 1)
    }
    return at + 1
  }

  private object(from: number, wanted: Wanted): number {
    let at = this.spaces(from + 1)
    while (this.text[at] === '"') {
      const end = this.string(at)
      const written = this.text.slice(at + 1, end - 1)
      const key = written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written
      at = this.spaces(this.value(this.spaces(end) + 1, wanted.inside(key)))
      if (this.text[at] === ',') at = this.spaces(at + 1)
    }
    return at + 1
  }

  /** Past a list or an object that nobody asks about: brackets are counted, strings are skipped. */
  private whole(from: number): number {
    let depth = 0
    for (let at = from; at < this.text.length; at++) {
      const mark = this.text[at]
      if (mark === '"') at = this.string(at) - 1
      else if (mark === '{' || mark === '[') depth++
      else if ((mark === '}' || mark === ']') && --depth === 0) return at + 1
    }
    return this.text.length
  }

  private word(from: number): number {
    let at = from
    while (at < this.text.length && !/[\s,\]}]/.test(this.text[at]!)) at++
    return at
  }

  private string(from: number): number {
    return afterString(this.text, from)
  }

  private spaces(from: number): number {
    let at = from
    while (at < this.text.length && this.text.charCodeAt(at) <= 0x20) at++
    return at
  }
}

/** The place after the quote that ends the string at `from`, or the text's end where none does. */
export function afterString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const mark = text.charCodeAt(at)
    if (mark === quote) return at + 1
    if (mark === backslash) at++
  }
  return text.length
}
