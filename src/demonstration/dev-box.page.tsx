import { may } from '../access/may.js';
import { boxAccessPath, boxCodeInGroups, boxPath } from '../dispensing/box/box-code.js';
import { formatDay } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, Code, List } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { SummaryList } from '../web/parts/summary-list.js';
import { devBoxTexts } from './dev-box.text.js';
import type { BoxToTry } from './dev-box.service.js';

export function DevBoxPage({ data: { box }, view }: PageProps<{ box: BoxToTry | null }>) {
  const t = devBoxTexts(view);
  const mayAsk = view.signedIn === null || may(view.signedIn.role, 'seeCases');
  return (
    <Layout view={view} title={t('title')}>
      {box === null ? (
        <Body>{t('none')}</Body>
      ) : (
        <>
          <Body>{t('intro')}</Body>
          <SummaryList
            rows={[
              { key: t('code'), value: <Code>{boxCodeInGroups(box.code)}</Code> },
              { key: t('seal'), value: <Code>{box.seal}</Code> },
              { key: t('birthDate'), value: formatDay(box.birthDate, view) },
            ]}
          />
          <List
            items={[
              <Link href={boxPath(box.code)}>{t('without')}</Link>,
              ...(mayAsk ? [<Link href={boxAccessPath(box.code)}>{t('with')}</Link>] : []),
            ]}
          />
        </>
      )}
    </Layout>
  );
}
