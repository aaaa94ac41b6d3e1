import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'
import type { AssessmentThing } from './model.ts'

const waits = words({
  declare: {
    nb: (programme: string) => `Si om du er habil før søknadene vurderes: ${programme}`,
    nn: (programme: string) => `Sei om du er habil før søknadene blir vurderte: ${programme}`,
    en: (programme: string) =>
      `Say whether you are impartial before the applications are assessed: ${programme}`,
  },
  judge: {
    nb: (programme: string) => `Vurder habiliteten til et medlem: ${programme}`,
    nn: (programme: string) => `Vurder habiliteten til ein medlem: ${programme}`,
    en: (programme: string) => `Judge the impartiality of a member: ${programme}`,
  },
  assess: {
    nb: (programme: string) => `Vurder søknadene hver for seg: ${programme}`,
    nn: (programme: string) => `Vurder søknadene kvar for seg: ${programme}`,
    en: (programme: string) => `Assess the applications, each member alone: ${programme}`,
  },
})

export const sayAssessment: Say<keyof typeof deeds, AssessmentThing> = (
  { deed, thing },
  { language, programme },
) => {
  const { programme: id, office } = thing
  return { text: waits(language)[deed](programme(id)), href: href('assessment', { programme: id, office }) }
}
