import { Layout } from '../web/layout.js';
import { formatMoment } from '../web/format.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Postcode } from '../web/parts/postcode.js';
import { Select } from '../web/parts/select.js';
import { byTelephoneTexts } from './by-telephone.text.js';
import { candidateTexts, URGENCY } from './candidates.text.js';
import { URGENCIES } from './deliver-by.rules.js';
import type { PutThrough } from './put-through.js';
import { WhomToPhone } from './whom-to-phone.page.js';

/** No dead end for who may not enter a request: who can, and at which number. */
export function ByTelephonePage({ data: { postcode, urgency, deliverBy, numbers }, view }: PageProps<PutThrough>) {
  const t = byTelephoneTexts(view);
  const c = candidateTexts(view);
  return (
    <Layout view={view} title={t('title')} back="/">
      <Body>{t('lead')}</Body>
      <List ordered items={[t('themselves'), t('pharmacy'), t('post')]} />
      <Form method="get" action="/pharmacies/by-telephone">
        <Postcode name="postcode" label={c('postcode')} value={postcode ?? undefined} />
        <Select
          name="urgency"
          label={c('urgency')}
          choices={URGENCIES.map((value) => ({ value, text: URGENCY[view.language][value] }))}
          value={urgency}
          chosen
        />
        <Button kind="secondary">{t('look')}</Button>
      </Form>
      {postcode !== null && <Body>{t('by', { by: formatMoment(deliverBy, view) })}</Body>}
      <WhomToPhone numbers={numbers} />
      <Body>{t('then')}</Body>
    </Layout>
  );
}
