import { words } from '../../core/words.ts'

/** What a selection says of the group's assessment. */
export const assessedText = words({
  title: {
    nb: 'Vurdering hver for seg',
    nn: 'Vurdering kvar for seg',
    en: 'Assessment, each member alone',
  },
  means: {
    nb: (motivation: string, capacity: string) =>
      `Gjennomsnitt: motivasjon ${motivation}, kapasitet ${capacity}.`,
    nn: (motivation: string, capacity: string) =>
      `Gjennomsnitt: motivasjon ${motivation}, kapasitet ${capacity}.`,
    en: (motivation: string, capacity: string) => `Mean: motivation ${motivation}, capacity ${capacity}.`,
  },
  waits: {
    nb: 'Innstillingen venter på at alle i gruppa har vurdert søknadene, hver for seg.',
    nn: 'Innstillinga ventar på at alle i gruppa har vurdert søknadene, kvar for seg.',
    en: 'The recommendation waits until everybody in the group has assessed the applications, each alone.',
  },
  notYet: {
    nb: 'Ikke vurdert av alle i gruppa ennå.',
    nn: 'Ikkje vurdert av alle i gruppa enno.',
    en: 'Not assessed by all in the group yet.',
  },
})
