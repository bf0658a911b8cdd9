import { countOf } from '../kit-standards/unit.js';
import { formatMoney, formatPercent } from '../web/format.js';
import { Code, Quiet } from '../web/parts/body.js';
import { ComparisonTable } from '../web/parts/comparison-table.js';
import { Link } from '../web/parts/link.js';
import { StatusTag } from '../web/parts/status-tag.js';
import type { View } from '../web/view.js';
import type { Column } from './comparison.rules.js';
import { recordedIn } from './compared.js';
import { comparisonTexts } from './comparison.text.js';
import type { ShownSlot, ShownWay } from './shown-slot.rules.js';
import { differenceInWords, namesOf } from './slot-difference.text.js';

interface Shown {
  slots: readonly ShownSlot[];
  columns: readonly Column[];
  view: View;
}

/** Slots as rows, variants as columns: what is usual, what is different and what is not there, in word and colour. */
export function ComparedSlots({ slots, columns, view }: Shown) {
  const t = comparisonTexts(view);
  const dutch = view.language === 'nl';
  const wayIn = (slot: ShownSlot, column: number) => slot.cells[column] ?? null;
  return (
    <ComparisonTable
      caption={t('title')}
      title={t('slot')}
      rows={slots}
      rowKey={({ slot }) => slot}
      head={(it) => (
        <>
          <Code>{it.slot}</Code> {dutch ? it.name : it.nameEn}
        </>
      )}
      usual={({ ways: [usual] }) =>
        usual &&
        t('usualIs', {
          filled: countOf(usual.quantity, usual.unit, view.language),
          n: usual.pharmacies,
          of: recordedIn({ columns }),
        })
      }
      facts={[
        { title: t('verdict'), cell: (slot) => <Verdict slot={slot} columns={columns} view={view} /> },
        { title: t('facts'), cell: (slot) => <Quiet>{factsOf(slot, view).join('; ')}</Quiet> },
      ]}
      compared={columns.map(({ pharmacies }, n) => ({
        key: pharmacies[0]?.id ?? '',
        label: namesOf(pharmacies, view.language),
        title:
          pharmacies.length > 2 ? (
            <Link href="#variants">{namesOf(pharmacies, view.language)}</Link>
          ) : (
            namesOf(pharmacies, view.language)
          ),
        standing: (slot: ShownSlot) => (wayIn(slot, n) === null ? 'absent' : wayIn(slot, n) === 0 ? 'usual' : 'other'),
        cell: (slot: ShownSlot) => (
          <Filled way={slot.ways[wayIn(slot, n) ?? -1]} usual={wayIn(slot, n) === 0} slot={slot} view={view} />
        ),
      }))}
    />
  );
}

interface VerdictShown extends Pick<Shown, 'columns' | 'view'> {
  slot: ShownSlot;
}

function Verdict({ slot, columns, view }: VerdictShown) {
  const t = comparisonTexts(view);
  return slot.alike ? (
    <StatusTag colour="green">{t('alike')}</StatusTag>
  ) : (
    <>
      <StatusTag colour="orange">{t('differs')}</StatusTag>{' '}
      <Quiet>{differenceInWords(slot, columns, view.language).join('; ')}</Quiet>
    </>
  );
}

function factsOf({ opened, usedShare, shortestDays, opiumList, ways: [usual] }: ShownSlot, view: View): string[] {
  const t = comparisonTexts(view);
  const cents = usual?.cents ?? null;
  const used = usedShare === null ? t('usedUnknown') : t('used', { share: formatPercent(usedShare, view), n: opened });
  return [
    used,
    cents === null ? t('noPrice') : formatMoney(cents / 100, view),
    ...(shortestDays === null ? [] : [t('shortest', { n: shortestDays })]),
    ...(opiumList === null ? [] : [t('opium', { list: opiumList })]),
  ];
}

function Filled({
  way,
  usual,
  slot,
  view,
}: {
  way: ShownWay | undefined;
  usual: boolean;
  slot: ShownSlot;
  view: View;
}) {
  const t = comparisonTexts(view);
  if (!way) return <Quiet>{t('notFilled')}</Quiet>;
  const filled = countOf(way.quantity, way.unit, view.language);
  if (usual) return <>{filled}</>;
  const another = way.holds !== slot.ways[0]?.holds;
  return (
    <>
      <strong>{t('otherwise')}</strong>: {filled} {another && way.name}
    </>
  );
}
