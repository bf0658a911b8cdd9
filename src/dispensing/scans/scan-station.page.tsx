import { v7 as uuidv7 } from 'uuid';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { AnswerList, Station } from '../../web/parts/station.js';
import type { View } from '../../web/view.js';
import type { KitStory } from '../kits/kit-details.service.js';
import { answeredAs } from './scan-answer.page.js';
import type { ScanAnswer } from './kit-scan.js';
import { scanTexts } from './scan.text.js';

interface Props {
  kit: KitStory;
  scans: readonly ScanAnswer[];
  view: View;
}

/** One field for all scans, and what became of each. Without its script one scan a page. */
export function ScanStation({ kit, scans, view }: Props) {
  const t = scanTexts(view);
  const completed = new Set(scans.map(({ completes }) => completes));
  const shown = scans.filter((scan) => !completed.has(scan.id) && !isInByNow(scan, scans));
  return (
    <Station action={`/kits/${kit.id}/scans`} waiting={t('waiting')} away={t('away')} failed={t('failed')}>
      <Form action={`/kits/${kit.id}/scans`}>
        <Hidden name="scans[0][id]" value={uuidv7()} />
        <Field
          name="scans[0][text]"
          label={t('scan')}
          hint={t('scanHint')}
          code
          autoComplete="off"
          spellCheck={false}
          autoFocus={view.errors.length === 0}
        />
        <Field
          name="scans[0][quantity]"
          label={t('each')}
          hint={t('eachHint')}
          width={3}
          inputMode="numeric"
          optional
        />
        <Button kind="secondary">{t('scanSend')}</Button>
      </Form>
      <AnswerList answers={shown.map((scan) => answeredAs(scan, kit, view))} label={t('answers')} />
    </Station>
  );
}

/** Nobody knew it then; it was added, and the same pack went in. */
const isInByNow = ({ text, reason }: ScanAnswer, scans: readonly ScanAnswer[]): boolean =>
  reason === 'product-unknown' && scans.some((one) => one.ok && one.text === text);
