import type { Language } from '../../core/words.ts'
import { words } from '../../core/words.ts'

/** The words of an award: its guaranteed amount (garantert beløp), basis (beregningsgrunnlag) and award (tildelt beløp). */
export const award = words({
  gets: {
    nb: (m: string, kr: string, year: number) => `${m} får ${kr} i ${year}.`,
    nn: (m: string, kr: string, year: number) => `${m} får ${kr} i ${year}.`,
    en: (m: string, kr: string, year: number) => `${m} gets ${kr} in ${year}.`,
  },
  guarantee: {
    nb: (kr: string) => `Garantert beløp er ${kr}: det kommunen ville fått fra ordningene hver for seg.`,
    nn: (kr: string) => `Garantert beløp er ${kr}: det kommunen ville fått frå ordningane kvar for seg.`,
    en: (kr: string) => `The guaranteed amount is ${kr}: what the schemes one by one would have given.`,
  },
  guaranteeStrict: {
    nb: (kr: string) => `Garantert beløp er ${kr}. Programmet garanterer hele beregningsgrunnlaget.`,
    nn: (kr: string) => `Garantert beløp er ${kr}. Programmet garanterer heile utrekningsgrunnlaget.`,
    en: (kr: string) => `The guaranteed amount is ${kr}. The programme guarantees the whole basis.`,
  },
  basis: {
    nb: (kr: string) =>
      `Beregningsgrunnlaget er ${kr}: det kommunen kunne fått om kriteriene i hver ordning var oppfylt.`,
    nn: (kr: string) =>
      `Utrekningsgrunnlaget er ${kr}: det kommunen kunne fått om kriteria i kvar ordning var oppfylte.`,
    en: (kr: string) => `The basis is ${kr}: what it could have got had each scheme’s criteria been met.`,
  },
  reachesBasis: {
    nb: 'Potten rekker til hele beregningsgrunnlaget for alle.',
    nn: 'Potten rekk til heile utrekningsgrunnlaget for alle.',
    en: 'The pot reaches the whole basis for everyone.',
  },
  rest: {
    nb: (kr: string, key: string) => `I tillegg får kommunen ${kr} av resten i potten, fordelt ${key}.`,
    nn: (kr: string, key: string) => `I tillegg får kommunen ${kr} av resten i potten, fordelt ${key}.`,
    en: (kr: string, key: string) => `It also gets ${kr} of the rest of the pot, shared ${key}.`,
  },
  byIndicator: {
    nb: (indicator: string) => `etter ${indicator}`,
    nn: (indicator: string) => `etter ${indicator}`,
    en: (indicator: string) => `by ${indicator}`,
  },
  byBasis: { nb: 'etter beregningsgrunnlaget', nn: 'etter utrekningsgrunnlaget', en: 'by the bases' },
  byEqual: { nb: 'likt', nn: 'likt', en: 'equally' },
  fraction: {
    nb: (percent: string) =>
      `Potten rekker ikke til alle beregningsgrunnlag. Alle får garantien og samme andel, ${percent}, av det som ligger mellom garantien og grunnlaget.`,
    nn: (percent: string) =>
      `Potten rekk ikkje til alle utrekningsgrunnlag. Alle får garantien og same del, ${percent}, av det som ligg mellom garantien og grunnlaget.`,
    en: (percent: string) =>
      `The pot does not reach every basis. Each gets its guarantee and the same share, ${percent}, of what lies between guarantee and basis.`,
  },
  below: {
    nb: (kr: string) => `Tildelt beløp er ${kr} lavere enn grunnlaget.`,
    nn: (kr: string) => `Tildelt beløp er ${kr} lågare enn grunnlaget.`,
    en: (kr: string) => `The award is ${kr} below the basis.`,
  },
  undistributed: {
    nb: (kr: string) => `${kr} er ikke fordelt. Noen må bestemme en fordelingsnøkkel.`,
    nn: (kr: string) => `${kr} er ikkje fordelte. Nokon må bestemme ein fordelingsnøkkel.`,
    en: (kr: string) => `${kr} is not distributed. Someone must decide a key.`,
  },
})

/** A figure for reading: grouped with a narrow no-break space, a real minus sign, and a decimal comma in Norwegian. */
export function readable(value: string, language: Language): string {
  const [whole = '', decimals] = value.split('.')
  const grouped = whole.replace('-', '\u2212').replace(/\B(?=(\d{3})+$)/g, '\u202f')
  return decimals ? `${grouped}${language === 'en' ? '.' : ','}${decimals}` : grouped
}
