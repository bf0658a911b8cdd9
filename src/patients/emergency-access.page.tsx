import { may } from '../access/may.js';
import { formatMoment } from '../web/format.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { OnScreen } from '../web/parts/section.js';
import { Inset } from '../web/parts/warning.js';
import { useView } from '../web/view.js';
import { CaseFrame } from './case-frame.page.js';
import type { EmergencyAccess, EmergencyAccessForm } from './emergency-access.service.js';
import { emergencyAccessTexts } from './emergency-access.text.js';

export function EmergencyAccessPage({ data, view }: PageProps<EmergencyAccessForm>) {
  const t = emergencyAccessTexts(view);
  const { id, emergencyAccess } = data;
  return (
    <CaseFrame view={view} title={t('title')} data={data} can>
      {emergencyAccess.length === 0 && <Body>{t('nobody')}</Body>}
      <EmergencyAccessTold caseId={id} all={emergencyAccess} />
    </CaseFrame>
  );
}

/** On the page of the case: until when somebody sees it who is no party otherwise, and the button that ends it. */
export function EmergencyAccessTold({ caseId, all }: { caseId: string; all: readonly EmergencyAccess[] }) {
  const view = useView();
  const t = emergencyAccessTexts(view);
  const { organisation, role } = view.signedIn ?? {};
  const isOwn = (it: EmergencyAccess) => it.organisation.id === organisation?.id;
  const mayEnd = role !== undefined && may(role, 'endEmergencyAccess', organisation?.kind);
  return (
    <>
      {all.map((it) => (
        <Inset key={it.id}>
          <Body>{isOwn(it) ? t('own', { until: formatMoment(it.until, view) }) : inWords(it)}</Body>
          {!isOwn(it) && mayEnd && (
            <OnScreen>
              <Body>{t('why')}</Body>
              <Form action={`/cases/${caseId}/emergency-access/${it.id}`} method="delete">
                <Button kind="secondary" about={it.organisation.name}>
                  {t('end')}
                </Button>
              </Form>
            </OnScreen>
          )}
        </Inset>
      ))}
    </>
  );

  function inWords({ person, organisation: { name }, until }: EmergencyAccess): string {
    const said = { organisation: name, until: formatMoment(until, view) };
    return person === null ? t('whoseUnknown', said) : t('whose', { ...said, person });
  }
}
