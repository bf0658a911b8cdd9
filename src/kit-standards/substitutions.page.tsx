import { formatDay } from '../web/format.js';
import { Body, Code, Quiet } from '../web/parts/body.js';
import { ButtonLink } from '../web/parts/button.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import type { Slot, StandardVersion } from './standard.js';
import { standardTexts } from './standard.text.js';
import { SubstitutionStanding } from './substitution-standing.page.js';
import { substitutionTexts } from './substitution.text.js';
import type { ShownSubstitution } from './substitutions.query.js';

export type SlotName = Pick<Slot, 'code' | 'name' | 'nameEn' | 'min' | 'max' | 'unit' | 'unitEn'>;

interface Shown {
  standard: Pick<StandardVersion, 'id' | 'status'>;
  items: readonly ShownSubstitution[];
  slots: readonly SlotName[];
  view: View;
  /** Whoever looks may propose and approve: here, or on the page that is linked to. */
  decides: 'here' | 'elsewhere' | 'no';
}

export function SubstitutionsTable({ standard: { id, status }, items, slots, view, decides }: Shown) {
  const t = substitutionTexts(view);
  const published = status === 'published' || status === 'superseded';
  if (!published && items.length === 0) return null;
  const slotOf = (it: ShownSubstitution) => slots.find(({ code }) => code === it.slot);
  return (
    <Section title={t('substitutions')}>
      {items.length === 0 && <Body>{t('noSubstitutions')}</Body>}
      {items.length > 0 && (
        <Table
          caption={t('substitutions')}
          captionSize="hidden"
          rows={items}
          rowKey={(it) => it.id}
          columns={[
            { title: standardTexts(view)('slot'), cell: (it) => <Code>{it.slot}</Code> },
            { title: t('substitute'), heads: true, cell: (it) => <Substitute it={it} slot={slotOf(it)} view={view} /> },
            {
              title: t('periodTitle'),
              cell: ({ from, to }) =>
                t('period', { from: formatDay(from, view, 'medium'), to: formatDay(to, view, 'medium') }),
            },
            {
              title: t('reason'),
              cell: ({ reason, needsConsent }) => (needsConsent ? `${reason} (${t('consentNeeded')})` : reason),
            },
            {
              title: t('standing'),
              cell: (it) => <SubstitutionStanding it={it} view={view} decides={decides === 'here'} />,
            },
          ]}
        />
      )}
      {decides === 'elsewhere' && published && (
        <ButtonLink href={`/standards/${id}/substitutions`} kind="secondary">
          {t('seeSubstitutions')}
        </ButtonLink>
      )}
    </Section>
  );
}

function Substitute({ it, slot, view }: { it: ShownSubstitution; slot: SlotName | undefined; view: View }) {
  const t = substitutionTexts(view);
  const { name, code, unit } = it.article;
  const slotUnit = view.language === 'nl' ? slot?.unit : slot?.unitEn;
  const amounts = slot && it.units && { ...it.units, min: slot.min, max: slot.max, unit, slotUnit };
  const one = amounts && amounts.least === amounts.most && amounts.min === amounts.max;
  return (
    <div>
      {name} (<Code>{code}</Code>) {amounts && <Quiet>{t(one ? 'instead' : 'insteadRange', amounts)}</Quiet>}
    </div>
  );
}
