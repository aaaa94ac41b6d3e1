/**
 * Source told apart into code, comments and strings, by character, so that a word in a comment or a string is not
 * taken for code. Offsets and line breaks stay. It knows as much TypeScript as that takes and no more.
 */
export type Scan = {
  /** Without comments. */
  code: string
  /** Without comments and without what stands in strings, templates and regular expressions. */
  bare: string
  /** Only what stands in strings and templates. */
  strings: string
  /** Template literals with their tag, values replaced by «?». */
  templates: { tag: string; text: string; index: number }[]
}

export function scan(source: string): Scan {
  const code = source.split('')
  const bare = source.split('')
  const strings = source.split('').map(blank)
  const templates: Scan['templates'] = []

  const hide = (from: number, to: number, comment: boolean) => {
    for (let i = from; i < Math.min(to, source.length); i++) {
      if (comment) code[i] = blank(source[i]!)
      else strings[i] = source[i]!
      bare[i] = blank(source[i]!)
    }
    return to
  }
  const end = (mark: string, from: number) => {
    const at = source.indexOf(mark, from)
    return at < 0 ? source.length : at
  }

  /** Reads code from `at` to the end, or to the brace that closes a template's value; returns where it stopped. */
  function readCode(at: number, inValue: boolean): number {
    let depth = 0
    while (at < source.length) {
      const char = source[at]!
      if (source.startsWith('//', at)) at = hide(at, end('\n', at), true)
      else if (source.startsWith('/*', at)) at = hide(at, end('*/', at + 2) + 2, true)
      else if (char === "'" || char === '"') at = hide(at + 1, endOfLine(char, at + 1), false) + 1
      else if (char === '`') at = readTemplate(at)
      else if (char === '/' && startsPattern(bare, at)) at = endOfPattern(at)
      else if (char === '}' && inValue && depth === 0) return at
      else {
        if (char === '{') depth++
        if (char === '}') depth--
        at++
      }
    }
    return at
  }

  function readTemplate(start: number): number {
    const template = { tag: tagBefore(bare.slice(0, start).join('')), text: '', index: start }
    templates.push(template)
    let at = start + 1
    while (at < source.length && source[at] !== '`') {
      if (source.startsWith('${', at)) {
        at = readCode(at + 2, true) + 1
        template.text += '?'
      } else {
        const length = source[at] === '\\' ? 2 : 1
        template.text += source.slice(at, at + length)
        at = hide(at, at + length, false)
      }
    }
    return at + 1
  }

  /** A quote that is not closed on its line is an apostrophe in a page's text, and ends with the line. */
  function endOfLine(quote: string, at: number): number {
    while (at < source.length && source[at] !== quote && source[at] !== '\n')
      at += source[at] === '\\' ? 2 : 1
    return at
  }

  function endOfPattern(start: number): number {
    let inClass = false
    for (let at = start + 1; at < source.length && source[at] !== '\n'; at++) {
      if (source[at] === '\\') at++
      else if (source[at] === '[') inClass = true
      else if (source[at] === ']') inClass = false
      else if (source[at] === '/' && !inClass) {
        for (let i = start + 1; i < at; i++) bare[i] = ' '
        return at + 1
      }
    }
    return start + 1
  }

  readCode(0, false)
  return { code: code.join(''), bare: bare.join(''), strings: strings.join(''), templates }
}

const blank = (char: string): string => (char === '\n' ? '\n' : ' ')

/** A slash begins a regular expression where a value may begin; after a value it divides or closes a tag. */
function startsPattern(bare: readonly string[], at: number): boolean {
  if (bare[at + 1] === '>') return false
  const before = bare
    .slice(Math.max(0, at - 40), at)
    .join('')
    .trimEnd()
  return before === '' || /(?:[(,=:[!&|?;{]|=>|\b(?:return|typeof|case|in|of))$/.test(before)
}

/** The tag of a template literal, its type arguments left out: «sql» of sql<{ id: string }>`…`. */
function tagBefore(before: string): string {
  let rest = before.trimEnd()
  if (rest.endsWith('>')) {
    let open = 0
    for (let i = rest.length - 1; i >= 0; i--) {
      if (rest[i] === '>' && rest[i - 1] !== '=') open++
      if (rest[i] === '<' && --open === 0) {
        rest = rest.slice(0, i)
        break
      }
    }
  }
  return /[\w$.]+$/.exec(rest)?.[0] ?? ''
}
