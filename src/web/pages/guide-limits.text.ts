import { words } from '../../core/words.ts'
import type { Entry } from './guide.model.ts'

/** What is not possible, and why. */
export const limitWords = words<
  Record<'scheme' | 'sector' | 'unplanned' | 'overdraw' | 'target' | 'alone' | 'undo' | 'less', Entry>
>({
  scheme: {
    nb: {
      q: 'Kan vi velge hvilken ordning pengene kommer fra?',
      a: 'Nei. Alt er slått sammen i én pott. Delen fra hver ordning blir regnet ut for dere.',
      rule: 'Kriteriene er slått sammen. Det står i innbydelsen til programmet.',
    },
    nn: {
      q: 'Kan vi velje kva ordning pengane kjem frå?',
      a: 'Nei. Alt er slått saman i éin pott. Delen frå kvar ordning blir rekna ut for dykk.',
      rule: 'Kriteria er slått saman. Det står i innbydinga til programmet.',
    },
    en: {
      q: 'May we choose which scheme the money comes from?',
      a: 'No. It is all put together in one pot. The part of each scheme is worked out for you.',
      rule: 'The criteria are merged. It stands in the invitation to the programme.',
    },
  },
  sector: {
    nb: {
      q: 'Kan vi gi en fast del til hver sektor?',
      a: 'Nei. Potten er for hele kommunen. Pengene går til tiltak. Lag et tiltak av det sektoren vil gjøre, og ta med tjenestene som trengs.',
      rule: 'Pengene går til hele kommunen. Det står i kriteriene for programmet.',
    },
    nn: {
      q: 'Kan vi gi ein fast del til kvar sektor?',
      a: 'Nei. Potten er for heile kommunen. Pengane går til tiltak. Lag eit tiltak av det sektoren vil gjere, og ta med tenestene som trengst.',
      rule: 'Pengane går til heile kommunen. Det står i kriteria for programmet.',
    },
    en: {
      q: 'May we give each sector a fixed share?',
      a: 'No. The pot is for the whole municipality. Money goes to measures. Make a measure of what the sector wants to do, and bring the services it takes.',
      rule: 'The money goes to the whole municipality. It stands in the criteria of the programme.',
    },
  },
  unplanned: {
    nb: {
      q: 'Kan et tiltak gå uten en plan for evaluering?',
      a: 'Nei. Skriv planen først. Den er kort og står på én side.',
      rule: 'Alt som prøves ut, skal evalueres. Det står i innbydelsen til programmet.',
    },
    nn: {
      q: 'Kan eit tiltak gå utan ein plan for evaluering?',
      a: 'Nei. Skriv planen først. Han er kort og står på éi side.',
      rule: 'Alt som blir prøvd ut, skal evaluerast. Det står i innbydinga til programmet.',
    },
    en: {
      q: 'May a measure run without a plan for evaluation?',
      a: 'No. Write the plan first. It is short and fits on one page.',
      rule: 'All that is tried out is evaluated. It stands in the invitation to the programme.',
    },
  },
  overdraw: {
    nb: {
      q: 'Kan vi bruke mer enn det som er i potten?',
      a: 'Nei. Potten kan ikke gå under null. Flytt fra et annet tiltak, eller bruk egne penger.',
      rule: 'Potten går aldri under null. Slik er regnskapet for potten laget.',
    },
    nn: {
      q: 'Kan vi bruke meir enn det som er i potten?',
      a: 'Nei. Potten kan ikkje gå under null. Flytt frå eit anna tiltak, eller bruk eigne pengar.',
      rule: 'Potten går aldri under null. Slik er rekneskapen for potten laga.',
    },
    en: {
      q: 'May we spend more than the pot holds?',
      a: 'No. The pot cannot go below zero. Move from another measure, or use money of your own.',
      rule: 'The pot never goes below zero. The accounts of the pot are made so.',
    },
  },
  target: {
    nb: {
      q: 'Kan vi hjelpe andre enn målgruppen?',
      a: 'Nei. Potten er for barn og unge fra {from} til {to} år. Et tiltak kan være for noen av dem.',
      rule: 'Målgruppen for programmet. Den står i innbydelsen.',
    },
    nn: {
      q: 'Kan vi hjelpe andre enn målgruppa?',
      a: 'Nei. Potten er for barn og unge frå {from} til {to} år. Eit tiltak kan vere for nokre av dei.',
      rule: 'Målgruppa for programmet. Ho står i innbydinga.',
    },
    en: {
      q: 'May we help others than the target group?',
      a: 'No. The pot is for children and young people from {from} to {to} years. A measure may be for some of them.',
      rule: 'The target group of the programme. It stands in the invitation.',
    },
  },
  alone: {
    nb: {
      q: 'Kan én person både be om og anvise et stort beløp?',
      a: 'Nei. Det må være to. Slik ser noen andre på det før pengene går ut.',
      rule: 'To personer for store beløp. Det er kommunens egen regel om anvisning.',
    },
    nn: {
      q: 'Kan éin person både be om og tilvise eit stort beløp?',
      a: 'Nei. Det må vere to. Slik ser nokon andre på det før pengane går ut.',
      rule: 'To personar for store beløp. Det er kommunen sin eigen regel om tilvising.',
    },
    en: {
      q: 'May one person both ask for and pay a large amount?',
      a: 'No. It takes two. So somebody else looks at it before the money leaves.',
      rule: 'Two people for large amounts. It is the municipality’s own rule on authority to pay.',
    },
  },
  undo: {
    nb: {
      q: 'Kan vi slette noe som er ført feil?',
      a: 'Nei. Det som er ført, blir stående. Ta det tilbake med et nytt bilag i et år som er åpent.',
      rule: 'Det som er ført, blir stående. Det er god skikk for regnskap.',
    },
    nn: {
      q: 'Kan vi slette noko som er ført feil?',
      a: 'Nei. Det som er ført, blir ståande. Ta det tilbake med eit nytt bilag i eit år som er ope.',
      rule: 'Det som er ført, blir ståande. Det er god skikk for rekneskap.',
    },
    en: {
      q: 'May we delete what was posted wrongly?',
      a: 'No. What is posted stays. Take it back by a new voucher in a year that is open.',
      rule: 'What is posted stays. It is good practice for accounts.',
    },
  },
  less: {
    nb: {
      q: 'Kan vi få mindre enn om vi ikke var med?',
      a: 'Nei. Ingen får mindre enn det de ville fått fra ordningene hver for seg. Du kan se hvordan beløpet er regnet ut.',
      rule: 'Ingen kommune taper på å være med. Det står i innbydelsen til programmet.',
    },
    nn: {
      q: 'Kan vi få mindre enn om vi ikkje var med?',
      a: 'Nei. Ingen får mindre enn det dei ville fått frå ordningane kvar for seg. Du kan sjå korleis beløpet er rekna ut.',
      rule: 'Ingen kommune taper på å vere med. Det står i innbydinga til programmet.',
    },
    en: {
      q: 'May we get less than if we had not joined?',
      a: 'No. Nobody gets less than they would have got from the schemes one by one. You can see how the amount is worked out.',
      rule: 'No municipality loses by joining. It stands in the invitation to the programme.',
    },
  },
})
