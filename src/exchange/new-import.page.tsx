import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { FileField } from '../web/parts/file-field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { Radios } from '../web/parts/radios.js';
import { Textarea } from '../web/parts/textarea.js';
import { importTexts } from './imports.text.js';
import type { ShownRule } from './row-rules.service.js';

interface Asked {
  rule: string | null;
  rules: ShownRule[];
}

export function NewImportPage({ data: { rule, rules: known }, view }: PageProps<Asked>) {
  const t = importTexts(view);
  const one = known.find(({ key }) => key === (rule ?? view.typed?.get('rule')?.[0])) ?? (known[1] ? null : known[0]);
  return (
    <Layout view={view} title={one ? t('readIn', { what: one.name[view.language] }) : t('title')} back="/imports">
      <Body>{t('intro')}</Body>
      {(one ? [one] : known).map(({ key, name, columns }) => (
        <div key={key}>
          <Body>
            <Link href={`/imports/examples/${key}`}>{t('example')}</Link>{' '}
            {t('exampleOf', { what: name[view.language].toLowerCase() })}
          </Body>
          <Details summary={t('columnsKnown')}>
            <Body>
              {t('columnsKnownHint', {
                needed: columns.filter(({ needed }) => needed).map(({ title }) => title[view.language]).join(', '), // prettier-ignore
              })}
            </Body>
            <List items={columns.map(({ title }) => title[view.language])} />
          </Details>
        </div>
      ))}
      <Form action="/imports" files>
        {one ? (
          <Hidden name="rule" value={one.key} />
        ) : (
          <Radios
            name="rule"
            label={t('what')}
            choices={known.map(({ key, name }) => ({ value: key, text: name[view.language] }))}
          />
        )}
        <FileField name="file" label={t('file')} hint={t('fileHint')} accept=".xlsx,.csv,.txt,.tsv" />
        <Textarea name="text" label={t('paste')} hint={t('pasteHint')} rows={5} optional />
        <Button>{t('look')}</Button>
      </Form>
    </Layout>
  );
}
