import { words } from '../../core/words.ts'

/** What the pooled scheme's award letters say besides the figures. */
export const awardTerms = words({
  budgetHolder: { nb: 'Budsjettdisponerer', nn: 'Budsjettdisponent', en: 'Budget holder' },
  purpose: {
    nb: (target: string) => `Pengene skal gå til tiltak og tjenester for målgruppen: ${target}`,
    nn: (target: string) => `Pengane skal gå til tiltak og tenester for målgruppa: ${target}`,
    en: (target: string) => `The money is for measures and services for the target group: ${target}`,
  },
  freeUse: {
    nb: 'Kommunen bestemmer selv hvordan pengene brukes innenfor målgruppen, på tvers av sektorer, og kan flytte dem mellom tiltak.',
    nn: 'Kommunen avgjer sjølv korleis pengane blir brukte innanfor målgruppa, på tvers av sektorar, og kan flytte dei mellom tiltak.',
    en: 'The municipality itself decides how the money is used for the target group, across sectors, and may move it between measures.',
  },
  evaluated: {
    nb: 'Alle tiltak som prøves ut, skal evalueres. Et tiltak kan ikke starte eller bruke penger før det har en evalueringsplan.',
    nn: 'Alle tiltak som blir prøvde ut, skal evaluerast. Eit tiltak kan ikkje starte eller bruke pengar før det har ein evalueringsplan.',
    en: 'Everything that is tried out is evaluated. A measure cannot start or spend before it has an evaluation plan.',
  },
  ownedByAll: {
    nb: 'Potten tilhører hele kommunen og eies av kommunedirektøren.',
    nn: 'Potten høyrer til heile kommunen og er eigd av kommunedirektøren.',
    en: 'The pot belongs to the whole municipality and is owned by the municipal director.',
  },
  payment: {
    nb: 'Beløpet utbetales når kommunen har godtatt vilkårene, og utbetalingen er attestert og godkjent av to personer.',
    nn: 'Beløpet blir utbetalt når kommunen har godteke vilkåra, og utbetalinga er attestert og godkjend av to personar.',
    en: 'The amount is paid when the municipality has accepted the terms and the payment has been certified and approved by two people.',
  },
  control: {
    nb: 'Departementet, direktoratene og Riksrevisjonen kan kontrollere at pengene brukes etter forutsetningene, jf. bevilgningsreglementet § 10.',
    nn: 'Departementet, direktorata og Riksrevisjonen kan kontrollere at pengane blir brukte etter føresetnadene, jf. løyvingsreglementet § 10.',
    en: 'The ministry, the directorates and the Auditor General may check that the money is used as intended.',
  },
  sanctions: {
    nb: 'Blir vilkårene ikke fulgt, kan utbetalingen stanses og pengene kreves tilbake.',
    nn: 'Blir ikkje vilkåra følgde, kan utbetalinga stansast og pengane krevjast tilbake.',
    en: 'If the terms are not met, payment may be stopped and the money reclaimed.',
  },
})
