import type { Language } from '../core/words.ts'

const upToTwelve: Record<Language, readonly string[]> = {
  nb: ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  en: [
    'none',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
}

/** A count as it is written in running text: in letters up to twelve, in digits above. */
export const counted = (n: number, language: Language): string => upToTwelve[language][n] ?? String(n)

/** The same at the beginning of a sentence. */
export const countedFirst = (n: number, language: Language): string => {
  const said = counted(n, language)
  return said.charAt(0).toUpperCase() + said.slice(1)
}
