import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Details } from '../web/parts/details.js';
import { InnerPage } from '../web/parts/inner-page.js';
import { SummaryList } from '../web/parts/summary-list.js';
import type { WholeMail } from './caught-mail.query.js';
import { caughtMailTexts } from './caught-mail.text.js';

export function CaughtMailPage({ data: mail, view }: PageProps<WholeMail>) {
  const t = caughtMailTexts(view);
  return (
    <Layout view={view} title={mail.subject} caption={t('title')} back="/dev/mail">
      <SummaryList
        rows={[
          { key: t('from'), value: mail.from },
          { key: t('to'), value: mail.to },
          { key: t('when'), value: formatMoment(mail.at, view) },
          { key: t('messageId'), value: mail.messageId },
          ...(mail.attached.length > 0 ? [{ key: t('attached'), value: mail.attached.join(', ') }] : []),
          ...(mail.unsubscribe ? [{ key: 'List-Unsubscribe', value: mail.unsubscribe }] : []),
        ]}
      />
      <InnerPage src={`/dev/mail/${mail.id}/shown`} title={t('asShown')} />
      <Details summary={t('asText')}>
        {mail.text.split('\n\n').map((paragraph) => (
          <Body key={paragraph}>
            {paragraph.split('\n').map((line) => (
              <Line key={line}>{line}</Line>
            ))}
          </Body>
        ))}
      </Details>
    </Layout>
  );
}

function Line({ children }: { children: string }) {
  return (
    <>
      {children}
      <br />
    </>
  );
}
