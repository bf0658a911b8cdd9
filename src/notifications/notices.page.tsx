import { may, type Action } from '../access/may.js';
import { formatMomentInList } from '../web/format.js';
import type { ListColumn } from '../web/list.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { birthDateInWords } from '../patients/birth-date.text.js';
import { askedIn } from '../web/list-address.js';
import { Quiet, Whole } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { ListTable } from '../web/parts/list-table.js';
import { Live } from '../web/parts/section.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Tabs } from '../web/parts/tabs.js';
import type { View } from '../web/view.js';
import type { Notice } from './notices.query.js';
import type { NoticeList, ShownNotice } from './notices.service.js';
import { noticeTexts } from './notices.text.js';
import { ASKING, ENDS_WITH_READING } from './settled-by.js';
import { writeLetter } from './write-letter.js';

export function NoticesPage({ data: { items, unread, toDo, nextCursor }, view }: PageProps<NoticeList>) {
  const t = noticeTexts(view);
  const isToDo = askedIn(view.address).get('todo') === 'true';
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
      <Live name="parts">
        <Tabs
          label={t('list')}
          name="todo"
          tabs={[
            { value: '', text: t('all') },
            { value: 'true', text: t('toDo'), count: toDo },
          ]}
        />
      </Live>
      <ListTable
        caption={t('list')}
        columns={columns(view)}
        rows={items}
        rowKey={({ id }) => id}
        nextCursor={nextCursor}
        live="notices"
        empty={
          isToDo ? <EmptyState title={t('noneToDo')} /> : <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
        }
      />
    </Layout>
  );
}

/** An organisation hears more than each of its people may open. */
const NEEDED = { '/access-record': 'seeAccessRecord', '/kits': 'seeKits' } as const satisfies Record<string, Action>;
/** Steps that not everybody of an organisation takes: who does not, reads the case. */
const STEPS = {
  ...{ '/return': 'takeBack', '/replacement': 'replace', '/settlement': 'settle', '/opening': 'open' },
  ...{ '/objection': 'seeObjections' },
} as const satisfies Record<string, Action>;

/** Null: it is not for whoever looks. */
function pathIn({ facts: { path }, caseId }: Notice, { signedIn }: View): string | null {
  const mayDo = (action: Action) => signedIn !== null && may(signedIn.role, action);
  const [, needed] = Object.entries(NEEDED).find(([begin]) => path.startsWith(begin)) ?? [];
  if (needed) return mayDo(needed) ? path : null;
  const [, step] = Object.entries(STEPS).find(([end]) => path.endsWith(end)) ?? [];
  return step && caseId && !mayDo(step) ? `/cases/${caseId}` : path;
}

/** One thing per cell: on a phone each stands beside its title. */
function columns(view: View): ListColumn<ShownNotice>[] {
  const t = noticeTexts(view);
  return [
    {
      ...{ key: 'what', title: t('what'), heads: true, value: (notice) => titleOf(notice, view) },
      cell: (notice) => {
        const path = pathIn(notice, view);
        return path ? <Link href={path}>{titleOf(notice, view)}</Link> : titleOf(notice, view);
      },
    },
    {
      ...{ key: 'number', title: t('number'), value: ({ facts }) => facts.number ?? null },
      cell: ({ facts }) => facts.number ?? '–',
    },
    {
      ...{ key: 'about', title: t('about'), value: (notice) => aboutIn(notice, view) },
      cell: ({ about }) =>
        about && (
          <>
            <strong>{about.name}</strong> <Whole>{birthDateInWords(about.birthDate, view, 'short')}</Whole>
            {about.seals.map((seal) => (
              <Quiet key={seal}> {t('seal', { seal })}</Quiet>
            ))}
          </>
        ),
    },
    {
      ...{ key: 'when', title: t('when'), value: ({ at }) => new Date(at) },
      cell: ({ at }) => <Whole>{formatMomentInList(at, view, view.now)}</Whole>,
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

const aboutIn = ({ about }: ShownNotice, view: View) =>
  about && [about.name, birthDateInWords(about.birthDate, view, 'short'), ...about.seals].join(', ');

const titleOf = ({ kind, facts }: Notice, view: View) => writeLetter(kind, facts, view.language).title;

function State({ notice: { kind, readAt, settledAt, urgent }, view }: { notice: Notice; view: View }) {
  const t = noticeTexts(view);
  if (settledAt) return <Quiet>{t('settled')}</Quiet>;
  if (!readAt) return <StatusTag colour={urgent ? 'red' : 'blue'}>{urgent ? t('urgent') : t('new')}</StatusTag>;
  const isToDo = ASKING.includes(kind) && !ENDS_WITH_READING.includes(kind);
  return isToDo ? <StatusTag colour="yellow">{t('toDo')}</StatusTag> : <Quiet>{t('read')}</Quiet>;
}

function Reading({ notice, view }: { notice: Notice; view: View }) {
  if (notice.readAt || notice.settledAt) return <Quiet>–</Quiet>;
  return (
    <Form action={`/notices/${notice.id}/reading`}>
      <Button kind="secondary" about={titleOf(notice, view)}>
        {noticeTexts(view)('open')}
      </Button>
    </Form>
  );
}
