import { decimalKr, formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import {
  DateField,
  Form,
  stateOf as formState,
  LongTextField,
  SelectField,
  TextField,
  TickField,
} from '../../../ui/form.tsx'
import type { Ask } from '../../../ui/page.ts'
import { Facts, Section } from '../../../ui/pieces.tsx'
import { budgetText } from '../budget.text.ts'
import { type AfterGrant, outcomes } from '../money.model.ts'
import { codingsOf } from '../money.queries.ts'
import { outcomeWords, potText } from '../pot.text.ts'
import { moneyOfMeasure, type Shown, whichOf } from './measure-form.tsx'
import { positionsText } from './pot-cliff.tsx'

/** What becomes of the measure when the money ends. */
export function After({ ask, afterGrant }: Pick<Shown, 'ask'> & { afterGrant: AfterGrant | undefined }) {
  const t = budgetText(ask.language)
  const p = potText(ask.language)
  if (!afterGrant) return null
  return (
    <Section title={t.afterTitle} id="after">
      <Facts
        rows={[
          [p.statutory, afterGrant.statutory ? p.statutoryYes : p.statutoryNo],
          [p.positions, positionsText(afterGrant.positions)],
          [
            p.otherKr.replace(', kr', ''),
            [formatKr(afterGrant.otherOre), afterGrant.otherFrom].filter(Boolean).join(', '),
          ],
          [p.afterwards, afterGrant.afterwards],
          [p.decision, decisionText(ask, afterGrant)],
        ]}
      />
    </Section>
  )
}

const decisionText = (ask: Ask, { decision }: AfterGrant): string =>
  decision
    ? `${outcomeWords(ask.language)[decision.outcome]}, ${decision.by}, ${longDate(decision.on, ask.language)}`
    : '–'

/** What is said of the time after the grant, and what is decided. */
export function AfterForm(shown: Shown) {
  const { ask, refused } = shown
  const now = moneyOfMeasure(shown).afterGrant
  const t = budgetText(ask.language)
  const state = formState(
    ask,
    refused,
    href('stateAfterGrant', whichOf(ask)),
    now
      ? {
          statutory: now.statutory ? 'on' : '',
          positions: positionsText(now.positions),
          otherFrom: now.otherFrom,
          otherOre: decimalKr(now.otherOre).replace(/\.00$/, '').replace('.', ','),
          afterwards: now.afterwards,
          outcome: now.decision?.outcome ?? '',
          decidedBy: now.decision?.by ?? '',
          decidedOn: now.decision?.on ?? '',
        }
      : { positions: '0', otherOre: '0' },
  )
  return (
    <Form action={href('stateAfterGrant', whichOf(ask))} submit={t.saveAfter} state={state}>
      <TickField name="statutory" label={t.statutory} state={state} />
      <TextField name="positions" label={t.positions} hint={t.positionsHint} state={state} short />
      <TextField name="otherFrom" label={t.otherFrom} state={state} optional />
      <TextField name="otherOre" label={t.otherOre} state={state} inputmode="decimal" short />
      <LongTextField name="afterwards" label={t.afterwards} state={state} rows={3} />
      <SelectField
        name="outcome"
        label={t.outcome}
        hint={t.outcomeHint}
        state={state}
        optional
        options={outcomes.map(one => ({ value: one, label: outcomeWords(ask.language)[one] }))}
      />
      <TextField name="decidedBy" label={t.decidedBy} state={state} optional />
      <DateField name="decidedOn" label={t.decidedOn} state={state} optional />
    </Form>
  )
}

/** Where the measure stands in the municipality's own accounts, as facts; none until someone has said. */
export async function Coded({ ask, measure }: Shown): Promise<(readonly [string, string])[]> {
  const t = budgetText(ask.language)
  const now = (await codingsOf(ask.db, [measure.id])).get(measure.id)
  if (!now) return []
  return (
    [
      [t.function, now.function],
      [t.type, now.type],
      [t.account, now.account],
      [t.project, now.project],
    ] as const
  ).filter(([, said]) => said !== '')
}

/** The form that says so. */
export async function CodingForm({ ask, measure, refused }: Shown) {
  const t = budgetText(ask.language)
  const now = (await codingsOf(ask.db, [measure.id])).get(measure.id)
  const state = formState(ask, refused, href('codeMeasure', whichOf(ask)), now ? { ...now } : {})
  return (
    <Form action={href('codeMeasure', whichOf(ask))} submit={t.saveCoding} state={state}>
      <TextField
        name="function"
        label={t.function}
        hint={t.functionHint}
        state={state}
        inputmode="numeric"
        short
      />
      <TextField name="type" label={t.type} hint={t.typeHint} state={state} inputmode="numeric" short />
      <TextField name="account" label={t.account} state={state} optional short />
      <TextField name="project" label={t.project} state={state} optional short />
    </Form>
  )
}
