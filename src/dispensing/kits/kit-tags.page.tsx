import { StatusTag, type Colour } from '../../web/parts/status-tag.js';
import type { View } from '../../web/view.js';
import type { KitSignal, KitStatus, ListedKit } from './kit.js';
import { KIT_PLACE } from '../../kit-life/kit-place.text.js';
import { KIT_SIGNAL, KIT_STATUS } from './kit-status.text.js';
import { kitTexts } from './kit.text.js';

const COLOUR: Record<KitStatus, Colour> = {
  draft: 'yellow',
  checked: 'turquoise',
  sealed: 'blue',
  back: 'orange',
  emptied: 'grey',
  rejected: 'grey',
};
const SIGNAL_COLOUR: Record<KitSignal, Colour> = {
  recalled: 'red',
  'not-found': 'red',
  'box-report': 'orange',
  'pack-refused': 'red',
  'to-open': 'orange',
  'expires-in-7-days': 'red',
  'expires-in-30-days': 'orange',
  'expires-in-60-days': 'yellow',
  'substitution-ended': 'turquoise',
  'superseded-standard': 'grey',
};

/** Where a kit stands, and what is the matter with it. */
export function KitTags({ kit, view }: { kit: ListedKit; view: View }) {
  const [word, colour] = standing(kit, view);
  return (
    <div>
      <StatusTag colour={colour}>{word}</StatusTag>
      {kit.signals.map((signal) => (
        <div key={signal}>
          <StatusTag colour={SIGNAL_COLOUR[signal]}>{KIT_SIGNAL[view.language][signal]}</StatusTag>
        </div>
      ))}
    </div>
  );
}

/** The same in a file. */
export const standingInWords = (kit: ListedKit, view: View): string => standing(kit, view)[0];
export const kitSignalsInWords = ({ signals }: ListedKit, { language }: View): string =>
  signals.map((signal) => KIT_SIGNAL[language][signal]).join(', ');

/** One word and its colour: the same word never has two. Of a box that is away it says where. */
function standing({ status, ready, place }: ListedKit, view: View): [string, Colour] {
  const t = kitTexts(view);
  if (ready) return [t('ready'), 'green'];
  const isAway = place === 'packed' || place === 'home';
  return isAway ? [KIT_PLACE[view.language][place], 'blue'] : [KIT_STATUS[view.language][status], COLOUR[status]];
}
