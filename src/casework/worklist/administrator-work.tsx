import type { ReviewWork } from '../../access-record/review.service.js';
import { reviewTexts } from '../../access-record/review.text.js';
import { formatMonth } from '../../web/format.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Section } from '../../web/parts/section.js';
import { TaskList } from '../../web/parts/task-list.js';
import { useView } from '../../web/view.js';
import type { AdministratorWork as Waiting } from './administrator-work.query.js';
import { administratorWorkTexts } from './administrator-work.text.js';

/** Where each of it is done, what keeps others from working first. */
const DONE_AT: Record<keyof Waiting, string> = {
  lateWork: '/queues',
  failedLetters: '/letters?state=dead',
  expiredInvitations: '/people?state=invitation-expired',
  numbersToCheck: '/numbers',
};

export function AdministratorWork({ waiting }: { waiting: Waiting }) {
  const t = administratorWorkTexts(useView());
  const keys = (Object.keys(DONE_AT) as (keyof Waiting)[]).filter((key) => waiting[key] > 0);
  return (
    <Section title={t('toDo')} live="to-do">
      {keys.length === 0 ? (
        <EmptyState title={t('allInOrder')}>{t('allInOrderWhy')}</EmptyState>
      ) : (
        <TaskList
          tasks={keys.map((key) => ({
            ...{ key, href: DONE_AT[key], title: t(key, { n: waiting[key] }), hint: t(`${key}Hint`) },
            ...{ status: t('toBeDone'), colour: key === 'numbersToCheck' ? 'blue' : 'orange' },
          }))}
        />
      )}
    </Section>
  );
}

/** What stands out in the month that is over, and nobody has looked at yet. */
export function ReviewerWork({ waiting: { month, todo } }: { waiting: ReviewWork }) {
  const view = useView();
  const t = administratorWorkTexts(view);
  const r = reviewTexts(view);
  const task = {
    ...{ key: 'review', href: `/access-record/review?month=${month}&todo=true`, hint: r('waitsWhy') },
    title: r('waits', { month: formatMonth(month, view), n: todo }),
    ...{ status: t('toBeDone'), colour: 'orange' as const },
  };
  return (
    <Section title={t('toDo')} live="to-do">
      {todo === 0 ? (
        <EmptyState title={t('allInOrder')}>{r('allSeen', { month: formatMonth(month, view) })}</EmptyState>
      ) : (
        <TaskList tasks={[task]} />
      )}
    </Section>
  );
}
