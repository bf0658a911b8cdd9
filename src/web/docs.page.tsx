import { docsTexts } from './docs.text.js';
import { Layout } from './layout.js';
import type { PageProps } from './page.js';
import type { FieldShown, RouteShown } from './docs.rules.js';
import { Body } from './parts/body.js';
import { Details } from './parts/details.js';
import { Link } from './parts/link.js';
import { Section } from './parts/section.js';
import { Table } from './parts/table.js';

export function DocsPage({ data, view }: PageProps<{ routes: RouteShown[] }>) {
  const t = docsTexts(view);
  const columns = [
    { title: t('field'), heads: true, cell: ({ name }: FieldShown) => name },
    { title: t('type'), cell: ({ type }: FieldShown) => type },
    { title: t('required'), cell: ({ required }: FieldShown) => (required ? t('yes') : t('no')) },
  ];
  return (
    <Layout view={view} title={t('title')}>
      <Body>
        {t('intro')} <Link href="/openapi.json">openapi.json</Link>.
      </Body>
      {data.routes.map(({ method, path, right, fields }) => (
        <Section key={`${method} ${path}`} title={`${method} ${path}`}>
          <Body>{t('right', { right })}</Body>
          {fields.length > 0 && (
            <Details summary={t('fields', { route: `${method} ${path}` })}>
              <Table
                caption={t('fields', { route: `${method} ${path}` })}
                captionSize="hidden"
                columns={columns}
                rows={fields}
                rowKey={({ name }) => name}
              />
            </Details>
          )}
        </Section>
      ))}
    </Layout>
  );
}
