import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { fileField, numberIn } from '../../../ui/fields.ts'
import { FileField, Form, type FormState } from '../../../ui/form.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Lead, Lines, LinkTo, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import type { Programme } from '../../calculation/index.ts'
import { problemsInWords, ruleInWords, ruleJsonSchema, ruleToFile } from '../../calculation/index.ts'
import { schemes } from '../../catalogue/index.ts'
import { may } from '../access.rules.ts'
import { formKinds } from '../form.rules.ts'
import { saveRule } from '../library.actions.ts'
import { knownIndicators, rulesOf, type SavedRule } from '../library.queries.ts'
import { libraryWords } from '../library.text.ts'
import { libraryRefusals } from '../library-refusals.text.ts'
import { Outlines } from './outlines.tsx'

export async function schemeOf(ask: Ask) {
  const [scheme] = await schemes(ask.db, [ask.params.scheme!])
  return scheme
}

/** The year that is being made ready and that one came from to write a rule, as addresses say it; nothing else is. */
export function cameFrom({ query }: Ask): { fra: string } | undefined {
  const preparation = numberIn(query.fra)
  return preparation === undefined ? undefined : { fra: String(preparation) }
}

/** The way back to the step that one came from, where one did. */
export function BackToStep({ ask }: { ask: Ask }) {
  const from = cameFrom(ask)
  if (!from) return null
  return (
    <p>
      <ButtonLink href={href('preparationStep', { preparation: from.fra, step: 'ordninger' })} quiet>
        {libraryWords(ask.language).backToStep}
      </ButtonLink>
    </p>
  )
}

/** A scheme's rules in plain language, the latest first; and, for those who keep them, how to write a new one. */
export const rulesPage: Show = async (ask, refused) => {
  const scheme = await schemeOf(ask)
  if (!scheme) return notFound
  const t = libraryWords(ask.language)
  const [rules, indicators] = [await rulesOf(ask.db, scheme.id), await knownIndicators(ask.db)]
  const [latest] = rules
  const mayKeep = may.keepRules(ask.actor, { directorate: scheme.directorate }).ok
  const state: FormState = { language: ask.language, refused }
  const from = cameFrom(ask)
  return page(
    t.title(scheme.name),
    <>
      <BackToStep ask={ask} />
      {latest ? <Lead>{t.lead(rules.length, latest.rule.version)}</Lead> : <Empty>{t.none}</Empty>}
      {rules.map(one => (
        <Version ask={ask} saved={one} indicators={indicators} />
      ))}
      <p>
        <LinkTo href={href('ruleSchema')}>{t.schema}</LinkTo>
      </p>
      {mayKeep ? (
        <Section title={t.newVersion} id="new">
          <h3>{t.inForm}</h3>
          <ul>
            {formKinds.map(kind => (
              <li>
                <LinkTo href={href('ruleForm', { scheme: scheme.id, kind }, from)}>{t.kinds[kind]}</LinkTo>:{' '}
                {t.kindHints[kind]}
              </li>
            ))}
          </ul>
          <h3>{t.fromFile}</h3>
          <Lines of={problemsInWords(refused?.refusal, ask.language)} />
          <Form action={href('rules', { scheme: scheme.id }, from)} submit={t.save} state={state} upload>
            <FileField name="rule" label={t.file} hint={t.fileHint} state={state} />
          </Form>
        </Section>
      ) : null}
    </>,
    {
      crumbs: [{ label: scheme.name, href: href('scheme', { scheme: scheme.id }) }],
      illustrative: scheme.illustrative,
    },
  )
}

function Version({
  ask,
  saved,
  indicators,
}: {
  ask: Ask
  saved: SavedRule
  indicators: Programme['indicators']
}) {
  const t = libraryWords(ask.language)
  const { rule } = saved
  const date = (text: string) => longDate(text, ask.language)
  return (
    <Section title={t.version(rule.version, date(rule.validFrom), rule.validTo ? date(rule.validTo) : null)}>
      <Outlines of={ruleInWords(rule, { indicators }, ask.language)} />
      <p>{t.sourced(rule.source, saved.by, date(dateOf(saved.at)))}</p>
      {rule.examples ? <p>{t.examples(rule.examples.length)}</p> : null}
      <p>
        <LinkTo href={href('ruleFile', { scheme: saved.scheme, version: rule.version })}>{t.download}</LinkTo>
      </p>
    </Section>
  )
}

export const rulesPost = post({
  schema: z.object({ rule: fileField }),
  act: (ask, { rule }) => saveRule(ask.db, ask.command, ask.params.scheme!, rule.bytes),
  next: ask => href('rules', { scheme: ask.params.scheme! }, cameFrom(ask)),
  show: rulesPage,
  words: libraryRefusals,
})

/** One version as the file that it can be written from again. */
export const ruleFilePage: Show = async ask => {
  const rules = await rulesOf(ask.db, ask.params.scheme!)
  const found = rules.find(one => one.rule.version === ask.params.version)
  if (!found) return notFound
  const name = `${found.scheme}-${found.rule.version}.json`
  const bytes = new TextEncoder().encode(ruleToFile(found.rule))
  return { kind: 'file', name, mediaType: 'application/json', bytes, inline: false }
}

export const ruleSchemaPage: Show = async () => ({ kind: 'json', value: ruleJsonSchema() })
