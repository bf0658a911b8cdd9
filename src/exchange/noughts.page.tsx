import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Checkboxes } from '../web/parts/checkboxes.js';
import { Form } from '../web/parts/form.js';
import { Section } from '../web/parts/section.js';
import type { Look } from './look.js';
import { oneImportTexts } from './one-import.text.js';

/** A sheet takes a number for a number, and a number has no noughts in front: asked once, for the whole column. */
export function Noughts({ data, view }: PageProps<Look>) {
  const t = oneImportTexts(view);
  if (data.shortened.length === 0) return null;
  const titleOf = (key: string) => data.rule.columns.find((one) => one.key === key)?.title[view.language] ?? key;
  return (
    <Section title={t('noughtsTitle')}>
      {data.shortened.map(({ column, line, lines, says, asks }) => (
        <Body key={column}>{t('noughts', { column: titleOf(column), n: lines, line, says, asks })}</Body>
      ))}
      <Form action={`/imports/${data.id}/columns`} version={data.version}>
        <Checkboxes
          name="noughts[]"
          label={t('noughtsTitle')}
          labelSize="hidden"
          value={data.noughts}
          choices={data.shortened.map(({ column }) => ({
            value: column,
            text: t('noughtsYes', { column: titleOf(column) }),
          }))}
        />
        <Button kind="secondary">{t('apply')}</Button>
      </Form>
    </Section>
  );
}
