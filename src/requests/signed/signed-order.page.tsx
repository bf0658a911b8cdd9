import { PROOF_SHOWN } from '../../access/proof.text.js';
import { may } from '../../access/may.js';
import { CaseBanner } from '../../patients/case-frame.page.js';
import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code } from '../../web/parts/body.js';
import { Link } from '../../web/parts/link.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Telephone } from '../../web/parts/telephone.js';
import { homeCareCalled } from '../../kit-life/home-care.js';
import { opioidInWords, opioidTexts } from '../asking/current-opioid.text.js';
import { SignedActs } from '../asking/signed-acts.page.js';
import { signedByHand } from '../on-behalf/signed-form.page.js';
import { OrderedMedicines } from '../asking/ordered-medicines.page.js';
import { signedTexts } from './signed-order.text.js';
import type { SignedOrderOfCase } from './signed-orders.service.js';

/** What was signed, shown again. */
export function SignedOrderPage({ data, view }: PageProps<SignedOrderOfCase>) {
  const t = signedTexts(view);
  const { id, signedBy: by } = data;
  return (
    <Layout view={view} title={t('title')} banner={<CaseBanner of={data} />} back={`/cases/${id}`}>
      <SummaryList
        rows={[
          { key: t('by'), value: by.name },
          by.big !== null && { key: t('big'), value: by.big },
          by.agb !== null && { key: t('agb'), value: by.agb },
          by.phone !== null && { key: t('phone'), value: <Telephone number={by.phone} /> },
          ...data.afterHours.map(({ name, phone }) => ({
            key: t('afterHours'),
            value: (
              <>
                {name}, <Telephone number={phone} />
              </>
            ),
          })),
          ...data.homeCare.map((one) => ({
            key: t('to'),
            value: [homeCareCalled(one), one.phone].filter(Boolean).join(', '),
          })),
          data.currentOpioidPer24h !== null && {
            key: opioidTexts(view)('now'),
            value: opioidInWords(data.currentOpioidPer24h, view.language),
          },
          {
            key: t('at'),
            value: data.signedForm ? signedByHand(data.signedForm, view) : formatMoment(data.signedAt, view),
          },
          data.confirmedWith !== null && { key: t('confirmed'), value: PROOF_SHOWN[view.language][data.confirmedWith] },
          { key: t('validUntil'), value: formatMoment(data.validUntil, view) },
          { key: t('hash'), value: <Code long>{data.hash}</Code> },
        ]}
      />
      <OrderedMedicines
        medicines={data.medicines}
        signed="all"
        allergies={data.allergies}
        lies={data.lies}
        shortages={data.shortages}
      />
      <SignedActs acts={data.actions.map(({ act }) => act)} onForm={data.signedForm !== null} />
      <Body>
        <Link href={`/cases/${id}/documents/signed-order`}>{t('text')}</Link>
        {view.signedIn && may(view.signedIn.role, 'renewOrder') && (
          <>
            {' · '}
            <Link href={`/cases/${id}/order/renewal`}>{t('again')}</Link>
          </>
        )}
      </Body>
    </Layout>
  );
}
