import { words } from '../../core/words.ts'

/** What is said when something cannot be done in an assessment. */
export const refusals = words({
  noGroup: {
    nb: 'Regionen har ingen ressursgruppe. Sett den ned først.',
    nn: 'Regionen har inga ressursgruppe. Set henne ned først.',
    en: 'The region has no resource group. Set it up first.',
  },
  noCall: {
    nb: 'Utlysningen er ikke publisert.',
    nn: 'Utlysinga er ikkje publisert.',
    en: 'The call has not been published.',
  },
  deadlineNotPassed: {
    nb: 'Søknadsfristen er ikke ute. Vurder søknadene når den er det.',
    nn: 'Søknadsfristen er ikkje ute. Vurder søknadene når han er det.',
    en: 'The deadline has not passed. Assess the applications when it has.',
  },
  notAssessable: {
    nb: 'Kommunen har ingen søknad som kan vurderes.',
    nn: 'Kommunen har ingen søknad som kan vurderast.',
    en: 'The municipality has no application that can be assessed.',
  },
  notDeclared: {
    nb: 'Si først om du er habil.',
    nn: 'Sei først om du er habil.',
    en: 'Say first whether you are impartial.',
  },
  notJudged: {
    nb: 'Vent til de andre i gruppa har vurdert habiliteten din.',
    nn: 'Vent til dei andre i gruppa har vurdert habiliteten din.',
    en: 'Wait until the others in the group have judged your impartiality.',
  },
  disqualified: {
    nb: 'Du er inhabil og deltar ikke i vurderingen av kommunene i regionen.',
    nn: 'Du er inhabil og deltek ikkje i vurderinga av kommunane i regionen.',
    en: 'You are disqualified and take no part in assessing the region’s municipalities.',
  },
  alreadyDeclared: {
    nb: 'Du har svart på om du er habil.',
    nn: 'Du har svart på om du er habil.',
    en: 'You have said whether you are impartial.',
  },
  nothingToJudge: {
    nb: 'Habiliteten er vurdert, eller ingen har reist spørsmålet.',
    nn: 'Habiliteten er vurdert, eller ingen har reist spørsmålet.',
    en: 'The impartiality has been judged, or nobody has raised the question.',
  },
  judgesThemselves: {
    nb: 'Ingen vurderer sin egen habilitet i et organ.',
    nn: 'Ingen vurderer sin eigen habilitet i eit organ.',
    en: 'Nobody judges their own impartiality in a body.',
  },
  reasonMissing: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  scoreOutside: {
    nb: 'Velg fra 1 til 5.',
    nn: 'Vel frå 1 til 5.',
    en: 'Choose from 1 to 5.',
  },
  alreadyOpened: {
    nb: 'Alle vurderingene av kommunen er åpnet og kan ikke endres.',
    nn: 'Alle vurderingane av kommunen er opna og kan ikkje endrast.',
    en: 'All assessments of the municipality have been opened and cannot be changed.',
  },
})
