import { words } from '../../core/words.ts'

export const refusals = words({
  unknownScheme: {
    nb: 'Ordningen finnes ikke. Gå til listen over ordninger.',
    nn: 'Ordninga finst ikkje. Gå til lista over ordningar.',
    en: 'There is no such scheme. Go to the list of schemes.',
  },
  unknownOwner: {
    nb: 'En av eierne finnes ikke. Velg en kode fra listen under feltet.',
    nn: 'Ein av eigarane finst ikkje. Vel ein kode frå lista under feltet.',
    en: 'One of the owners does not exist. Choose a code from the list below the field.',
  },
  unknownCode: {
    nb: 'En av kodene finnes ikke. Velg fra listen.',
    nn: 'Ein av kodane finst ikkje. Vel frå lista.',
    en: 'One of the codes does not exist. Choose from the list.',
  },
  idTaken: {
    nb: 'En annen ordning heter det samme. Velg et annet navn.',
    nn: 'Ei anna ordning heiter det same. Vel eit anna namn.',
    en: 'Another scheme has the same name. Choose another.',
  },
  idReserved: {
    nb: 'Navnet er adressen til en annen side. Velg et annet.',
    nn: 'Namnet er adressa til ei anna side. Vel eit anna.',
    en: 'The name is the address of another page. Choose another.',
  },
  badId: {
    nb: 'Bruk bare små bokstaver a–z, tall og bindestrek.',
    nn: 'Bruk berre små bokstavar a–z, tal og bindestrek.',
    en: 'Use only lower-case letters a–z, digits and hyphens.',
  },
  noOwner: { nb: 'Skriv minst én eier.', nn: 'Skriv minst éin eigar.', en: 'Write at least one owner.' },
  ownersOverlap: {
    nb: 'To eiere gjelder samme dag. La den ene slutte dagen den andre begynner.',
    nn: 'To eigarar gjeld same dag. La den eine slutte dagen den andre byrjar.',
    en: 'Two owners hold on the same day. Let one end on the day the other begins.',
  },
  badOwners: {
    nb: 'Skriv eierne som kd –2021-07-01; hkdir 2021-07-01–.',
    nn: 'Skriv eigarane som kd –2021-07-01; hkdir 2021-07-01–.',
    en: 'Write the owners as kd –2021-07-01; hkdir 2021-07-01–.',
  },
  badPosts: {
    nb: 'Skriv postene som 291.60 –2022; 671.60 2023–.',
    nn: 'Skriv postane som 291.60 –2022; 671.60 2023–.',
    en: 'Write the items as 291.60 –2022; 671.60 2023–.',
  },
  badAmounts: {
    nb: 'Skriv beløpene som 2026 vedtatt 5 000 000, høyst ett for hvert år og slag.',
    nn: 'Skriv beløpa som 2026 vedtatt 5 000 000, høgst eitt for kvart år og slag.',
    en: 'Write the amounts as 2026 vedtatt 5 000 000, at most one a year and kind.',
  },
  badDay: {
    nb: 'Skriv dag og måned som 15.03.',
    nn: 'Skriv dag og månad som 15.03.',
    en: 'Write day and month as 15.03.',
  },
  indicatorMissing: {
    nb: 'Skriv hvilket tall som avgjør, og hvor høyt det minst må være.',
    nn: 'Skriv kva for tal som avgjer, og kor høgt det minst må vere.',
    en: 'Write which figure decides, and how high it must be.',
  },
  alreadySetAside: {
    nb: 'Forslaget er allerede lagt til side. Last siden på nytt.',
    nn: 'Forslaget er alt lagt til side. Last sida på nytt.',
    en: 'The suggestion has been set aside already. Reload the page.',
  },
  notSetAside: {
    nb: 'Forslaget er ikke lagt til side. Last siden på nytt.',
    nn: 'Forslaget er ikkje lagt til side. Last sida på nytt.',
    en: 'The suggestion has not been set aside. Reload the page.',
  },
  rowsRefused: {
    nb: 'Ingenting er lest inn, for noen rader er avvist. Rett dem i filen og last den opp på nytt.',
    nn: 'Ingenting er lese inn, for nokre rader er avviste. Rett dei i fila og last ho opp på nytt.',
    en: 'Nothing was read in, because some rows are refused. Correct them in the file and upload it again.',
  },
  nothingNew: {
    nb: 'Filen sier det samme som katalogen, så det er ikke noe å lese inn.',
    nn: 'Fila seier det same som katalogen, så det er ikkje noko å lese inn.',
    en: 'The file says the same as the catalogue, so there is nothing to read in.',
  },
  unknownFile: {
    nb: 'Filen er ikke mottatt. Last den opp på nytt.',
    nn: 'Fila er ikkje motteken. Last ho opp på nytt.',
    en: 'The file has not been received. Upload it again.',
  },
})
