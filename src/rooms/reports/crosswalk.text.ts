import { words } from '../../core/words.ts'

export const crosswalkText = words({
  filledIn: { nb: 'Fylt ut på forhånd', nn: 'Fylt ut på førehand', en: 'Filled in beforehand' },
  written: { nb: 'Kommunen svarer', nn: 'Kommunen svarer', en: 'The municipality answers' },
  asks: { nb: 'spør', nn: 'spør', en: 'asks' },
  sum: { nb: 'Spørsmål i alt', nn: 'Spørsmål i alt', en: 'Questions in all' },
  reasons: {
    nb: 'Hvorfor spør de?',
    nn: 'Kvifor spør dei?',
    en: 'Why do they ask?',
  },
  title: {
    nb: 'Hvem spør om hva, og hvorfor',
    nn: 'Kven spør om kva, og kvifor',
    en: 'Who asks what, and why',
  },
  lead: {
    nb: (n: number, prefilled: number, share: number) =>
      `${n} spørsmål i én rapport. ${prefilled} av dem (${share} %) er fylt ut på forhånd.`,
    nn: (n: number, prefilled: number, share: number) =>
      `${n} spørsmål i éin rapport. ${prefilled} av dei (${share} %) er fylte ut på førehand.`,
    en: (n: number, prefilled: number, share: number) =>
      `${n} questions in one report. ${prefilled} of them (${share} %) are filled in beforehand.`,
  },
  holds: {
    nb: (number: number, from: string) =>
      `Versjon ${number}, gjelder fra ${from}. En rapport som er sendt, beholder den versjonen den ble sendt med.`,
    nn: (number: number, from: string) =>
      `Versjon ${number}, gjeld frå ${from}. Ein rapport som er send, held på den versjonen han vart send med.`,
    en: (number: number, from: string) =>
      `Version ${number}, holds from ${from}. A report that has been sent keeps the version it was sent with.`,
  },
  shipped: {
    nb: 'Fordelingen følger med programmet og er en illustrasjon til direktoratene har endret den.',
    nn: 'Fordelinga følgjer med programmet og er ein illustrasjon til direktorata har endra ho.',
    en: 'The list is shipped with the product and is an illustration until the directorates have changed it.',
  },
  question: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  proposals: { nb: 'Forslag', nn: 'Forslag', en: 'Proposals' },
  noProposals: {
    nb: 'Ingen forslag. Et direktorat kan foreslå å spørre om mer, mindre eller av en annen grunn.',
    nn: 'Ingen forslag. Eit direktorat kan foreslå å spørje om meir, mindre eller av ein annan grunn.',
    en: 'No proposals. A directorate may propose to ask more, less or for another reason.',
  },
  willAsk: {
    nb: (who: string, question: string) => `${who} vil spørre: «${question}»`,
    nn: (who: string, question: string) => `${who} vil spørje: «${question}»`,
    en: (who: string, question: string) => `${who} wants to ask: “${question}”`,
  },
  willDrop: {
    nb: (who: string, question: string) => `${who} vil ikke lenger spørre: «${question}»`,
    nn: (who: string, question: string) => `${who} vil ikkje lenger spørje: «${question}»`,
    en: (who: string, question: string) => `${who} no longer wants to ask: “${question}”`,
  },
  why: {
    nb: (why: string) => `Begrunnelse: ${why}`,
    nn: (why: string) => `Grunngiving: ${why}`,
    en: (why: string) => `Reason: ${why}`,
  },
  waits: {
    nb: (who: string) => `Venter på ${who}`,
    nn: (who: string) => `Ventar på ${who}`,
    en: (who: string) => `Waiting for ${who}`,
  },
  agreedBy: {
    nb: (who: string) => `Enige: ${who}`,
    nn: (who: string) => `Einige: ${who}`,
    en: (who: string) => `Agreed: ${who}`,
  },
  declinedBy: {
    nb: (who: string, why: string) => `${who} sa nei: ${why}`,
    nn: (who: string, why: string) => `${who} sa nei: ${why}`,
    en: (who: string, why: string) => `${who} said no: ${why}`,
  },
  open: { nb: 'venter på svar', nn: 'ventar på svar', en: 'awaiting answers' },
  holdsNow: { nb: 'gjelder', nn: 'gjeld', en: 'holds' },
  declined: { nb: 'ikke vedtatt', nn: 'ikkje vedteke', en: 'declined' },
  propose: { nb: 'Foreslå en endring', nn: 'Foreslå ei endring', en: 'Propose a change' },
  proposeNote: {
    nb: 'Endringen gjelder når alle de andre direktoratene er enige, for rapporter som ikke er sendt.',
    nn: 'Endringa gjeld når alle dei andre direktorata er einige, for rapportar som ikkje er sende.',
    en: 'The change holds when all the other directorates agree, for reports not yet sent.',
  },
  change: { nb: 'Hva vil dere', nn: 'Kva vil de', en: 'What you want' },
  ask: { nb: 'Spørre, med denne grunnen', nn: 'Spørje, med denne grunnen', en: 'Ask, for this reason' },
  drop: { nb: 'Ikke lenger spørre', nn: 'Ikkje lenger spørje', en: 'No longer ask' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
  reasonHint: {
    nb: 'Vis til regelen eller formålet. Grunnen står ved spørsmålet i rapporten.',
    nn: 'Vis til regelen eller føremålet. Grunnen står ved spørsmålet i rapporten.',
    en: 'Refer to the rule or the purpose. The reason stands at the question in the report.',
  },
  send: { nb: 'Send forslaget', nn: 'Send forslaget', en: 'Send the proposal' },
  agree: { nb: 'Vi er enige', nn: 'Vi er einige', en: 'We agree' },
  decline: { nb: 'Vi sier nei', nn: 'Vi seier nei', en: 'We say no' },
  declineReason: { nb: 'Hvorfor ikke', nn: 'Kvifor ikkje', en: 'Why not' },
  versions: { nb: 'Versjoner', nn: 'Versjonar', en: 'Versions' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  validFrom: { nb: 'Gjelder fra', nn: 'Gjeld frå', en: 'Holds from' },
  lines: {
    nb: 'Spørsmål og direktorat, antall par',
    nn: 'Spørsmål og direktorat, tal på par',
    en: 'Pairs of question and directorate',
  },
})
