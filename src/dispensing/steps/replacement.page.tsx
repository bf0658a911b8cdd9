import type { PageProps } from '../../web/page.js';
import { may } from '../../access/may.js';
import { Body, List } from '../../web/parts/body.js';
import { Button, ButtonLink } from '../../web/parts/button.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { Radios, YesNo } from '../../web/parts/radios.js';
import { Section } from '../../web/parts/section.js';
import { When, Receiver } from './delivery.page.js';
import { deliveryTexts } from './delivery.text.js';
import { KitChoice } from './packing.page.js';
import type { ReplacementForm } from './replacement-signatures.service.js';
import { packingTexts } from './packing.text.js';
import { replacementTexts } from './replacement.text.js';
import { COLLECTORS, returnTexts } from './return.text.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Details } from '../../web/parts/details.js';
import { Inset, Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import { CaseFrame } from '../../patients/case-frame.page.js';

export function ReplacementPage({ data, view }: PageProps<ReplacementForm>) {
  const t = replacementTexts(view);
  const packing = packingTexts(view);
  const back = returnTexts(view);
  return (
    <CaseFrame view={view} title={t('title')} data={data} moves={['replace']}>
      <Body>{t('intro')}</Body>
      {data.endReported && <Warning>{t('endReported')}</Warning>}
      {data.signFirst && data.toSign.length > 0 && <Warning>{t('order-not-valid')}</Warning>}
      {data.kits.length > 0 && view.signedIn && may(view.signedIn.role, 'getPapers') && <PapersFirst data={data} />}
      {data.toSign.length > 0 && data.kits.length === 0 ? null : data.kits.length === 0 ? (
        <>
          <EmptyState title={packing('noKits')}>{packing('noKitsHint')}</EmptyState>
          <ButtonLink href="/kits/new">{packing('assemble')}</ButtonLink>
        </>
      ) : (
        <Form>
          {data.kits.some(({ needsConsent }) => needsConsent) && (
            <Body>
              {t('consentFirst')} <Link href={`/cases/${data.id}/substitution-consent`}>{t('toConsent')}</Link>
            </Body>
          )}
          <KitChoice kits={data.kits} papers={data.papers} view={view} />
          <Receiver view={view} />
          <Checkbox name="leafletGiven" label={deliveryTexts(view)('leaflet')} />
          <Checkbox name="sealIntact" label={deliveryTexts(view)('seal')} />
          <When view={view} />
          <Section title={t('first')}>
            <Radios
              name="collectedKit[collectedBy]"
              label={t('who')}
              hint={t('firstHint')}
              choices={COLLECTORS.map((value) => ({ value, text: back(value) }))}
              optional
            />
            <YesNo name="collectedKit[sealIntact]" label={back('seal')} optional />
          </Section>
          <Button>{t('send')}</Button>
        </Form>
      )}
      {data.toSign.length > 0 && <ToSign data={data} />}
    </CaseFrame>
  );
}

/** Its papers lie in the box before it leaves. */
function PapersFirst({ data: { id, kits } }: { data: ReplacementForm }) {
  const t = replacementTexts(useView());
  const paper = (name: string, kit: string) => `/cases/${id}/documents/${name}.pdf?kit=${kit}`;
  return (
    <Details summary={t('papers')}>
      <List
        items={kits.map(({ id: kit, serial }) => (
          <>
            {serial}: <Link href={paper('box', kit)}>{t('forBox')}</Link>,{' '}
            <Link href={paper('label', kit)}>{t('label')}</Link>
          </>
        ))}
      />
    </Details>
  );
}

/** For which of them the prescriber is asked, one click each. */
function ToSign({ data }: { data: ReplacementForm }) {
  const t = replacementTexts(useView());
  return (
    <Section title={t(data.signFirst ? 'signFirst' : 'otherwise')}>
      {data.toSign.some(({ differs }) => differs) && <Body>{t('otherwiseWhy')}</Body>}
      {data.onPaper && (
        <Body>
          {t('onPaper')} <Link href={`/cases/${data.id}/signed-form`}>{t('toForm')}</Link>
        </Body>
      )}
      {data.toSign.map(({ id, serial, asked }) =>
        asked ? (
          <Inset key={id}>{t('askedFor', { serial })}</Inset>
        ) : (
          <Form key={id} action={`/cases/${data.id}/replacement/signature`}>
            <Hidden name="kitId" value={id} />
            <Button kind="secondary">{t('askFor', { serial })}</Button>
          </Form>
        ),
      )}
    </Section>
  );
}
