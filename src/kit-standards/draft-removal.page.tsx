import { AreYouSure } from '../web/are-you-sure.js';
import type { PageProps } from '../web/page.js';
import type { DraftToRemove } from './draft-removals.service.js';
import { draftRemovalTexts } from './draft-removal.text.js';

/** What goes with a draft, before it is thrown away. */
export function DraftRemovalPage({ data: { id, name, slots, directions }, view }: PageProps<DraftToRemove>) {
  const t = draftRemovalTexts(view);
  return (
    <AreYouSure
      {...{ view, title: t('throwAwaySure', { name }), action: `/standards/${id}`, method: 'delete' }}
      back={`/standards/${id}`}
      act={t('throwAway')}
      what={[t('goesWithIt', { slots, directions }), t('staysOnRecord')]}
    />
  );
}
