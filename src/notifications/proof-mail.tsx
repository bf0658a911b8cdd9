import { formatMoment } from '../web/format.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Form } from '../web/parts/form.js';
import { Section } from '../web/parts/section.js';
import type { View } from '../web/view.js';
import { whyOf } from './letter-list.page.js';
import type { ProofMail } from './proof-mail.query.js';
import { proofMailTexts } from './proof-mail.text.js';

/** A button that sends a mail to whoever presses it, and what became of the last one. */
export function ProofMailSection({ it, action, view }: { it: ProofMail; action: string; view: View }) {
  const t = proofMailTexts(view);
  if (it.address === null) return null;
  return (
    <>
      <Section title={t('title')} live="proof-mail">
        {it.askedAt && <Body>{became(it, it.askedAt, view)}</Body>}
        <Body>{t('goesTo', { address: it.address })}</Body>
      </Section>
      <Form action={action}>
        <Button kind="secondary">{t('send')}</Button>
      </Form>
    </>
  );
}

function became({ state, sentAt, error }: ProofMail, askedAt: Date, view: View): string {
  const t = proofMailTexts(view);
  const at = formatMoment(askedAt, view);
  if (state === 'sent' && sentAt) return t('sent', { at, sent: formatMoment(sentAt, view) });
  if (state === 'dead') return t('dead', { at, why: whyOf(error, view) });
  return error === null ? t('underWay', { at }) : t('waiting', { at, why: whyOf(error, view) });
}
