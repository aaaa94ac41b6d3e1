import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'
import { sayFault } from './fault.text.ts'

type Values = Refusal['values']

export const libraryRefusals = words({
  /** One fault of a rule that was written in the form, at its field. */
  ruleFault: {
    nb: (values: Values) => sayFault(values, 'nb'),
    nn: (values: Values) => sayFault(values, 'nn'),
    en: (values: Values) => sayFault(values, 'en'),
  },
  ruleFile: {
    nb: 'Regelen har feil. De står under. Rett dem og lagre på nytt.',
    nn: 'Regelen har feil. Dei står under. Rett dei og lagre på nytt.',
    en: 'The rule has errors. They are listed below. Mend them and save again.',
  },
  periodReversed: {
    nb: 'Regelen slutter før den begynner. Rett datoene.',
    nn: 'Regelen sluttar før han tek til. Rett datoane.',
    en: 'The rule ends before it begins. Correct the dates.',
  },
  leastAboveMost: {
    nb: 'Det minste beløpet er større enn det største. Rett ett av dem.',
    nn: 'Det minste beløpet er større enn det største. Rett eitt av dei.',
    en: 'The least amount is larger than the most. Correct one of them.',
  },
  bandsNotRising: {
    nb: 'Det første trinnet begynner på 0 eller lavere, og hvert trinn over det forrige. Rett trinnet.',
    nn: 'Det første trinnet byrjar på 0 eller lågare, og kvart trinn over det førre. Rett trinnet.',
    en: 'The first step begins at 0 or below, and each above the one before. Correct the step.',
  },
  versionTaken: {
    nb: 'Versjonen finnes fra før, og en versjon endres aldri. Gi den nye et annet versjonsnavn.',
    nn: 'Versjonen finst frå før, og ein versjon blir aldri endra. Gi den nye eit anna versjonsnamn.',
    en: 'The version exists, and a version is never changed. Give the new one another name.',
  },
  unknownSchemeId: {
    nb: 'Ordningen finnes ikke i katalogen. Legg den inn der først.',
    nn: 'Ordninga finst ikkje i katalogen. Legg ho inn der først.',
    en: 'The scheme is not in the catalogue. Add it there first.',
  },
})
