import { v7 as uuidv7 } from 'uuid';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { AnswerList, Station } from '../../web/parts/station.js';
import type { View } from '../../web/view.js';
import type { KitStory } from '../kits/kit-details.service.js';
import { checkedAs } from './scan-answer.page.js';
import type { ScanAnswer } from './kit-scan.js';
import { scanTexts } from './scan.text.js';

interface Props {
  kit: KitStory;
  scans: readonly ScanAnswer[];
  ticked: readonly string[];
  view: View;
}

/** Each pack is scanned once more, by somebody else. */
export function CheckStation({ kit, scans, ticked, view }: Props) {
  const t = scanTexts(view);
  const action = `/kits/${kit.id}/check/scans`;
  return (
    <Station action={action} waiting={t('waiting')} away={t('away')} failed={t('failed')}>
      <Form action={action} among>
        <Hidden name="scans[0][id]" value={uuidv7()} />
        {ticked.map((line) => (
          <Hidden key={line} name="lines[]" value={line} />
        ))}
        <Field
          name="scans[0][text]"
          label={t('scan')}
          hint={t('checkHint')}
          code
          autoComplete="off"
          spellCheck={false}
        />
        <Button kind="secondary">{t('look')}</Button>
      </Form>
      <AnswerList answers={scans.map((scan) => checkedAs(scan, kit, view))} label={t('answers')} />
    </Station>
  );
}
