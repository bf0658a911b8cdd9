import type { ComponentChildren } from 'preact';
import { AreYouSure } from '../../web/are-you-sure.js';
import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import type { IdentitiesOf, IdentityOf } from './identities.service.js';
import { oidcTexts } from './oidc.text.js';

/** One's own: linked by going there and signing in. */
export function IdentitiesPage({ data, view }: PageProps<IdentitiesOf>) {
  const t = oidcTexts(view);
  const name = data.provider;
  return (
    <Layout view={view} title={t('identities', { name: name ?? '' })} back="/account">
      <Linked data={data} view={view} path="/account/identities" />
      {name === null && <Body>{t('notConfigured')}</Body>}
      {name !== null && (
        <Form action="/account/identities">
          <Body>{t('intro', { name })}</Body>
          <Button>{t('link')}</Button>
        </Form>
      )}
    </Layout>
  );
}

export function PersonIdentitiesPage({ data, view }: PageProps<IdentitiesOf>) {
  const t = oidcTexts(view);
  const path = `/people/${data.person.id}/identities`;
  return (
    <Layout view={view} title={t('forPerson', { person: data.person.name })} back={`/people/${data.person.id}`}>
      <Linked data={data} view={view} path={path} />
      {data.provider === null && <Body>{t('notConfigured')}</Body>}
      {data.provider !== null && (
        <Form action={path}>
          <Body>{t('forPersonIntro')}</Body>
          <Field name="subject" label={t('subject')} hint={t('subjectHint')} autoComplete="off" spellCheck={false} />
          <Button>{t('link')}</Button>
        </Form>
      )}
    </Layout>
  );
}

function Linked({ data, view, path }: { data: IdentitiesOf; view: View; path: string }): ComponentChildren {
  const t = oidcTexts(view);
  if (data.items.length === 0) return <EmptyState title={t('none')} />;
  return (
    <Table
      caption={t('identities', { name: data.provider ?? '' })}
      captionSize="hidden"
      rows={data.items}
      rowKey={({ id }) => id}
      columns={[
        { title: t('subject'), heads: true, cell: ({ subject }) => subject },
        { title: t('linkedAt'), cell: ({ addedAt }) => formatMoment(addedAt, view) },
        { title: t('used'), cell: ({ usedAt }) => (usedAt ? formatMoment(usedAt, view) : t('never')) },
        {
          title: t('unlink'),
          cell: ({ id, subject }) => (
            <Link href={`${path}/${id}/removal`} about={subject}>
              {t('unlink')}
            </Link>
          ),
        },
      ]}
    />
  );
}

export function UnlinkPage({ data, view }: PageProps<IdentityOf>) {
  return <Unlink data={data} view={view} path="/account/identities" what="unlinkOwn" />;
}

export function PersonUnlinkPage({ data, view }: PageProps<IdentityOf>) {
  return <Unlink data={data} view={view} path={`/people/${data.person.id}/identities`} what="unlinkTheirs" />;
}

interface UnlinkProps extends PageProps<IdentityOf> {
  path: string;
  what: 'unlinkOwn' | 'unlinkTheirs';
}

function Unlink({ data: { person, identity }, view, path, what }: UnlinkProps) {
  const t = oidcTexts(view);
  return (
    <AreYouSure
      view={view}
      title={t('unlinkTitle', { subject: identity.subject })}
      caption={person.name}
      back={path}
      what={[t(what), t(`${what}Undo`)]}
      action={`${path}/${identity.id}`}
      method="delete"
      act={t('unlink')}
    />
  );
}
