import { CaseBanner } from '../../patients/case-frame.page.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import type { KitStory } from '../kits/kit-details.service.js';
import { kitTexts } from '../kits/kit.text.js';
import { boxCodeInGroups } from './box-code.js';
import { boxTexts } from './box.text.js';

/** For a label that was lost or a code that went round: another one, or none. */
export function KitBoxCodePage({ data: kit, view }: PageProps<KitStory>) {
  const t = boxTexts(view);
  const { id, serial, ofCase, boxCode, status } = kit;
  return (
    <Layout
      view={view}
      title={t('ofKit', { serial })}
      banner={ofCase && <CaseBanner of={ofCase} />}
      back={`/kits/${id}`}
    >
      <Body>{boxCode ? <Code>{boxCodeInGroups(boxCode.code)}</Code> : t('none')}</Body>
      {status === 'sealed' ? (
        <>
          <Body>{t('replaceHint')}</Body>
          <Form>
            <Field
              name="boxCode"
              label={t('fromRoll')}
              hint={t('fromRollHint')}
              width={20}
              code
              optional
              autoComplete="off"
            />
            <Button>{t(boxCode ? 'replace' : 'give')}</Button>
          </Form>
          {boxCode && (
            <Form method="delete">
              <Button kind="warning">{t('revoke')}</Button>
            </Form>
          )}
        </>
      ) : (
        <Body>{kitTexts(view)('not-from-this-status')}</Body>
      )}
    </Layout>
  );
}
