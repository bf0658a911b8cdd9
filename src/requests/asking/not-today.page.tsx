import { dayOf } from '../../platform/calendar.js';
import { formatTime, formatWeekday } from '../../web/format.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Warning } from '../../web/parts/warning.js';
import { useView } from '../../web/view.js';
import { given, type Answers } from './form-answers.js';
import { pageTexts } from './request-page.text.js';

/** Asked for today after the hour until which that can be promised: what it means then, and the way out with one click. */
export function NotToday({ by, answers, action }: { by: Date | null; answers: Answers; action: string }) {
  const view = useView();
  const p = pageTexts(view);
  if (given(answers, 'urgency') !== 'today' || by === null || dayOf(by) === dayOf(view.now)) return null;
  return (
    <>
      <Warning>{p('notToday', { by: `${formatWeekday(dayOf(by), view)} ${formatTime(by, view)}` })}</Warning>
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
