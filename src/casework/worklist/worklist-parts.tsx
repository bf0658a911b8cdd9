import type { ComponentChildren } from 'preact';
import type { View } from '../../web/view.js';
import { worklistTexts } from './worklist.text.js';

/** What a list of work is drawn from, whoever's it is. */
export interface WorkList<R> {
  caption: string;
  rows: readonly R[];
  nextCursor: string | null;
  empty: ComponentChildren;
}

/** What every list of work has: it changes by itself, and says so. */
export function listed(view: View) {
  const t = worklistTexts(view);
  return {
    live: 'work',
    news: { one: t('oneNew'), more: t('moreNew', { n: '#' }) },
    rowKey: ({ id }: { id: string }) => id,
  };
}
