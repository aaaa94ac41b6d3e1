import { href } from '../../../routes.ts'
import { Form, stateOf as formState, SelectField, TextField } from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { Explain, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { measuresOf } from '../../measures/index.ts'
import { aside, type Rule, ruleKinds } from '../model.ts'
import { rulesOf } from '../queries.ts'
import { ruleWords, text } from '../text.ts'
import { type Place, whereOf } from './place.ts'

/** The municipality's own rules, in the order they are tried, and the form for another. */
export async function Rules({
  ask,
  place,
  refused,
}: {
  ask: Ask
  place: Place
  refused: Refused | undefined
}) {
  const t = text(ask.language)
  const rules = await rulesOf(ask.db, place.where)
  const measures = await measuresOf(ask.db, place.where)
  const names = new Map(measures.map(one => [one.id, one.name]))
  const state = formState(ask, refused, href('accountsRule', place.where))
  return (
    <Section title={t.rules} id="rules">
      <p>{t.rulesLead}</p>
      {rules.length === 0 ? <p>{t.noRules}</p> : null}
      {rules.length > 0 ? (
        <Table
          name="rules"
          caption={t.rules}
          rows={rules}
          columns={column => [
            column.words('rule', t.rule, one => `${ruleWords(ask.language)[one.kind]} «${one.value}»`, {
              names: true,
            }),
            column.words('posted-on', t.postedOn, one =>
              one.measure === null ? t.aside : names.get(one.measure),
            ),
            column.words('made-by', t.madeBy, one => one.madeBy),
            ...(place.mayManage
              ? [
                  column.link('end', t.endRule, (one: Rule) => t.endRuleOf(one.value), {
                    to: one => href('endAccountsRule', { ...whereOf(ask), rule: one.number }),
                  }),
                ]
              : []),
          ]}
        />
      ) : null}
      {place.mayManage ? (
        <Explain summary={t.addRule} open={state.refused !== undefined}>
          <Form action={href('accountsRule', place.where)} submit={t.addRule} state={state} quiet>
            <SelectField
              name="kind"
              label={t.ruleKind}
              state={state}
              options={ruleKinds.map(kind => ({ value: kind, label: ruleWords(ask.language)[kind] }))}
            />
            <TextField name="value" label={t.ruleValue} state={state} />
            <SelectField
              name="measure"
              label={t.measure}
              state={state}
              options={[
                ...measures.map(one => ({ value: one.id, label: one.name })),
                { value: aside, label: t.aside },
              ]}
            />
          </Form>
        </Explain>
      ) : null}
    </Section>
  )
}
