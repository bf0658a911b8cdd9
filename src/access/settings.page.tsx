import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { administrationTexts } from './administration.text.js';
import { quantityInWords } from './setting-units.text.js';
import { DECIDED_BY, SETTING_GROUP } from './setting-groups.text.js';
import { groupOf, SETTING_GROUPS, type SettingGroup } from './setting-groups.js';
import type { ListedSetting } from './settings.service.js';

export function SettingsPage({ data, view }: PageProps<{ items: ListedSetting[] }>) {
  const t = administrationTexts(view);
  return (
    <Layout view={view} title={t('settings')}>
      <Body>{t('settingsIntro')}</Body>
      {SETTING_GROUPS.map((group) => (
        <Section key={group} title={SETTING_GROUP[view.language][group]} id={group}>
          <Group group={group} items={data.items.filter(({ key }) => groupOf(key) === group)} view={view} />
        </Section>
      ))}
    </Layout>
  );
}

function Group({ group, items, view }: { group: SettingGroup; items: readonly ListedSetting[]; view: View }) {
  const t = administrationTexts(view);
  const decided = DECIDED_BY[view.language][group];
  return (
    <>
      {decided && <Body>{decided}</Body>}
      <Table
        caption={SETTING_GROUP[view.language][group]}
        captionSize="hidden"
        rows={items}
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
    </>
  );
}
