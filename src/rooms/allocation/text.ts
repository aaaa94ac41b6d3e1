import type { Language } from '../../core/words.ts'
import { words } from '../../core/words.ts'

/** The words of the ladder that explains an amount. Amounts and figures come in ready for reading, with their unit. */
export const ladder = words({
  input: {
    nb: (i: string, m: string, year: number, value: string) => `${i} i ${m} i ${year}: ${value}.`,
    nn: (i: string, m: string, year: number, value: string) => `${i} i ${m} i ${year}: ${value}.`,
    en: (i: string, m: string, year: number, value: string) => `${i} in ${m} in ${year}: ${value}.`,
  },
  sourced: {
    nb: (source: string, date: string) => `Kilde: ${source}, ${date}.`,
    nn: (source: string, date: string) => `Kjelde: ${source}, ${date}.`,
    en: (source: string, date: string) => `Source: ${source}, ${date}.`,
  },
  illustration: { nb: 'Illustrasjon.', nn: 'Illustrasjon.', en: 'Illustration.' },
  running: {
    nb: (kr: string) => `Kommunen har et løpende tilskudd på ${kr}. Det er hva den ville fått.`,
    nn: (kr: string) => `Kommunen har eit løpande tilskot på ${kr}. Det er kva han ville fått.`,
    en: (kr: string) => `The municipality has a running grant of ${kr}. That is what it would have got.`,
  },
  notRunning: {
    nb: 'Kommunen har ikke noe løpende tilskudd fra ordningen dette året.',
    nn: 'Kommunen har ikkje noko løpande tilskot frå ordninga dette året.',
    en: 'The municipality has no running grant from the scheme this year.',
  },
  gateMet: {
    nb: (least: string, value: string) =>
      `Ordningen krever minst ${least}. Kommunen har ${value}, og det er nok.`,
    nn: (least: string, value: string) =>
      `Ordninga krev minst ${least}. Kommunen har ${value}, og det er nok.`,
    en: (least: string, value: string) =>
      `The scheme requires at least ${least}. The municipality has ${value}, which is enough.`,
  },
  gateNotMet: {
    nb: (least: string, value: string) =>
      `Ordningen krever minst ${least}. Kommunen har ${value}, og det er ikke nok.`,
    nn: (least: string, value: string) =>
      `Ordninga krev minst ${least}. Kommunen har ${value}, og det er ikkje nok.`,
    en: (least: string, value: string) =>
      `The scheme requires at least ${least}. The municipality has ${value}, which is not enough.`,
  },
  closed: {
    nb: 'Kommunen er utenfor ordningen og ville ikke fått noe.',
    nn: 'Kommunen er utanfor ordninga og ville ikkje fått noko.',
    en: 'The municipality is outside the scheme and would have got nothing.',
  },
  assumedPassed: {
    nb: 'Her er det forutsatt at kriteriene er oppfylt. En pilotkommune trenger ikke å være i målgruppa for alle ordningene.',
    nn: 'Her er det føresett at kriteria er oppfylte. Ein pilotkommune treng ikkje vere i målgruppa for alle ordningane.',
    en: 'Here the criteria are assumed to be met. A pilot need not be in the target group of every scheme.',
  },
  standInSmallest: {
    nb: (value: string) =>
      `Beløpet avhenger av det samme tallet som kravet. Derfor brukes det minste som oppfyller kravet: ${value}.`,
    nn: (value: string) =>
      `Beløpet avheng av det same talet som kravet. Difor blir det minste som oppfyller kravet, brukt: ${value}.`,
    en: (value: string) =>
      `The amount hangs on the figure that the requirement tests. So the smallest that qualifies is used: ${value}.`,
  },
  standInOwn: {
    nb: (value: string) => `Beløpet regnes ut fra kommunens eget tall: ${value}.`,
    nn: (value: string) => `Beløpet blir rekna ut frå kommunen sitt eige tal: ${value}.`,
    en: (value: string) => `The amount is computed from the municipality’s own figure: ${value}.`,
  },
  standInMedian: {
    nb: (value: string, n: number) =>
      `Beløpet avhenger av det samme tallet som kravet. Derfor brukes medianen av kommunene som oppfyller kravet (${n}): ${value}.`,
    nn: (value: string, n: number) =>
      `Beløpet avheng av det same talet som kravet. Difor blir medianen av kommunane som oppfyller kravet (${n}), brukt: ${value}.`,
    en: (value: string, n: number) =>
      `The amount hangs on the figure that the requirement tests. So the median of the municipalities that qualify (${n}) is used: ${value}.`,
  },
  historyNone: {
    nb: 'Ingen av kommunene har hatt tilskuddet i disse årene, så beløpet er 0 kr.',
    nn: 'Ingen av kommunane har hatt tilskotet i desse åra, så beløpet er 0 kr.',
    en: 'None of the municipalities had the grant in these years, so the amount is 0 kr.',
  },
  historyOwn: {
    nb: 'Kommunens egen historikk brukes, og den er 0 kr.',
    nn: 'Kommunen sin eigen historikk blir brukt, og han er 0 kr.',
    en: 'The municipality’s own history is used, and it is 0 kr.',
  },
  historySmallest: {
    nb: (kr: string, n: number) =>
      `Derfor brukes det laveste snittet blant kommunene som har hatt det (${n}): ${kr}.`,
    nn: (kr: string, n: number) =>
      `Difor blir det lågaste snittet blant kommunane som har hatt det (${n}), brukt: ${kr}.`,
    en: (kr: string, n: number) =>
      `So the lowest mean among the municipalities that had it (${n}) is used: ${kr}.`,
  },
  historyMedian: {
    nb: (kr: string, n: number) =>
      `Derfor brukes medianen av snittene til kommunene som har hatt det (${n}): ${kr}.`,
    nn: (kr: string, n: number) =>
      `Difor blir medianen av snitta til kommunane som har hatt det (${n}), brukt: ${kr}.`,
    en: (kr: string, n: number) =>
      `So the median of the means of the municipalities that had it (${n}) is used: ${kr}.`,
  },
  yearsLeft: {
    nb: (most: number, used: string) =>
      `Ordningen gir tilskudd i inntil ${most} år. Kommunen har hatt det i ${used}.`,
    nn: (most: number, used: string) =>
      `Ordninga gir tilskot i inntil ${most} år. Kommunen har hatt det i ${used}.`,
    en: (most: number, used: string) =>
      `The scheme pays for up to ${most} years. The municipality has had ${used}.`,
  },
  yearsSpent: {
    nb: (most: number, used: string) =>
      `Ordningen gir tilskudd i inntil ${most} år. Kommunen har hatt det i ${used} og kan ikke få mer.`,
    nn: (most: number, used: string) =>
      `Ordninga gir tilskot i inntil ${most} år. Kommunen har hatt det i ${used} og kan ikkje få meir.`,
    en: (most: number, used: string) =>
      `The scheme pays for up to ${most} years. The municipality has had ${used} and cannot get more.`,
  },
  capOfYear: {
    nb: (n: number, kr: string) => `I år nummer ${n} gir ordningen inntil ${kr}.`,
    nn: (n: number, kr: string) => `I år nummer ${n} gir ordninga inntil ${kr}.`,
    en: (n: number, kr: string) => `In year number ${n} the scheme pays up to ${kr}.`,
  },
  costBelowCap: {
    nb: (kr: string) => `Tiltaket koster ${kr}. Det er mindre enn taket, så kostnaden dekkes.`,
    nn: (kr: string) => `Tiltaket kostar ${kr}. Det er mindre enn taket, så kostnaden blir dekt.`,
    en: (kr: string) => `The measure costs ${kr}. That is below the cap, so the cost is covered.`,
  },
  times: {
    nb: (value: string, each: string, kr: string) => `${value} × ${each} = ${kr}.`,
    nn: (value: string, each: string, kr: string) => `${value} × ${each} = ${kr}.`,
    en: (value: string, each: string, kr: string) => `${value} × ${each} = ${kr}.`,
  },
  band: {
    nb: (value: string, from: string, kr: string) => `${value} ${from}. Det gir ${kr}.`,
    nn: (value: string, from: string, kr: string) => `${value} ${from}. Det gir ${kr}.`,
    en: (value: string, from: string, kr: string) => `${value} ${from}. That gives ${kr}.`,
  },
  between: {
    nb: (from: string, below: string) => `ligger fra ${from} til under ${below}`,
    nn: (from: string, below: string) => `ligg frå ${from} til under ${below}`,
    en: (from: string, below: string) => `lies from ${from} to below ${below}`,
  },
  above: {
    nb: (from: string) => `er ${from} eller mer`,
    nn: (from: string) => `er ${from} eller meir`,
    en: (from: string) => `is ${from} or more`,
  },
  smallestBand: {
    nb: (kr: string) => `Derfor brukes det laveste beløpet ordningen gir: ${kr}.`,
    nn: (kr: string) => `Difor blir det lågaste beløpet ordninga gir, brukt: ${kr}.`,
    en: (kr: string) => `So the lowest amount the scheme pays is used: ${kr}.`,
  },
  mean: {
    nb: (years: number, kr: string) => `Snittet av de ${years} foregående årene er ${kr}.`,
    nn: (years: number, kr: string) => `Snittet av dei ${years} føregåande åra er ${kr}.`,
    en: (years: number, kr: string) => `The mean of the ${years} preceding years is ${kr}.`,
  },
  typical: {
    nb: (kr: string) => `Ordningen søkes i konkurranse. Typisk tildelt beløp er ${kr}.`,
    nn: (kr: string) => `Ordninga blir søkt i konkurranse. Typisk tildelt beløp er ${kr}.`,
    en: (kr: string) => `The scheme is competitive. The typical granted amount is ${kr}.`,
  },
  expected: {
    nb: (chance: string, kr: string, product: string) =>
      `Ordningen søkes i konkurranse. Sjansen er ${chance} og typisk tildelt beløp ${kr}: ${chance} × ${kr} = ${product}.`,
    nn: (chance: string, kr: string, product: string) =>
      `Ordninga blir søkt i konkurranse. Sjansen er ${chance} og typisk tildelt beløp ${kr}: ${chance} × ${kr} = ${product}.`,
    en: (chance: string, kr: string, product: string) =>
      `The scheme is competitive. The chance is ${chance} and the typical amount ${kr}: ${chance} × ${kr} = ${product}.`,
  },
  sameAsWould: {
    nb: 'Kommunen oppfyller kriteriene, så beløpet er det samme som den ville fått.',
    nn: 'Kommunen oppfyller kriteria, så beløpet er det same som han ville fått.',
    en: 'The municipality meets the criteria, so the amount is the same as it would have got.',
  },
  atLeastWould: {
    nb: (kr: string) => `Beløpet er aldri lavere enn hva kommunen ville fått: ${kr}.`,
    nn: (kr: string) => `Beløpet er aldri lågare enn kva kommunen ville fått: ${kr}.`,
    en: (kr: string) => `The amount is never below what the municipality would have got: ${kr}.`,
  },
  roundedUp: {
    nb: (kr: string) => `Rundet opp til nærmeste hele krone: ${kr}.`,
    nn: (kr: string) => `Runda opp til næraste heile krone: ${kr}.`,
    en: (kr: string) => `Rounded up to the next whole krone: ${kr}.`,
  },
  ruleVersion: {
    nb: (version: string, from: string, source: string) =>
      `Regel, versjon ${version}, gjelder fra ${from}. Kilde: ${source}.`,
    nn: (version: string, from: string, source: string) =>
      `Regel, versjon ${version}, gjeld frå ${from}. Kjelde: ${source}.`,
    en: (version: string, from: string, source: string) =>
      `Rule, version ${version}, valid from ${from}. Source: ${source}.`,
  },
})

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

/** A figure for reading: grouped with a narrow no-break space, with a decimal comma in Norwegian. */
export function readable(value: string, language: Language): string {
  const [whole = '', decimals] = value.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')
  return decimals ? `${grouped}${language === 'en' ? '.' : ','}${decimals}` : grouped
}
