import { words } from '../../core/words.ts'

/** What would change an amount. Figures and amounts come in ready for reading. */
export const changes = words({
  theFigure: { nb: 'tallet', nn: 'talet', en: 'the figure' },
  figureNamed: {
    nb: (name: string) => `«${name}»`,
    nn: (name: string) => `«${name}»`,
    en: (name: string) => `“${name}”`,
  },
  withMore: {
    nb: (name: string, by: string, bound: string) =>
      `Var ${name} ${by} høyere, altså ${bound}, var kravet oppfylt.`,
    nn: (name: string, by: string, bound: string) =>
      `Var ${name} ${by} høgare, altså ${bound}, var kravet oppfylt.`,
    en: (name: string, by: string, bound: string) =>
      `Were ${name} ${by} higher, that is ${bound}, the requirement would be met.`,
  },
  withLess: {
    nb: (name: string, by: string, bound: string) =>
      `Var ${name} ${by} lavere, altså ${bound}, var kravet oppfylt.`,
    nn: (name: string, by: string, bound: string) =>
      `Var ${name} ${by} lågare, altså ${bound}, var kravet oppfylt.`,
    en: (name: string, by: string, bound: string) =>
      `Were ${name} ${by} lower, that is ${bound}, the requirement would be met.`,
  },
  noLonger: {
    nb: (name: string, need: string, value: string) =>
      `Kravet til ${name} er ${need}. Det er oppfylt nå (${value}), men ikke om tallet faller utenfor.`,
    nn: (name: string, need: string, value: string) =>
      `Kravet til ${name} er ${need}. Det er oppfylt no (${value}), men ikkje om talet fell utanfor.`,
    en: (name: string, need: string, value: string) =>
      `The requirement for ${name} is ${need}. It is met with ${value}, but not if the figure falls outside.`,
  },
  oneMoreOf: {
    nb: (name: string, kr: string) => `Én mer i ${name} gir ${kr} mer, én færre gir ${kr} mindre.`,
    nn: (name: string, kr: string) => `Éin meir i ${name} gir ${kr} meir, éin færre gir ${kr} mindre.`,
    en: (name: string, kr: string) => `One more in ${name} gives ${kr} more, one fewer gives ${kr} less.`,
  },
  oneMore: {
    nb: (kr: string) => `Én mer å regne for gir ${kr} mer, én færre gir ${kr} mindre.`,
    nn: (kr: string) => `Éin meir å rekne for gir ${kr} meir, éin færre gir ${kr} mindre.`,
    en: (kr: string) => `One more to count gives ${kr} more, one fewer gives ${kr} less.`,
  },
  nextBand: {
    nb: (from: string, kr: string) => `Fra ${from} gir ordningen ${kr}.`,
    nn: (from: string, kr: string) => `Frå ${from} gir ordninga ${kr}.`,
    en: (from: string, kr: string) => `From ${from} the scheme pays ${kr}.`,
  },
  withoutRunning: {
    nb: 'Uten det løpende tilskuddet var det formelen som gjaldt.',
    nn: 'Utan det løpande tilskotet var det formelen som galdt.',
    en: 'Without the running grant the formula would apply.',
  },
  withCommitment: {
    nb: 'Får kommunen et tilsagn fra ordningen, er det beløpet i tilsagnet som teller.',
    nn: 'Får kommunen eit tilsegn frå ordninga, er det beløpet i tilsegna som tel.',
    en: 'If the scheme commits a grant to the municipality, that amount counts.',
  },
  yearsEnd: {
    nb: (most: number) => `Etter ${most} år med tilskudd gir ordningen ikke mer.`,
    nn: (most: number) => `Etter ${most} år med tilskot gir ordninga ikkje meir.`,
    en: (most: number) => `After ${most} years of grants the scheme pays no more.`,
  },
  yearsOver: {
    nb: 'Hadde kommunen hatt tilskuddet i færre år, var det mer igjen.',
    nn: 'Hadde kommunen hatt tilskotet i færre år, var det meir att.',
    en: 'Had the municipality had the grant for fewer years, there would be more left.',
  },
  notHadBefore: {
    nb: 'Hadde kommunen ikke hatt tilskuddet før, ville den fått det nå.',
    nn: 'Hadde kommunen ikkje hatt tilskotet før, ville han fått det no.',
    en: 'Had the municipality not had the grant before, it would get it now.',
  },
  meanMoves: {
    nb: (kr: string) => `1\u202f000\u00a0kr mer i ett av årene gir ${kr} mer.`,
    nn: (kr: string) => `1\u202f000\u00a0kr meir i eitt av åra gir ${kr} meir.`,
    en: (kr: string) => `1\u202f000\u00a0kr more in one of the years gives ${kr} more.`,
  },
  shareMoves: {
    nb: 'Andelen stiger når kommunens tall stiger mer enn de andres, og synker når det stiger mindre.',
    nn: 'Delen stig når talet til kommunen stig meir enn tala til dei andre, og søkk når det stig mindre.',
    en: 'The share rises when the municipality’s figure rises more than the others’, and falls when it rises less.',
  },
  withoutBound: {
    nb: (kr: string) => `Uten grensen mot fjoråret var beløpet ${kr}.`,
    nn: (kr: string) => `Utan grensa mot fjoråret var beløpet ${kr}.`,
    en: (kr: string) => `Without the bound against last year the amount would be ${kr}.`,
  },
})
