import type { PageProps } from '../../web/page.js';
import { DraftList } from '../asking/drafts.page.js';
import type { Draft } from '../asking/drafts.service.js';
import { onBehalfTexts } from './on-behalf.text.js';

/** What was asked by telephone or on paper and is not entered yet. */
export function OnBehalfDraftsPage({ data, view }: PageProps<{ items: Draft[] }>) {
  const title = onBehalfTexts(view)('title');
  const where = { at: '/cases/on-behalf/drafts', form: '/cases/on-behalf', title };
  return <DraftList items={data.items} view={view} where={where} />;
}
