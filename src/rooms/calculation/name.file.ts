/** The file's own names: what the schema calls `potOre` is `potNok` to whoever wrote the file. */
export const fileName = <Step extends PropertyKey>(step: Step): Step =>
  (typeof step === 'string' ? step.replace(/([a-z])Ore$/, '$1Nok') : step) as Step

/** As much of a stranger's text as is said back in a sentence, in characters. */
const mostSaid = 100

export const shortened = (text: string): string =>
  text.length > mostSaid ? `${text.slice(0, mostSaid)}…` : text

/** «schemes[2].rule.bands». */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : `${text}${text && '.'}${shortened(String(step))}`,
    '',
  )
