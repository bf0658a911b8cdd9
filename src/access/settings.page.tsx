import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Table } from '../web/parts/table.js';
import { administrationTexts } from './administration.text.js';
import { quantityInWords } from './setting-units.text.js';
import type { ListedSetting } from './settings.service.js';

export function SettingsPage({ data, view }: PageProps<{ items: ListedSetting[] }>) {
  const t = administrationTexts(view);
  return (
    <Layout view={view} title={t('settings')}>
      <Body>{t('settingsIntro')}</Body>
      <Table
        caption={t('settings')}
        captionSize="hidden"
        rows={data.items}
        rowKey={({ key }) => key}
        columns={[
          {
            title: t('setting'),
            heads: true,
            cell: (row) => <Link href={`/settings/${row.key}`}>{row[view.language].name}</Link>,
          },
          { title: t('value'), cell: ({ value, unit }) => quantityInWords(value, unit, view) },
          { title: t('standard'), cell: ({ standard, unit }) => quantityInWords(standard, unit, view) },
          { title: t('reason'), cell: (row) => row[view.language].why },
        ]}
      />
    </Layout>
  );
}
