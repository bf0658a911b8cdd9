import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code, List } from '../../web/parts/body.js';
import { ButtonGroup, ButtonLink } from '../../web/parts/button.js';
import { PrintButton } from '../../web/parts/print-button.js';
import { Warning } from '../../web/parts/warning.js';
import { accountTexts } from './factors.text.js';

interface Codes {
  recoveryCodes: string[] | null;
  goOn?: string;
}

/** Shown once: only their hashes are kept. */
export function RecoveryCodesPage({ data: { recoveryCodes, goOn = '/account' }, view }: PageProps<Codes>) {
  const t = accountTexts(view);
  return (
    <Layout view={view} title={t(recoveryCodes ? 'yourRecoveryCodes' : 'factorAdded')}>
      {recoveryCodes && (
        <>
          <Warning>{t('keepCodes')}</Warning>
          <Body>{t('keepCodesHow')}</Body>
          <List items={recoveryCodes.map((code) => code.split('-').map(group))} />
        </>
      )}
      <ButtonGroup>
        <ButtonLink href={goOn}>{t('goOn')}</ButtonLink>
        {recoveryCodes && <PrintButton />}
      </ButtonGroup>
    </Layout>
  );
}

/** On a narrow screen a code goes on after a hyphen, and nowhere else. */
const group = (signs: string, at: number) => (
  <span key={at}>
    {at > 0 && '-'}
    <wbr />
    <Code>{signs}</Code>
  </span>
);
