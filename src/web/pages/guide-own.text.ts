import { words } from '../../core/words.ts'
import type { Entry } from './guide.model.ts'

/** What the municipality may do by itself, and what takes the yes of another. */
export const ownWords = words<
  Record<'move' | 'commit' | 'pay' | 'limit' | 'start' | 'stop' | 'pool' | 'close', Entry>
>({
  move: {
    nb: {
      q: 'Kan vi flytte penger fra ett tiltak til et annet?',
      a: 'Ja. Dere bestemmer det selv. Staten skal ikke si ja først. Skriv hvem som vedtok det, når og hvorfor. Da står det i loggen.',
      rule: 'Lokal frihet innenfor potten. Den står i innbydelsen til programmet.',
    },
    nn: {
      q: 'Kan vi flytte pengar frå eitt tiltak til eit anna?',
      a: 'Ja. De bestemmer det sjølve. Staten skal ikkje seie ja først. Skriv kven som vedtok det, når og kvifor. Då står det i loggen.',
      rule: 'Lokal fridom innanfor potten. Han står i innbydinga til programmet.',
    },
    en: {
      q: 'May we move money from one measure to another?',
      a: 'Yes. You decide it yourselves. The state need not say yes first. Write who decided it, when and why. Then it stands in the log.',
      rule: 'Local freedom within the pot. It stands in the invitation to the programme.',
    },
  },
  commit: {
    nb: {
      q: 'Kan vi ansette noen eller inngå en avtale?',
      a: 'Ja. Bind pengene på tiltaket. Da er de satt av til dette. Dere kan ikke binde mer enn det som er igjen.',
      rule: 'Ingen lover bort penger som ikke finnes. Slik er regnskapet for potten laget.',
    },
    nn: {
      q: 'Kan vi tilsetje nokon eller gjere ein avtale?',
      a: 'Ja. Bind pengane på tiltaket. Då er dei sette av til dette. De kan ikkje binde meir enn det som er att.',
      rule: 'Ingen lovar bort pengar som ikkje finst. Slik er rekneskapen for potten laga.',
    },
    en: {
      q: 'May we hire somebody or make a contract?',
      a: 'Yes. Commit the money on the measure. Then it is set aside for this. You cannot commit more than is left.',
      rule: 'Nobody promises money that is not there. The accounts of the pot are made so.',
    },
  },
  pay: {
    nb: {
      q: 'Kan vi betale selv?',
      a: 'Ja, når tiltaket er i gang. Er beløpet under {limit}, kan én person føre det. Er det så stort eller større, må en person til anvise det. Det gjør kommunedirektøren.',
      rule: 'To personer for store beløp. Det er kommunens egen regel om anvisning.',
    },
    nn: {
      q: 'Kan vi betale sjølve?',
      a: 'Ja, når tiltaket er i gang. Er beløpet under {limit}, kan éin person føre det. Er det så stort eller større, må ein person til tilvise det. Det gjer kommunedirektøren.',
      rule: 'To personar for store beløp. Det er kommunen sin eigen regel om tilvising.',
    },
    en: {
      q: 'May we pay by ourselves?',
      a: 'Yes, when the measure runs. Below {limit} one person may post it. From there on a second person must pay it: the municipal director.',
      rule: 'Two people for large amounts. It is the municipality’s own rule on authority to pay.',
    },
  },
  limit: {
    nb: {
      q: 'Kan vi endre grensen for når to må være med?',
      a: 'Ja. Kommunedirektøren setter grensen. Nå er den {limit}.',
      rule: 'Den som anviser, setter grensen. Det er kommunens egen regel om anvisning.',
    },
    nn: {
      q: 'Kan vi endre grensa for når to må vere med?',
      a: 'Ja. Kommunedirektøren set grensa. No er ho {limit}.',
      rule: 'Den som tilviser, set grensa. Det er kommunen sin eigen regel om tilvising.',
    },
    en: {
      q: 'May we change the limit from which it takes two?',
      a: 'Yes. The municipal director sets the limit. Now it is {limit}.',
      rule: 'Who pays sets the limit. It is the municipality’s own rule on authority to pay.',
    },
  },
  start: {
    nb: {
      q: 'Kan vi starte et nytt tiltak?',
      a: 'Ja. Start med et behov. Skriv hvem det er for, og hvilke tjenester som er med. Tiltaket kan gå når det har en plan for evaluering.',
      rule: 'Et tiltak starter med et behov. Det står i kriteriene for programmet.',
    },
    nn: {
      q: 'Kan vi starte eit nytt tiltak?',
      a: 'Ja. Start med eit behov. Skriv kven det er for, og kva tenester som er med. Tiltaket kan gå når det har ein plan for evaluering.',
      rule: 'Eit tiltak startar med eit behov. Det står i kriteria for programmet.',
    },
    en: {
      q: 'May we start a new measure?',
      a: 'Yes. Start with a need. Write whom it is for and which services take part. It may run when it has a plan for evaluation.',
      rule: 'A measure starts with a need. It stands in the criteria of the programme.',
    },
  },
  stop: {
    nb: {
      q: 'Kan vi slutte med et tiltak før tiden?',
      a: 'Ja. Skriv hva dere har lært. Det som er igjen av pengene, kan dere flytte til et annet tiltak.',
      rule: 'Ingenting slutter uten et svar på hva det førte til. Det står i innbydelsen til programmet.',
    },
    nn: {
      q: 'Kan vi slutte med eit tiltak før tida?',
      a: 'Ja. Skriv kva de har lært. Det som er att av pengane, kan de flytte til eit anna tiltak.',
      rule: 'Ingenting sluttar utan eit svar på kva det førte til. Det står i innbydinga til programmet.',
    },
    en: {
      q: 'May we end a measure early?',
      a: 'Yes. Write what you have learnt. What is left of the money can be moved to another measure.',
      rule: 'Nothing ends without an answer to what came of it. It stands in the invitation to the programme.',
    },
  },
  pool: {
    nb: {
      q: 'Kan vi bruke egne penger sammen med potten?',
      a: 'Ja. Før dem i kommunens eget regnskap. På tiltaket skriver dere hva det får fra andre. Da ser alle hva det koster i alt.',
      rule: 'Potten kan brukes sammen med egne budsjett. Det er en del av den lokale friheten.',
    },
    nn: {
      q: 'Kan vi bruke eigne pengar saman med potten?',
      a: 'Ja. Før dei i kommunen sin eigen rekneskap. På tiltaket skriv de kva det får frå andre. Då ser alle kva det kostar i alt.',
      rule: 'Potten kan brukast saman med eigne budsjett. Det er ein del av den lokale fridommen.',
    },
    en: {
      q: 'May we use money of our own with the pot?',
      a: 'Yes. Post it in the municipality’s own accounts. On the measure you write what it gets from others. Then all can see what it costs.',
      rule: 'The pot may be used with your own budgets. It is a part of the local freedom.',
    },
  },
  close: {
    nb: {
      q: 'Kan vi lukke bøkene for et år?',
      a: 'Ja. Kommunedirektøren kan gjøre det når rapporten er godkjent og det som er igjen, er ført over. Det kan ikke gjøres om.',
      rule: 'Et lukket år blir ikke åpnet. Det er god skikk for regnskap.',
    },
    nn: {
      q: 'Kan vi lukke bøkene for eit år?',
      a: 'Ja. Kommunedirektøren kan gjere det når rapporten er godkjend og det som er att, er ført over. Det kan ikkje gjerast om.',
      rule: 'Eit lukka år blir ikkje opna. Det er god skikk for rekneskap.',
    },
    en: {
      q: 'May we close the books of a year?',
      a: 'Yes. The municipal director may do it when the report is approved and what is left is carried over. It cannot be undone.',
      rule: 'A closed year is not opened. It is good practice for accounts.',
    },
  },
})

/** What takes the yes of another, and whose. */
export const otherWords = words<Record<'carry' | 'repay' | 'receive' | 'report' | 'longer', Entry>>({
  carry: {
    nb: {
      q: 'Kan vi ta med ubrukte penger til neste år?',
      a: 'Ja, når alle har godkjent rapporten. Da avgjør sekretariatet hva dere får beholde, og hvor lenge dere kan bruke det. Sekretariatet fører det over.',
      rule: 'Ubrukte penger kan føres over til neste år. Det står i tilskuddsbrevet.',
    },
    nn: {
      q: 'Kan vi ta med ubrukte pengar til neste år?',
      a: 'Ja, når alle har godkjent rapporten. Då avgjer sekretariatet kva de får behalde, og kor lenge de kan bruke det. Sekretariatet fører det over.',
      rule: 'Ubrukte pengar kan førast over til neste år. Det står i tilskotsbrevet.',
    },
    en: {
      q: 'May we take unspent money into next year?',
      a: 'Yes, when all have approved the report. Then the secretariat decides what you keep and how long you may use it. The secretariat carries it over.',
      rule: 'Unspent money can be carried over to next year. It stands in the award letter.',
    },
  },
  repay: {
    nb: {
      q: 'Kan vi betale tilbake det vi ikke bruker?',
      a: 'Ja. Si fra i rapporten. Sekretariatet avgjør beløpet. Så må to personer hos den som sendte pengene, si ja.',
      rule: 'To personer for penger til og fra staten. Det står i statens regler for tilskudd.',
    },
    nn: {
      q: 'Kan vi betale tilbake det vi ikkje bruker?',
      a: 'Ja. Sei frå i rapporten. Sekretariatet avgjer beløpet. Så må to personar hos den som sende pengane, seie ja.',
      rule: 'To personar for pengar til og frå staten. Det står i reglane til staten for tilskot.',
    },
    en: {
      q: 'May we pay back what we do not use?',
      a: 'Yes. Say so in the report. The secretariat decides the amount. Then two people at the sender must say yes.',
      rule: 'Two people for money to and from the state. It stands in the state’s rules for grants.',
    },
  },
  receive: {
    nb: {
      q: 'Når kommer pengene?',
      a: 'Når kommunedirektøren har sagt ja til vilkårene. Så må to personer hos den som sender pengene, si ja. Neste år avhenger av Stortinget.',
      rule: 'To personer for penger til og fra staten. Det står i statens regler for tilskudd.',
    },
    nn: {
      q: 'Når kjem pengane?',
      a: 'Når kommunedirektøren har sagt ja til vilkåra. Så må to personar hos den som sender pengane, seie ja. Neste år er avhengig av Stortinget.',
      rule: 'To personar for pengar til og frå staten. Det står i reglane til staten for tilskot.',
    },
    en: {
      q: 'When does the money come?',
      a: 'When the municipal director has accepted the terms. Then two people at the sender must say yes. Next year depends on Stortinget.',
      rule: 'Two people for money to and from the state. It stands in the state’s rules for grants.',
    },
  },
  report: {
    nb: {
      q: 'Hvem må godkjenne rapporten?',
      a: 'Hvert direktorat som har penger i potten, godkjenner sin del. Dere sender bare én rapport. Fristen er 1. mars.',
      rule: 'Én rapport for alle ordningene. Det står i tilskuddsbrevet.',
    },
    nn: {
      q: 'Kven må godkjenne rapporten?',
      a: 'Kvart direktorat som har pengar i potten, godkjenner sin del. De sender berre éin rapport. Fristen er 1. mars.',
      rule: 'Éin rapport for alle ordningane. Det står i tilskotsbrevet.',
    },
    en: {
      q: 'Who must approve the report?',
      a: 'Each directorate with money in the pot approves its part. You send one report only. It is due on 1 March.',
      rule: 'One report for all the schemes. It stands in the award letter.',
    },
  },
  longer: {
    nb: {
      q: 'Kan vi bruke pengene etter {ends}?',
      a: 'Bare om programmet får lengre tid. Det avgjør sekretariatet. Spør i god tid.',
      rule: 'Tiltak går til programmet er slutt. Det står i tilskuddsbrevet.',
    },
    nn: {
      q: 'Kan vi bruke pengane etter {ends}?',
      a: 'Berre om programmet får lengre tid. Det avgjer sekretariatet. Spør i god tid.',
      rule: 'Tiltak går til programmet er slutt. Det står i tilskotsbrevet.',
    },
    en: {
      q: 'May we use the money after {ends}?',
      a: 'Only if the programme gets more time. The secretariat decides it. Ask early.',
      rule: 'Measures run until the programme ends. It stands in the award letter.',
    },
  },
})
