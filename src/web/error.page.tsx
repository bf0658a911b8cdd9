import { errorTexts } from './error-pages.text.js';
import { Layout } from './layout.js';
import type { PageProps } from './page.js';
import { Body } from './parts/body.js';
import { Link } from './parts/link.js';
import { spokenStatus, type ErrorProblem } from './problem-from-error.js';
import { webTexts } from './web.text.js';

export interface ErrorPageData extends ErrorProblem {
  id?: string;
}

export function ErrorPage({ data, view }: PageProps<ErrorPageData>) {
  const t = errorTexts(view);
  const w = webTexts(view);
  const status = spokenStatus(data.status);
  const saysHowLong = data.status === 429 && data.detail !== undefined;
  return (
    <Layout view={view} title={t(`title.${status}`)}>
      {data.detail && <Body>{data.detail}</Body>}
      {data.right && <Body>{w('missingRight', { right: data.right })}</Body>}
      {!saysHowLong && <Body>{t(`todo.${status}`)}</Body>}
      {data.id && <Body>{w('errorId', { id: data.id })}</Body>}
      {data.status === 422 && view.address.includes('?') && (
        <Body>
          <Link href={view.path}>{w('asList')}</Link>
        </Body>
      )}
      <Body>
        <Link href="/">{w('startPage')}</Link>
      </Body>
    </Layout>
  );
}
