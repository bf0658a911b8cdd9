import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Checkboxes } from '../web/parts/checkboxes.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Section } from '../web/parts/section.js';
import type { Look } from './look.js';
import { oneImportTexts } from './one-import.text.js';

/** What can be but hardly ever is, line by line: who knows the pharmacy or practice says that it is so. */
export function Questions({ data, view }: PageProps<Look>) {
  const t = oneImportTexts(view);
  const choices = data.lines.flatMap(({ line, faults }) =>
    faults.flatMap(({ asks, said }) =>
      asks === undefined
        ? []
        : [{ value: `${String(line)}.${asks}`, text: t('itIsSo', { line, asked: said[view.language] }) }],
    ),
  );
  if (choices.length === 0) return null;
  return (
    <Section title={t('questions')}>
      <Body>{t('questionsHint')}</Body>
      <Form action={`/imports/${data.id}/columns`} version={data.version}>
        {data.noughts.map((key) => (
          <Hidden key={key} name="noughts[]" value={key} />
        ))}
        <Checkboxes name="itIsSo[]" label={t('questions')} labelSize="hidden" choices={choices} />
        <Button kind="secondary">{t('apply')}</Button>
      </Form>
    </Section>
  );
}
