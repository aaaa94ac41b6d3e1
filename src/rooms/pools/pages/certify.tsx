import { href } from '../../../routes.ts'
import { DateField, Form, type FormState, TextField } from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { Section } from '../../../ui/pieces.tsx'
import { text } from '../text.ts'

/** As many sectors as one form has room for; what more there is goes in the next. */
export const rows = [1, 2, 3, 4, 5]

export function CertifyForm({
  ask,
  refused,
  programme,
}: {
  ask: Ask
  refused: Refused | undefined
  programme: string
}) {
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused }
  return (
    <Section title={t.certifyTitle} id="certify">
      <p>{t.certifyHint}</p>
      <Form action={href('certifyTransfer', { programme })} submit={t.certify} state={state}>
        {rows.map(n => (
          <fieldset class="row-fields">
            <legend>{t.line(n)}</legend>
            <TextField name={`sector${n}`} label={t.sector} state={state} />
            <TextField name={`function${n}`} label={t.function} state={state} inputmode="numeric" short />
            <TextField name={`type${n}`} label={t.type} state={state} inputmode="numeric" short />
            <TextField name={`ore${n}`} label={t.ore} state={state} inputmode="decimal" short />
          </fieldset>
        ))}
        <DateField name="effectiveOn" label={t.effectiveOn} state={state} />
        <TextField name="decidedBy" label={t.decidedBy} hint={t.decidedByHint} state={state} />
        <DateField name="decidedOn" label={t.decidedOn} state={state} />
        <TextField name="reference" label={t.reference} state={state} optional short />
      </Form>
    </Section>
  )
}
