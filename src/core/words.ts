/** The written languages of the product. Northern Sámi comes with the residents' rooms. */
export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/**
 * A room's words: every key in every language side by side, so that the compiler refuses a missing one.
 * A phrase is a string, or a function where it carries values. `words(table)('nn').title` is the nynorsk title.
 */
export function words<T extends object>(table: { [K in keyof T]: Record<Language, T[K]> }): Words<T> {
  const per = Object.fromEntries(
    languages.map(language => [
      language,
      Object.fromEntries(
        Object.entries<Record<Language, unknown>>(table).map(([key, phrase]) => [key, phrase[language]]),
      ),
    ]),
  ) as Record<Language, T>
  return Object.assign((language: Language) => per[language], { table })
}

export type Words<T> = ((language: Language) => T) & { table: { [K in keyof T]: Record<Language, T[K]> } }
