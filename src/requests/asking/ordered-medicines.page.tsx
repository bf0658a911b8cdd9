import { ROUTE, giftInWords, limitsInWords, said, useInWords } from '../../kit-standards/direction-words.text.js';
import type { GivenDirection } from '../../kit-standards/direction.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { Section } from '../../web/parts/section.js';
import { Table } from '../../web/parts/table.js';
import { useView } from '../../web/view.js';
import { kitQuantity } from './kit-quantity.js';
import type { OrderedMedicine } from './order.js';
import { orderTexts } from './order.text.js';

/** What is, or will be, signed of each medicine: how much of it and how it is given. */
export function OrderedMedicines({ medicines }: { medicines: readonly OrderedMedicine[] }) {
  const view = useView();
  const { language } = view;
  const t = orderTexts(view);
  return (
    <Section title={t('title')} id="order">
      <Body>{t('lead')}</Body>
      {medicines.map((medicine) => (
        <Section
          key={medicine.slot}
          title={`${medicine.name}: ${kitQuantity(medicine, medicine.unit, language)}`}
          level={3}
        >
          <Given medicine={medicine} />
        </Section>
      ))}
    </Section>
  );
}

function Given({ medicine: { name, unit, directions = [] } }: { medicine: OrderedMedicine }) {
  const view = useView();
  const { language } = view;
  const t = orderTexts(view);
  if (directions.length === 0) return <Body>{t('none')}</Body>;
  const kidneyOf = (it: GivenDirection) => said(it.kidney, it.kidneyEn, language)?.text;
  return (
    <Table
      caption={name}
      captionSize="hidden"
      rows={directions}
      rowKey={({ number }) => String(number)}
      columns={[
        { title: t('for'), cell: (it) => useInWords(it, language), heads: true },
        {
          title: t('gift'),
          cell: (it) => (
            <>
              {giftInWords(it, { nl: unit, en: unit }, language)}
              <br />
              <Quiet>{ROUTE[language][it.route]}</Quiet>
            </>
          ),
        },
        {
          title: t('limits'),
          cell: (it) => (
            <>
              <List items={limitsInWords(it, language)} />
              {kidneyOf(it) && <Quiet>{t('kidney', { kidney: kidneyOf(it) ?? '' })}</Quiet>}
            </>
          ),
        },
      ]}
    />
  );
}
