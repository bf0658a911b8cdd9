import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { ButtonGroup, ButtonLink } from '../../web/parts/button.js';
import { Link } from '../../web/parts/link.js';
import { Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Table } from '../../web/parts/table.js';
import { providerTexts } from '../../access/identity-provider.text.js';
import type { CodesLeft } from '../../access/second-factors/recovery-codes.service.js';
import type { Factor, OwnSession } from '../../access/account.query.js';
import { accountTexts } from '../../access/second-factors/factors.text.js';
import { ownAccountTexts } from './own-account.text.js';
import { OwnSessions } from './own-sessions.page.js';

export interface Account {
  person: { name: string; email: string };
  factors: Factor[];
  recoveryCodes: CodesLeft;
  passkeysWork: boolean;
  /** The identity provider that may be linked, by name. */
  provider: string | null;
  sessions: (OwnSession & { own: boolean })[];
}

export function AccountPage({ data, view }: PageProps<Account>) {
  const { factors, recoveryCodes, passkeysWork, provider: name, sessions } = data;
  const o = providerTexts(view);
  const t = accountTexts(view);
  const own = ownAccountTexts(view);
  return (
    <Layout view={view} title={t('account')}>
      <SummaryList
        rows={[
          { key: t('yourName'), value: data.person.name },
          { key: t('yourEmail'), value: data.person.email },
        ]}
      />
      <ButtonGroup>
        <ButtonLink href="/account/password" kind="secondary">
          {own('passwordTitle')}
        </ButtonLink>
        <ButtonLink href="/account/email" kind="secondary">
          {own('emailTitle')}
        </ButtonLink>
        <ButtonLink href="/account/reach" kind="secondary">
          {own('reachTitle')}
        </ButtonLink>
      </ButtonGroup>
      <Section title={t('factors')}>
        {factors.length === 0 && <Body>{t('noFactors')}</Body>}
        {factors.length > 0 && <Factors rows={factors} />}
        {!passkeysWork && <Body>{t('passkeysNotHere')}</Body>}
        <ButtonGroup>
          {passkeysWork && (
            <ButtonLink href="/account/passkeys/new" kind="secondary">
              {t('addPasskey')}
            </ButtonLink>
          )}
          <ButtonLink href="/account/apps/new" kind="secondary">
            {t('addApp')}
          </ButtonLink>
        </ButtonGroup>
      </Section>
      {factors.length > 0 && (
        <Section title={t('recoveryCodes')}>
          <Body>{t('codesLeft', { left: recoveryCodes.left })}</Body>
          <ButtonLink href="/account/recovery-codes" kind="secondary">
            {t('newCodes')}
          </ButtonLink>
        </Section>
      )}
      {name !== null && (
        <Section title={o('service')}>
          <Body>{o('serviceHint', { name })}</Body>
          <ButtonLink href="/account/identities" kind="secondary">
            {o('manage', { name })}
          </ButtonLink>
        </Section>
      )}
      <Section title={t('sessions')}>
        <OwnSessions sessions={sessions} />
      </Section>
    </Layout>
  );

  function Factors({ rows }: { rows: Factor[] }) {
    return (
      <Table
        caption={t('factors')}
        captionSize="hidden"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { title: t('factorName'), heads: true, cell: ({ name }) => name },
          { title: t('kind'), cell: ({ kind }) => t(kind) },
          { title: t('since'), cell: ({ createdAt }) => formatMoment(createdAt, view) },
          { title: t('lastUsed'), cell: ({ usedAt }) => (usedAt ? formatMoment(usedAt, view) : t('never')) },
          {
            title: t('change'),
            cell: ({ id, name }) => (
              <Link href={`/account/factors/${id}/removal`} about={name}>
                {t('remove')}
              </Link>
            ),
          },
        ]}
      />
    );
  }
}
