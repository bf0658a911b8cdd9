import { formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button, ButtonLink } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { SummaryList } from '../web/parts/summary-list.js';
import { providerTexts } from '../access/identity-provider.text.js';
import { Numbered } from './numbers/numbered.js';
import { PersonStateTag } from './people.page.js';
import type { KnownPerson } from './people.query.js';
import { peopleTexts } from './people.text.js';
import { PROFESSION_NAMES } from './professions.text.js';
import { WorksTable } from './works-table.js';

type Props = PageProps<KnownPerson & { provider: string | null }>;

export function PersonPage({ data, view }: Props) {
  const t = peopleTexts(view);
  const { id, name, email, profession, big, bigStatus, state, works, wholly, provider } = data;
  return (
    <Layout view={view} title={name} caption={t('people')} back="/people">
      <SummaryList
        rows={[
          { key: t('email'), value: email },
          { key: t('profession'), value: profession ? PROFESSION_NAMES[view.language][profession] : '–' },
          { key: t('big'), value: big ? <Numbered number={big} status={bigStatus} view={view} /> : '–' },
          { key: t('state'), value: <PersonStateTag state={state} view={view} /> },
        ]}
      />
      {wholly && (
        <ButtonLink href={`/people/${id}/form`} kind="secondary">
          {t('change')}
        </ButtonLink>
      )}
      <Section title={t('worksTitle')}>
        {works.length === 0 ? <Body>{t('noWorks')}</Body> : <WorksTable person={data} view={view} />}
      </Section>
      <Section title={t('addWork')}>
        <ButtonLink href={`/people/${id}/memberships`} kind="secondary">
          {t('addWorkDo')}
        </ButtonLink>
      </Section>
      <Section title={t('access')}>
        {wholly ? <Access data={data} view={view} /> : <Body>{t('elsewhere')}</Body>}
        {wholly && provider !== null && (
          <Body>
            <Link href={`/people/${id}/identities`}>{providerTexts(view)('manage', { name: provider })}</Link>
          </Body>
        )}
      </Section>
    </Layout>
  );
}

function Access({ data: { id, email, state, invitedAt, invitationUntil }, view }: Props) {
  const t = peopleTexts(view);
  const when = (moment: Date) => formatMoment(moment, view);
  if (state === 'disabled')
    return (
      <Form action={`/people/${id}/block`} method="delete">
        <Button kind="secondary">{t('unblock')}</Button>
      </Form>
    );
  if (state === 'active')
    return (
      <>
        <Body>{t('resetFactorHint')}</Body>
        <ButtonLink href={`/people/${id}/second-factor`} kind="secondary">
          {t('resetFactor')}
        </ButtonLink>
        <Body>{t('blockHint')}</Body>
        <ButtonLink href={`/people/${id}/block`} kind="warning">
          {t('block')}
        </ButtonLink>
      </>
    );
  return (
    <>
      {invitedAt && invitationUntil && (
        <Body>{t('invitedUntil', { at: when(invitedAt), until: when(invitationUntil) })}</Body>
      )}
      <Form action={`/people/${id}/invitation`}>
        <Field
          name="email"
          type="email"
          label={t('email')}
          hint={t('inviteAgainHint')}
          value={email}
          width={30}
          autoComplete="off"
          spellCheck={false}
        />
        <Button kind="secondary">{t('inviteAgain')}</Button>
      </Form>
      {state !== 'withdrawn' && (
        <Form action={`/people/${id}/invitation`} method="delete">
          <Button kind="warning">{t('withdraw')}</Button>
        </Form>
      )}
    </>
  );
}
