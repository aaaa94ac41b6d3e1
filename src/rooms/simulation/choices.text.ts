import { words } from '../../core/words.ts'

/** The words of the form that makes a scenario. */
export const scenarioForm = words({
  inUse: {
    nb: (title: string) => `${title} (endret)`,
    nn: (title: string) => `${title} (endra)`,
    en: (title: string) => `${title} (changed)`,
  },
  changes: { nb: 'Det som er endret', nn: 'Det som er endra', en: 'What is changed' },
  noChanges: {
    nb: 'Ingenting er endret ennå.',
    nn: 'Ingenting er endra enno.',
    en: 'Nothing is changed yet.',
  },
  build: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  try: { nb: 'Se hva som skjer', nn: 'Sjå kva som skjer', en: 'See what happens' },
  save: { nb: 'Lagre med navnet', nn: 'Lagre med namnet', en: 'Save with the name' },
  name: {
    nb: 'Navn på scenariet, hvis du vil lagre det',
    nn: 'Namn på scenarioet, om du vil lagre det',
    en: 'Name of the scenario, to save it',
  },
  addTitle: {
    nb: 'Ordninger som kan tas inn',
    nn: 'Ordningar som kan takast inn',
    en: 'Schemes that can be added',
  },
  addHint: {
    nb: 'Ordninger i katalogen som har en regel. Bidraget er et beløp i hele kroner eller en andel av bevilgningen, som «50 %».',
    nn: 'Ordningar i katalogen som har ein regel. Bidraget er eit beløp i heile kroner eller ein del av løyvinga, som «50 %».',
    en: 'Schemes of the catalogue that have a rule. The contribution is an amount in whole kroner or a share of the appropriation, as “50 %”.',
  },
  contributions: {
    nb: 'Hva hver ny ordning bidrar med',
    nn: 'Kva kvar ny ordning bidreg med',
    en: 'What each new scheme contributes',
  },
  noPool: {
    nb: 'Ingen andre ordninger har en regel ennå. Skriv en på ordningens side, eller gi en under.',
    nn: 'Ingen andre ordningar har ein regel enno. Skriv ein på sida til ordninga, eller gi ein under.',
    en: 'No other scheme has a rule yet. Write one on the scheme’s page, or give one below.',
  },
  contribution: {
    nb: (name: string) => `Bidrag fra ${name}`,
    nn: (name: string) => `Bidrag frå ${name}`,
    en: (name: string) => `Contribution from ${name}`,
  },
  appropriation: {
    nb: (kr: string, year: number) => `Bevilgning ${kr} i ${year}`,
    nn: (kr: string, year: number) => `Løyving ${kr} i ${year}`,
    en: (kr: string, year: number) => `Appropriation ${kr} in ${year}`,
  },
  noAppropriation: {
    nb: 'Bevilgningen er ikke kjent; gi et beløp',
    nn: 'Løyvinga er ikkje kjend; gi eit beløp',
    en: 'The appropriation is not known; give an amount',
  },
  dropTitle: {
    nb: 'Ordninger som tas ut',
    nn: 'Ordningar som blir tekne ut',
    en: 'Schemes that are taken out',
  },
  ruleTitle: { nb: 'Regler og satser', nn: 'Reglar og satsar', en: 'Rules and rates' },
  version: {
    nb: (name: string) => `Regel for ${name}`,
    nn: (name: string) => `Regel for ${name}`,
    en: (name: string) => `Rule of ${name}`,
  },
  scale: {
    nb: (name: string) => `Satser i ${name}, % av dagens`,
    nn: (name: string) => `Satsar i ${name}, % av dagens`,
    en: (name: string) => `Rates of ${name}, % of today’s`,
  },
  pilots: { nb: 'Hvem er med?', nn: 'Kven er med?', en: 'Who takes part?' },
  pilotsSame: { nb: 'De som er med i dag', nn: 'Dei som er med i dag', en: 'Those of today' },
  norway: {
    nb: (n: number) => `Alle ${n} kommuner i Norge`,
    nn: (n: number) => `Alle ${n} kommunar i Noreg`,
    en: (n: number) => `All ${n} municipalities of Norway`,
  },
  office: {
    nb: (name: string, n: number) => `I tillegg alle i ${name} (${n})`,
    nn: (name: string, n: number) => `I tillegg alle i ${name} (${n})`,
    en: (name: string, n: number) => `Also all of ${name} (${n})`,
  },
  addPilots: {
    nb: 'Kommuner som kommer til, én per linje',
    nn: 'Kommunar som kjem til, éin per linje',
    en: 'Municipalities that join, one a line',
  },
  removePilots: {
    nb: 'Kommuner som går ut, én per linje',
    nn: 'Kommunar som går ut, éin per linje',
    en: 'Municipalities that leave, one a line',
  },
  nameOrNumber: { nb: 'Navn eller kommunenummer', nn: 'Namn eller kommunenummer', en: 'Name or number' },
  prices: {
    nb: 'Priser og beløp, % av dagens',
    nn: 'Prisar og beløp, % av dagens',
    en: 'Prices and amounts, % of today’s',
  },
  pricesHint: {
    nb: '100 er uendret. 103,5 hever alle satser og bidrag med 3,5 prosent. Registrerte beløp endres ikke.',
    nn: '100 er uendra. 103,5 hevar alle satsar og bidrag med 3,5 prosent. Registrerte beløp blir ikkje endra.',
    en: '100 is unchanged. 103.5 raises every rate and contribution by 3.5 per cent. Amounts on record stay.',
  },
  potHow: { nb: 'Hvor stor er potten?', nn: 'Kor stor er potten?', en: 'How large is the pot?' },
  potSum: { nb: 'Summen av bidragene', nn: 'Summen av bidraga', en: 'The sum of the contributions' },
  potGuarantees: {
    nb: 'Nok til alle garantier',
    nn: 'Nok til alle garantiar',
    en: 'Enough for every guarantee',
  },
  potBases: {
    nb: 'Nok til alle beregningsgrunnlag',
    nn: 'Nok til alle utrekningsgrunnlag',
    en: 'Enough for every basis',
  },
  potFixed: { nb: 'Et fast beløp', nn: 'Eit fast beløp', en: 'A fixed amount' },
  potKr: {
    nb: 'Fast beløp i hele kroner',
    nn: 'Fast beløp i heile kroner',
    en: 'Fixed amount in whole kroner',
  },
  restKey: {
    nb: 'Hvordan fordeles det som blir til overs?',
    nn: 'Korleis blir det som er til overs, fordelt?',
    en: 'How is what is left over shared?',
  },
  same: { nb: 'Som i dag', nn: 'Som i dag', en: 'As today' },
  keyNone: { nb: 'Fordeles ikke', nn: 'Blir ikkje fordelt', en: 'Not shared' },
  keyBasis: { nb: 'Etter beregningsgrunnlaget', nn: 'Etter utrekningsgrunnlaget', en: 'By the basis' },
  keyEqual: { nb: 'Likt til alle', nn: 'Likt til alle', en: 'Equally' },
  keyChildren: {
    nb: 'Etter antall barn og unge 0–24 år',
    nn: 'Etter talet på barn og unge 0–24 år',
    en: 'By children and youth 0–24',
  },
  reading: { nb: 'Hva garanteres?', nn: 'Kva blir garantert?', en: 'What is guaranteed?' },
  readingWould: {
    nb: 'Det kommunen ville fått',
    nn: 'Det kommunen ville fått',
    en: 'What it would have got',
  },
  readingCould: {
    nb: 'Det kommunen kunne fått',
    nn: 'Det kommunen kunne fått',
    en: 'What it could have got',
  },
})
