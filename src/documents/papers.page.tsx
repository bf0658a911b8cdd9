import { may } from '../access/may.js';
import type { Role } from '../platform/actor.js';
import { CaseBanner } from '../patients/case-frame.page.js';
import { signedByHand } from '../requests/on-behalf/signed-form.page.js';
import { SignedElsewhere } from '../requests/signed/signed-elsewhere.page.js';
import type { OtherLeaflet } from '../kit-standards/leaflet-languages.js';
import { leafletCalled, leafletTexts } from '../kit-standards/leaflet.text.js';
import { formatList, formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body, List } from '../web/parts/body.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { SummaryList } from '../web/parts/summary-list.js';
import { Inset } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import { LabelFiles } from './label-files.page.js';
import { inGroups } from './on-paper.js';
import type { FiledPaper } from './papers.query.js';
import type { CasePapers } from './papers.service.js';
import { paperTexts } from './papers.text.js';
import { FiledLink, ForTheBox, Paper } from './papers-of-the-box.page.js';

export function PapersPage({ data, view }: PageProps<CasePapers>) {
  const t = paperTexts(view);
  const { id, order, papers, hasKit, hasPrescription, withoutPrescription } = data;
  const completing = completedAt(view.signedIn?.role);
  const kitLabels = data.boxes.map(({ id: kit, serial }) => (
    <LabelFiles key={kit} name={t('kitLabel', { serial })} file={`/kits/${kit}/label.pdf?`} />
  ));
  const packs = order !== null && hasKit && papers.includes('registration');
  return (
    <Layout view={view} title={t('title')} banner={<CaseBanner of={data} />} back={`/cases/${id}`}>
      {!order && <Inset>{t('notSigned')}</Inset>}
      {!order && kitLabels.length > 0 && <List items={kitLabels} />}
      {order && data.papersAreOlder && <Inset>{t('papersAreOlder')}</Inset>}
      {packs && <ForTheBox of={data} kitLabels={kitLabels} />}
      {order && papers.includes('registration') && data.boxes.length > 1 && (
        <>
          <Body>{t('eachBox')}</Body>
          <List
            items={data.boxes.map(({ id: kit, serial }) => (
              <Link key={kit} href={`/cases/${id}/documents/box.pdf?kit=${kit}`}>
                {t('forKit', { serial })}
              </Link>
            ))}
          />
        </>
      )}
      {!packs && order?.signedForm?.asAgreed === false && (
        <Inset>
          {t('formInBox')} <Link href={`/cases/${id}/signed-form/file`}>{t('theForm')}</Link>
        </Inset>
      )}
      {!packs && data.filed.length > 0 && <Filed all={data.filed} view={view} />}
      {order && (
        <Section title={t('each')}>
          <List
            items={papers
              .filter((paper) => paper !== 'prescriptions' || hasPrescription)
              .filter((paper) => !packs || paper !== 'label')
              .map((paper) => <Paper key={paper} of={data} paper={paper} />)
              .concat(packs ? [] : kitLabels)}
          />
          {data.otherLeaflets.length > 0 && <OtherLeaflets all={data.otherLeaflets} view={view} />}
          {papers.includes('prescriptions') && withoutPrescription.length > 0 && (
            <Inset>
              {t(order.signedForm?.asAgreed === false ? 'onlyOnForm' : 'withoutPrescription', {
                medicines: formatList(withoutPrescription, view),
              })}
            </Inset>
          )}
          {papers.includes('prescriptions') && data.exemptFromPrescription.length > 0 && (
            <Inset>{t('exemptFromPrescription', { medicines: formatList(data.exemptFromPrescription, view) })}</Inset>
          )}
          {data.signedElsewhere && <SignedElsewhere caseId={id} />}
          {papers.includes('prescriptions') && data.lacksAddress && (
            <Inset>
              {t('lacksAddress')}
              {completing && (
                <>
                  {' '}
                  <Link href={`/cases/${id}/${completing}`}>{t('toAddress')}</Link>
                </>
              )}
            </Inset>
          )}
        </Section>
      )}
      {order && (
        <Section title={t('signed')}>
          <SummaryList
            rows={[
              { key: t('signedBy'), value: order.signedBy },
              order.signedForm
                ? { key: t('signedAt'), value: signedByHand(order.signedForm, view) }
                : { key: t('signedAt'), value: formatMoment(order.signedAt, view) },
              { key: t('validUntil'), value: formatMoment(order.validUntil, view) },
              { key: t('hash'), value: inGroups(order.hash) },
            ]}
          />
          <Body>
            <Link href={`/cases/${id}/documents/signed-order`}>{t('signedText')}</Link>
          </Body>
        </Section>
      )}
    </Layout>
  );
}

/** Where who looks fills in street and town. */
function completedAt(role?: Role): string | null {
  if (!role) return null;
  return may(role, 'changeAddress') ? 'address' : may(role, 'completeAddress') ? 'address-completion' : null;
}

/** What comes as a file is printed beside what is made here. */
function Filed({ all, view }: { all: readonly FiledPaper[]; view: View }) {
  return (
    <Section title={paperTexts(view)('filed')}>
      <List
        items={all.map((paper) => (
          <FiledLink key={paper.href} paper={paper} />
        ))}
      />
    </Section>
  );
}

/** For who reads neither Dutch nor English. */
function OtherLeaflets({ all, view }: { all: readonly OtherLeaflet[]; view: View }) {
  return (
    <Section title={leafletTexts(view)('title')} level={3}>
      <List
        items={all.map((it) => (
          <Link key={it.language} href={`/leaflets/${it.language}/file`}>
            {leafletCalled(it, view.language)}
          </Link>
        ))}
      />
    </Section>
  );
}
