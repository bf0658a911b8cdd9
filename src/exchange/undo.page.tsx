import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Button, ButtonGroup } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import { webTexts } from '../web/web.text.js';
import type { Undo } from './import-undo.service.js';
import { calledIn } from './lines.page.js';
import { oneImportTexts } from './one-import.text.js';

/** Named line by line before it is done: what goes, what becomes as it was, what stays and why. */
export function UndoPage({ data, view }: PageProps<Undo>) {
  const t = oneImportTexts(view);
  const path = `/imports/${data.id}`;
  const would = data.would.map(({ line, outcome }) => ({ outcome, of: data.lines.find((one) => one.line === line) }));
  const goes = would.filter(({ outcome }) => outcome === 'taken-back');
  const stays = would.filter(({ outcome }) => outcome !== 'taken-back');
  const called = (of: (typeof would)[number]['of']) => (of ? calledIn(data, of) : '–');
  const those = (what: 'added' | 'changed') =>
    goes.filter(({ of }) => of?.outcome === what).map(({ of }) => called(of));
  return (
    <Layout view={view} title={t('undoTitle')} caption={data.name} back={path}>
      <Body>{t('undoGoes', { n: goes.length })}</Body>
      {those('added').length > 0 && (
        <Section title={t('undoAdded')}>
          <List items={those('added')} />
        </Section>
      )}
      {those('changed').length > 0 && (
        <Section title={t('undoChanged')}>
          <List items={those('changed')} />
        </Section>
      )}
      {stays.length > 0 && (
        <Section title={t('undoStays')}>
          <Table
            caption={t('undoStays')}
            captionSize="hidden"
            rows={stays}
            rowKey={({ of }) => String(of?.line)}
            columns={[
              { title: t('line'), heads: true, cell: ({ of }) => called(of) },
              { title: t('why'), cell: ({ outcome }) => t(outcome === 'built-upon' ? 'whyBuilt' : 'whyChanged') },
            ]}
          />
        </Section>
      )}
      <ButtonGroup>
        {goes.length > 0 && (
          <Form action={`${path}/undo`} version={data.version} inline>
            <Button kind="warning">{t('undo')}</Button>
          </Form>
        )}
        <Link href={path}>{webTexts(view)('ratherNot')}</Link>
      </ButtonGroup>
    </Layout>
  );
}
