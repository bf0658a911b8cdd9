import { ROUTE } from '../../kit-standards/direction-kinds.text.js';
import { giftInWords, limitsInWords, saidInWords, useInWords } from '../../kit-standards/direction-words.text.js';
import { Body, List, Quiet } from '../../web/parts/body.js';
import { StatusTag } from '../../web/parts/status-tag.js';
import { Table } from '../../web/parts/table.js';
import { useView } from '../../web/view.js';
import type { SignedDirection } from './order-line.js';
import { OTHERWISE, orderTexts } from './order.text.js';
import { useChanged, useOtherwise } from './ordered-otherwise.text.js';
import { sharedBy } from './shared-by.js';

/** What the prescriber wants otherwise than the network agreed: never to be read over. */
export function Otherwise({ lines }: { lines: readonly string[] }) {
  const t = orderTexts(useView());
  if (lines.length === 0) return null;
  return (
    <>
      <StatusTag colour="orange">{t('touched')}</StatusTag>
      <List items={lines} />
    </>
  );
}

/** For what and how a medicine is given, a row each. */
export function Uses({
  name,
  uses,
  unit,
  named,
  gives,
}: {
  name: string;
  uses: SignedDirection[];
  unit: string;
  named: boolean;
  gives: boolean;
}) {
  const view = useView();
  const { language } = view;
  const t = orderTexts(view);
  const kidneyOf = (it: SignedDirection) => (it.leftOut ? null : saidInWords(it.kidney, it.kidneyEn, language));
  const kidney = sharedBy(uses.map(kidneyOf));
  return (
    <>
      {kidney && <Body>{t('kidney', { kidney })}</Body>}
      <Table
        caption={name}
        captionSize={named ? 's' : 'hidden'}
        rows={uses}
        rowKey={({ number }) => String(number)}
        columns={[
          { title: t('for'), cell: (it) => useInWords(it, language), heads: true },
          {
            title: t('gift'),
            cell: (it) =>
              it.leftOut ? (
                <strong>{OTHERWISE[language].leftOut}</strong>
              ) : (
                <>
                  {giftInWords(it, { unit }, language)}
                  <br />
                  <Quiet>{ROUTE[language][it.route]}</Quiet>
                </>
              ),
          },
          {
            title: t('limits'),
            cell: (it) => (
              <>
                {!it.leftOut && <List items={limitsInWords(it, language)} />}
                <Otherwise lines={gives ? useChanged(it, language) : useOtherwise(it, unit, language)} />
                {!kidney && kidneyOf(it) && <Quiet>{t('kidney', { kidney: kidneyOf(it) ?? '' })}</Quiet>}
              </>
            ),
          },
        ]}
      />
    </>
  );
}
