import { askedIn } from '../../web/list-address.js';
import { Tabs } from '../../web/parts/tabs.js';
import { Live } from '../../web/parts/section.js';
import { useView } from '../../web/view.js';
import { STAGES, type StageCounts } from './stages.js';
import { worklistTexts } from './worklist.text.js';

/** Where there is something to do; a list of one kind of work needs no choice. */
export function StageTabs({ counts, label }: { counts: StageCounts; label: string }) {
  const view = useView();
  const t = worklistTexts(view);
  const now = askedIn(view.address).get('stage');
  const stages = STAGES.filter((stage) => counts[stage] > 0 || stage === now);
  if (stages.length < 2) return null;
  const all = STAGES.reduce((sum, stage) => sum + counts[stage], 0);
  return (
    <Live name="stages">
      <Tabs
        label={label}
        name="stage"
        tabs={[
          { value: '', text: t('stage.all'), count: all },
          ...stages.map((value) => ({ value, text: t(`stage.${value}`), count: counts[value] })),
        ]}
      />
    </Live>
  );
}
