import { may } from '../access/may.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Field } from '../web/parts/field.js';
import { FileField } from '../web/parts/file-field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Select } from '../web/parts/select.js';
import { Table } from '../web/parts/table.js';
import { LEAFLET_LANGUAGES, type OtherLeaflet } from './leaflet-languages.js';
import { LEAFLET_LANGUAGE, leafletCalled, leafletTexts } from './leaflet.text.js';

export function LeafletsPage({ data: { items }, view }: PageProps<{ items: OtherLeaflet[] }>) {
  const t = leafletTexts(view);
  const decides = view.signedIn !== null && may(view.signedIn.role, 'decideStandards');
  return (
    <Layout view={view} title={t('title')} back="/standards">
      <Body>{t('lead')}</Body>
      {items.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('title')}
          captionSize="hidden"
          rows={items}
          rowKey={({ language }) => language}
          columns={[
            {
              ...{ title: t('language'), heads: true },
              cell: (it) => <Link href={`/leaflets/${it.language}/file`}>{leafletCalled(it, view.language)}</Link>,
            },
            ...(decides
              ? [
                  {
                    title: t('remove'),
                    cell: (it: OtherLeaflet) => (
                      <Form method="delete" action={`/leaflets/${it.language}`} inline>
                        <Button kind="secondary" about={LEAFLET_LANGUAGE[view.language][it.language]}>
                          {t('remove')}
                        </Button>
                      </Form>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {decides && (
        <Section title={t('add')}>
          <Form action="/leaflets" files>
            <Select
              name="language"
              label={t('language')}
              choices={LEAFLET_LANGUAGES.map((value) => ({ value, text: LEAFLET_LANGUAGE[view.language][value] }))}
            />
            <Field name="version" label={t('version')} hint={t('versionHint')} width={10} />
            <FileField name="file" label={t('file')} hint={t('fileHint')} accept=".pdf" />
            <Button>{t('add')}</Button>
          </Form>
        </Section>
      )}
    </Layout>
  );
}
