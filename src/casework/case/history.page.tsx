import type { ListOf } from '../../web/list.input.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Section } from '../../web/parts/section.js';
import { CaseBanner } from '../../patients/case-frame.page.js';
import type { SeenCase } from '../../patients/seen-cases.service.js';
import type { Happened } from './case-history.query.js';
import { caseworkTexts } from '../casework.text.js';
import { StoryTimeline } from './case-timeline.js';

export function HistoryPage({ data, view }: PageProps<ListOf<Happened> & { of: SeenCase }>) {
  const t = caseworkTexts(view);
  const title = t('historyOf', { number: String(data.of.number) });
  return (
    <Layout view={view} title={title} banner={<CaseBanner of={data.of} />} back={`/cases/${data.of.id}`} live>
      <Section live="history">
        <StoryTimeline history={data.items} />
      </Section>
    </Layout>
  );
}
