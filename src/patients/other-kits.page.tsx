import { may } from '../access/may.js';
import { CaseFrame } from './case-frame.page.js';
import { formatMoment } from '../web/format.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { Radios } from '../web/parts/radios.js';
import { Telephone } from '../web/parts/telephone.js';
import { Inset, Warning } from '../web/parts/warning.js';
import { useView, type View } from '../web/view.js';
import type { OtherKit, OtherKitsForm } from './other-kits.service.js';
import { AGREES, otherKitTexts, PATIENT_SAID, SAID, STAGE } from './other-kits.text.js';

export function OtherKitsPage({ data, view }: PageProps<OtherKitsForm>) {
  const t = otherKitTexts(view);
  const { otherKits } = data;
  const [first] = otherKits;
  return (
    <CaseFrame view={view} title={t('title')} data={data}>
      <Body>{t(first ? 'whose' : 'nothing')}</Body>
      {otherKits.map((it) => (
        <OtherKitWords key={it.id} it={it} />
      ))}
      {first && (
        <Form action={`/cases/${data.id}/other-kits`}>
          {otherKits.length === 1 && <Hidden name="other" value={first.id} />}
          {otherKits.length > 1 && (
            <Radios
              name="other"
              label={t('which')}
              choices={otherKits.map((it) => ({ value: it.id, text: whichInWords(it, view) }))}
            />
          )}
          <Radios
            name="said"
            label={t('ask')}
            choices={PATIENT_SAID.map((value) => ({ value, text: SAID[view.language][value] }))}
            value={otherKits.length === 1 ? first.said : null}
          />
          <Button>{t('save')}</Button>
        </Form>
      )}
    </CaseFrame>
  );
}

const whichInWords = ({ number, pharmacy }: OtherKit, view: View): string =>
  number === null ? pharmacy : otherKitTexts(view)('ownCase', { number: String(number) });

/** How far the other is, and whom to phone. */
function OtherKitWords({ it }: { it: OtherKit }) {
  const view = useView();
  const t = otherKitTexts(view);
  return (
    <>
      <Warning>{STAGE[view.language][it.stage]}</Warning>
      <Body>{t('agrees', { what: AGREES[view.language][it.mark] })}</Body>
      <Body>
        {it.own && it.number !== null ? (
          <Link href={`/cases/${it.id}`}>{t('ownCase', { number: String(it.number) })}</Link>
        ) : (
          <>
            {t('call', { pharmacy: it.pharmacy })} {it.phone && <Telephone number={it.phone} />}
          </>
        )}
      </Body>
      {it.said && it.saidAt && (
        <Body>
          {t('said', { at: formatMoment(it.saidAt, view), said: SAID[view.language][it.said].toLowerCase() })}
        </Body>
      )}
    </>
  );
}

/** On the page of the case, until somebody says that it is another. */
export function OtherKitsTold({ caseId, otherKits }: { caseId: string; otherKits: readonly OtherKit[] }) {
  const view = useView();
  const t = otherKitTexts(view);
  const open = otherKits.filter(({ said, stage }) => said !== 'another' && stage !== 'over');
  if (open.length === 0) return null;
  return (
    <>
      {open.map((it) => (
        <OtherKitWords key={it.id} it={it} />
      ))}
      {view.signedIn && may(view.signedIn.role, 'sayPatient') && (
        <Inset>
          <Link href={`/cases/${caseId}/other-kits`}>{t('answer')}</Link>
        </Inset>
      )}
    </>
  );
}
