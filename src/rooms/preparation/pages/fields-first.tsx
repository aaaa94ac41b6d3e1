import { href } from '../../../routes.ts'
import {
  DateField,
  FileField,
  type FormState,
  LongTextField,
  RadioField,
  SelectField,
  TextField,
  TickField,
} from '../../../ui/form.tsx'
import { LinkTo } from '../../../ui/pieces.tsx'
import { TickList } from '../../../ui/ticks.tsx'
import { codes } from '../../catalogue/index.ts'
import { recommenders } from '../../programmes/index.ts'
import { choices, fieldWords, hints } from '../fields.text.ts'
import { text } from '../text.ts'
import { bodiesOf, type On } from './on.ts'
import { restKeys } from './schemas.ts'

type Props = { on: On; state: FormState }

/** The choices of a question as they are read. */
export const optionsOf = <Value extends string>(values: readonly Value[], said: Record<Value, string>) =>
  values.map(value => ({ value, label: said[value] }))

export function Mandate({ on, state }: Props) {
  const t = fieldWords(state.language)
  const { documentSha256, documentName } = on.answers.mandat.fields
  return (
    <>
      <TextField name="decidedBy" label={t.decidedBy} state={state} />
      <DateField name="decidedOn" label={t.decidedOn} state={state} />
      <TextField name="reference" label={t.reference} state={state} />
      <FileField
        name="document"
        label={t.document}
        hint={hints(state.language).document}
        state={state}
        optional
      />
      {documentSha256 ? (
        <p>
          <LinkTo href={href('mandateFile', { preparation: on.one.id })}>
            {text(state.language).attached(documentName ?? '')}
          </LinkTo>
        </p>
      ) : null}
    </>
  )
}

export function Goal({ state }: Props) {
  const t = fieldWords(state.language)
  return (
    <>
      <TextField name="name" label={t.name} state={state} />
      <LongTextField name="goal" label={t.goal} state={state} rows={3} />
      <LongTextField name="target" label={t.target} state={state} rows={3} />
      <TextField name="ageFrom" label={t.ageFrom} state={state} inputmode="numeric" short />
      <TextField name="ageTo" label={t.ageTo} state={state} inputmode="numeric" short />
      <TickField name="families" label={t.families} state={state} />
      <TickList
        name="purposes"
        label={t.purposes}
        options={codes('purpose').map(one => ({ value: one.code, label: one[state.language] }))}
        state={state}
      />
      <LongTextField name="criteria" label={t.criteria} state={state} rows={3} />
    </>
  )
}

export function Deciders({ on, state }: Props) {
  const [t, said] = [fieldWords(state.language), choices(state.language)]
  const governors = { value: 'governors', label: said.governors }
  return (
    <>
      <RadioField
        name="recommendedBy"
        label={t.recommendedBy}
        options={optionsOf(recommenders, said.recommendedBy)}
        state={state}
      />
      <SelectField
        name="decider"
        label={t.decider}
        options={[governors, ...bodiesOf(on, ['secretariat', 'directorate', 'ministry'])]}
        state={state}
      />
      {on.view ? null : (
        <SelectField
          name="authority"
          label={t.authority}
          hint={hints(state.language).certifier}
          options={bodiesOf(on, ['directorate'])}
          state={state}
        />
      )}
    </>
  )
}

export function Individual({ on, state }: Props) {
  const [t, said, hint] = [fieldWords(state.language), choices(state.language), hints(state.language)]
  return (
    <>
      <RadioField
        name="individual"
        label={t.individual}
        options={optionsOf(['yes', 'no'], said.individual)}
        state={state}
      />
      <LongTextField
        name="decisionReason"
        label={t.decisionReason}
        hint={hint.decisionReason}
        state={state}
        rows={4}
      />
      <SelectField
        name="appealBody"
        label={t.appealBody}
        hint={hint.appealBody}
        options={bodiesOf(on, ['ministry', 'directorate'])}
        state={state}
        optional
      />
    </>
  )
}

export function Dates({ on, state }: Props) {
  const t = fieldWords(state.language)
  return (
    <>
      {on.view ? null : (
        <>
          <DateField name="planningFrom" label={t.planningFrom} state={state} />
          <DateField name="startsOn" label={t.startsOn} state={state} />
          <DateField name="endsOn" label={t.endsOn} state={state} />
        </>
      )}
      <DateField
        name="applicationDue"
        label={t.applicationDue}
        hint={hints(state.language).applicationDue}
        state={state}
        optional
      />
      <DateField name="reportDue" label={t.reportDue} state={state} />
    </>
  )
}

export function FollowUp({ state }: Props) {
  const t = fieldWords(state.language)
  return (
    <>
      <LongTextField name="followUp" label={t.followUp} state={state} rows={4} />
      <LongTextField name="control" label={t.control} state={state} rows={4} />
      <LongTextField name="evaluation" label={t.evaluation} state={state} rows={4} />
    </>
  )
}

export function Tryout({ state }: Props) {
  const [t, said] = [fieldWords(state.language), choices(state.language)]
  return (
    <>
      <RadioField
        name="guarantee"
        label={t.guarantee}
        options={optionsOf(['would', 'could'], said.guarantee)}
        state={state}
      />
      <RadioField
        name="restKey"
        label={t.restKey}
        options={optionsOf(restKeys, said.restKey)}
        state={state}
      />
    </>
  )
}
