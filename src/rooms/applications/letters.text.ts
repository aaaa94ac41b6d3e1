import { words } from '../../core/words.ts'
import type { Question } from './model.ts'

export const questionWords = words<Record<Question, string>>({
  development: {
    nb: 'Utviklingsarbeidet kommunen skal gjøre',
    nn: 'Utviklingsarbeidet kommunen skal gjere',
    en: 'The development work the municipality will do',
  },
  measures: {
    nb: 'Tiltak og tjenester kommunen vil prøve ut, i korte trekk',
    nn: 'Tiltak og tenester kommunen vil prøve ut, i korte trekk',
    en: 'Measures and services the municipality wants to try, in brief',
  },
  motivation: {
    nb: 'Hvorfor kommunen vil være med',
    nn: 'Kvifor kommunen vil vere med',
    en: 'Why the municipality wants to take part',
  },
  capacity: {
    nb: 'Hvem som skal gjøre arbeidet, og hvor mye tid de har',
    nn: 'Kven som skal gjere arbeidet, og kor mykje tid dei har',
    en: 'Who will do the work, and how much time they have',
  },
  lead: {
    nb: 'Prosjektleder og forankring i ledelsen',
    nn: 'Prosjektleiar og forankring i leiinga',
    en: 'Project lead and support in the management',
  },
  services: {
    nb: 'Tjenester og etater som skal samarbeide',
    nn: 'Tenester og etatar som skal samarbeide',
    en: 'Services and agencies that will work together',
  },
})

export const letterText = words({
  invitationTitle: {
    nb: (p: string) => `Invitasjon til å søke om å delta i ${p}`,
    nn: (p: string) => `Invitasjon til å søkje om å delta i ${p}`,
    en: (p: string) => `Invitation to apply to take part in ${p}`,
  },
  invitationLead: {
    nb: (p: string) =>
      `Kommunen inviteres til å søke om å delta i ${p}. Flere statlige tilskudd samles i én pott, som kommunen bruker fritt på tvers av sektorer.`,
    nn: (p: string) =>
      `Kommunen blir invitert til å søkje om å delta i ${p}. Fleire statlege tilskot blir samla i éin pott, som kommunen bruker fritt på tvers av sektorar.`,
    en: (p: string) =>
      `The municipality is invited to apply to take part in ${p}. Several state grants are pooled in one pot, which the municipality uses freely across sectors.`,
  },
  invitationDeadline: {
    nb: (due: string, ref: string) => `Søknadsfristen er ${due}. Merk søknaden med ${ref}.`,
    nn: (due: string, ref: string) => `Søknadsfristen er ${due}. Merk søknaden med ${ref}.`,
    en: (due: string, ref: string) => `The deadline is ${due}. Mark the application ${ref}.`,
  },
  invitationContents: {
    nb: 'Søknaden må si noe om dette:',
    nn: 'Søknaden må seie noko om dette:',
    en: 'The application must say something about:',
  },
  finalDue: {
    nb: (due: string) => `Fristen for endelig søknad er ${due}.`,
    nn: (due: string) => `Fristen for endeleg søknad er ${due}.`,
    en: (due: string) => `The final application is due on ${due}.`,
  },
  amendmentTitle: {
    nb: (p: string) => `Endret utlysning: ${p}`,
    nn: (p: string) => `Endra utlysing: ${p}`,
    en: (p: string) => `Amended call: ${p}`,
  },
  amendmentLead: {
    nb: (p: string) => `Utlysningen av ${p} er endret. Det som står her, gjelder fra nå.`,
    nn: (p: string) => `Utlysinga av ${p} er endra. Det som står her, gjeld frå no.`,
    en: (p: string) => `The call for ${p} has been amended. What is said here applies from now on.`,
  },
  withdrawalTitle: {
    nb: (p: string) => `Utlysningen er trukket: ${p}`,
    nn: (p: string) => `Utlysinga er trekt: ${p}`,
    en: (p: string) => `The call has been withdrawn: ${p}`,
  },
  withdrawalLead: {
    nb: (p: string) => `Utlysningen av ${p} er trukket. Vi tar ikke imot flere søknader.`,
    nn: (p: string) => `Utlysinga av ${p} er trekt. Vi tek ikkje imot fleire søknader.`,
    en: (p: string) => `The call for ${p} has been withdrawn. No more applications are received.`,
  },
  deficiencyTitle: {
    nb: 'Søknaden mangler opplysninger',
    nn: 'Søknaden manglar opplysningar',
    en: 'The application lacks information',
  },
  deficiencyLead: {
    nb: 'Vi har mottatt søknaden fra kommunen. Dette mangler:',
    nn: 'Vi har fått søknaden frå kommunen. Dette manglar:',
    en: 'We have received the municipality’s application. This is missing:',
  },
  deficiencyMore: {
    nb: 'Vi har mottatt søknaden fra kommunen. Vi trenger mer før vi kan behandle den:',
    nn: 'Vi har fått søknaden frå kommunen. Vi treng meir før vi kan behandle han:',
    en: 'We have received the municipality’s application. We need more before we can deal with it:',
  },
  deficiencyDeadline: {
    nb: (due: string) => `Send det som mangler, innen ${due}.`,
    nn: (due: string) => `Send det som manglar, innan ${due}.`,
    en: (due: string) => `Send what is missing by ${due}.`,
  },
  treatmentTitle: {
    nb: 'Behandling av søknaden',
    nn: 'Behandling av søknaden',
    en: 'How the application is dealt with',
  },
  treated: {
    nb: 'Søknaden tas opp til behandling.',
    nn: 'Søknaden blir teken opp til behandling.',
    en: 'The application will be assessed.',
  },
  dismissed: {
    nb: 'Søknaden tas ikke opp til behandling.',
    nn: 'Søknaden blir ikkje teken opp til behandling.',
    en: 'The application will not be assessed.',
  },
  applicationTitle: {
    nb: (stage: 'preliminary' | 'final' | 'only', m: string) =>
      `${{ preliminary: 'Foreløpig søknad', final: 'Endelig søknad', only: 'Søknad' }[stage]} fra ${m}`,
    nn: (stage: 'preliminary' | 'final' | 'only', m: string) =>
      `${{ preliminary: 'Førebels søknad', final: 'Endeleg søknad', only: 'Søknad' }[stage]} frå ${m}`,
    en: (stage: 'preliminary' | 'final' | 'only', m: string) =>
      `${{ preliminary: 'Preliminary application', final: 'Final application', only: 'Application' }[stage]} from ${m}`,
  },
  resolutionTitle: {
    nb: (m: string) => `Politisk vedtak i ${m}`,
    nn: (m: string) => `Politisk vedtak i ${m}`,
    en: (m: string) => `Political decision in ${m}`,
  },
})
