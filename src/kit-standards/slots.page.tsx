import { formatList } from '../web/format.js';
import { unitIn } from './unit.js';
import { Code, List, Quiet } from '../web/parts/body.js';
import { ButtonLink } from '../web/parts/button.js';
import { EmptyState } from '../web/parts/empty-state.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table, type Column } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { OPIUM_LIST } from './product.text.js';
import { PAPER_KIND, slotDocumentTexts } from './slot-document.text.js';
import { AFTER_RETURN, slotTexts } from './slot.text.js';
import type { Product, Slot } from './standard.js';
import type { StandardStory } from './standard-details.js';
import { standardTexts } from './standard.text.js';

interface Shown {
  standard: StandardStory;
  view: View;
  editable: boolean;
}

export function SlotsTable({ standard, view, editable }: Shown) {
  const t = standardTexts(view);
  const s = slotTexts(view);
  const dutch = view.language === 'nl';
  const columns: Column<Slot>[] = [
    { title: t('slot'), cell: ({ code }) => <Code>{code}</Code> },
    { title: t('contents'), cell: (slot) => (dutch ? slot.name : slot.nameEn), heads: true },
    {
      title: t('amount'),
      cell: (slot) => (
        <>
          {amount(slot)} {unitIn(view.language, slot, slot.max)} {!slot.mandatory && <Quiet>{t('optional')}</Quiet>}
        </>
      ),
    },
    {
      title: t('allowed'),
      cell: (slot) =>
        slot.kind === 'document' ? (
          <InSlot slot={slot} standard={standard} view={view} editable={editable} />
        ) : (
          <Allowed slot={slot} view={view} />
        ),
    },
    {
      title: t('shelfLife'),
      cell: ({ kind, minShelfLifeDays: n }) => (kind === 'document' ? '–' : t('days', { n })),
    },
    { title: t('afterReturn'), cell: ({ onReturn }) => AFTER_RETURN[view.language][onReturn] },
  ];
  const edit: Column<Slot> = {
    title: s('change'),
    cell: ({ code }) => (
      <Link href={`/standards/${standard.id}/slots/${code}`} about={code}>
        {s('change')}
      </Link>
    ),
  };
  return (
    <Section title={t('slots')} id="slots">
      {standard.slots.length === 0 && <EmptyState title={t('noSlots')} />}
      {standard.slots.length > 0 && (
        <Table
          caption={t('slots')}
          captionSize="hidden"
          rows={standard.slots}
          rowKey={({ code }) => code}
          columns={editable ? [...columns, edit] : columns}
        />
      )}
      {editable && (
        <ButtonLink href={`/standards/${standard.id}/slots/new`} kind="secondary">
          {s('addSlot')}
        </ButtonLink>
      )}
    </Section>
  );
}

/** The paper of a document slot: a file to fetch, or that the application makes it. */
function InSlot({ slot: { code, document: it }, standard, view, editable }: Shown & { slot: Slot }) {
  const d = slotDocumentTexts(view);
  const path = `/standards/${standard.id}/slots/${code}/document`;
  const name = it && PAPER_KIND[view.language][it.paper];
  return (
    <>
      {!it && <Quiet>{d('nothingYet')}</Quiet>}
      {it?.version && <Link href={`${path}.pdf`}>{d('withVersion', { name, version: it.version })}</Link>}
      {it && !it.version && d('madeHere', { name })}
      {editable && (
        <>
          {' '}
          <Link href={path} about={code}>
            {d('say')}
          </Link>
        </>
      )}
    </>
  );
}

const amount = ({ min, max }: Slot) => (min === max ? `${min}` : `${min}–${max}`);

/** What the version names, and which other brands of the same fit as well. */
function Allowed({ slot: { products, alike = [] }, view }: { slot: Slot; view: View }) {
  const t = standardTexts(view);
  const words = ({ code, name, form, opiumList }: Product) =>
    [name, form, opiumList && OPIUM_LIST[view.language][opiumList], `ZI/GTIN ${code}`].filter(Boolean).join(', ');
  const [first, ...more] = products.map(words);
  return (
    <>
      {more.length === 0 ? first : <List items={[first, ...more]} />}
      {alike.length > 0 && (
        <Quiet>
          {t('alike', {
            products: formatList(
              alike.map(({ name }) => name),
              view,
            ),
          })}
        </Quiet>
      )}
    </>
  );
}
