/** A grant scheme with its owner. `post` is «226.64»: a post may hold several schemes. */
export type Scheme = {
  id: string
  name: string
  directorate: string
  ministry: string
  post: string
  purpose: string
  illustrative: boolean
}
