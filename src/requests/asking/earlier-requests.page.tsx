import { birthDateInWords } from '../../patients/birth-date.text.js';
import { TRAITS, type Likeness, type Trait, type Traits } from '../../patients/likeness.rules.js';
import { dayOf } from '../../platform/calendar.js';
import { formatDay, formatList } from '../../web/format.js';
import { Body } from '../../web/parts/body.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Radios } from '../../web/parts/radios.js';
import { useView, type View } from '../../web/view.js';
import type { PossiblySame } from './earlier-requests.service.js';
import { earlierTexts, TRAIT } from './earlier-requests.text.js';
import { SEX } from './request.text.js';

/** Whether somebody was asked for before, where only the prescriber can say so: with what agrees and what does not. */
export function EarlierRequestsAsked({ asked }: { asked: readonly PossiblySame[] }) {
  const view = useView();
  const t = earlierTexts(view);
  if (asked.length === 0) return null;
  const choices = asked.map((one) => ({
    value: one.id,
    text: t('same', {
      number: String(one.number),
      day: formatDay(dayOf(new Date(one.requestedAt)), view),
      closed: String(one.closed),
    }),
    hint: one.likeness && one.then ? likenessInWords(one.likeness, one.then, view) : t('erased'),
  }));
  return (
    <>
      <Hidden name="earlier[asked]" value="true" />
      <Radios
        name="earlier[answer]"
        label={t('ask')}
        hint={t('why')}
        choices={[...choices, { value: 'another', text: t('another') }]}
      />
      {asked.map(({ id, number }) => (
        <Body key={id}>
          <Link href={`/cases/${id}`}>{t('see', { number: String(number) })}</Link>
        </Body>
      ))}
    </>
  );
}

function likenessInWords(likeness: Likeness, then: Traits, view: View): string {
  const t = earlierTexts(view);
  return (['agrees', 'differs', 'unknown'] as const)
    .map((how) => [how, TRAITS.filter((trait) => likeness[trait] === how)] as const)
    .filter(([, traits]) => traits.length > 0)
    .map(([how, traits]) => {
      const words = traits.map((trait) => traitInWords(trait, how === 'differs' ? then : null, view));
      return t(how, { traits: formatList(words, view) });
    })
    .join(' ');
}

function traitInWords(trait: Trait, then: Traits | null, view: View): string {
  const word = TRAIT[view.language][trait];
  if (!then) return word;
  const shown = {
    ...then,
    birthDate: birthDateInWords(then.birthDate, view),
    sex: SEX[view.language][then.sex].toLowerCase(),
  };
  return earlierTexts(view)('was', { trait: word, then: shown[trait] ?? '' });
}
