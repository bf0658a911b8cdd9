import { formatMoment } from '../../web/format.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Table } from '../../web/parts/table.js';
import { useView } from '../../web/view.js';
import type { SeenBrowser } from '../../access/browser.rules.js';
import type { OwnSession } from '../../access/account.query.js';
import { accountTexts } from '../../access/second-factors/factors.text.js';

/** Where somebody is signed in now; what they do not recognise they end. */
export function OwnSessions({ sessions }: { sessions: (OwnSession & { own: boolean })[] }) {
  const view = useView();
  const t = accountTexts(view);
  const named = ({ browser, system }: SeenBrowser) =>
    browser && system ? t('browserOn', { browser, system }) : (browser ?? system ?? t('browserUnknown'));
  return (
    <>
      <Body>{t('sessionsHint')}</Body>
      <Table
        caption={t('sessions')}
        captionSize="hidden"
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          { title: t('browser'), heads: true, cell: named },
          { title: t('from'), cell: ({ address }) => address ?? '–' },
          { title: t('organisation'), cell: ({ organisation }) => organisation },
          { title: t('since'), cell: ({ startedAt }) => formatMoment(startedAt, view) },
          { title: t('lastSeen'), cell: ({ seenAt }) => formatMoment(seenAt, view) },
          {
            title: t('change'),
            cell: ({ id, own, ...session }) =>
              own ? (
                t('thisSession')
              ) : (
                <Form action={`/account/sessions/${id}`} method="delete" inline>
                  <Button kind="secondary" about={`${named(session)}, ${formatMoment(session.startedAt, view)}`}>
                    {t('end')}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form action="/account/sessions" method="delete">
          <Button kind="warning">{t('endOthers')}</Button>
        </Form>
      )}
    </>
  );
}
