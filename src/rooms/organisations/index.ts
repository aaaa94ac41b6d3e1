/**
 * What: ministries, directorates, county governors and municipalities, with names, numbers and ties valid from-to.
 * Owns: organisations.organisations, organisations.names, organisations.relations, organisations.successions.
 * Promises: one name, one number and one office a municipality on any date; a document keeps what was valid on its own.
 * Not here: who works there (identity); figures about a municipality (statistics).
 * Start reading at: model.ts
 */
export { addToRegister, loadOfficialRegister, loadOtherOwners } from './actions.ts'
export { administersAll, isOfState, type Organisation, type OrganisationKind } from './model.ts'
export {
  allOrganisations,
  ministryOf,
  ministryTies,
  municipalities,
  municipalitiesOf,
  namesOn,
  officeOf,
  officesOn,
  organisation,
  organisationsOf,
  predecessorsOf,
  schemeOwners,
} from './queries.ts'
export {
  selectKind as kindOf,
  selectMunicipalHistory as municipalHistory,
  selectMunicipalNumbers as municipalNumbers,
} from './store.ts'
