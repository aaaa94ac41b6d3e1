/** One sourced figure about an organisation in a year. `value` is a decimal string, exact as its source gave it. */
export type Fact = {
  indicator: string
  organisation: string
  year: number
  value: string
  source: string
  asOf: string
  illustrative: boolean
}
