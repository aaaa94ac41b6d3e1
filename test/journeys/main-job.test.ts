import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DateText, instantAt } from '../../src/core/dates.ts'
import { askedQuestions } from '../../src/rooms/reports/index.ts'
import { href } from '../../src/routes.ts'
import { openBrowser } from '../support/browser.ts'
import { demoSite } from '../support/site.ts'
import { municipality, newMeasure, office, people, skinnmark, walks } from './cast.ts'
import { CountingWalker } from './counting.ts'
import { answerSteps, approve } from './preparing.ts'
import { councilDecision, firstYear, potKroner, ruledSchemes } from './year-files.ts'

// The main job, walked in a browser by its roles from the programme to the extracts: in a region with one stage and
// in one with two, with JavaScript and without. Each test goes on from where the one before it stopped.

const site = await demoSite()
const browser = await openBrowser()
beforeAll(() => ruledSchemes(site.db))
afterAll(() => browser.close())

describe.each(walks)('$variant, JavaScript $javaScriptEnabled', ({ variant, javaScriptEnabled, number }) => {
  const programme = `reisen-${number}`
  const twoStage = variant === 'twoStage'
  const region = { programme, office }
  const place = { programme, municipality }
  const year = { programme, year: 2028 }
  const award = { ...place, year: 2028 }
  let walker: CountingWalker

  test('the secretariat makes the programme and its first year ready', async () => {
    walker = new CountingWalker(await (await browser.newContext({ javaScriptEnabled })).newPage(), site)
    site.clock.set(instantAt('2027-02-01'))
    await walker.signIn('Sigrid')
    await walker.open(href('programmes'))
    await walker.follow('Nytt program')
    await walker.fill({ name: `Reisen ${number}`, year: '2028' })
    await walker.press('Begynn')
    await answerSteps(walker, firstYear(variant))
    await walker.press('Lagre og gå til Se over')
    await walker.press('Send til godkjenning')
  })

  test('R-13 no call goes out before another has approved the programme with its mandate', async () => {
    await walker.as(people.caseWorker, '2027-02-02')
    await walker.open(href('call', region))
    await walker.reads('Her er det ingenting')
    await walker.as(people.budgetHolder, '2027-02-03')
    await approve(walker, `Reisen ${number} 2028`)
    await walker.open(href('programmeSettings', { programme }))
    await walker.reads('Regjeringen, 1. februar 2027')
  })

  test('R-20 the case worker publishes the call and invites all', async () => {
    await walker.as(people.caseWorker, '2027-03-01')
    await walker.open(href('call', region))
    const typed = { caseNumber: `2027/${number}`, deadline: '31.05.2027', text: 'Vi inviterer til å søke.' }
    await walker.fill(typed)
    if (twoStage) {
      await walker.press('Lagre og se over')
      await walker.refused('Skriv også fristen for endelig søknad', typed)
      await walker.fill({ finalDeadline: '15.11.2027' })
    }
    await walker.press('Lagre og se over')
    await walker.reads('Når du publiserer, får 3 kommuner invitasjonen')
    await walker.fill({ seen: true })
    await walker.press('Publiser og inviter')
    await walker.reads('Utlysningen er publisert')
    await walker.follow('Se søknadene')
    await walker.reads('3 kommuner er invitert')
  })

  test('R-30 the lead writes; the form says what is missing; only the director sends', async () => {
    await walker.as(people.lead, '2027-05-10')
    await walker.open(href('call', region))
    await walker.follow('Gå til søknaden')
    await walker.fill({ development: 'Vi samler tjenestene rundt familiene.', capacity: 'To årsverk.' })
    await walker.press('Lagre og se over')
    await walker.reads('Vi samler tjenestene rundt familiene.')
    await walker.reads('Dette mangler')
    expect(await walker.offers('Send søknaden')).toBe(false)
    await walker.reads('Bare kommunedirektøren kan sende søknaden')
    // One region gets it whole and late, the other in time and without one of the two that must be answered.
    if (!twoStage) {
      await walker.follow('Endre svarene')
      await walker.fill({ measures: 'Ett familieteam på tvers.' })
      await walker.press('Lagre og se over')
    }
    await walker.as(people.director, twoStage ? '2027-05-20' : '2027-06-02')
    await walker.open(href('reviewApplication', place))
    await walker.press('Send søknaden')
    await walker.reads(twoStage ? 'mangelfull' : 'mottatt etter frist')
    await walker.reads('Ta vare på kvitteringen')
  })

  test('R-25 what came late or incomplete waits for the case worker, who decides', async () => {
    await walker.as(people.panel, '2027-06-03')
    await walker.open(href('selection', region))
    await walker.reads('Kan ikke innstilles før saksbehandleren har avgjort')
    await walker.as(people.caseWorker, '2027-06-04')
    await walker.open(href('applications', region))
    await walker.reads(twoStage ? 'mangler 1' : 'etter fristen')
    await walker.follow(skinnmark.name)
    await walker.follow(/^Ta opp til behandling/)
    await walker.press('Se over brevet')
    await walker.refused('Fyll ut feltet')
    await walker.fill({ reason: 'Kommunen har forklart seg.' })
    await walker.press('Se over brevet')
    await walker.reads('Søknaden tas opp til behandling.')
    await walker.press('Avgjør og send brev')
    await walker.reads('tas opp til behandling')
  })

  test('R-42 the resource group recommends, the secretariat decides with a reason', async () => {
    await walker.as(people.panel, '2027-06-10')
    await walker.open(href('selection', region))
    await walker.follow('Innstill kommunene')
    await walker.fill({ [`rank-${municipality}`]: '1' })
    await walker.press('Send innstillingen')
    await walker.refused('begrunn')
    await walker.fill({ [`reason-${municipality}`]: 'Motivert, og har folk til arbeidet.' })
    await walker.press('Send innstillingen')
    await walker.reads('1 kommuner er innstilt')
    await walker.as(people.secretariat, '2027-06-20')
    await walker.open(href('selection', region))
    await walker.follow('Avgjør utvelgelsen')
    await walker.fill({
      [`outcome-${municipality}`]: 'selected',
      [`reason-${municipality}`]: 'Vi følger innstillingen.',
      answerBy: '04.07.2027',
    })
    await walker.press('Se over brevene')
    await walker.reads('Begrunnelse: Vi følger innstillingen.')
    await walker.press('Vedta og send brev')
    await walker.reads('betinget: venter på politisk vedtak')
  })

  test('R-38 no measure before the offer is accepted, and one at once after, while the money waits', async () => {
    await walker.as(people.lead, '2027-06-25')
    await walker.open(href('newMeasure', place))
    await walker.fill(newMeasure)
    await walker.press('Lag tiltaket')
    await walker.refused('Kommunen må takke ja til tilbudet', newMeasure)
    await walker.as(people.director, '2027-06-28')
    await walker.open(href('answerOffer', place))
    await walker.fill({ answer: 'accepted' })
    await walker.press('Send svaret')
    await walker.reads('har takket ja til tilbudet 28. juni 2027')
    await walker.as(people.lead, '2027-08-20')
    await walker.open(href('pot', place))
    await walker.follow('Nytt tiltak')
    await walker.fill(newMeasure)
    await walker.press('Lag tiltaket')
    await walker.reads('planlagt')
  })

  test('R-45 the year is calculated and made final', async () => {
    await walker.as(people.secretariat, '2027-10-20')
    await walker.open(href('allocation', year))
    await walker.reads('Året er ikke beregnet ennå')
    await walker.follow('Beregn utmålingen')
    await walker.fill({ restKey: 'equal' })
    await walker.press('Beregn utmålingen')
    await walker.reads('Kjøring 1, ikke fastsatt')
    expect(await walker.offers('Fastsett denne utmålingen')).toBe(false)
    for (const directorate of people.contributors) {
      await walker.as(directorate, '2027-10-21')
      await walker.open(href('today'))
      await walker.follow(`Godkjenn utmålingen for Reisen ${number} 2028`)
      await walker.press('Godkjenn denne utmålingen')
    }
    await walker.as(people.secretariat, '2027-10-22')
    await walker.open(href('allocation', year))
    await walker.reads('5 av 5 direktorater')
    await walker.follow('Fastsett denne utmålingen')
    await walker.press('Fastsett denne utmålingen')
    await walker.reads('Ingen kommune taper')
    expect(await walker.offers('Beregn utmålingen')).toBe(false)
  })

  const grant = async (on: DateText) => {
    await walker.as(people.budgetHolder, on)
    await walker.open(href('awards', year))
    await walker.fill({ caseNumber: `2027/10${number}`, municipality })
    await walker.press('Gi tilsagn og send brevene')
  }

  test('R-27 R-28 no money without the political decision, which may come after the application', async () => {
    await grant('2027-10-25')
    await walker.refused('Kommunen mangler politisk vedtak', { caseNumber: `2027/10${number}` })
    if (twoStage) {
      await walker.as(people.director, '2027-10-26')
      await walker.open(href('reviewApplication', place))
      await walker.reads('kan sendes når det politiske vedtaket er lastet opp')
      expect(await walker.offers('Send søknaden')).toBe(false)
    }
    await walker.as(people.lead, '2027-10-28')
    await walker.open(href('recordResolution', place))
    await walker.fill({
      body: 'Kommunestyret',
      decidedOn: '27.10.2027',
      caseRef: '41/27',
      outcome: 'adopted',
      file: councilDecision,
    })
    await walker.press('Registrer vedtaket')
    await walker.reads('41/27')
  })

  if (twoStage)
    test('R-26 R-40 no money before the final application either', async () => {
      await grant('2027-10-29')
      await walker.refused('Kommunen har ikke sendt endelig søknad')
      await walker.as(people.lead, '2027-11-02')
      await walker.open(href('application', place))
      await walker.fill({ measures: 'Ett familieteam, vedtatt av kommunestyret.' })
      await walker.press('Lagre og se over')
      await walker.as(people.director, '2027-11-03')
      await walker.open(href('reviewApplication', place))
      await walker.press('Send søknaden')
      await walker.reads('Fra foreløpig til endelig søknad')
    })

  test('R-43 D-8b granted by one, accepted by the municipality, certified by one and paid by another', async () => {
    await grant('2027-12-15')
    await walker.reads('venter på at kommunen godtar')
    await walker.as(people.certifier, '2027-12-16')
    await walker.open(href('award', award))
    expect(await walker.offers('Attester utbetalingen')).toBe(false)
    await walker.as(people.director, '2027-12-20')
    await walker.open(href('award', award))
    await walker.press('Godta vilkårene')
    await walker.as(people.certifier, '2028-01-10')
    await walker.open(href('award', award))
    await walker.press('Attester utbetalingen')
    expect(await walker.offers('Godkjenn utbetalingen')).toBe(false)
    await walker.as(people.budgetHolder, '2028-01-12')
    await walker.open(href('award', award))
    await walker.press('Godkjenn utbetalingen')
    await walker.reads('utbetalt')
  })

  test('R-64 no measure starts and nothing is spent before it has an evaluation plan', async () => {
    await walker.as(people.lead, '2028-01-15')
    await walker.open(href('measure', { ...place, number: 1 }))
    expect(await walker.offers('Start tiltaket')).toBe(false)
    await walker.open(href('spend', { ...place, number: 1 }))
    expect(await walker.offers('Registrer utgiften')).toBe(false)
    await walker.open(href('measure', { ...place, number: 1 }))
    await walker.follow('Lagre evalueringsplanen')
    await walker.fill({
      effect: 'Færre bytter av skole.',
      instrument: 'Ett team i stedet for fire.',
      owner: 'Programlederen',
      baselineOn: '14.01.2028',
    })
    await walker.press('Lagre evalueringsplanen')
    await walker.press('Start tiltaket')
    await walker.reads('i gang')
  })

  test('R-48 nothing is spent above what the pot holds', async () => {
    const typed = { amount: '2 500 001,01', spentOn: '10.03.2028', text: 'Lønn, familieteamet' }
    await walker.as(people.lead, '2028-03-10')
    await walker.open(href('measure', { ...place, number: 1 }))
    await walker.follow('Registrer utgiften')
    await walker.fill({ ...typed, payeeKind: 'ownStaff' })
    await walker.press('Registrer utgiften')
    await walker.refused('Potten har', typed)
    await walker.fill({ amount: '1 234 567,89' })
    await walker.press('Registrer utgiften')
    await walker.reads('1 234 567,89')
    await walker.as(people.director, '2028-03-11')
    await walker.open(href('measure', { ...place, number: 1 }))
    await walker.press('Anvis utbetalingen')
    await walker.reads('har brukt 1 234 567,89 kr')
  })

  const report = href('report', award)

  test('R-53 one report, approved by five; what is unspent is decided on', async () => {
    await walker.as(people.lead, '2029-01-15')
    await walker.open(report)
    for (const one of askedQuestions)
      await walker.fill({ [one]: ['reached', 'minutes'].includes(one) ? '40' : `Svar på ${one}.` })
    await walker.press('Lagre og se over')
    await walker.reads('Alle svar er på plass')
    await walker.as(people.director, '2029-01-20')
    await walker.open(href('reviewReport', award))
    await walker.press('Send rapporten')
    await walker.reads('Rapporten er sendt')
    for (const officer of ['udir', 'hdir', 'bufdir', 'avdir', 'imdi']) {
      await walker.as(officer, '2029-02-10')
      await walker.open(report)
      await walker.press('Godkjenn rapporten')
    }
    await walker.as(people.secretariat, '2029-02-20')
    await walker.open(report)
    await walker.fill({ useBy: '31.12.2029', reason: 'Pengene trengs til teamet.' })
    await walker.press('Lagre avgjørelsen')
    await walker.reads('overføres og kan brukes til 31. desember 2029')
  })

  test('R-53 five extracts sum to the award and to what was spent', async () => {
    await walker.open(href('extracts', year))
    const tables = walker.page.locator('section[id^="extract-"] tbody tr')
    const rows = await tables.evaluateAll(all =>
      all.map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent ?? '')),
    )
    const ore = (text: string) => BigInt(text.replace(/[^\d,]/g, '').replace(',', ''))
    const sum = (column: number) => rows.map(row => ore(row[column]!)).reduce((a, b) => a + b)
    expect(rows).toHaveLength(5)
    expect(sum(1)).toBe(BigInt(potKroner) * 100n)
    expect(sum(2)).toBe(1_234_567_89n)
    expect(sum(3)).toBe(sum(1) - sum(2))
    walker.counted(`${variant}, JavaScript ${javaScriptEnabled}`)
    await walker.page.context().close()
  })
})
