import { Nav } from '../web/parts/nav.js';
import type { View } from '../web/view.js';
import { directionTexts } from './direction.text.js';
import type { StandardStory } from './standard-details.js';
import { standardTexts } from './standard.text.js';
import { substitutionTexts } from './substitution.text.js';

/** Before it is published a version has shortages only where somebody decided one. */
const showsSubstitutions = ({ status, substitutions }: StandardStory) =>
  status === 'published' || status === 'superseded' || substitutions.length > 0;

/** A version is long: on top stands what is where, down to each medicine. */
export function Contents({ standard, view }: { standard: StandardStory; view: View }) {
  const t = standardTexts(view);
  const { slots } = standard;
  const medicines = slots.filter(({ kind }) => kind === 'medicine');
  const named = ({ code, name, nameEn }: (typeof slots)[number]) => `${code} ${view.language === 'nl' ? name : nameEn}`;
  return (
    <Nav
      label={t('onThisPage')}
      items={[
        { href: '#slots', text: t('slots') },
        { href: '#directions', text: directionTexts(view)('title') },
        ...medicines.map((slot) => ({ href: `#directions-${slot.code}`, text: named(slot) })),
        ...(showsSubstitutions(standard)
          ? [{ href: '#substitutions', text: substitutionTexts(view)('substitutions') }]
          : []),
      ]}
    />
  );
}
