import { formatList } from '../web/format.js';
import { Body, List } from '../web/parts/body.js';
import { Section } from '../web/parts/section.js';
import type { View } from '../web/view.js';
import { beforeApprovalTexts } from './before-approval.text.js';
import { useInWords } from './direction-words.text.js';
import type { StandardStory } from './standard-details.js';
import type { Slot } from './standard.js';
import { unsettledIn, type Unsettled } from './unsettled.rules.js';

/** Right above the button: what is otherwise than in the version before, and what stays open. */
export function BeforeApproval({ standard, view }: { standard: StandardStory; view: View }) {
  const t = beforeApprovalTexts(view);
  const { follows, slots, directions, touches } = standard;
  const open = unsettledInWords(unsettledIn(slots, directions), view);
  return (
    <Section title={t('title')} id="what-you-approve">
      <Body>{follows ? t('changes', { n: follows.differences.length, name: follows.from.name }) : t('first')}</Body>
      {follows && follows.differences.length > 0 && (
        <List items={follows.differences.map((one) => one[view.language])} />
      )}
      {touches && (
        <>
          <Body>{t('touches')}</Body>
          <List items={touches[view.language]} />
        </>
      )}
      <Body>{t(open.length > 0 ? 'unsettled' : 'settled')}</Body>
      {open.length > 0 && (
        <>
          <List items={open} />
          <Body>{t('hint')}</Body>
        </>
      )}
    </Section>
  );
}

function unsettledInWords({ withoutDirections, open, withoutDocument }: Unsettled, view: View): string[] {
  const t = beforeApprovalTexts(view);
  const named = ({ name, nameEn }: Slot) => (view.language === 'nl' ? name : nameEn);
  const names = (of: Slot[]) => formatList(of.map(named), view);
  return [
    ...open.map(({ slot, uses }) => {
      const words = uses.map((it) => useInWords(it, view.language));
      return t('open', { name: named(slot), uses: formatList(words, view) });
    }),
    ...(withoutDirections.length > 0 ? [t('withoutDirections', { names: names(withoutDirections) })] : []),
    ...(withoutDocument.length > 0 ? [t('withoutDocument', { names: names(withoutDocument) })] : []),
  ];
}
