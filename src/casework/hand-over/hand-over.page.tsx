import { CASE_STATUS } from '../../kit-life/case-status.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Radios } from '../../web/parts/radios.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Inset } from '../../web/parts/warning.js';
import type { HandOverForm } from './hand-over.service.js';
import { handOverTexts } from './hand-over.text.js';

/** Proposing to another pharmacy, or answering what another pharmacy proposed. */
export function HandOverPage(props: PageProps<HandOverForm>) {
  return props.data.asked ? <Answering {...props} /> : <Proposing {...props} />;
}

function Proposing({ data, view }: PageProps<HandOverForm>) {
  const t = handOverTexts(view);
  const { proposed } = data;
  const home = `/cases/${data.id}`;
  const moment = proposed && formatMoment(proposed.proposedAt, view);
  return (
    <CaseFrame view={view} title={t('title')} data={data}>
      {proposed && (
        <Inset>
          {t('waiting', { pharmacy: proposed.toName, moment })} {t('again')}
        </Inset>
      )}
      {data.moves.includes('handOver') ? (
        <Form action={`${home}/hand-over`}>
          <Radios
            name="pharmacyId"
            label={t('which')}
            hint={t('whichHint')}
            choices={data.pharmacies.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Button>{t('send')}</Button>
        </Form>
      ) : (
        <>
          <Inset>{t('notNow')}</Inset>
          <Body>
            <Link href={home}>{t('toCase')}</Link>
          </Body>
        </>
      )}
    </CaseFrame>
  );
}

function Answering({ data, view }: PageProps<HandOverForm>) {
  const t = handOverTexts(view);
  const { proposed } = data;
  const here = `/cases/${data.id}/hand-over`;
  return (
    <Layout view={view} title={t('answerTitle')} back="/">
      <Body kind="l">{t('asks', { pharmacy: proposed?.fromName, number: data.number })}</Body>
      <SummaryList
        rows={[
          { key: t('status'), value: CASE_STATUS[view.language][data.status] },
          { key: t('area'), value: proposed?.pc4 },
          { key: t('kits'), value: proposed?.kitCount },
        ]}
      />
      <ButtonGroup>
        <Form action={`${here}/acceptance`} inline>
          <Button>{t('accept')}</Button>
        </Form>
        <Form action={`${here}/refusal`} inline>
          <Button kind="secondary">{t('refuse')}</Button>
        </Form>
      </ButtonGroup>
    </Layout>
  );
}
