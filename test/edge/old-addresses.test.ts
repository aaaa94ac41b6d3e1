import { expect, test } from 'vitest'
import { apiRoutes, type RouteName, routes } from '../../src/routes.ts'
import { expected } from '../access/expected.ts'
import { demoSite, guestAt } from '../support/site.ts'

// Addresses are kept in bookmarks, letters and other systems: those that have been in use answer as they did.

const inUse = `
get /
get /helse
get /klar
get /sprak
get /logg-inn
get /logg-inn/tilbake
post /logg-ut
post /logg-inn/fortsatt
post /rolle
get /i-dag
get /roller
post /roller/person
post /roller/gi
post /roller/avslutt
get /drift
post /drift/prov-igjen
get /ordninger
get post /ordninger/ny
get /ordninger/fil/:format
get /ordninger/overlapp
get /ordninger/kalender
get /ordninger/kandidater
post /ordninger/kandidater/:pool/til-side
post /ordninger/kandidater/:pool/til-side/:scheme/ta-med
get /ordninger/vilkar
get /ordninger/departementer
get post /ordninger/les-inn
post /ordninger/les-inn/bekreft
get /ordninger/:scheme
get post /ordninger/:scheme/endre
get /programmer
get post /programmer/ny
get /programmer/:programme
post /programmer/:programme/mandat
post /programmer/:programme/nullpunkt
post /programmer/:programme/tak/:office
get post /programmer/:programme/nytt-ar
get post /programmer/:programme/utlysning/:office
get /programmer/:programme/soknad/:municipality
post /programmer/:programme/soknad/:municipality/lagre
get /programmer/:programme/soknad/:municipality/se-over
post /programmer/:programme/soknad/:municipality/send
post /programmer/:programme/soknad/:municipality/vedtak
post /programmer/:programme/soknad/:municipality/behandling
get /programmer/:programme/utvelgelse/:office
post /programmer/:programme/utvelgelse/:office/innstilling
post /programmer/:programme/utvelgelse/:office/vedtak
get post /programmer/:programme/tilbud/:municipality
get /programmer/:programme/utmaling/:year
post /programmer/:programme/utmaling/:year/beregn
post /programmer/:programme/utmaling/:year/stopp
post /programmer/:programme/utmaling/:year/godkjenn
post /programmer/:programme/utmaling/:year/regel
post /programmer/:programme/utmaling/:year/fastsett
get /programmer/:programme/utmaling/:year/:municipality
get /programmer/:programme/utmaling/:year/:municipality/:scheme
get post /programmer/:programme/simulator/:year
post /programmer/:programme/simulator/:year/lagre
get /programmer/:programme/simulator/:year/:scenario
get /programmer/:programme/flerarsplan
get /programmer/:programme/flerarsplan/:municipality
post /programmer/:programme/flerarsplan/:municipality/ramme
get /programmer/:programme/flerarsplan/:municipality/notat
get /programmer/:programme/flerarsplan/:municipality/notat.pdf
get post /ordninger/:scheme/regler
get post /ordninger/:scheme/regler/ny/:kind
get /ordninger/:scheme/regler/fil/:version
get /skjema/regel.json
get /programmer/:programme/tilsagn/:year
post /programmer/:programme/tilsagn/:year/gi
get /programmer/:programme/tilsagn/:year/:municipality
post /programmer/:programme/tilsagn/:year/:municipality/godta
post /programmer/:programme/tilsagn/:year/:municipality/attester
post /programmer/:programme/tilsagn/:year/:municipality/utbetal
get /programmer/:programme/pott/:municipality
get /programmer/:programme/pott/:municipality/bilag
get /programmer/:programme/pott/:municipality/bilag/fil/:format
get post /programmer/:programme/pott/:municipality/bilag/:entry
get post /programmer/:programme/pott/:municipality/budsjett
get /programmer/:programme/pott/:municipality/budsjett/fil/:format
get /programmer/:programme/pott/:municipality/budsjett/:move
get /programmer/:programme/pott/:municipality/budsjett/:move/linjer.csv
post /programmer/:programme/pott/:municipality/grense
get post /programmer/:programme/pott/:municipality/lopende-tilskudd
get /programmer/:programme/pott/:municipality/folg-kronen
get post /programmer/:programme/pott/:municipality/regnskap
post /programmer/:programme/pott/:municipality/regnskap/regel
post /programmer/:programme/pott/:municipality/regnskap/regel/:rule/ta-bort
get post /programmer/:programme/pott/:municipality/regnskap/les-inn/:import
post /programmer/:programme/pott/:municipality/regnskap/les-inn/:import/for
post /programmer/:programme/pott/:municipality/regnskap/les-inn/:import/bekreft
post /programmer/:programme/pott/:municipality/regnskap/les-inn/:import/tilbake
post /programmer/:programme/pott/:municipality/regnskap/les-inn/:import/stopp
get /programmer/:programme/pott/:municipality/regnskap/fil/:format
get post /programmer/:programme/pott/:municipality/regnskap/kostra/:year
get /programmer/:programme/pott/:municipality/regnskap/kostra/:year/fil
get /programmer/:programme/pott/:municipality/hva-kan-vi-gjore
get /programmer/:programme/pott/:municipality/tjenester
get /programmer/:programme/pott/:municipality/arsavslutning
post /programmer/:programme/pott/:municipality/arsavslutning/:year/overfor
post /programmer/:programme/pott/:municipality/arsavslutning/:year/attester
post /programmer/:programme/pott/:municipality/arsavslutning/:year/betal-tilbake
post /programmer/:programme/pott/:municipality/arsavslutning/:year/lukk
get post /programmer/:programme/pott/:municipality/nytt-tiltak
get /programmer/:programme/pott/:municipality/tiltak/:number
post /programmer/:programme/pott/:municipality/tiltak/:number/plan
post /programmer/:programme/pott/:municipality/tiltak/:number/start
post /programmer/:programme/pott/:municipality/tiltak/:number/utgift
post /programmer/:programme/pott/:municipality/tiltak/:number/avslutt
post /programmer/:programme/pott/:municipality/tiltak/:number/forleng
post /programmer/:programme/pott/:municipality/tiltak/:number/kontering
post /programmer/:programme/pott/:municipality/tiltak/:number/etter-tilskuddet
post /programmer/:programme/pott/:municipality/tiltak/:number/bind
post /programmer/:programme/pott/:municipality/tiltak/:number/bind/:commitment/frigjor
post /programmer/:programme/pott/:municipality/tiltak/:number/utbetaling/:payment/anvis
post /programmer/:programme/pott/:municipality/tiltak/:number/utbetaling/:payment/avvis
get /programmer/:programme/rapport/:year/:municipality
post /programmer/:programme/rapport/:year/:municipality/lagre
post /programmer/:programme/rapport/:year/:municipality/send
post /programmer/:programme/rapport/:year/:municipality/godkjenn
post /programmer/:programme/rapport/:year/:municipality/ubrukt
get /programmer/:programme/uttrekk/:year/fil/:format
get post /programmer/:programme/rapport/:year/:municipality/se-over
post /programmer/:programme/rapport/:year/:municipality/tilbake
get /programmer/:programme/rapport/:year/:municipality/versjon/:number
get /programmer/:programme/rapport/:year/:municipality/lest-av/:audience
get /programmer/:programme/hvem-spor
post /programmer/:programme/hvem-spor/forslag
post /programmer/:programme/hvem-spor/forslag/:proposal/enig
post /programmer/:programme/hvem-spor/forslag/:proposal/nei
get /programmer/:programme/uttrekk/:year
get post /egne-potter
get /egne-potter/:programme
get /egne-potter/:programme/fil/:format
post /egne-potter/:programme/overfor
post /egne-potter/:programme/overfor/:number/godkjenn
get /apent/folg-kronen/:programme
get /apent/folg-kronen/:programme/:format
get /tall
get post /tall/nytt
get post /tall/les-inn
get /tall/les-inn/:facts
post /tall/les-inn/:facts/bekreft
post /tall/les-inn/:facts/stopp
get /tall/:indicator
get /tall/:indicator/fil
get /journal/:office
get /journal/:office/:year/:number
get /journal/:office/:year/:number/:entry/:document
post /api/v1/utmaling
get /api/v1/utmaling/:programme/:year
get /api/v1/tilsagn/:programme
get /api/v1/skjema/regel.json
get /api/v1/openapi.json
`
  .trim()
  .split('\n')
  .flatMap(line => {
    const words = line.split(' ')
    return words.slice(0, -1).map(method => ({ method, path: words.at(-1)! }))
  })

test('every address that has been in use stands in the table of contents, under the same path', () => {
  const paths = new Set<string>([...Object.values(routes), ...Object.values(apiRoutes)])
  expect(inUse.map(one => one.path).filter(path => !paths.has(path))).toEqual([])
})

test('each answers in the way it was asked', async () => {
  const site = await demoSite()
  const auditor = await guestAt(site, 'revisor')
  const names = Object.keys(routes) as RouteName[]
  const silent: string[] = []
  for (const { method, path } of inUse) {
    const name = names.find(one => routes[one] === path)
    // The machines' own have no parameters that the demo lacks.
    const at = name
      ? expected[name].at.replace('/les-inn/99', '/les-inn/1')
      : path.replace(':programme', 'pilot-0-24').replace(':year', '2021')
    if (at === routes.signOut) continue
    const answer = method === 'get' ? await auditor.get(at) : await auditor.post(at)
    await answer.body?.cancel()
    if ([404, 405].includes(answer.status) || answer.status >= 500)
      silent.push(`${answer.status} ${method} ${at}`)
  }
  expect(silent).toEqual([])
})
