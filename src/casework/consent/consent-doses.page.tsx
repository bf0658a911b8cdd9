import { consentTexts } from '../../dispensing/steps/consent.text.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import type { Doses } from './consent-doses.text.js';

/** How it is given as it was signed, beside how it would be given of what lies in the kit: a row for each use. */
export function ConsentDoses({ doses: { of, lines }, view }: { doses: Doses; view: View }) {
  const t = consentTexts(view);
  const { language } = view;
  if (lines.length === 0) return null;
  return (
    <Table
      caption={t('doses')}
      captionSize="s"
      rows={lines}
      rowKey={({ number }) => String(number)}
      columns={[
        { title: t('use'), heads: true, cell: (it) => it.use[language] },
        { title: t(of === 'order' ? 'asSigned' : 'asAgreed'), cell: (it) => it.says[language] },
        { title: t('then'), cell: (it) => <strong>{it.then[language]}</strong> },
      ]}
    />
  );
}
