import { unitIn } from '../../kit-standards/unit.js';
import { formatAmount, formatList } from '../../web/format.js';
import { CaseBanner } from '../../patients/case-frame.page.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { ButtonLink } from '../../web/parts/button.js';
import { Section } from '../../web/parts/section.js';
import type { Colour } from '../../web/parts/status-tag.js';
import { TaskList } from '../../web/parts/task-list.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import type { ScanAnswer } from '../scans/kit-scan.js';
import { ScanStation } from '../scans/scan-station.page.js';
import { packingTexts } from '../steps/packing.text.js';
import { RefusedBrands } from './kit-brands.page.js';
import type { Ration, SlotProgress, SlotState, StandInShown } from './kit-progress.rules.js';
import type { KitStory } from './kit-details.service.js';
import { kitLineTexts } from './kit-line.text.js';
import { kitTexts } from './kit.text.js';

/** Only what still needs doing has a colour. */
const COLOUR: Record<SlotState, Colour | undefined> = {
  open: 'blue',
  partly: 'yellow',
  full: undefined,
  optional: undefined,
  'at-packing': undefined,
};
const WORD = {
  open: 'open',
  partly: 'partly',
  full: 'full',
  optional: 'optional',
  'at-packing': 'atPacking',
} as const satisfies Record<SlotState, string>;

/** A kit that is being filled: scan after scan, or slot by slot. */
export function KitFillingPage({ data: kit, view }: PageProps<KitStory & { scans: readonly ScanAnswer[] }>) {
  const t = kitLineTexts(view);
  const k = kitTexts(view);
  const draft = kit.status === 'draft';
  return (
    <Layout
      view={view}
      title={t('title')}
      caption={k('one', { serial: kit.serial })}
      banner={kit.ofCase && <CaseBanner of={kit.ofCase} />}
      back={`/kits/${kit.id}`}
      live
      scripts={draft ? ['station.js'] : []}
    >
      {draft ? <ScanStation kit={kit} scans={kit.scans} view={view} /> : <Body>{k('not-from-this-status')}</Body>}
      <Section title={t('slots')} live="slots">
        {draft && <RefusedBrands lines={kit.lines} view={view} />}
        {draft &&
          kit.progress.filter(({ over }) => over > 0).map((it) => <Inset key={it.code}>{overInWords(it, view)}</Inset>)}
        <TaskList tasks={kit.progress.map((slot) => taskOf(kit.id, slot, draft, view))} />
        {draft && kit.lines.length > 0 && <ButtonLink href={`/kits/${kit.id}`}>{t('done')}</ButtonLink>}
      </Section>
    </Layout>
  );
}

function taskOf(kitId: string, slot: SlotProgress, draft: boolean, view: View) {
  const t = kitLineTexts(view);
  const dutch = view.language === 'nl';
  const least = slot.wanted === slot.most ? '' : `${slot.wanted}–`;
  const wanted = `${least}${slot.most} ${unitIn(view.language, slot, slot.most)}`;
  const quantity = formatAmount(slot.quantity, view);
  const full = { quantity, wanted, instead: slot.instead, lots: slot.lots.join(', ') };
  return {
    key: slot.code,
    title: t('one', { slot: slot.code, name: dutch ? slot.name : slot.nameEn }),
    href: draft && slot.state !== 'at-packing' ? `/kits/${kitId}/slots/${slot.code}` : undefined,
    hint: [
      slot.quantity > 0 ? t(slot.instead > 0 ? 'filledInstead' : 'filled', full) : t('nothingYet', { wanted }),
      ...(slot.strange.length > 0 ? [strangeInWords(slot, view)] : []),
      ...(draft ? slot.rations.map((it) => rationInWords(it, view)) : []),
      ...(draft && slot.state !== 'full' ? slot.other.map((it) => standInInWords(it, view)) : []),
    ].join('. '),
    status: t(slot.strange.length > 0 ? 'strange' : slot.over > 0 ? 'over' : WORD[slot.state]),
    colour: slot.strange.length > 0 || slot.over > 0 ? ('yellow' as const) : COLOUR[slot.state],
  };
}

/** Nothing forbids more than a shortage asks for; whoever fills or checks is told. */
export const overInWords = ({ code, name, nameEn, counted, over }: SlotProgress, view: View): string =>
  kitLineTexts(view)('overRation', {
    ...{ slot: code, name: view.language === 'nl' ? name : nameEn },
    ...{
      quantity: formatAmount(counted.held, view),
      over: formatAmount(over, view),
      n: formatAmount(counted.leaves, view),
      of: counted.of ?? 'no',
    },
  });

/** What belongs somewhere else is told at once, not first by whoever checks. */
export const strangeInWords = ({ code: slot, strange }: SlotProgress, view: View): string =>
  kitLineTexts(view)('strangeIn', { slot, strange: formatList(strange, view) });

/** Of what a shortage leaves less: how many are enough, why, and whether the prescriber has to agree. */
export const rationInWords = ({ atLeast, ...it }: Ration, view: View): string =>
  kitLineTexts(view)(atLeast > 0 ? 'rationed' : 'mayBeLeftOut', { n: atLeast, why: whyInWords(it, view) });

const whyInWords = ({ reason, needsConsent }: Omit<Ration, 'atLeast'>, view: View): string =>
  [reason, needsConsent && packingTexts(view)('needsConsent').toLowerCase()].filter(Boolean).join('; ');

function standInInWords({ name, unit, least, most, ...it }: StandInShown, view: View): string {
  const amount = least === most ? `${most}` : `${least}–${most}`;
  const said = { name, amount, unit: unitIn(view.language, { unit }, most) };
  return `${kitLineTexts(view)('mayStandIn', said)} (${whyInWords(it, view)})`;
}
