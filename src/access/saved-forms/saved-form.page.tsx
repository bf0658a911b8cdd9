import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import { menuFor } from '../../web/menu.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup, ButtonLink } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Section } from '../../web/parts/section.js';
import type { View } from '../../web/view.js';
import { keptFormTexts } from './saved-form.text.js';
import type { SavedForm } from './saved-forms.service.js';

export function KeptFormPage({ data: { forms }, view }: PageProps<{ forms: SavedForm[] }>) {
  const t = keptFormTexts(view);
  if (forms.length === 0)
    return (
      <Layout view={view} title={t('nothing')}>
        <Body>{t('nothingLead')}</Body>
        <ButtonLink href="/">{t('start')}</ButtonLink>
      </Layout>
    );
  return (
    <Layout view={view} title={t('title')}>
      <Body>{t('lead')}</Body>
      {forms.map((form) => (
        <Kept key={form.id} form={form} view={view} />
      ))}
    </Layout>
  );
}

function Kept({ form: { id, path, method, title, keptAt, fields }, view }: { form: SavedForm; view: View }) {
  const t = keptFormTexts(view);
  const part = menuFor(view.signedIn, path.split('?', 1)[0] ?? '/', view).find(({ current }) => current);
  const name = title ?? part?.text ?? t('form');
  return (
    <Section title={name}>
      <Body>{t('keptAt', { at: formatMoment(keptAt, view) })}</Body>
      <ButtonGroup>
        <Form action={path} method={method === 'POST' ? 'post' : method === 'DELETE' ? 'delete' : 'patch'} inline>
          <Hidden name="_again" value={id} />
          {fields.flatMap(({ name: field, values }) =>
            values.map((value, i) => <Hidden key={`${field} ${String(i)}`} name={field} value={value} />),
          )}
          <Button about={name}>{t('goOn')}</Button>
        </Form>
        <Form action={`/session/kept-form/${id}`} method="delete" inline>
          <Button kind="secondary" about={name}>
            {t('throwAway')}
          </Button>
        </Form>
      </ButtonGroup>
    </Section>
  );
}
