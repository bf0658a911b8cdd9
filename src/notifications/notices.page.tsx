import { may, type Action } from '../access/may.js';
import { formatMoment } from '../web/format.js';
import type { ListColumn } from '../web/list.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Quiet } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { ListTable } from '../web/parts/list-table.js';
import { Live } from '../web/parts/section.js';
import { StatusTag } from '../web/parts/status-tag.js';
import type { View } from '../web/view.js';
import type { Notice } from './notices.query.js';
import type { NoticeList } from './notices.service.js';
import { noticeTexts } from './notices.text.js';
import { writeLetter } from './write-letter.js';

export function NoticesPage({ data: { items, unread, nextCursor }, view }: PageProps<NoticeList>) {
  const t = noticeTexts(view);
  return (
    <Layout
      {...{ view, title: t('title'), live: true, dense: true }}
      actions={
        items.length > 0 && (
          <Live name="unread">
            {t('unread', { unread })}
            {unread > 0 && (
              <Form action="/notices/reading" inline>
                <Button kind="secondary">{t('readAll')}</Button>
              </Form>
            )}
          </Live>
        )
      }
    >
      <ListTable
        caption={t('list')}
        columns={columns(view)}
        rows={items}
        rowKey={({ id }) => id}
        nextCursor={nextCursor}
        live="notices"
        empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      />
    </Layout>
  );
}

/** An organisation hears more than each of its people may open. */
const NEEDED = { '/access-record': 'seeAccessRecord', '/kits': 'seeKits' } as const satisfies Record<string, Action>;
function mayOpen({ facts }: Notice, { signedIn }: View): boolean {
  const [, action] = Object.entries(NEEDED).find(([path]) => facts.path.startsWith(path)) ?? [];
  return action === undefined || (signedIn !== null && may(signedIn.role, action));
}

/** One thing per cell: on a phone each stands beside its title. */
function columns(view: View): ListColumn<Notice>[] {
  const t = noticeTexts(view);
  return [
    {
      ...{ key: 'what', title: t('what'), heads: true, value: (notice) => titleOf(notice, view) },
      cell: (notice) =>
        mayOpen(notice, view) ? <Link href={notice.facts.path}>{titleOf(notice, view)}</Link> : titleOf(notice, view),
    },
    {
      ...{ key: 'number', title: t('number'), value: ({ facts }) => facts.number ?? null },
      cell: ({ facts }) => facts.number ?? '–',
    },
    {
      ...{ key: 'when', title: t('when'), value: ({ at }) => new Date(at) },
      cell: ({ at }) => formatMoment(at, view),
    },
    { key: 'state', title: t('state'), value: () => null, cell: (notice) => <State notice={notice} view={view} /> },
    {
      key: 'reading',
      title: t('reading'),
      value: () => null,
      cell: (notice) => <Reading notice={notice} view={view} />,
    },
  ];
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
