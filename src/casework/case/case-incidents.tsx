import { Section } from '../../web/parts/section.js';
import { Timeline } from '../../web/parts/timeline.js';
import { useView } from '../../web/view.js';
import type { Incident } from './incidents.query.js';
import { INCIDENT, incidentTexts } from './incidents.text.js';
import { whenInWords } from '../worklist/when.text.js';

/** What went wrong with the kits of a case, and what is known of it. */
export function CaseIncidents({ incidents }: { incidents: readonly Incident[] }) {
  const view = useView();
  const t = incidentTexts(view);
  if (incidents.length === 0) return null;
  const events = incidents.map(({ kind, at, serial, remark }, place) => ({
    key: String(place),
    title: INCIDENT[view.language][kind],
    at: new Date(at).toISOString(),
    when: whenInWords(at, view),
    by: serial === null ? undefined : t('kit', { serial }),
    detail: remark ?? undefined,
  }));
  return (
    <Section title={t('title')} live="incidents">
      <Timeline events={events} />
    </Section>
  );
}
