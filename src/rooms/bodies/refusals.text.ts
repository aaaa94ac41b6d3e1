import { words } from '../../core/words.ts'

type Values = Record<string, string | number | bigint>
type Sentences = Record<string, string | ((values: Values) => string)>

/** What is said when something cannot be done in a body or its meeting. */
export const refusals = words<Sentences>({
  unknownBody: { nb: 'Organet finnes ikke.', nn: 'Organet finst ikkje.', en: 'There is no such body.' },
  unknownMeeting: { nb: 'Møtet finnes ikke.', nn: 'Møtet finst ikkje.', en: 'There is no such meeting.' },
  unknownProgramme: {
    nb: 'Velg et program i lista.',
    nn: 'Vel eit program i lista.',
    en: 'Choose a programme from the list.',
  },
  notACaseNumber: {
    nb: 'Skriv saksnummeret som 2019/10445.',
    nn: 'Skriv saksnummeret som 2019/10445.',
    en: 'Write the case number as 2019/10445.',
  },
  caseNumberTaken: {
    nb: ({ number }) => `Saksnummeret ${number} er brukt.`,
    nn: ({ number }) => `Saksnummeret ${number} er brukt.`,
    en: ({ number }) => `The case number ${number} is taken.`,
  },
  oneResourceGroup: {
    nb: 'Dere har allerede en ressursgruppe i programmet.',
    nn: 'De har alt ei ressursgruppe i programmet.',
    en: 'You already have a resource group in this programme.',
  },
  endsBeforeItBegins: {
    nb: 'Siste dag er før den første.',
    nn: 'Siste dag er før den første.',
    en: 'The last day is before the first.',
  },
  endsBeforeToday: {
    nb: 'Siste dag kan ikke være før i dag.',
    nn: 'Siste dag kan ikkje vere før i dag.',
    en: 'The last day cannot be before today.',
  },
  seatEnded: { nb: 'Plassen er avsluttet.', nn: 'Plassen er avslutta.', en: 'The seat has ended.' },
  sitsAlready: {
    nb: 'Personen sitter her allerede.',
    nn: 'Personen sit her alt.',
    en: 'The person already sits here.',
  },
  oneChair: {
    nb: 'Organet har en leder. Avslutt den plassen først.',
    nn: 'Organet har ein leiar. Avslutt den plassen først.',
    en: 'The body has a chair. End that seat first.',
  },
  noSuchMember: {
    nb: 'Velg et medlem som sitter her.',
    nn: 'Vel ein medlem som sit her.',
    en: 'Choose a member who sits here.',
  },
  noSeat: {
    nb: 'Velg en som sitter i organet.',
    nn: 'Vel ein som sit i organet.',
    en: 'Choose somebody who sits in the body.',
  },
  unknownPerson: {
    nb: 'Velg en person i lista. Den som skal sitte her, må ha en rolle.',
    nn: 'Vel ein person i lista. Den som skal sitje her, må ha ei rolle.',
    en: 'Choose a person from the list. Whoever is to sit here must hold a role.',
  },
  agendaMissing: { nb: 'Skriv minst én sak.', nn: 'Skriv minst éi sak.', en: 'Write at least one item.' },
  nobodySits: {
    nb: 'Ingen med stemme sitter i organet den dagen.',
    nn: 'Ingen med røyst sit i organet den dagen.',
    en: 'Nobody with a vote sits in the body on that day.',
  },
  startsBeforeNow: {
    nb: 'Møtet kan ikke begynne før nå.',
    nn: 'Møtet kan ikkje byrje før no.',
    en: 'The meeting cannot begin before now.',
  },
  notATime: {
    nb: 'Skriv klokkeslettet som 09.30.',
    nn: 'Skriv klokkeslettet som 09.30.',
    en: 'Write the time as 09.30.',
  },
  notOpen: { nb: 'Møtet er ikke åpnet.', nn: 'Møtet er ikkje opna.', en: 'The meeting has not been opened.' },
  alreadyOpen: { nb: 'Møtet er åpnet.', nn: 'Møtet er opna.', en: 'The meeting has been opened.' },
  alreadyClosed: { nb: 'Møtet er hevet.', nn: 'Møtet er heva.', en: 'The meeting is closed.' },
  notYetClosed: {
    nb: 'Møtet er ikke hevet ennå.',
    nn: 'Møtet er ikkje heva enno.',
    en: 'The meeting has not been closed yet.',
  },
  alreadyHere: {
    nb: 'Personen er registrert som til stede.',
    nn: 'Personen er registrert som til stades.',
    en: 'The person is recorded as present.',
  },
  notHere: {
    nb: 'Personen er ikke til stede.',
    nn: 'Personen er ikkje til stades.',
    en: 'The person is not present.',
  },
  noMatter: { nb: 'Saken finnes ikke.', nn: 'Saka finst ikkje.', en: 'There is no such item.' },
  matterOpen: {
    nb: 'En sak behandles allerede. Gjør den ferdig først.',
    nn: 'Ei sak blir alt behandla. Gjer ho ferdig først.',
    en: 'An item is being treated. Finish it first.',
  },
  noMatterOpen: {
    nb: 'Saken er ikke tatt opp.',
    nn: 'Saka er ikkje teken opp.',
    en: 'The item has not been taken.',
  },
  matterDone: { nb: 'Saken er ferdig.', nn: 'Saka er ferdig.', en: 'The item is done.' },
  alreadyDeclared: {
    nb: 'Det er svart på habiliteten.',
    nn: 'Det er svart på habiliteten.',
    en: 'The question of impartiality has been answered.',
  },
  notDeclared: {
    nb: ({ names }) => `Saken kan tas opp når alle har svart om de er habile. Disse mangler: ${names}.`,
    nn: ({ names }) => `Saka kan takast opp når alle har svart om dei er habile. Desse manglar: ${names}.`,
    en: ({ names }) =>
      `The item can be taken when all have said whether they are impartial. Missing: ${names}.`,
  },
  notJudged: {
    nb: ({ names }) => `De andre må først vurdere habiliteten til ${names}.`,
    nn: ({ names }) => `Dei andre må først vurdere habiliteten til ${names}.`,
    en: ({ names }) => `The others must first judge the impartiality of ${names}.`,
  },
  judgesThemselves: {
    nb: 'Ingen vurderer sin egen habilitet i et organ.',
    nn: 'Ingen vurderer sin eigen habilitet i eit organ.',
    en: 'Nobody judges their own impartiality in a body.',
  },
  nothingToJudge: {
    nb: 'Velg en som har meldt fra, og som ikke er vurdert.',
    nn: 'Vel ein som har meldt frå, og som ikkje er vurdert.',
    en: 'Choose somebody who has raised it and has not been judged.',
  },
  reasonMissing: { nb: 'Skriv en begrunnelse.', nn: 'Skriv ei grunngiving.', en: 'Write a reason.' },
  proposalMissing: {
    nb: 'Skriv hva som foreslås.',
    nn: 'Skriv kva som blir foreslått.',
    en: 'Write what is proposed.',
  },
  notQuorate: {
    nb: ({ filled, needed }) =>
      `For få tar del: ${filled} med stemme, og ${needed} kreves. Kall inn vara, eller utsett saken.`,
    nn: ({ filled, needed }) =>
      `For få tek del: ${filled} med røyst, og ${needed} må til. Kall inn vara, eller utset saka.`,
    en: ({ filled, needed }) =>
      `Too few take part: ${filled} with a vote, and ${needed} are required. Call a deputy, or defer the item.`,
  },
  nothingPut: {
    nb: 'Legg fram et forslag først.',
    nn: 'Legg fram eit framlegg først.',
    en: 'Put a proposal first.',
  },
  takesNoPart: {
    nb: 'Den som er valgt, tar ikke del i saken med stemme.',
    nn: 'Den som er vald, tek ikkje del i saka med røyst.',
    en: 'That person does not take part in the item with a vote.',
  },
  alreadyVoted: {
    nb: 'Stemmen er registrert.',
    nn: 'Røysta er registrert.',
    en: 'The vote has been recorded.',
  },
  votesMissing: {
    nb: ({ names }) => `Disse har ikke stemt: ${names}.`,
    nn: ({ names }) => `Desse har ikkje røysta: ${names}.`,
    en: ({ names }) => `These have not voted: ${names}.`,
  },
  notByConsent: {
    nb: 'Noen har ikke stemt for. La stemmene telle.',
    nn: 'Nokon har ikkje røysta for. Lat røystene telje.',
    en: 'Somebody has not voted for. Conclude by the votes given.',
  },
  mattersLeft: {
    nb: 'Avslutt eller utsett hver sak først.',
    nn: 'Avslutt eller utset kvar sak først.',
    en: 'Conclude or defer each item first.',
  },
  alreadyApproved: {
    nb: 'Protokollen er godkjent.',
    nn: 'Protokollen er godkjend.',
    en: 'The minutes have been approved.',
  },
  samePerson: {
    nb: 'En annen enn den som hevet møtet, godkjenner protokollen.',
    nn: 'Ein annan enn den som heva møtet, godkjenner protokollen.',
    en: 'Somebody other than whoever closed the meeting approves the minutes.',
  },
})
