import { randomUUID } from 'node:crypto'
import { createContext } from 'hono/jsx'
import type { Refused } from './page.ts'

/** The forms of one page while it is shown: their keys, ids that are each one's own, and which of them was refused. */
export class FormsOnPage {
  readonly key: () => string
  readonly #takenBy = new Map<string, string>()
  readonly #shown = new Set<Refused>()
  readonly #labels = new Map<string, string>()

  /** @param key makes a form's key. */
  constructor(key: () => string = randomUUID) {
    this.key = key
  }

  /** A field's id: its name, with a number where another form on the page has a field of that name. */
  idOf(form: string, field: string): string {
    for (let i = 1; ; i++) {
      const id = i === 1 ? `field-${field}` : `field-${field}-${i}`
      const by = this.#takenBy.get(id) ?? form
      this.#takenBy.set(id, by)
      if (by === form) return id
    }
  }

  /** Which in the page's order the field of that id is. */
  placeOf(id: string): number {
    return [...this.#takenBy.keys()].indexOf(id)
  }

  /** The field of that id is called so on the page. */
  called(id: string, label: string): void {
    this.#labels.set(id, label)
  }

  /** What a field is called; undefined until it has been laid out. */
  labelOf(id: string): string | undefined {
    return this.#labels.get(id)
  }

  /** The form that was refused stands on the page and tells of it itself. */
  found(refused: Refused): void {
    this.#shown.add(refused)
  }

  tells(refused: Refused): boolean {
    return this.#shown.has(refused)
  }
}

/** Where no page is made, as in a test of one piece, each form has ids of its own. */
export const PageForms = createContext<FormsOnPage>(new FormsOnPage())
