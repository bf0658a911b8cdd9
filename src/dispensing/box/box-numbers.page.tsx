import { ToPhone } from '../../web/parts/slim.js';
import { useView } from '../../web/view.js';
import { boxPageTexts } from './box-page.text.js';
import type { NumberToPhone } from './boxes.service.js';

/** Whom whoever stands at a box may phone. */
export function Numbers({ numbers }: { numbers: readonly NumberToPhone[] }) {
  const t = boxPageTexts(useView());
  return (
    <>
      <h2>{t('phone')}</h2>
      {numbers.map(({ kind, name, phone }) => (
        <ToPhone key={`${kind} ${name}`} kind={t(`phone-${kind}`)} name={name} phone={phone} />
      ))}
    </>
  );
}
