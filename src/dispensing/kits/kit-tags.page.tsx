import { StatusTag, type Colour } from '../../web/parts/status-tag.js';
import type { View } from '../../web/view.js';
import type { KitSignal, KitStatus, ListedKit } from './kit.js';
import { KIT_SIGNAL, KIT_STATUS } from './kit-status.text.js';
import { kitTexts } from './kit.text.js';

const COLOUR: Record<KitStatus, Colour> = {
  draft: 'yellow',
  checked: 'turquoise',
  sealed: 'blue',
  back: 'purple',
  emptied: 'grey',
  rejected: 'grey',
};
const SIGNAL_COLOUR: Record<KitSignal, Colour> = {
  recalled: 'red',
  'expires-in-7-days': 'red',
  'expires-in-30-days': 'orange',
  'expires-in-60-days': 'yellow',
  'substitution-ended': 'turquoise',
  'superseded-standard': 'grey',
};

/** Where a kit stands, and what is the matter with it. */
export function KitTags({ kit, view }: { kit: ListedKit; view: View }) {
  const t = kitTexts(view);
  const { status, ready, inCase, signals } = kit;
  const words = KIT_STATUS[view.language];
  return (
    <div>
      <StatusTag colour={ready ? 'green' : COLOUR[status]}>
        {ready ? t('ready') : inCase ? t('inCase') : words[status]}
      </StatusTag>
      {signals.map((signal) => (
        <div key={signal}>
          <StatusTag colour={SIGNAL_COLOUR[signal]}>{KIT_SIGNAL[view.language][signal]}</StatusTag>
        </div>
      ))}
    </div>
  );
}
