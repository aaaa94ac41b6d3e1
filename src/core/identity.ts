/** Text in one normal form: composed letters, one plain space between words, nothing that cannot be seen. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .trim()

/**
 * What is the same for codes and numbers that name the same thing, however a system or a spreadsheet wrote them:
 * «000123» and «123», «P-7» and «p-7».
 */
export const identityOf = (text: string): string =>
  plainText(text)
    .toLocaleLowerCase('nb')
    .replace(/^0+(?=\d)/, '')
