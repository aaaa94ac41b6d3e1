import type { Refusal } from '../../core/result.ts'
import { words } from '../../core/words.ts'
import { shortDate } from '../../text/dates.ts'

export const text = words({
  ownPots: { nb: 'Kommunens egne potter', nn: 'Eigne potter i kommunen', en: 'The municipality’s own pots' },
  listLead: {
    nb: (count: number, kr: string) =>
      count === 0
        ? 'Kommunen har ingen egen pott ennå.'
        : `Kommunen har ${count === 1 ? 'én egen pott' : `${count} egne potter`} med ${kr} samlet fra sektorene.`,
    nn: (count: number, kr: string) =>
      count === 0
        ? 'Kommunen har inga eiga pott enno.'
        : `Kommunen har ${count === 1 ? 'éi eiga pott' : `${count} eigne potter`} med ${kr} samla frå sektorane.`,
    en: (count: number, kr: string) =>
      count === 0
        ? 'The municipality has no pot of its own yet.'
        : `The municipality has ${count} of its own, with ${kr} pooled from its sectors.`,
  },
  explain: {
    nb: 'En egen pott samler penger fra budsjettene til kommunens egne sektorer og brukes på tvers, med de samme reglene som en pott fra staten: tiltak med plan, to personer ved utbetaling, og hver krone kan følges tilbake til sektoren den kom fra.',
    nn: 'Ei eiga pott samlar pengar frå budsjetta til kommunen sine eigne sektorar og blir brukt på tvers, med dei same reglane som ei pott frå staten: tiltak med plan, to personar ved utbetaling, og kvar krone kan følgjast tilbake til sektoren ho kom frå.',
    en: 'A pot of one’s own pools money from the budgets of the municipality’s sectors and is used across them, by the rules of a pot from the state: measures with a plan, two people for a payment, and each krone followed back to the sector it came from.',
  },
  newTitle: { nb: 'Opprett en egen pott', nn: 'Opprett ei eiga pott', en: 'Set up a pot of your own' },
  directorCreates: {
    nb: 'Kommunedirektøren oppretter en egen pott, etter vedtak i kommunen.',
    nn: 'Kommunedirektøren opprettar ei eiga pott, etter vedtak i kommunen.',
    en: 'The municipal director sets up a pot, once the municipality has decided on it.',
  },
  name: { nb: 'Navn på potten', nn: 'Namn på potta', en: 'Name of the pot' },
  goal: { nb: 'Hva skal den oppnå?', nn: 'Kva skal ho oppnå?', en: 'What is it to achieve?' },
  target: { nb: 'Målgruppe', nn: 'Målgruppe', en: 'Target group' },
  ageFrom: { nb: 'Fra alder (0–120)', nn: 'Frå alder (0–120)', en: 'From age (0–120)' },
  ageTo: { nb: 'Til alder (0–120)', nn: 'Til alder (0–120)', en: 'To age (0–120)' },
  families: {
    nb: 'Familiene deres er med',
    nn: 'Familiane deira er med',
    en: 'Their families are included',
  },
  startsOn: { nb: 'Fra', nn: 'Frå', en: 'From' },
  endsOn: { nb: 'Til', nn: 'Til', en: 'To' },
  decidedBy: { nb: 'Hvem vedtok det?', nn: 'Kven vedtok det?', en: 'Who decided it?' },
  decidedByHint: {
    nb: 'For eksempel kommunestyret.',
    nn: 'Til dømes kommunestyret.',
    en: 'The council, for instance.',
  },
  decidedOn: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Decided on' },
  reference: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
  create: { nb: 'Opprett potten', nn: 'Opprett potta', en: 'Set up the pot' },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  pooledKr: { nb: 'Samlet, kr', nn: 'Samla, kr', en: 'Pooled, kr' },
  lead: {
    nb: (kr: string, sectors: number) =>
      `${kr} er samlet fra ${sectors === 1 ? 'én sektor' : `${sectors} sektorer`}.`,
    nn: (kr: string, sectors: number) =>
      `${kr} er samla frå ${sectors === 1 ? 'éin sektor' : `${sectors} sektorar`}.`,
    en: (kr: string, sectors: number) =>
      `${kr} is pooled from ${sectors} ${sectors === 1 ? 'sector' : 'sectors'}.`,
  },
  nothingYet: {
    nb: 'Ingen sektor har gitt penger ennå. Programlederen attesterer det første, og kommunedirektøren godkjenner.',
    nn: 'Ingen sektor har gitt pengar enno. Programleiaren attesterer det første, og kommunedirektøren godkjenner.',
    en: 'No sector has given money yet. The programme lead certifies the first, and the municipal director approves.',
  },
  waits: {
    nb: (kr: string) => `${kr} venter på godkjenning.`,
    nn: (kr: string) => `${kr} ventar på godkjenning.`,
    en: (kr: string) => `${kr} waits for approval.`,
  },
  bySector: {
    nb: 'Hva hver sektor har gitt',
    nn: 'Kva kvar sektor har gitt',
    en: 'What each sector has given',
  },
  sector: { nb: 'Sektor', nn: 'Sektor', en: 'Sector' },
  function: { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' },
  type: { nb: 'Art', nn: 'Art', en: 'Type' },
  ore: { nb: 'Kroner', nn: 'Kroner', en: 'Kroner' },
  amountKr: { nb: 'Beløp, kr', nn: 'Beløp, kr', en: 'Amount, kr' },
  number: { nb: 'Nr.', nn: 'Nr.', en: 'No.' },
  total: { nb: 'Sum', nn: 'Sum', en: 'Total' },
  transfers: { nb: 'Overføringer til potten', nn: 'Overføringar til potta', en: 'Transfers to the pot' },
  effectiveOn: { nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'With effect from' },
  decision: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  state: { nb: 'Status', nn: 'Status', en: 'State' },
  approvedBy: {
    nb: (who: string, on: string) => `godkjent av ${who} ${on}`,
    nn: (who: string, on: string) => `godkjend av ${who} ${on}`,
    en: (who: string, on: string) => `approved by ${who} ${on}`,
  },
  waitsFor: {
    nb: (who: string, on: string) =>
      `attestert av ${who} ${on}; venter på kommunedirektøren eller budsjettdisponereren`,
    nn: (who: string, on: string) =>
      `attestert av ${who} ${on}; ventar på kommunedirektøren eller budsjettdisponenten`,
    en: (who: string, on: string) =>
      `certified by ${who} ${on}; waits for the municipal director or the budget holder`,
  },
  approve: {
    nb: (number: number) => `Godkjenn overføring ${number}`,
    nn: (number: number) => `Godkjenn overføring ${number}`,
    en: (number: number) => `Approve transfer ${number}`,
  },
  certifyTitle: {
    nb: 'Overfør penger fra sektorene',
    nn: 'Overfør pengar frå sektorane',
    en: 'Move money from the sectors',
  },
  certifyHint: {
    nb: 'Fyll ut så mange linjer du trenger. Funksjon og art er de tre sifrene fra KOSTRA i sektorens eget budsjett.',
    nn: 'Fyll ut så mange linjer du treng. Funksjon og art er dei tre sifra frå KOSTRA i budsjettet til sektoren.',
    en: 'Fill in as many lines as you need. Function and type are the three digits of KOSTRA in the sector’s own budget.',
  },
  line: {
    nb: (n: number) => `Linje ${n}`,
    nn: (n: number) => `Linje ${n}`,
    en: (n: number) => `Line ${n}`,
  },
  certify: { nb: 'Attester overføringen', nn: 'Attester overføringa', en: 'Certify the transfer' },
  adjustment: { nb: 'Budsjettregulering', nn: 'Budsjettregulering', en: 'Budget adjustment' },
  adjustmentCsv: {
    nb: 'Budsjettregulering på funksjon og art (CSV)',
    nn: 'Budsjettregulering på funksjon og art (CSV)',
    en: 'Budget adjustment by function and type (CSV)',
  },
  adjustmentXlsx: {
    nb: 'Samme som Excel',
    nn: 'Same som Excel',
    en: 'The same as Excel',
  },
  toPot: { nb: 'Gå til potten', nn: 'Gå til potta', en: 'Go to the pot' },
  workApprove: {
    nb: (kr: string, pot: string) => `Godkjenn at ${kr} overføres til ${pot}`,
    nn: (kr: string, pot: string) => `Godkjenn at ${kr} blir overført til ${pot}`,
    en: (kr: string, pot: string) => `Approve that ${kr} is moved to ${pot}`,
  },
})

export const refusals = words({
  noParts: {
    nb: 'Fyll ut minst én linje med sektor, funksjon, art og beløp.',
    nn: 'Fyll ut minst éi linje med sektor, funksjon, art og beløp.',
    en: 'Fill in at least one line with sector, function, type and amount.',
  },
  halfLine: {
    nb: 'Fyll ut hele linjen, eller la alle feltene i den stå tomme.',
    nn: 'Fyll ut heile linja, eller la alle felta i ho stå tomme.',
    en: 'Fill in the whole line, or leave all of it empty.',
  },
  threeDigits: {
    nb: 'Skriv tre sifre, for eksempel 231.',
    nn: 'Skriv tre siffer, til dømes 231.',
    en: 'Write three digits, such as 231.',
  },
  outsidePeriod: {
    nb: ({ from, to }: Refusal['values']) =>
      `Datoen må ligge mellom ${shortDate(String(from))} og ${shortDate(String(to))}. Rett datoen.`,
    nn: ({ from, to }: Refusal['values']) =>
      `Datoen må ligge mellom ${shortDate(String(from))} og ${shortDate(String(to))}. Rett datoen.`,
    en: ({ from, to }: Refusal['values']) =>
      `The date must lie between ${shortDate(String(from))} and ${shortDate(String(to))}. Correct it.`,
  },
  decidedLater: {
    nb: 'Vedtaket kan ikke være senere enn i dag. Rett datoen.',
    nn: 'Vedtaket kan ikkje vere seinare enn i dag. Rett datoen.',
    en: 'The decision cannot be later than today. Correct the date.',
  },
  agesReversed: {
    nb: 'Til-alderen må være lik eller høyere enn fra-alderen.',
    nn: 'Til-alderen må vere lik eller høgare enn frå-alderen.',
    en: 'The upper age must not be below the lower.',
  },
  datesReversed: {
    nb: 'Til-datoen må være lik eller senere enn fra-datoen.',
    nn: 'Til-datoen må vere lik eller seinare enn frå-datoen.',
    en: 'The end must not be before the start.',
  },
  samePerson: {
    nb: 'Du attesterte selv. En annen må godkjenne.',
    nn: 'Du attesterte sjølv. Ein annan må godkjenne.',
    en: 'You certified it yourself. Another person must approve.',
  },
  alreadyApproved: {
    nb: 'Overføringen er allerede godkjent. Last siden på nytt.',
    nn: 'Overføringa er alt godkjend. Last sida på nytt.',
    en: 'The transfer is already approved. Reload the page.',
  },
  unknownTransfer: {
    nb: 'Overføringen finnes ikke. Last siden på nytt.',
    nn: 'Overføringa finst ikkje. Last sida på nytt.',
    en: 'There is no such transfer. Reload the page.',
  },
  unknownProgramme: {
    nb: 'Potten finnes ikke. Gå til kommunens egne potter.',
    nn: 'Potta finst ikkje. Gå til dei eigne pottene i kommunen.',
    en: 'There is no such pot. Go to the municipality’s own pots.',
  },
  periodClosed: {
    nb: 'Regnskapet for potten er avsluttet for den datoen. Attester en ny overføring med en senere dato.',
    nn: 'Rekneskapen for potta er avslutta for den datoen. Attester ei ny overføring med ein seinare dato.',
    en: 'The pot’s books are closed for that date. Certify a new transfer with a later date.',
  },
})
