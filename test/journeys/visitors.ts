/** A page of the demo, asked for by someone who may see it; several where a page has several faces. */
export type Visit = { face: string; to: string; as?: string }

export const programme = 'oppvekst-sammen'
export const pilot = 'pilot-0-24'
export const year = { programme, year: 2026 }
export const lead = (number: string) => `programleder-m-${number}`
export const director = (number: string) => `direktor-m-${number}`
export const caseWorker = (office: string) => `saksbehandler-${office}`
export const panel = (office: string) => `ressursgruppe-${office}`
export const place = (number: string) => ({ programme, municipality: `m-${number}` })
