import { formatDay } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button, ButtonGroup } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { SeveralOutcome } from '../web/parts/several.js';
import { webTexts } from '../web/web.text.js';
import { pharmacyTexts } from './pharmacies.text.js';
import { readinessTexts } from './readiness.text.js';
import type { SeveralReady } from './readiness.service.js';

export function ReadinessPage({ data: { asked, done, not }, view }: PageProps<SeveralReady>) {
  const t = readinessTexts(view);
  const shown = [...asked, ...done].map(({ id, name, readyKits, until }) => ({
    ...{ key: id, href: `/pharmacies/${id}`, text: name ?? '' },
    more: t('kitsUntil', { n: readyKits, until: formatDay(until, view) }),
  }));
  const title = asked.length > 0 ? t('wouldBeConfirmed', { n: asked.length }) : t('areConfirmed', { n: done.length });
  return (
    <Layout view={view} title={t('severalReady')} back="/pharmacies">
      {shown.length + not.length === 0 && <Body>{t('chooseReady')}</Body>}
      <SeveralOutcome
        not={{
          title: t('notConfirmed', { n: not.length }),
          items: not.map(({ id, name, reason }) => ({
            key: id,
            text: reason === 'not-active' ? t('notActive', { name }) : t('notKnown'),
          })),
        }}
        done={{ title, items: shown }}
      />
      {asked.length > 0 && (
        <Form action="/pharmacies/readiness">
          {asked.map(({ id }) => (
            <Hidden key={id} name="pharmacies[]" value={id} />
          ))}
          <Hidden name="sure" value="true" />
          <ButtonGroup>
            <Button>{pharmacyTexts(view)('confirmForThem')}</Button>
            <Link href="/pharmacies">{webTexts(view)('ratherNot')}</Link>
          </ButtonGroup>
        </Form>
      )}
    </Layout>
  );
}
