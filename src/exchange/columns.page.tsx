import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Select } from '../web/parts/select.js';
import type { Look } from './look.js';
import { oneImportTexts } from './one-import.text.js';

/** Each column of the sheet with what stands in it: what it is, as was recognised or as somebody says. */
export function ColumnsPage({ data, view }: PageProps<Look>) {
  const t = oneImportTexts(view);
  const choices = data.rule.columns.map(({ key, title }) => ({ value: key, text: title[view.language] }));
  const path = `/imports/${data.id}`;
  return (
    <Layout view={view} title={t('columnsTitle')} caption={data.name} back={path}>
      <Body>{t('columnsIntro')}</Body>
      <Form action={`${path}/columns`} version={data.version}>
        {data.noughts.map((key) => (
          <Hidden key={key} name="noughts[]" value={key} />
        ))}
        {data.columns.map(({ heading, key, samples }, place) => (
          <Select
            key={place}
            name={`columns[${String(place)}]`}
            label={t('columnOf', { heading })}
            hint={t('samples', { samples: samples.join(' | ') })}
            value={key || '-'}
            choices={[{ value: '-', text: t('notUsed') }, ...choices]}
            chosen
          />
        ))}
        <Button>{t('save')}</Button>
      </Form>
    </Layout>
  );
}
