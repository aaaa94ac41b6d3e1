import { type DateText, zone } from '../core/dates.ts'
import type { Language } from '../core/words.ts'

const locale: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

const formats = new Map<string, Intl.DateTimeFormat>()
function format(language: Language, withTime: boolean): Intl.DateTimeFormat {
  const key = `${language}${withTime}`
  let found = formats.get(key)
  if (!found) {
    const time = withTime ? ({ hour: '2-digit', minute: '2-digit' } as const) : {}
    found = new Intl.DateTimeFormat(locale[language], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: zone,
      ...time,
    })
    formats.set(key, found)
  }
  return found
}

/** «31. mai 2019». */
export const longDate = (date: DateText, language: Language): string =>
  format(language, false).format(new Date(`${date}T12:00:00Z`))

/** «31. mai 2019 kl. 14:03», Norwegian time. */
export const longTime = (instant: Date, language: Language): string => format(language, true).format(instant)

/** «31.05.2019», for tables. */
export const shortDate = (date: DateText): string =>
  `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`
