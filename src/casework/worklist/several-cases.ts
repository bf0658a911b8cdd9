import { MOVE_TEXT } from '../../kit-life/case-move.text.js';
import { may } from '../../access/may.js';
import type { SeveralActs } from '../../web/parts/several.js';
import type { View } from '../../web/view.js';
import type { WorkItem } from './worklist.js';
import { worklistTexts } from './worklist.text.js';

/** What may be done with several rows of the worklist at once: nothing, for who may do neither. */
export function severalCases(view: View): SeveralActs<WorkItem> | undefined {
  const role = view.signedIn?.role;
  const t = worklistTexts(view);
  if (!role || !may(role, 'getPapers')) return undefined;
  const dispatch = may(role, 'dispatch')
    ? [{ path: '/cases/dispatches', text: MOVE_TEXT[view.language].dispatch.button }]
    : [];
  return {
    name: 'cases',
    acts: [...dispatch, { path: '/cases/papers', text: t('printPapers') }],
    called: ({ number }) => t('about', { number: String(number) }),
    // Whoever is only asked has nothing of it yet.
    offered: ({ patient }) => patient !== null,
  };
}
