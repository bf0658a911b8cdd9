import { may } from '../../access/may.js';
import { BoxReportList } from '../../dispensing/box/box-report.page.js';
import { reasonInWords } from '../../pharmacies/offer-order.text.js';
import { WhomToPhone } from '../../pharmacies/whom-to-phone.page.js';
import { ChangedOrder, ToGive } from './case-ordered.js';
import { homeCareCalled } from '../../kit-life/home-care.js';
import { mayAskAgain } from '../../requests/changes/asking-again.rules.js';
import { SignedOnPaper } from '../../requests/on-behalf/signed-form.page.js';
import { OrderChanges } from '../../requests/changes/order-changes.page.js';
import { detailTexts } from '../../requests/changes/request-changes.text.js';
import { OrderDifferences } from '../../requests/changes/order-differences.page.js';
import { SignedElsewhere } from '../../requests/signed/signed-elsewhere.page.js';
import { BEFORE_DELIVERY } from '../../kit-life/case-status.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { PrintButton } from '../../web/parts/print-button.js';
import { OnScreen, Section } from '../../web/parts/section.js';
import { SummaryList } from '../../web/parts/summary-list.js';
import { Telephone } from '../../web/parts/telephone.js';
import { Inset } from '../../web/parts/warning.js';
import { CaseBanner, type ToldCase } from '../../patients/case-frame.page.js';
import { called } from '../../patients/seen-cases.service.js';
import { EmergencyAccessTold } from '../../patients/emergency-access.page.js';
import { OtherKitsTold } from '../../patients/other-kits.page.js';
import { CaseIncidents } from './case-incidents.js';
import { CaseConsents } from './case-consents.js';
import { CaseKits } from './case-kits.js';
import { CaseMoves } from './case-moves.js';
import { CaseClinical, CasePatient } from './case-patient.js';
import { Stage } from './case-stage.js';
import { SignalWords } from '../worklist/case-tags.js';
import { caseworkTexts } from '../casework.text.js';
import type { CaseStory, WholeCase } from './case-details.js';
import { StoryTimeline } from './case-timeline.js';
import { whenInWords } from '../worklist/when.text.js';
import { useView, type View } from '../../web/view.js';

export function CasePage({ data, view }: PageProps<CaseStory>) {
  const t = caseworkTexts(view);
  return (
    <Layout
      view={view}
      title={t('case', { number: String(data.number) })}
      banner={<CaseBanner of={toldOf(data)} />}
      back={view.cameFrom ?? '/'}
      live
    >
      <Section live="state">
        <SignalWords of={data} />
        {data.known === 'case' && <ToGive it={data} />}
        {data.known === 'case' && data.unverified && <Inset>{t('unverified')}</Inset>}
        {data.known === 'case' && <BoxReportList reports={data.reports ?? []} />}
        {data.known === 'case' && <EmergencyAccessTold caseId={data.id} all={data.emergencyAccess ?? []} />}
        {data.known === 'case' && <OtherKitsTold caseId={data.id} otherKits={data.otherKits ?? []} />}
        {data.known === 'case' && data.signedForm && <SignedOnPaper caseId={data.id} form={data.signedForm} />}
        {data.known === 'case' && (
          <OrderChanges all={data.orderRevised ?? []} title={detailTexts(view)('wasChanged')} />
        )}
        {data.known === 'case' && (
          <OrderDifferences away={data.moments.dispatched !== undefined} all={data.orderDifferences ?? []} />
        )}
        {data.known === 'case' && data.signedElsewhere && BEFORE_DELIVERY.includes(data.status) && (
          <SignedElsewhere caseId={data.id} />
        )}
        <CaseMoves it={data} />
        <Numbers it={data} />
      </Section>
      {data.known === 'case' ? <Whole it={data} /> : <Stage it={data} />}
      <CaseIncidents incidents={data.incidents} />
      <PrintButton />
    </Layout>
  );
}

/** Whose case it is and which boxes, from what the page knows already. */
function toldOf(it: CaseStory): ToldCase {
  if (it.known === 'stage') return it;
  const seals = it.kits?.map(({ sealNumber }) => sealNumber);
  const places = it.kits?.map(({ place }) => place);
  return { ...it, person: it.patient ? called(it.patient) : null, seals, places };
}

/** Nobody phones themselves. */
function Numbers({ it: { known, whomToPhone } }: { it: CaseStory }) {
  if (!whomToPhone) return null;
  if (known === 'case') return <WhomToPhone numbers={whomToPhone} saidYes />;
  return <WhomToPhone numbers={whomToPhone.filter(({ kind }) => kind !== 'network')} />;
}

function Whole({ it }: { it: WholeCase }) {
  const view = useView();
  const t = caseworkTexts(view);
  const party = (name: string, phone: string | null) => (
    <>
      {name}
      {phone && (
        <>
          , <Telephone number={phone} />
        </>
      )}
    </>
  );
  return (
    <>
      <Section live="parties">
        <SummaryList
          rows={[
            { key: t('pharmacy'), value: it.pharmacy ? party(it.pharmacy.name, it.pharmacy.phone) : t('noPharmacy') },
            it.why !== undefined && { key: t('whyThisOne'), value: reasonInWords(it.why, view.language) },
            { key: t('deliverBy'), value: whenInWords(it.deliverBy, view) },
            { key: t('practice'), value: party(it.practice.name, it.practice.phone) },
            it.askedBy && {
              key: t('askedBy'),
              value: t(it.askedBy.receivedBy === 'paper' ? 'onPaper' : 'byTelephone', {
                prescriber: it.askedBy.prescriber,
              }),
            },
            it.directPhone !== null && {
              key: t(it.afterHours === 'self' ? 'directPhoneAlways' : 'directPhone'),
              value: <Telephone number={it.directPhone} />,
            },
            ...it.homeCare.map((one) => ({ key: t('homeCare'), value: party(homeCareCalled(one), one.phone) })),
            ...it.outOfHours.map(({ name, phone }) => ({ key: t('outOfHours'), value: party(name, phone) })),
            it.postTold && { key: t('postTold'), value: t('postToldYes') },
          ]}
        />
        <CasePatient it={it} />
      </Section>
      <CaseClinical it={it} />
      <ChangedOrder it={it} />
      {it.patient && view.signedIn && may(view.signedIn.role, 'getPapers') && (
        <OnScreen>
          <Body>
            <Link href={`/cases/${it.id}/documents`}>{t('papers')}</Link>
            {!it.signals.includes('not-signed') && (
              <>
                {' · '}
                <Link href={`/cases/${it.id}/order`}>{t('signed')}</Link>
              </>
            )}
          </Body>
        </OnScreen>
      )}
      {mayTellExperience(it, view) && (
        <OnScreen>
          <Body>
            <Link href={`/experiences/${it.id}`}>{t('tellExperience')}</Link>
          </Body>
        </OnScreen>
      )}
      {mayAskAgainFor(it, view) && (
        <Form action={`/cases/${it.id}/asking-again`}>
          <Button kind="secondary">{t('askAgain')}</Button>
        </Form>
      )}
      <Section live="kits">
        <CaseKits kits={it.kits ?? []} />
        <CaseConsents consents={it.consents ?? []} />
      </Section>
      <Section title={t('history')} live="history">
        <StoryTimeline history={it.history} />
        <OnScreen>
          <Body>
            <Link href={`/cases/${it.id}/events`}>{t('followHistory')}</Link>
          </Body>
          {mayTellThePatient(it, view) && (
            <Body>
              <Link href={`/cases/${it.id}/access-record`}>{t('accessRecord')}</Link>
            </Body>
          )}
        </OnScreen>
      </Section>
    </>
  );
}

/** Once the case is over, of a kit that came. */
const mayTellExperience = ({ moments }: WholeCase, { signedIn }: View): boolean =>
  signedIn !== null && may(signedIn.role, 'tellExperience') && !!moments.delivered && !!moments.ended;

const mayAskAgainFor = ({ practice, patient, status }: WholeCase, { signedIn }: View): boolean =>
  signedIn !== null &&
  practice.id === signedIn.organisation.id &&
  patient !== undefined &&
  may(signedIn.role, 'draft') &&
  mayAskAgain(status);

/** Whoever treats or supplies answers a patient who asks who saw their data. */
function mayTellThePatient({ practice, pharmacy, patient }: WholeCase, { signedIn }: View): boolean {
  const ours = [practice.id, pharmacy?.id].includes(signedIn?.organisation.id);
  return ours && patient !== undefined && signedIn !== null && may(signedIn.role, 'seePatientRecord');
}
