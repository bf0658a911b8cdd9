import type { Exported } from '../web/export/exported.js';
import { tableOf } from '../web/export/table.js';
import { Layout } from '../web/layout.js';
import type { ListColumn } from '../web/list.js';
import { askedIn } from '../web/list-address.js';
import type { PageProps } from '../web/page.js';
import { Body, Part, Whole } from '../web/parts/body.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { FilterBar, ListBar } from '../web/parts/filter-bar.js';
import { Link } from '../web/parts/link.js';
import { ListTable } from '../web/parts/list-table.js';
import { SiftRows } from '../web/parts/sift-rows.js';
import { Tabs } from '../web/parts/tabs.js';
import type { View } from '../web/view.js';
import { administrationTexts } from './administration.text.js';
import { DECIDED_BY, SETTING_GROUP } from './setting-groups.text.js';
import { groupOf, SETTING_GROUPS } from './setting-groups.js';
import { quantityInWords } from './setting-units.text.js';
import type { ListedSetting, SettingsList } from './settings.service.js';

export function SettingsPage({ data, view }: PageProps<SettingsList>) {
  const t = administrationTexts(view);
  const groups = SETTING_GROUPS.map((value) => ({ value, text: SETTING_GROUP[view.language][value] }));
  const asked = askedIn(view.address).get('group');
  const decided = groups.filter(({ value }) => !asked || value === asked);
  return (
    <Layout {...{ view, title: t('settings'), dense: true }}>
      <ListBar>
        <Tabs
          label={t('settings')}
          name="changed"
          tabs={[
            { value: '', text: t('allSettings'), count: data.counts.all },
            { value: 'true', text: t('changedSettings'), count: data.counts.changed },
          ]}
        />
        <FilterBar
          filters={[{ kind: 'choice', name: 'group', label: t('settingGroup'), choices: groups }]}
          keeps={['changed']}
        />
        <SiftRows />
      </ListBar>
      <ListTable
        caption={t('settings')}
        columns={columns(view)}
        rows={data.items}
        rowKey={({ key }) => key}
        nextCursor={data.nextCursor}
        empty={<EmptyState title={t('noSettings')} />}
      />
      <Body kind="s">{t('settingsIntro')}</Body>
      {decided.map(({ value, text }) => {
        const by = DECIDED_BY[view.language][value];
        return by && <Body key={value} kind="s">{`${text}: ${by}`}</Body>;
      })}
    </Layout>
  );
}

export const exportedSettings: Exported<SettingsList> = {
  title: (view) => administrationTexts(view)('settings'),
  table: ({ items }, view) => tableOf(columns(view), items),
};

function columns(view: View): ListColumn<ListedSetting>[] {
  const t = administrationTexts(view);
  const name = (row: ListedSetting) => row[view.language].name;
  const why = (row: ListedSetting) => row[view.language].why;
  const value = ({ value, unit }: ListedSetting) => quantityInWords(value, unit, view);
  const standard = ({ standard, unit }: ListedSetting) => quantityInWords(standard, unit, view);
  const group = ({ key }: ListedSetting) => {
    const of = groupOf(key);
    return of ? SETTING_GROUP[view.language][of] : null;
  };
  return [
    {
      ...{ key: 'setting', title: t('setting'), heads: true, value: name },
      cell: (row) => (
        <Part size="most" says={name(row)}>
          <Link href={`/settings/${row.key}`}>{name(row)}</Link>
        </Part>
      ),
    },
    { key: 'value', title: t('value'), value, cell: (row) => <Whole>{value(row)}</Whole> },
    { key: 'standard', title: t('standard'), value: standard, cell: (row) => <Whole>{standard(row)}</Whole> },
    { key: 'group', title: t('settingGroup'), value: group, cell: (row) => <Part>{group(row) ?? ''}</Part> },
    { key: 'reason', title: t('reason'), value: why, cell: (row) => <Part size="wide">{why(row)}</Part> },
  ];
}
