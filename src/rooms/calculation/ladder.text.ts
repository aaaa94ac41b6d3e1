import { words } from '../../core/words.ts'

/** The words of figures, gates and assumptions. Amounts and figures come in ready for reading, with their unit. */
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
  carried: {
    nb: (from: string) => `Regnet om til dagens grenser fra ${from}.`,
    nn: (from: string) => `Rekna om til grensene i dag frå ${from}.`,
    en: (from: string) => `Carried to today’s borders from ${from}.`,
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
  gate: {
    nb: (need: string, value: string, met: boolean) =>
      `Kravet er ${need}. Kommunen har ${value}, og det oppfyller ${met ? '' : 'ikke '}kravet.`,
    nn: (need: string, value: string, met: boolean) =>
      `Kravet er ${need}. Kommunen har ${value}, og det oppfyller ${met ? '' : 'ikkje '}kravet.`,
    en: (need: string, value: string, met: boolean) =>
      `The requirement is ${need}. The municipality has ${value}, which ${met ? 'meets' : 'does not meet'} it.`,
  },
  atLeast: {
    nb: (bound: string) => `minst ${bound}`,
    nn: (bound: string) => `minst ${bound}`,
    en: (bound: string) => `at least ${bound}`,
  },
  atMost: {
    nb: (bound: string) => `høyst ${bound}`,
    nn: (bound: string) => `høgst ${bound}`,
    en: (bound: string) => `at most ${bound}`,
  },
  fromTo: {
    nb: (low: string, high: string) => `fra ${low} til ${high}`,
    nn: (low: string, high: string) => `frå ${low} til ${high}`,
    en: (low: string, high: string) => `from ${low} to ${high}`,
  },
  allOf: {
    nb: (of: number, met: boolean) =>
      `Alle ${of} kravene må være oppfylt, og det er de ${met ? '' : 'ikke'}.`.replace(' .', '.'),
    nn: (of: number, met: boolean) =>
      `Alle dei ${of} krava må vere oppfylte, og det er dei ${met ? '' : 'ikkje'}.`.replace(' .', '.'),
    en: (of: number, met: boolean) =>
      `All ${of} requirements must be met, and they are ${met ? '' : 'not'}.`.replace(' .', '.'),
  },
  anyOf: {
    nb: (of: number, met: boolean) =>
      `Ett av de ${of} kravene er nok, og ${met ? 'minst ett er' : 'ingen er'} oppfylt.`,
    nn: (of: number, met: boolean) =>
      `Eitt av dei ${of} krava er nok, og ${met ? 'minst eitt er oppfylt' : 'ingen er oppfylte'}.`,
    en: (of: number, met: boolean) =>
      `One of the ${of} requirements is enough, and ${met ? 'at least one is' : 'none is'} met.`,
  },
  reckoned: {
    nb: (sum: string, value: string) => `${sum} = ${value}.`,
    nn: (sum: string, value: string) => `${sum} = ${value}.`,
    en: (sum: string, value: string) => `${sum} = ${value}.`,
  },
  excess: {
    nb: (of: string, over: string, value: string) => `${of} er ${value} mer enn ${over}.`,
    nn: (of: string, over: string, value: string) => `${of} er ${value} meir enn ${over}.`,
    en: (of: string, over: string, value: string) => `${of} is ${value} more than ${over}.`,
  },
  noExcess: {
    nb: (of: string, over: string) => `${of} er ikke mer enn ${over}, så det overskytende er 0.`,
    nn: (of: string, over: string) => `${of} er ikkje meir enn ${over}, så det overskytande er 0.`,
    en: (of: string, over: string) => `${of} is not more than ${over}, so the excess is 0.`,
  },
  meanOf: {
    nb: (of: string, value: string) => `Snittet av ${of} er ${value}.`,
    nn: (of: string, value: string) => `Snittet av ${of} er ${value}.`,
    en: (of: string, value: string) => `The mean of ${of} is ${value}.`,
  },
  hadBefore: {
    nb: (had: boolean) =>
      had
        ? 'Kommunen har hatt tilskuddet før, og da kan den ikke få det igjen.'
        : 'Kommunen har ikke hatt tilskuddet før.',
    nn: (had: boolean) =>
      had
        ? 'Kommunen har hatt tilskotet før, og då kan han ikkje få det igjen.'
        : 'Kommunen har ikkje hatt tilskotet før.',
    en: (had: boolean) =>
      had
        ? 'The municipality has had the grant before and cannot have it again.'
        : 'The municipality has not had the grant before.',
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
  ruleVersion: {
    nb: (version: string, from: string, source: string) =>
      `Regel, versjon ${version}, gjelder fra ${from}. Kilde: ${source}.`,
    nn: (version: string, from: string, source: string) =>
      `Regel, versjon ${version}, gjeld frå ${from}. Kjelde: ${source}.`,
    en: (version: string, from: string, source: string) =>
      `Rule, version ${version}, valid from ${from}. Source: ${source}.`,
  },
})
