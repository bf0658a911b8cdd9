import { dayOf } from '../../platform/calendar.js';
import { formatTime, formatWeekday } from '../../web/format.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import { given, type Answers } from './form-answers.js';
import type { Promised } from './promise.rules.js';
import { pageTexts } from './request-page.text.js';

interface Properties {
  by: Date | null;
  promise: Promised | null;
  answers: Answers;
  action: string;
}

/** Asked for today after the hour until which that can be promised, or nobody can come by then: what it means, and the way out with one click. */
export function NotToday({ by, promise, answers, action }: Properties) {
  const view = useView();
  const p = pageTexts(view);
  const later = given(answers, 'urgency') === 'today' && by !== null && dayOf(by) !== dayOf(view.now) ? by : null;
  if (!later && !promise?.urgently) return null;
  return (
    <>
      {later && (
        <Warning>{p('notToday', { by: `${formatWeekday(dayOf(later), view)} ${formatTime(later, view)}` })}</Warning>
      )}
      <Form action={action} among>
        {[...answers]
          .filter(([name]) => name !== 'urgency')
          .flatMap(([name, values]) =>
            values.map((value, i) => <Hidden key={`${name} ${i}`} name={name} value={value} />),
          )}
        <Hidden name="urgency" value="urgent" />
        <Button kind="secondary">{p('urgently')}</Button>
      </Form>
    </>
  );
}
