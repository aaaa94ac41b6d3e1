import { apiRoutes, href } from '../../../routes.ts'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { sheetFile } from '../../../ui/sheet-file.ts'
import { schemes } from '../../catalogue/index.ts'
import { namesOn } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById } from '../../programmes/index.ts'
import { type OpenFlow, openFlowFile, openFlowJson, payeeName } from '../flow.file.ts'
import { openShares } from '../flow.queries.ts'
import { type Narrow, narrowed, narrowTo, pictureOf, type Share } from '../flow.rules.ts'
import { flowText } from '../flow.text.ts'
import { measuresOf } from '../queries.ts'
import { type Called, FlowPicture, FlowTables, hundredText, Narrowed } from './flow-picture.tsx'

/** «Følg kronen» for anyone: from budget post to kind of payee, never a person. */
export const followPage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme) return notFound
  const t = flowText(ask.language)
  const flow = await openFlow(ask, programme)
  const narrow = narrowTo(flow.shares, narrowOf(ask))
  const shares = narrowed(flow.shares, narrow)
  const sources = [...flow.schemes.keys()].sort()
  const called: Called = {
    source: id => {
      const scheme = flow.schemes.get(id)
      return scheme ? [scheme.name, scheme.post && `(${scheme.post})`].filter(Boolean).join(' ') : id
    },
    pot: t.potOnPost(programme.post),
    municipality: id => flow.names.get(id) ?? id,
    measure: id => flow.measures.get(id) ?? id,
    left: t.openLeft,
  }
  const inOne = narrow.municipality !== undefined || narrow.measure !== undefined
  const picture = pictureOf(shares, inOne ? 'measures' : 'municipalities')
  const body =
    flow.shares.length === 0 ? (
      <Empty>{t.openNothing(flow.throughYear)}</Empty>
    ) : (
      <>
        <Lead>{hundredText(ask.language, shares, t.openWasLeft)}</Lead>
        <p>
          {t.calculated} {t.through(flow.throughYear)}
        </p>
        <Narrowed
          language={ask.language}
          names={[
            ...(narrow.source ? [called.source(narrow.source)] : []),
            ...(narrow.municipality ? [called.municipality(narrow.municipality)] : []),
            ...(narrow.measure ? [called.measure(narrow.measure)] : []),
            ...(narrow.payee ? [payeeName(ask.language, narrow.payee)] : []),
          ]}
          all={href('followKrone', { programme: programme.id })}
        />
        <FlowPicture
          language={ask.language}
          picture={picture}
          called={called}
          sources={sources}
          to={more => addressOf(programme.id, { ...narrow, ...more })}
        />
        <Section title={t.files} id="files">
          <p>{t.filesHow}</p>
          <p>
            {(['csv', 'xlsx', 'json'] as const).map((format, i) => (
              <>
                {i > 0 ? ' · ' : ''}
                <LinkTo href={href('followKroneFile', { programme: programme.id, format })}>
                  {format.toUpperCase()}
                </LinkTo>
              </>
            ))}
          </p>
          <p>
            <LinkTo href={apiRoutes.apiGrants.replace(':programme', encodeURIComponent(programme.id))}>
              {t.grants}
            </LinkTo>
          </p>
        </Section>
        <FlowTables
          language={ask.language}
          shares={shares}
          picture={picture}
          rows={inOne ? rowsOf(flow.measures, 'measure') : rowsOf(flow.names, 'municipality')}
          head={inOne ? t.measure : t.municipality}
          sources={[...flow.schemes]
            .map(([id, scheme]) => ({ id, ...scheme }))
            .sort((a, b) => (a.id < b.id ? -1 : 1))}
        />
      </>
    )
  return page(t.openTitle(programme.name), body, {
    crumbs: [{ label: programme.name, href: href('programme', { programme: programme.id }) }],
    illustrative: flow.programme.illustrative,
  })
}

const rowsOf = (names: ReadonlyMap<string, string>, by: 'measure' | 'municipality') =>
  [...names].map(([id, name]) => ({
    name,
    of: (one: Share) => (by === 'measure' ? one.spent?.measure : one.municipality) === id,
  }))

async function openFlow(ask: Ask, programme: ProgrammeView): Promise<OpenFlow> {
  const { throughYear, shares } = await openShares(ask.db, programme, ask.today)
  const sources = [...new Set(shares.map(one => one.source))]
  const known = await schemes(ask.db, sources)
  const municipalities = [...new Set(shares.map(one => one.municipality))]
  const measures = await measuresOf(ask.db, { programme: programme.id })
  return {
    programme: {
      id: programme.id,
      name: programme.name,
      illustrative: programme.illustrative || known.some(one => one.illustrative),
    },
    throughYear,
    shares,
    schemes: new Map(known.map(one => [one.id, { name: one.name, post: one.post }])),
    names: await namesOn(ask.db, programme.startsOn, municipalities),
    measures: new Map(measures.map(one => [one.id, one.name])),
  }
}

function narrowOf({ query }: Ask): Narrow {
  return {
    ...(query.ordning ? { source: query.ordning } : {}),
    ...(query.kommune ? { municipality: query.kommune } : {}),
    ...(query.tiltak ? { measure: query.tiltak } : {}),
    ...(query.mottaker ? { payee: query.mottaker } : {}),
  }
}

const addressOf = (programme: string, { source, municipality, measure, payee }: Narrow): string =>
  href(
    'followKrone',
    { programme },
    {
      ...(source ? { ordning: source } : {}),
      ...(municipality ? { kommune: municipality } : {}),
      ...(measure ? { tiltak: measure } : {}),
      ...(payee ? { mottaker: payee } : {}),
    },
  )

/** The same rows as a file, or as JSON for machines. */
export const followFilePage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const { format } = ask.params
  if (!programme) return notFound
  const flow = await openFlow(ask, programme)
  if (format === 'json') return { kind: 'json', value: openFlowJson(flow) }
  return sheetFile(format, `folg-kronen-${programme.id}`, as => openFlowFile(as, ask.language, flow))
}
