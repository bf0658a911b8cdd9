import { ProofFields } from '../../access/proof-fields.page.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { useView } from '../../web/view.js';
import { requestTexts } from './request-form.text.js';

/** A tick, and a proof of who signs when the last one was given too long ago. */
export function Signature({ needsProof, tick }: { needsProof: boolean; tick?: string }) {
  const view = useView();
  const t = requestTexts(view);
  const asked = needsProof || view.errors.some(({ field }) => /^signature\.(password|code|passkey)$/.test(field));
  return (
    <>
      <Checkbox name="signature[confirmed]" label={tick ?? t('sign')} />
      {asked && <ProofFields name="signature" />}
    </>
  );
}
