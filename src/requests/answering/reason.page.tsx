import type { ShortCase } from '../../kit-life/short-case.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Radios } from '../../web/parts/radios.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { CaseFrame } from '../../patients/case-frame.page.js';
import { moveTexts } from '../../kit-life/move.text.js';
import { DECLINE_REASONS, WITHDRAWAL_REASONS } from '../asking/request.js';
import { DECLINE_REASON, WITHDRAWAL_REASON } from '../asking/request.text.js';

type Asked = 'decline' | 'release' | 'withdraw';

interface ReasonProps {
  data: ShortCase;
  view: View;
  move: Asked;
  choices: { value: string; text: string }[];
}

/** One question, one button. */
function Reason({ data, view, move, choices }: ReasonProps) {
  const t = moveTexts(view);
  return (
    <CaseFrame view={view} title={t(`${move}Title`)} data={data} moves={[move]}>
      <Body>{t(`${move}Note`)}</Body>
      {move !== 'withdraw' && <Inset>{t('medicalFirst')}</Inset>}
      <Form>
        <Radios name="reason" label={t(`${move}Ask`)} choices={choices} />
        <Button kind="warning">{t(move)}</Button>
      </Form>
    </CaseFrame>
  );
}

const declineChoices = ({ language }: View) =>
  DECLINE_REASONS.map((value) => ({ value, text: DECLINE_REASON[language][value] }));

export function RefusalPage({ data, view }: PageProps<ShortCase>) {
  return <Reason data={data} view={view} move="decline" choices={declineChoices(view)} />;
}

export function ReleasePage({ data, view }: PageProps<ShortCase>) {
  return <Reason data={data} view={view} move="release" choices={declineChoices(view)} />;
}

/** A pharmacy withdraws for one reason only; anything else is a release. */
export function WithdrawalPage({ data, view }: PageProps<ShortCase>) {
  const reasons = view.signedIn?.role === 'pharmacist' ? (['deceased'] as const) : WITHDRAWAL_REASONS;
  const choices = reasons.map((value) => ({ value, text: WITHDRAWAL_REASON[view.language][value] }));
  return <Reason data={data} view={view} move="withdraw" choices={choices} />;
}
