import { words } from '../../core/words.ts'

/** A run that is ordered and made by a job. */
export const orderWords = words({
  waiting: { nb: 'Venter på tur', nn: 'Ventar på tur', en: 'Waiting its turn' },
  working: { nb: 'Blir laget nå', nn: 'Blir laga no', en: 'Being made' },
  orderedBy: {
    nb: (by: string, at: string) => `Kjøringen er bestilt av ${by} ${at}.`,
    nn: (by: string, at: string) => `Køyringa er bestilt av ${by} ${at}.`,
    en: (by: string, at: string) => `The run was ordered by ${by} on ${at}.`,
  },
  written: {
    nb: (n: number, of: number) => `${n} av ${of} kommuner er skrevet.`,
    nn: (n: number, of: number) => `${n} av ${of} kommunar er skrivne.`,
    en: (n: number, of: number) => `${n} of ${of} municipalities are written.`,
  },
  reload: {
    nb: 'Se hvor langt den er kommet',
    nn: 'Sjå kor langt ho er komen',
    en: 'See how far it has come',
  },
  stop: { nb: 'Stopp kjøringen', nn: 'Stopp køyringa', en: 'Stop the run' },
  stopHint: {
    nb: 'Da blir ingenting av den stående. Du kan beregne på nytt etterpå.',
    nn: 'Då blir ingenting av ho ståande. Du kan rekne ut på nytt etterpå.',
    en: 'Then nothing of it is kept. You can calculate anew afterwards.',
  },
  stopped: {
    nb: 'Den ble stoppet, og ingenting av den er lagret.',
    nn: 'Ho vart stoppa, og ingenting av ho er lagra.',
    en: 'It was stopped, and nothing of it is kept.',
  },
  refused: {
    nb: 'Den kunne ikke lages, for noe var endret i mellomtiden.',
    nn: 'Ho kunne ikkje lagast, for noko var endra i mellomtida.',
    en: 'It could not be made, since something had changed meanwhile.',
  },
})
