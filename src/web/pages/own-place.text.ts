import { words } from '../../core/words.ts'

export const text = words({
  ourMunicipality: { nb: 'Vår kommune', nn: 'Kommunen vår', en: 'Our municipality' },
  ourOffice: { nb: 'Vårt embete', nn: 'Embetet vårt', en: 'Our office' },
  noProgramme: {
    nb: 'Kommunen er ikke invitert til noe program ennå. Når statsforvalteren lyser ut, står invitasjonen her og i «I dag».',
    nn: 'Kommunen er ikkje invitert til noko program enno. Når statsforvaltaren lyser ut, står invitasjonen her og i «I dag».',
    en: 'The municipality has not been invited to any programme yet. When the county governor publishes a call, the invitation will stand here and under “Today”.',
  },
  noRegion: {
    nb: 'Embetet har ingen region i noe program ennå. Sekretariatet legger den til når et program settes opp.',
    nn: 'Embetet har ingen region i noko program enno. Sekretariatet legg han til når eit program blir sett opp.',
    en: 'The office has no region in any programme yet. The secretariat adds it when a programme is set up.',
  },
})
