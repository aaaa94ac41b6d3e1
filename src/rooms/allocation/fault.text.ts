import type { Refusal } from '../../core/result.ts'
import { type Language, words } from '../../core/words.ts'
import { explainFileProblem, type FileProblem, unitNames } from '../calculation/index.ts'
import { type FieldKind, fieldKind } from './form-check.rules.ts'
import { libraryWords } from './library.text.ts'

type Values = Refusal['values']

/** What a field of the form for a rule is called; of a list with the row's number. */
export function labelOf(field: string, language: Language): string {
  const { fields } = libraryWords(language)
  const [plain = '', number = ''] = field.split('-')
  return (fields[plain as keyof typeof fields] ?? field).replace('{}', number)
}

/** What is wrong in a field of the form, said by its label and by what is written in such a field. */
const faults = words({
  empty: {
    nb: (label: string, kind: FieldKind) =>
      kind === 'figure' ? `Velg et tall i «${label}».` : `Fyll ut «${label}».`,
    nn: (label: string, kind: FieldKind) =>
      kind === 'figure' ? `Vel eit tal i «${label}».` : `Fyll ut «${label}».`,
    en: (label: string, kind: FieldKind) =>
      kind === 'figure' ? `Choose a figure in “${label}”.` : `Fill in “${label}”.`,
  },
  kroner: {
    nb: (label: string) => `«${label}» må være et beløp i kroner, for eksempel 12 500 eller 279,07.`,
    nn: (label: string) => `«${label}» må vere eit beløp i kroner, til dømes 12 500 eller 279,07.`,
    en: (label: string) => `“${label}” must be an amount in kroner, such as 12 500 or 279.07.`,
  },
  number: {
    nb: (label: string) => `«${label}» må være et tall, for eksempel 5 eller 5,2.`,
    nn: (label: string) => `«${label}» må vere eit tal, til dømes 5 eller 5,2.`,
    en: (label: string) => `“${label}” must be a number, such as 5 or 5.2.`,
  },
  date: {
    nb: (label: string) => `Skriv «${label}» som en dato, for eksempel 31.05.2019.`,
    nn: (label: string) => `Skriv «${label}» som ein dato, til dømes 31.05.2019.`,
    en: (label: string) => `Write “${label}” as a date, such as 31.05.2019.`,
  },
  figure: {
    nb: (label: string) => `Tallet i «${label}» finnes ikke. Velg et annet.`,
    nn: (label: string) => `Talet i «${label}» finst ikkje. Vel eit anna.`,
    en: (label: string) => `The figure in “${label}” does not exist. Choose another.`,
  },
  text: {
    nb: (label: string) => `«${label}» kan ikke stå slik. Skriv det om.`,
    nn: (label: string) => `«${label}» kan ikkje stå slik. Skriv det om.`,
    en: (label: string) => `“${label}” cannot stand so. Write it differently.`,
  },
  unit: {
    nb: (label: string, unit: string, wanted: string) =>
      `Tallet i «${label}» er målt i ${unit}, men her trengs ${wanted}. Velg et annet tall.`,
    nn: (label: string, unit: string, wanted: string) =>
      `Talet i «${label}» er målt i ${unit}, men her trengst ${wanted}. Vel eit anna tal.`,
    en: (label: string, unit: string, wanted: string) =>
      `The figure in “${label}” is measured in ${unit}, but ${wanted} is needed here. Choose another figure.`,
  },
  chance: {
    nb: (label: string) => `«${label}» må være mellom 0 og 1.`,
    nn: (label: string) => `«${label}» må vere mellom 0 og 1.`,
    en: (label: string) => `“${label}” must be between 0 and 1.`,
  },
  leastAboveMost: {
    nb: (least: string, most: string) => `«${least}» er større enn «${most}». Rett ett av dem.`,
    nn: (least: string, most: string) => `«${least}» er større enn «${most}». Rett eitt av dei.`,
    en: (least: string, most: string) => `“${least}” is above “${most}”. Correct one of them.`,
  },
  boundsMissing: {
    nb: (down: string, up: string) => `Fyll ut «${down}» eller «${up}», eller begge.`,
    nn: (down: string, up: string) => `Fyll ut «${down}» eller «${up}», eller begge.`,
    en: (down: string, up: string) => `Fill in “${down}” or “${up}”, or both.`,
  },
  periodReversed: {
    nb: (from: string, to: string) => `Regelen slutter før den begynner. Rett «${from}» eller «${to}».`,
    nn: (from: string, to: string) => `Regelen sluttar før han tek til. Rett «${from}» eller «${to}».`,
    en: (from: string, to: string) => `The rule ends before it begins. Correct “${from}” or “${to}”.`,
  },
})

/** Faults of what was written as such, whatever the field is for. */
const ofShape = new Set([
  'amount',
  'wrongType',
  'tooSmall',
  'decimal',
  'badDate',
  'id',
  'notOneOf',
  'unknownFigure',
])

/** The sentence of a fault of the form, by the label of its field. */
export function sayFault({ fault = '', at = '', ...values }: Values, language: Language): string {
  const t = faults(language)
  const [code, field] = [String(fault), String(at)]
  const called = (one: string) => labelOf(one, language)
  const label = called(field)
  const kind = fieldKind(field)
  if (code === 'empty') return t.empty(label, kind)
  if (code === 'chance' || code === 'chanceMissing') return t.chance(called('chance'))
  if (code === 'leastAboveMost') return t.leastAboveMost(called('least'), called('most'))
  if (code === 'boundsMissing') return t.boundsMissing(called('down'), called('up'))
  if (code === 'periodReversed') return t.periodReversed(called('validFrom'), called('validTo'))
  if (code === 'unitMismatch') {
    const units = unitNames[language]
    return t.unit(label, units[values.unit as 'count'], units[values.wanted as 'count'])
  }
  if (field && ofShape.has(code)) return t[kind](label)
  const problem = {
    code,
    line: 0,
    column: 0,
    values: { ...values, path: label || (values.path ?? '') },
  } as FileProblem
  return explainFileProblem(problem, language)
}
