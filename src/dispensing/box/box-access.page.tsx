import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { DateField } from '../../web/parts/date-field.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Textarea } from '../../web/parts/textarea.js';
import { Warning } from '../../web/parts/warning.js';
import { boxAccessTexts } from './box-access.text.js';
import { boxCodeInGroups, boxPath, plainBoxCode } from './box-code.js';

export interface BoxAccessState {
  code: string;
  /** Why it did not go on. */
  refusal: string | null;
}

/** What may be put right in the same form. */
const AGAIN: readonly (string | null)[] = [null, 'wrong-seal', 'wrong-birth-date'];

export function BoxAccessPage({ data: { code, refusal }, view }: PageProps<BoxAccessState>) {
  const t = boxAccessTexts(view);
  const plain = plainBoxCode(code);
  return (
    <Layout view={view} title={t('title')}>
      {plain && (
        <Body>
          <Code>{boxCodeInGroups(plain)}</Code>
        </Body>
      )}
      {AGAIN.includes(refusal) && (
        <>
          <Body>{t('intro')}</Body>
          <Warning>{t('recorded')}</Warning>
          <Form>
            <Field name="sealNumber" label={t('seal')} hint={t('sealHint')} width={20} code autoComplete="off" />
            <DateField name="birthDate" label={t('birthDate')} hint={t('birthDateHint')} />
            <Textarea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} />
            <Button kind="warning">{t('take')}</Button>
          </Form>
        </>
      )}
      {plain && (
        <Body>
          <Link href={boxPath(plain)}>{t('without')}</Link>
        </Body>
      )}
    </Layout>
  );
}
