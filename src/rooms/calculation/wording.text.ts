import { words } from '../../core/words.ts'

/** The words of a rule as such, whoever it is used on. */
export const ruleWords = words({
  running: {
    nb: (record: string) =>
      `Har kommunen allerede et tilsagn for året (${record}), er det hva den ville fått.`,
    nn: (record: string) => `Har kommunen alt eit tilsegn for året (${record}), er det kva han ville fått.`,
    en: (record: string) =>
      `If the municipality already has a grant for the year (${record}), that is what it would have got.`,
  },
  earlier: {
    nb: (name: string, years: number) => (years === 1 ? `${name} året før` : `${name} ${years} år før`),
    nn: (name: string, years: number) => (years === 1 ? `${name} året før` : `${name} ${years} år før`),
    en: (name: string, years: number) =>
      years === 1 ? `${name} the year before` : `${name} ${years} years before`,
  },
  ratio: {
    nb: (of: string, per: string) => `${of} delt på ${per}`,
    nn: (of: string, per: string) => `${of} delt på ${per}`,
    en: (of: string, per: string) => `${of} divided by ${per}`,
  },
  excess: {
    nb: (of: string, over: string) => `det ${of} er mer enn ${over}`,
    nn: (of: string, over: string) => `det ${of} er meir enn ${over}`,
    en: (of: string, over: string) => `what ${of} is more than ${over}`,
  },
  mean: {
    nb: (of: string, years: number) => `snittet av ${of} de ${years} årene før`,
    nn: (of: string, years: number) => `snittet av ${of} dei ${years} åra før`,
    en: (of: string, years: number) => `the mean of ${of} over the ${years} years before`,
  },
  test: {
    nb: (figure: string, bound: string) => `${figure}: ${bound}.`,
    nn: (figure: string, bound: string) => `${figure}: ${bound}.`,
    en: (figure: string, bound: string) => `${figure}: ${bound}.`,
  },
  all: { nb: 'Alle disse kravene:', nn: 'Alle desse krava:', en: 'All of these requirements:' },
  any: {
    nb: 'Minst ett av disse kravene:',
    nn: 'Minst eitt av desse krava:',
    en: 'At least one of these requirements:',
  },
  fixed: {
    nb: (kr: string) => `Et fast beløp på ${kr}.`,
    nn: (kr: string) => `Eit fast beløp på ${kr}.`,
    en: (kr: string) => `A fixed amount of ${kr}.`,
  },
  perUnit: {
    nb: (kr: string, unit: string) => `${kr} for hver: ${unit}.`,
    nn: (kr: string, unit: string) => `${kr} for kvar: ${unit}.`,
    en: (kr: string, unit: string) => `${kr} for each: ${unit}.`,
  },
  bands: {
    nb: (figure: string) => `Beløpet følger av ${figure}:`,
    nn: (figure: string) => `Beløpet følgjer av ${figure}:`,
    en: (figure: string) => `The amount follows from ${figure}:`,
  },
  between: {
    nb: (from: string, below: string) => `Fra ${from} til under ${below}`,
    nn: (from: string, below: string) => `Frå ${from} til under ${below}`,
    en: (from: string, below: string) => `From ${from} to below ${below}`,
  },
  above: {
    nb: (from: string) => `${from} eller mer`,
    nn: (from: string) => `${from} eller meir`,
    en: (from: string) => `${from} or more`,
  },
  band: {
    nb: (place: string, kr: string) => `${place}: ${kr}.`,
    nn: (place: string, kr: string) => `${place}: ${kr}.`,
    en: (place: string, kr: string) => `${place}: ${kr}.`,
  },
  bandWithRate: {
    nb: (place: string, kr: string, rate: string, from: string) =>
      `${place}: ${kr}, og ${rate} for hver over ${from}.`,
    nn: (place: string, kr: string, rate: string, from: string) =>
      `${place}: ${kr}, og ${rate} for kvar over ${from}.`,
    en: (place: string, kr: string, rate: string, from: string) =>
      `${place}: ${kr}, and ${rate} for each above ${from}.`,
  },
  capOverYears: {
    nb: (years: number) => `Tilskudd i inntil ${years} år. Etter det kan kommunen ikke få mer.`,
    nn: (years: number) => `Tilskot i inntil ${years} år. Etter det kan kommunen ikkje få meir.`,
    en: (years: number) => `A grant for up to ${years} years. After that the municipality cannot get more.`,
  },
  yearCap: {
    nb: (year: number, kr: string) => `År ${year}: inntil ${kr}.`,
    nn: (year: number, kr: string) => `År ${year}: inntil ${kr}.`,
    en: (year: number, kr: string) => `Year ${year}: up to ${kr}.`,
  },
  cost: {
    nb: (cost: string) => `Ikke mer enn det tiltaket koster (${cost}).`,
    nn: (cost: string) => `Ikkje meir enn det tiltaket kostar (${cost}).`,
    en: (cost: string) => `No more than the measure costs (${cost}).`,
  },
  meanOfYears: {
    nb: (grants: string, years: number) =>
      `Snittet av ${grants} de ${years} årene før. Uten tidligere tilskudd er det ingenting.`,
    nn: (grants: string, years: number) =>
      `Snittet av ${grants} dei ${years} åra før. Utan tidlegare tilskot er det ingenting.`,
    en: (grants: string, years: number) =>
      `The mean of ${grants} over the ${years} years before. Without earlier grants it is nothing.`,
  },
  typical: {
    nb: (kr: string) =>
      `Ordningen søkes i konkurranse. For den som ikke har tilsagn, regnes typisk tildelt beløp: ${kr}.`,
    nn: (kr: string) =>
      `Ordninga blir søkt i konkurranse. For den som ikkje har tilsegn, blir typisk tildelt beløp rekna: ${kr}.`,
    en: (kr: string) =>
      `The scheme is competitive. For those without a grant the typical amount is counted: ${kr}.`,
  },
  expected: {
    nb: (kr: string, chance: string) =>
      `Ordningen søkes i konkurranse. For den som ikke har tilsagn, regnes ${chance} av ${kr}.`,
    nn: (kr: string, chance: string) =>
      `Ordninga blir søkt i konkurranse. For den som ikkje har tilsegn, blir ${chance} av ${kr} rekna.`,
    en: (kr: string, chance: string) =>
      `The scheme is competitive. For those without a grant ${chance} of ${kr} is counted.`,
  },
  recorded: {
    nb: (record: string) => `Beløpet som er registrert: ${record}.`,
    nn: (record: string) => `Beløpet som er registrert: ${record}.`,
    en: (record: string) => `The amount on record: ${record}.`,
  },
  share: {
    nb: (kr: string) => `En andel av bevilgningen på ${kr}, i hele kroner som til sammen er bevilgningen:`,
    nn: (kr: string) => `Ein del av løyvinga på ${kr}, i heile kroner som til saman er løyvinga:`,
    en: (kr: string) => `A share of the appropriation of ${kr}, in whole kroner that sum to it:`,
  },
  sharePart: {
    nb: (weight: string, by: string) => `Vekt ${weight}: etter ${by}.`,
    nn: (weight: string, by: string) => `Vekt ${weight}: etter ${by}.`,
    en: (weight: string, by: string) => `Weight ${weight}: by ${by}.`,
  },
  among: {
    nb: 'Bare blant dem som oppfyller kravet:',
    nn: 'Berre blant dei som oppfyller kravet:',
    en: 'Only among those that meet the requirement:',
  },
  least: {
    nb: (kr: string) => `Minst ${kr} til hver.`,
    nn: (kr: string) => `Minst ${kr} til kvar.`,
    en: (kr: string) => `At least ${kr} to each.`,
  },
  most: {
    nb: (kr: string) => `Høyst ${kr} til hver.`,
    nn: (kr: string) => `Høgst ${kr} til kvar.`,
    en: (kr: string) => `At most ${kr} to each.`,
  },
  ownLeast: {
    nb: 'Hver får minst sitt eget beløp, og de andre gir fra seg i samme forhold. Beløpet er:',
    nn: 'Kvar får minst sitt eige beløp, og dei andre gir frå seg i same forhold. Beløpet er:',
    en: 'Each gets at least an amount of its own, and the others give up in proportion. The amount is:',
  },
  ownMost: {
    nb: 'Hver får høyst sitt eget beløp, og de andre får det som er over. Beløpet er:',
    nn: 'Kvar får høgst sitt eige beløp, og dei andre får det som er over. Beløpet er:',
    en: 'Each gets at most an amount of its own, and the others get what is above. The amount is:',
  },
  each: {
    nb: (list: string) => `For hver i listen «${list}», lagt sammen:`,
    nn: (list: string) => `For kvar i lista «${list}», lagt saman:`,
    en: (list: string) => `For each in the list “${list}”, added up:`,
  },
  gate: {
    nb: 'Bare for kommuner som oppfyller kravet:',
    nn: 'Berre for kommunar som oppfyller kravet:',
    en: 'Only for municipalities that meet the requirement:',
  },
  pays: { nb: 'Da gis:', nn: 'Då blir det gitt:', en: 'Then it pays:' },
  notBefore: {
    nb: (record: string) => `Bare for kommuner som ikke har fått tilskuddet før (${record}):`,
    nn: (record: string) => `Berre for kommunar som ikkje har fått tilskotet før (${record}):`,
    en: (record: string) => `Only for municipalities that have not had the grant before (${record}):`,
  },
  cases: {
    nb: 'Ulike satser. Den første som passer, gjelder:',
    nn: 'Ulike satsar. Den første som passar, gjeld:',
    en: 'Different rates. The first that fits applies:',
  },
  case: {
    nb: (n: number) => `Sats ${n}, for:`,
    nn: (n: number) => `Sats ${n}, for:`,
    en: (n: number) => `Rate ${n}, for:`,
  },
  otherwise: { nb: 'Ellers:', nn: 'Elles:', en: 'Otherwise:' },
  composed: {
    nb: { sum: 'Summen av:', least: 'Det laveste av:', greatest: 'Det høyeste av:' },
    nn: { sum: 'Summen av:', least: 'Det lågaste av:', greatest: 'Det høgaste av:' },
    en: { sum: 'The sum of:', least: 'The lowest of:', greatest: 'The highest of:' },
  },
  ownShare: {
    nb: (percent: string) => `Kommunen dekker ${percent} selv, staten resten av:`,
    nn: (percent: string) => `Kommunen dekkjer ${percent} sjølv, staten resten av:`,
    en: (percent: string) => `The municipality bears ${percent} itself, the state the rest of:`,
  },
  againstLastYear: {
    nb: (last: string) => `Holdt mot fjoråret (${last}):`,
    nn: (last: string) => `Halde mot fjoråret (${last}):`,
    en: (last: string) => `Held against last year (${last}):`,
  },
  down: {
    nb: (percent: string) => `Nedgangen er høyst ${percent}.`,
    nn: (percent: string) => `Nedgangen er høgst ${percent}.`,
    en: (percent: string) => `It falls by at most ${percent}.`,
  },
  up: {
    nb: (percent: string) => `Økningen er høyst ${percent}.`,
    nn: (percent: string) => `Auken er høgst ${percent}.`,
    en: (percent: string) => `It rises by at most ${percent}.`,
  },
  priceAdjusted: {
    nb: (index: string, from: string, to: string) => `Prisjustert med ${index}, fra ${from} til ${to}:`,
    nn: (index: string, from: string, to: string) => `Prisjustert med ${index}, frå ${from} til ${to}:`,
    en: (index: string, from: string, to: string) => `Price-adjusted by ${index}, from ${from} to ${to}:`,
  },
  rounded: {
    nb: {
      nearest: (to: string) => `Rundet av til nærmeste ${to}:`,
      up: (to: string) => `Rundet opp til hele ${to}:`,
      down: (to: string) => `Rundet ned til hele ${to}:`,
    },
    nn: {
      nearest: (to: string) => `Runda av til næraste ${to}:`,
      up: (to: string) => `Runda opp til heile ${to}:`,
      down: (to: string) => `Runda ned til heile ${to}:`,
    },
    en: {
      nearest: (to: string) => `Rounded to the nearest ${to}:`,
      up: (to: string) => `Rounded up to whole ${to}:`,
      down: (to: string) => `Rounded down to whole ${to}:`,
    },
  },
  standIn: {
    nb: {
      smallest: 'Når kravet forutsettes oppfylt, brukes det minste tallet som oppfyller det.',
      own: 'Når kravet forutsettes oppfylt, brukes kommunens eget tall.',
      medianOfEligible: 'Når kravet forutsettes oppfylt, brukes medianen av dem som oppfyller det.',
    },
    nn: {
      smallest: 'Når kravet er føresett oppfylt, blir det minste talet som oppfyller det, brukt.',
      own: 'Når kravet er føresett oppfylt, blir kommunen sitt eige tal brukt.',
      medianOfEligible: 'Når kravet er føresett oppfylt, blir medianen av dei som oppfyller det, brukt.',
    },
    en: {
      smallest: 'When the requirement is assumed met, the smallest figure that meets it is used.',
      own: 'When the requirement is assumed met, the municipality’s own figure is used.',
      medianOfEligible: 'When the requirement is assumed met, the median of those that meet it is used.',
    },
  },
})
