/**
 * Invented first names of the people of the fictional programmes, by the subject that they sign in with. A first name
 * alone points at nobody. People of the real pilot's municipalities have their role's name instead: nobody there should be
 * taken for one who holds it.
 */
const names: Record<string, string> = {
  'saksbehandler-sf-vidda': 'Solveig',
  'ressursgruppe-sf-vidda': 'Oddvar',
  'saksbehandler-sf-kysten': 'Jonas',
  'ressursgruppe-sf-kysten': 'Turid',
  'saksbehandler-sf-fjordene': 'Maren',
  'ressursgruppe-sf-fjordene': 'Torstein',
  'ressursgruppe-ks-vidda': 'Aslaug',
  'ressursgruppe-ks-kysten': 'Asbjørn',
  'ressursgruppe-ks-fjordene': 'Eldbjørg',
  'programleder-m-9901': 'Ingrid',
  'programleder-m-9902': 'Eirik',
  'programleder-m-9903': 'Synne',
  'programleder-m-9904': 'Vegard',
  'programleder-m-9911': 'Liv',
  'programleder-m-9912': 'Terje',
  'programleder-m-9913': 'Gunhild',
  'programleder-m-9914': 'Magnus',
  'programleder-m-9915': 'Silje',
  'programleder-m-9916': 'Tone',
  'programleder-m-9921': 'Ragnhild',
  'programleder-m-9922': 'Øystein',
  'programleder-m-9923': 'Hanne',
  'direktor-m-9901': 'Trond',
  'direktor-m-9902': 'Astrid',
  'direktor-m-9903': 'Halvard',
  'direktor-m-9904': 'Beate',
  'direktor-m-9911': 'Einar',
  'direktor-m-9912': 'Kjersti',
  'direktor-m-9913': 'Sverre',
  'direktor-m-9914': 'Wenche',
  'direktor-m-9915': 'Roar',
  'direktor-m-9916': 'Nikolai',
  'direktor-m-9921': 'Grete',
  'direktor-m-9922': 'Håkon',
  'direktor-m-9923': 'Borghild',
}

export const nameOf = (subject: string, otherwise: string): string => names[subject] ?? otherwise
