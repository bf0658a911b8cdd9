import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Timeline } from '../../web/parts/timeline.js';
import { useView } from '../../web/view.js';
import { caseworkTexts } from '../casework.text.js';
import { whenInWords } from '../worklist/when.text.js';
import type { StageOfCase } from './case-details.js';
import type { Placement } from './placements.query.js';

/** What is told of a case to who has no part in it: how far it is, and with whom. */
export function Stage({ it }: { it: StageOfCase }) {
  const view = useView();
  const t = caseworkTexts(view);
  return (
    <Section live="stage">
      <SummaryList
        rows={[
          { key: t('requested'), value: whenInWords(it.moments.requested, view) },
          { key: t('pharmacy'), value: it.pharmacy?.name ?? t('noPharmacy') },
          it.pc4 !== undefined && { key: t('area'), value: it.pc4 },
        ]}
      />
      {it.placements.length > 0 && <Placements placements={it.placements} />}
    </Section>
  );
}

/** What the network's people did about it themselves; the rest of what happened is not theirs to know. */
function Placements({ placements }: { placements: readonly Placement[] }) {
  const view = useView();
  const t = caseworkTexts(view);
  return (
    <Section title={t('placements')} level={3}>
      <Timeline
        events={placements.map(({ at, pharmacy, agreedWith }) => ({
          ...{ key: String(at), title: pharmacy.name, at: new Date(at).toISOString(), when: whenInWords(at, view) },
          detail: agreedWith && t('agreedWith', { agreedWith }),
        }))}
      />
    </Section>
  );
}
