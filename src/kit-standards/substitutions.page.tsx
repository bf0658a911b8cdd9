import { may } from '../access/may.js';
import { formatDay } from '../web/format.js';
import { Body, Code } from '../web/parts/body.js';
import { ButtonLink } from '../web/parts/button.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table } from '../web/parts/table.js';
import type { View } from '../web/view.js';
import { mayBeAbsent, type StandardVersion } from './standard.js';
import { standardTexts } from './standard.text.js';
import { SubstitutionActions } from './substitution-actions.page.js';
import { SubstitutionStanding } from './substitution-standing.page.js';
import type { ShownDirection } from './direction.js';
import { enoughInWords } from './enough.text.js';
import type { SlotName } from './substitution-form.query.js';
import { unitIn } from './unit.js';
import { substitutionBesideTexts } from './substitution-beside.text.js';
import { substitutionTexts } from './substitution.text.js';
import { changeInWords, heldUnder } from './substitution-words.text.js';
import type { ShownSubstitution } from './substitutions.query.js';
import { CarryOn } from './version-ends.page.js';
import type { VersionEnds } from './version-ends.query.js';

interface Shown {
  standard: Pick<StandardVersion, 'id' | 'status'>;
  items: readonly ShownSubstitution[];
  slots: readonly SlotName[];
  directions: readonly ShownDirection[];
  view: View;
  /** Another version takes the place of this one. */
  ends?: VersionEnds | null;
  /** Whoever looks may propose and approve: here, or on the page that is linked to. */
  decides: 'here' | 'elsewhere' | 'no';
}

export function SubstitutionsTable({ standard: { id, status }, items, slots, directions, view, ends, decides }: Shown) {
  const t = substitutionTexts(view);
  const published = status === 'published' || status === 'superseded';
  if (!published && items.length === 0) return null;
  const slotOf = (it: ShownSubstitution) => slots.find(({ code }) => code === it.slot);
  return (
    <Section title={t('substitutions')} id="substitutions">
      {items.length === 0 && <Body>{t('noSubstitutions')}</Body>}
      {items.length > 0 && (
        <Table
          caption={t('substitutions')}
          captionSize="hidden"
          rows={items}
          rowKey={(it) => it.id}
          columns={[
            { title: standardTexts(view)('slot'), cell: (it) => <Code>{it.slot}</Code> },
            { title: t('what'), heads: true, cell: (it) => <Change {...{ it, slot: slotOf(it), directions, view }} /> },
            {
              title: t('periodTitle'),
              cell: ({ from, until }) =>
                t('period', { from: formatDay(from, view, 'medium'), until: formatDay(until, view, 'medium') }),
            },
            {
              title: t('reason'),
              cell: ({ reason, needsConsent }) => (needsConsent ? `${reason} (${t('consentNeeded')})` : reason),
            },
            {
              title: t('standing'),
              cell: (it) => (
                <>
                  <SubstitutionStanding it={it} view={view} />
                  {view.signedIn?.organisation.kind === 'pharmacy' && may(view.signedIn.role, 'seeKits') && (
                    <Body>
                      <Link href={`/kits?substitution=${it.id}`} about={it.article?.name ?? it.slot}>
                        {t('itsKits')}
                      </Link>
                      {it.scope === 'every-kit' && it.standing === 'counts' && (
                        <>
                          {' '}
                          <Link href={`/kits?toOpen=${it.id}`} about={it.slot}>
                            {t('kitsToOpen')}
                          </Link>
                        </>
                      )}
                    </Body>
                  )}
                  {decides !== 'no' && it.status !== 'proposed' && (
                    <Body>
                      <Link href={`/conformity?substitution=${it.id}`} about={it.article?.name ?? it.slot}>
                        {t('itsKits')}
                      </Link>
                      {it.scope === 'every-kit' && it.standing === 'counts' && (
                        <>
                          {' '}
                          <Link href={`/kits-to-open?substitution=${it.id}`} about={it.slot}>
                            {t('kitsToOpen')}
                          </Link>
                        </>
                      )}
                    </Body>
                  )}
                  {decides === 'here' && ends && <CarryOn ends={ends} it={it} />}
                  {decides === 'here' && (
                    <SubstitutionActions standard={id} it={it} view={view} about={it.article?.name ?? it.slot} />
                  )}
                </>
              ),
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

interface OfOne {
  it: ShownSubstitution;
  slot: SlotName | undefined;
  view: View;
}

/** Of another product how many stand in for how many; of less, how many a kit then holds. */
function Change({ it, slot, directions, view }: OfOne & Pick<Shown, 'directions'>) {
  const t = substitutionTexts(view);
  const { article, kind, quantity, equivalenceReason, quantityReason, scope, beside } = it;
  const held = it.standing === 'ended' ? null : heldUnder(it);
  const own = directions.filter((one) => one.slot === it.slot);
  const enough = held && slot && enoughInWords(own, { ...held, mayBeAbsent: mayBeAbsent(slot) }, slot, view.language);
  return (
    <div id={`substitution-${it.id}`}>
      {article && (
        <>
          {article.name} (<Code>{article.code}</Code>)<br />
          {amounts({ it, slot, view })}
        </>
      )}
      {!article && slot && changeInWords({ kind, article, quantity }, slot, view.language)}
      {enough && <Body kind="s">{enough}</Body>}
      {scope && <Body kind="s">{t(scope)}</Body>}
      {beside && (
        <Body kind="s">{substitutionBesideTexts(view)(beside === 'instead' ? 'takesPlace' : 'holdsBeside')}</Body>
      )}
      {quantityReason !== null && <Body kind="s">{t('chosen', { reason: quantityReason })}</Body>}
      {equivalenceReason !== null && <Body kind="s">{t('otherwise', { reason: equivalenceReason })}</Body>}
    </div>
  );
}

function amounts({ it: { units, article }, slot, view }: OfOne): string {
  if (!slot || !units) return '';
  const slotUnit = unitIn(view.language, slot, slot.max);
  const unit = article && unitIn(view.language, { unit: article.unit }, units.most);
  const values = { ...units, min: slot.min, max: slot.max, unit, slotUnit };
  const one = values.least === values.most && values.min === values.max;
  return substitutionTexts(view)(one ? 'instead' : 'insteadRange', values);
}
