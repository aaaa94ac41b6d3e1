import { words } from '../../core/words.ts'

/** The words of the steps that make an amount, by rule kind. Amounts and figures come in ready for reading. */
export const amounts = words({
  fixed: {
    nb: (kr: string) => `Ordningen gir et fast beløp: ${kr}.`,
    nn: (kr: string) => `Ordninga gir eit fast beløp: ${kr}.`,
    en: (kr: string) => `The scheme pays a fixed amount: ${kr}.`,
  },
  recorded: {
    nb: (kr: string) => `Beløpet er det som er registrert: ${kr}.`,
    nn: (kr: string) => `Beløpet er det som er registrert: ${kr}.`,
    en: (kr: string) => `The amount is what is on record: ${kr}.`,
  },
  sharePart: {
    nb: (pot: string, value: string, total: string, kr: string) =>
      `Av ${pot} får kommunen sin andel: ${value} av ${total} i alt. Det gir ${kr}.`,
    nn: (pot: string, value: string, total: string, kr: string) =>
      `Av ${pot} får kommunen sin del: ${value} av ${total} i alt. Det gir ${kr}.`,
    en: (pot: string, value: string, total: string, kr: string) =>
      `Of ${pot} the municipality gets its share: ${value} of ${total} in all. That gives ${kr}.`,
  },
  sharePartOutside: {
    nb: (pot: string, value: string, total: string, kr: string) =>
      `Var kommunen med, ville den delt ${pot} med de andre: ${value} av ${total} og sine egne. Det gir ${kr}.`,
    nn: (pot: string, value: string, total: string, kr: string) =>
      `Var kommunen med, ville han delt ${pot} med dei andre: ${value} av ${total} og sine eigne. Det gir ${kr}.`,
    en: (pot: string, value: string, total: string, kr: string) =>
      `Were it in, it would share ${pot} with the others: ${value} of ${total} and its own. That gives ${kr}.`,
  },
  shareLeast: {
    nb: (kr: string) => `Kommunen får ikke mindre enn ${kr}, så det er andelen.`,
    nn: (kr: string) => `Kommunen får ikkje mindre enn ${kr}, så det er delen.`,
    en: (kr: string) => `The municipality gets no less than ${kr}, so that is the share.`,
  },
  shareMost: {
    nb: (kr: string) => `Kommunen får ikke mer enn ${kr}, så det er andelen.`,
    nn: (kr: string) => `Kommunen får ikkje meir enn ${kr}, så det er delen.`,
    en: (kr: string) => `The municipality gets no more than ${kr}, so that is the share.`,
  },
  shareRest: {
    nb: (before: string, left: string, all: string, kr: string) =>
      `Andre holdes på minste eller største beløp. De øvrige deler ${left} i samme forhold: ${before} × ${left} / ${all} = ${kr}.`,
    nn: (before: string, left: string, all: string, kr: string) =>
      `Andre blir haldne på minste eller største beløp. Dei øvrige deler ${left} i same forhold: ${before} × ${left} / ${all} = ${kr}.`,
    en: (before: string, left: string, all: string, kr: string) =>
      `Others are held at the least or the most. The rest share ${left} in the same proportion: ${before} × ${left} / ${all} = ${kr}.`,
  },
  shareBoundLeast: {
    nb: (kr: string) => `Kommunens eget minste beløp er ${kr}.`,
    nn: (kr: string) => `Det eige minste beløpet til kommunen er ${kr}.`,
    en: (kr: string) => `The municipality’s own least is ${kr}.`,
  },
  shareBoundMost: {
    nb: (kr: string) => `Kommunens eget største beløp er ${kr}.`,
    nn: (kr: string) => `Det eige største beløpet til kommunen er ${kr}.`,
    en: (kr: string) => `The municipality’s own most is ${kr}.`,
  },
  shareLifted: {
    nb: (before: string, change: string) =>
      `Uten grensene var andelen ${before}; det minste beløpet gir ${change} mer, som de andre avgir.`,
    nn: (before: string, change: string) =>
      `Utan grensene var delen ${before}; det minste beløpet gir ${change} meir, som dei andre gir frå seg.`,
    en: (before: string, change: string) =>
      `Without the bounds the share was ${before}; the least gives ${change} more, which the others give up.`,
  },
  shareLowered: {
    nb: (before: string, change: string) =>
      `Uten grensene var andelen ${before}; det største beløpet tar ${change}, som går til de andre.`,
    nn: (before: string, change: string) =>
      `Utan grensene var delen ${before}; det største beløpet tek ${change}, som går til dei andre.`,
    en: (before: string, change: string) =>
      `Without the bounds the share was ${before}; the most takes ${change}, which goes to the others.`,
  },
  shareKept: {
    nb: (before: string, change: string) =>
      `Uten grensene var andelen ${before}. De andres grenser tar ${change}, og det minste beløpet hindrer at de tar mer.`,
    nn: (before: string, change: string) =>
      `Utan grensene var delen ${before}. Grensene til dei andre tek ${change}, og det minste beløpet hindrar at dei tek meir.`,
    en: (before: string, change: string) =>
      `Without the bounds the share was ${before}. The others’ bounds take ${change}, and the least keeps them from taking more.`,
  },
  shareStopped: {
    nb: (before: string, change: string) =>
      `Uten grensene var andelen ${before}. De andres grenser gir ${change} mer, og det største beløpet hindrer at de gir enda mer.`,
    nn: (before: string, change: string) =>
      `Utan grensene var delen ${before}. Grensene til dei andre gir ${change} meir, og det største beløpet hindrar at dei gir enda meir.`,
    en: (before: string, change: string) =>
      `Without the bounds the share was ${before}. The others’ bounds give ${change} more, and the most keeps them from giving yet more.`,
  },
  shareCost: {
    nb: (change: string) => `Det koster kommunen ${change}.`,
    nn: (change: string) => `Det kostar kommunen ${change}.`,
    en: (change: string) => `That costs the municipality ${change}.`,
  },
  shareGain: {
    nb: (change: string) => `Det gir kommunen ${change} mer.`,
    nn: (change: string) => `Det gir kommunen ${change} meir.`,
    en: (change: string) => `That gives the municipality ${change} more.`,
  },
  shareTied: {
    nb: (alike: number, kroner: number, got: boolean) =>
      `${alike} mottakere har like stor brøkdel av en krone igjen, og det er ${kroner} å gi dem. De med størst andel går først, så etter kommunenummer: kommunen ${got ? 'får en' : 'får ingen'}.`,
    nn: (alike: number, kroner: number, got: boolean) =>
      `${alike} mottakarar har like stor brøkdel av ei krone att, og det er ${kroner} å gi dei. Dei med størst del går først, så etter kommunenummer: kommunen ${got ? 'får ei' : 'får inga'}.`,
    en: (alike: number, kroner: number, got: boolean) =>
      `${alike} recipients have the same fraction of a krone left, and there are ${kroner} to give them. Those with the largest share go first, then by municipality number: the municipality gets ${got ? 'one' : 'none'}.`,
  },
  shareRounded: {
    nb: (kr: string, n: number, sum: string) =>
      `Andelene til de ${n} mottakerne gjøres om til hele kroner som til sammen er ${sum}. Kommunen får ${kr}.`,
    nn: (kr: string, n: number, sum: string) =>
      `Delane til dei ${n} mottakarane blir gjorde om til heile kroner som til saman er ${sum}. Kommunen får ${kr}.`,
    en: (kr: string, n: number, sum: string) =>
      `The shares of the ${n} recipients are made whole kroner that sum to ${sum}. The municipality gets ${kr}.`,
  },
  sharePot: {
    nb: (percent: string, kr: string) => `${percent} av bevilgningen, ${kr},`,
    nn: (percent: string, kr: string) => `${percent} av løyvinga, ${kr},`,
    en: (percent: string, kr: string) => `${percent} of the appropriation, ${kr},`,
  },
  case: {
    nb: (n: number, of: number) => `Derfor gjelder sats ${n} av ${of}.`,
    nn: (n: number, of: number) => `Difor gjeld sats ${n} av ${of}.`,
    en: (n: number, of: number) => `So rate ${n} of ${of} applies.`,
  },
  noCase: {
    nb: 'Ingen av satsene gjelder for kommunen, så beløpet er 0 kr.',
    nn: 'Ingen av satsane gjeld for kommunen, så beløpet er 0 kr.',
    en: 'None of the rates applies to the municipality, so the amount is 0 kr.',
  },
  part: {
    nb: (n: number, of: number) => `Ledd ${n} av ${of}:`,
    nn: (n: number, of: number) => `Ledd ${n} av ${of}:`,
    en: (n: number, of: number) => `Part ${n} of ${of}:`,
  },
  item: {
    nb: (n: number, of: number) => `Nummer ${n} av ${of} i listen:`,
    nn: (n: number, of: number) => `Nummer ${n} av ${of} i lista:`,
    en: (n: number, of: number) => `Number ${n} of ${of} in the list:`,
  },
  noItems: {
    nb: 'Listen er tom, så beløpet er 0 kr.',
    nn: 'Lista er tom, så beløpet er 0 kr.',
    en: 'The list is empty, so the amount is 0 kr.',
  },
  sumOf: {
    nb: (of: string, kr: string) => `Til sammen: ${of} = ${kr}.`,
    nn: (of: string, kr: string) => `Til saman: ${of} = ${kr}.`,
    en: (of: string, kr: string) => `Together: ${of} = ${kr}.`,
  },
  leastOf: {
    nb: (of: string, kr: string) => `Det laveste av ${of} er ${kr}.`,
    nn: (of: string, kr: string) => `Det lågaste av ${of} er ${kr}.`,
    en: (of: string, kr: string) => `The lowest of ${of} is ${kr}.`,
  },
  greatestOf: {
    nb: (of: string, kr: string) => `Det høyeste av ${of} er ${kr}.`,
    nn: (of: string, kr: string) => `Det høgaste av ${of} er ${kr}.`,
    en: (of: string, kr: string) => `The highest of ${of} is ${kr}.`,
  },
  ownShare: {
    nb: (percent: string, before: string, kr: string) =>
      `Kommunen dekker ${percent} selv. Av ${before} blir tilskuddet ${kr}.`,
    nn: (percent: string, before: string, kr: string) =>
      `Kommunen dekkjer ${percent} sjølv. Av ${before} blir tilskotet ${kr}.`,
    en: (percent: string, before: string, kr: string) =>
      `The municipality bears ${percent} itself. Of ${before} the grant is ${kr}.`,
  },
  lastFree: {
    nb: (last: string, kr: string) =>
      `I fjor fikk kommunen ${last}. Årets beløp er innenfor grensene og blir stående: ${kr}.`,
    nn: (last: string, kr: string) =>
      `I fjor fekk kommunen ${last}. Beløpet i år er innanfor grensene og blir ståande: ${kr}.`,
    en: (last: string, kr: string) =>
      `Last year the municipality got ${last}. This year’s amount is within the bounds and stands: ${kr}.`,
  },
  lastLifted: {
    nb: (last: string, percent: string, kr: string) =>
      `I fjor fikk kommunen ${last}. Nedgangen er høyst ${percent}, så beløpet løftes til ${kr}.`,
    nn: (last: string, percent: string, kr: string) =>
      `I fjor fekk kommunen ${last}. Nedgangen er høgst ${percent}, så beløpet blir løfta til ${kr}.`,
    en: (last: string, percent: string, kr: string) =>
      `Last year the municipality got ${last}. It falls by at most ${percent}, so the amount is lifted to ${kr}.`,
  },
  lastLowered: {
    nb: (last: string, percent: string, kr: string) =>
      `I fjor fikk kommunen ${last}. Økningen er høyst ${percent}, så beløpet settes ned til ${kr}.`,
    nn: (last: string, percent: string, kr: string) =>
      `I fjor fekk kommunen ${last}. Auken er høgst ${percent}, så beløpet blir sett ned til ${kr}.`,
    en: (last: string, percent: string, kr: string) =>
      `Last year the municipality got ${last}. It rises by at most ${percent}, so the amount is lowered to ${kr}.`,
  },
  lastNone: {
    nb: 'Kommunen fikk ikke tilskuddet i fjor, så beløpet holdes ikke mot fjoråret.',
    nn: 'Kommunen fekk ikkje tilskotet i fjor, så beløpet blir ikkje halde mot fjoråret.',
    en: 'The municipality did not have the grant last year, so the amount is not held against it.',
  },
  priceAdjusted: {
    nb: (index: string, from: string, to: string, before: string, kr: string) =>
      `Prisjustert med ${index}: ${before} × ${to} / ${from} = ${kr}.`,
    nn: (index: string, from: string, to: string, before: string, kr: string) =>
      `Prisjustert med ${index}: ${before} × ${to} / ${from} = ${kr}.`,
    en: (index: string, from: string, to: string, before: string, kr: string) =>
      `Price-adjusted by ${index}: ${before} × ${to} / ${from} = ${kr}.`,
  },
  roundedNearest: {
    nb: (to: string, kr: string) => `Rundet av til nærmeste ${to}: ${kr}.`,
    nn: (to: string, kr: string) => `Runda av til næraste ${to}: ${kr}.`,
    en: (to: string, kr: string) => `Rounded to the nearest ${to}: ${kr}.`,
  },
  roundedDownTo: {
    nb: (to: string, kr: string) => `Rundet ned til hele ${to}: ${kr}.`,
    nn: (to: string, kr: string) => `Runda ned til heile ${to}: ${kr}.`,
    en: (to: string, kr: string) => `Rounded down to whole ${to}: ${kr}.`,
  },
  roundedUpTo: {
    nb: (to: string, kr: string) => `Rundet opp til hele ${to}: ${kr}.`,
    nn: (to: string, kr: string) => `Runda opp til heile ${to}: ${kr}.`,
    en: (to: string, kr: string) => `Rounded up to whole ${to}: ${kr}.`,
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
    nb: (value: string, place: string, kr: string) => `${value} ${place}. Det gir ${kr}.`,
    nn: (value: string, place: string, kr: string) => `${value} ${place}. Det gir ${kr}.`,
    en: (value: string, place: string, kr: string) => `${value} ${place}. That gives ${kr}.`,
  },
  bandWithRate: {
    nb: (value: string, place: string, base: string, rate: string, from: string, kr: string) =>
      `${value} ${place}. Det gir ${base} og ${rate} for hver over ${from}: ${kr}.`,
    nn: (value: string, place: string, base: string, rate: string, from: string, kr: string) =>
      `${value} ${place}. Det gir ${base} og ${rate} for kvar over ${from}: ${kr}.`,
    en: (value: string, place: string, base: string, rate: string, from: string, kr: string) =>
      `${value} ${place}. That gives ${base} and ${rate} for each above ${from}: ${kr}.`,
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
  notWon: {
    nb: 'Ordningen søkes i konkurranse. Ingen kan regne med å vinne fram, så kommunen ville ikke fått noe.',
    nn: 'Ordninga blir søkt i konkurranse. Ingen kan rekne med å vinne fram, så kommunen ville ikkje fått noko.',
    en: 'The scheme is competitive. Nobody can count on winning, so the municipality would have got nothing.',
  },
  expected: {
    nb: (chance: string, kr: string, product: string) =>
      `Ordningen søkes i konkurranse. Sjansen er ${chance} og typisk tildelt beløp ${kr}: ${chance} × ${kr} = ${product}.`,
    nn: (chance: string, kr: string, product: string) =>
      `Ordninga blir søkt i konkurranse. Sjansen er ${chance} og typisk tildelt beløp ${kr}: ${chance} × ${kr} = ${product}.`,
    en: (chance: string, kr: string, product: string) =>
      `The scheme is competitive. The chance is ${chance} and the typical amount ${kr}: ${chance} × ${kr} = ${product}.`,
  },
  roundedUp: {
    nb: (kr: string) => `Rundet opp til nærmeste hele krone: ${kr}.`,
    nn: (kr: string) => `Runda opp til næraste heile krone: ${kr}.`,
    en: (kr: string) => `Rounded up to the next whole krone: ${kr}.`,
  },
})
