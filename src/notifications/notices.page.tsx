import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, Quiet } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Pagination } from '../web/parts/pagination.js';
import { Section } from '../web/parts/section.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import type { Notice } from './notices.query.js';
import type { NoticeList } from './notices.service.js';
import { noticeTexts } from './notices.text.js';
import { writeLetter } from './write-letter.js';

export function NoticesPage({ data: { items, unread, nextCursor }, view }: PageProps<NoticeList>) {
  const t = noticeTexts(view);
  return (
    <Layout view={view} title={t('title')} live>
      <Section live="notices">
        {items.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
        ) : (
          <>
            <Body>{t('unread', { unread })}</Body>
            {unread > 0 && (
              <Form action="/notices/reading">
                <Button kind="secondary">{t('readAll')}</Button>
              </Form>
            )}
            <Notes items={items} view={view} />
          </>
        )}
        <Pagination next={nextCursor && `/notices?cursor=${nextCursor}`} />
      </Section>
    </Layout>
  );
}

/** The whole network hears that the record is to be reviewed; the auditor alone may open it. */
const mayOpen = ({ facts }: Notice, { signedIn }: View) =>
  !facts.path.startsWith('/access-record') || signedIn?.role === 'auditor';

/** One thing per cell: on a phone each stands beside its title. */
function Notes({ items, view }: { items: readonly Notice[]; view: View }) {
  const t = noticeTexts(view);
  return (
    <Table
      caption={t('list')}
      captionSize="hidden"
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('what'),
          heads: true,
          cell: (notice) =>
            mayOpen(notice, view) ? (
              <Link href={notice.facts.path}>{titleOf(notice, view)}</Link>
            ) : (
              titleOf(notice, view)
            ),
        },
        { title: t('number'), cell: ({ facts }) => facts.number ?? '–' },
        { title: t('when'), cell: ({ at }) => formatMoment(at, view) },
        { title: t('state'), cell: (notice) => <State notice={notice} view={view} /> },
        { title: t('reading'), cell: (notice) => <Reading notice={notice} view={view} /> },
      ]}
    />
  );
}

const titleOf = ({ kind, facts }: Notice, view: View) => writeLetter(kind, facts, view.language).title;

function State({ notice: { readAt, urgent }, view }: { notice: Notice; view: View }) {
  const t = noticeTexts(view);
  if (readAt) return <Quiet>{t('read')}</Quiet>;
  return <StatusTag colour={urgent ? 'red' : 'blue'}>{urgent ? t('urgent') : t('new')}</StatusTag>;
}

function Reading({ notice, view }: { notice: Notice; view: View }) {
  if (notice.readAt) return <Quiet>–</Quiet>;
  return (
    <Form action={`/notices/${notice.id}/reading`}>
      <Button kind="secondary" about={titleOf(notice, view)}>
        {noticeTexts(view)('open')}
      </Button>
    </Form>
  );
}
