import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { FileField } from '../web/parts/file-field.js';
import { Form } from '../web/parts/form.js';
import { Radios } from '../web/parts/radios.js';
import { Inset } from '../web/parts/warning.js';
import type { SlotDocumentForm } from './slot-document.query.js';
import { COMES_AS, PAPER_KINDS } from './slot-document.js';
import { PAPER_KIND, slotDocumentTexts } from './slot-document.text.js';

export function SlotDocumentPage({ data: { id, version, slot }, view }: PageProps<SlotDocumentForm>) {
  const t = slotDocumentTexts(view);
  const now = slot.document;
  return (
    <Layout
      view={view}
      title={t('title', { slot: slot.code })}
      caption={view.language === 'nl' ? slot.name : slot.nameEn}
      back={`/standards/${id}`}
    >
      {now?.version && <Inset>{t('kept', { version: now.version })}</Inset>}
      <Form version={version} files merges>
        <Radios
          name="paper"
          label={t('paper')}
          value={now?.paper}
          choices={PAPER_KINDS.map((value) => ({
            value,
            text: PAPER_KIND[view.language][value],
            hint: t(`${COMES_AS[value]}-hint`),
          }))}
        />
        <Field name="version" label={t('version')} hint={t('versionHint')} value={now?.version} width={10} optional />
        <FileField
          name="file"
          label={t('file')}
          hint={t('fileHint')}
          accept=".pdf"
          holds={now?.hash && t('holds', { version: now.version ?? '', mark: now.hash.slice(0, 8) })}
        />
        <Button>{t('save')}</Button>
      </Form>
      {now && (
        <Form method="delete" version={version}>
          <Button kind="warning">{t('remove')}</Button>
        </Form>
      )}
    </Layout>
  );
}
