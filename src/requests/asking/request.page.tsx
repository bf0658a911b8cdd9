import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import type { View } from '../../web/view.js';
import { RequestAside } from './request-aside.page.js';
import { RequestCheck } from './request-check.page.js';
import { RequestEdit } from './request-edit.page.js';
import type { RequestForm } from './request-forms.service.js';
import { pageTexts } from './request-page.text.js';

/** The request form in its two steps. What was typed a moment ago wins over what is known, so that nothing typed is lost. */
export function RequestPage({ data, view }: PageProps<RequestForm>) {
  const t = pageTexts(view);
  const answers = view.typed ?? new Map(Object.entries(data.answers));
  const checking = data.step === 'check' || sentFromCheck(view);
  return (
    <Layout
      view={view}
      title={t(checking ? 'checkTitle' : 'title')}
      aside={
        <>
          {!checking && (
            <Body>
              <Link href="/drafts">{t('drafts')}</Link>
              {' · '}
              <Link href="/documents/request-form.pdf">{t('onPaper')}</Link>
            </Body>
          )}
          <RequestAside data={data} />
        </>
      }
      scripts={['draft.js', 'promise.js', 'reasons.js']}
    >
      {checking ? <RequestCheck data={data} answers={answers} /> : <RequestEdit data={data} answers={answers} />}
    </Layout>
  );
}

/** When only the signature was not taken, the form need not be filled in again. */
function sentFromCheck({ path, typed, errors }: View): boolean {
  const aboutSignature = errors.every(({ field }) => /^$|^(signature|bsnChecked|earlier|warningsPassed)\b/.test(field));
  return path === '/cases' && typed?.has('patient.birthName') === true && aboutSignature;
}
