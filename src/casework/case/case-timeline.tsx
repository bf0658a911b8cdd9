import { ROLE_NAMES } from '../../access/access.text.js';
import { changeInNumbers } from '../../dispensing/changed-quantities.rules.js';
import { HAPPENED } from '../../kit-life/case-happened.text.js';
import { Timeline } from '../../web/parts/timeline.js';
import { useView } from '../../web/view.js';
import type { Happened } from './case-history.query.js';
import { caseworkTexts } from '../casework.text.js';
import { reasonInWords } from './reason.text.js';
import { whenInWords } from '../worklist/when.text.js';

const isTold = (move: string): move is keyof (typeof HAPPENED)['nl'] => Object.hasOwn(HAPPENED.nl, move);

/** These follow by themselves from what somebody did just before. */
const FOLLOWS = ['offered', 'unplaced', 'consent-asked', 'order-differs'];

/** What happened to a case in the order in which it did; what only the machinery needs to know is left out. */
export function StoryTimeline({ history }: { history: readonly Happened[] }) {
  const view = useView();
  const { language } = view;
  const events = history.flatMap(
    ({ id, move, at, by, asked, kit, product, reason, note, changes = [], agreedWith }) => {
      if (!isTold(move)) return [];
      const role = ROLE_NAMES[language][by.role];
      const who =
        by.role === 'system'
          ? caseworkTexts(view)('system')
          : by.role === 'box'
            ? role
            : `${by.organisation.name} (${role.toLowerCase()})`;
      return {
        ...{
          key: id,
          title: [HAPPENED[language][move], asked?.name ?? kit ?? product].filter(Boolean).join(': '),
          at: new Date(at).toISOString(),
          when: whenInWords(at, view),
        },
        by: FOLLOWS.includes(move) ? undefined : who,
        detail: agreedWith
          ? caseworkTexts(view)('agreedWith', { agreedWith })
          : changes.length > 0
            ? changes.map(changeInNumbers).join('; ')
            : reason && reasonInWords(reason, language, note),
      };
    },
  );
  return <Timeline events={events} />;
}
