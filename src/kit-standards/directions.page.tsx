import { formatDay } from '../web/format.js';
import { Body, List, Quiet } from '../web/parts/body.js';
import { ButtonLink } from '../web/parts/button.js';
import { Details } from '../web/parts/details.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { StatusTag } from '../web/parts/status-tag.js';
import { Table, type Column } from '../web/parts/table.js';
import { Inset, Warning } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import { INDICATIONS, STANDINGS } from './direction-kinds.js';
import type { ShownDirection } from './direction.js';
import { directionTexts } from './direction.text.js';
import { Gift, Line, shortagesOf } from './direction-gift.page.js';
import { STANDING_TAG } from './direction-kinds.text.js';
import { limitsInWords, said, useInWords } from './direction-words.text.js';
import type { Said } from './direction-words.text.js';
import type { Slot } from './standard.js';
import type { StandardStory } from './standard-details.js';
import { decidedInWords } from './substitution-words.text.js';
import { syringesIn } from './syringe.rules.js';

interface Shown {
  standard: StandardStory;
  view: View;
  editable: boolean;
}

/** Per medicine how it is given; what other sources say of it is folded in right below it. */
export function Directions({ standard, view, editable }: Shown) {
  const t = directionTexts(view);
  const named = ({ name, nameEn }: Slot) => (view.language === 'nl' ? name : nameEn);
  const byCode = new Map(standard.slots.map((slot) => [slot.code, named(slot)]));
  return (
    <Section title={t('title')} id="directions">
      <Body>{t('lead')}</Body>
      {standard.obstacles.length > 0 && (
        <>
          <Warning>{t('faults')}</Warning>
          <List
            items={standard.obstacles.map(
              ({ slot, number, says }) => `${byCode.get(slot)} (${slot}.${number}): ${t(says)}`,
            )}
          />
        </>
      )}
      {standard.slots
        .filter(({ kind }) => kind === 'medicine')
        .map((slot) => (
          <Section key={slot.code} title={`${slot.code} ${named(slot)}`} level={3} id={`directions-${slot.code}`}>
            <OfSlot slot={slot} standard={standard} view={view} editable={editable} />
            {editable && (
              <ButtonLink href={`/standards/${standard.id}/slots/${slot.code}/directions/new`} kind="secondary">
                {t('add', { slot: slot.code })}
              </ButtonLink>
            )}
          </Section>
        ))}
    </Section>
  );
}

function OfSlot({ slot, standard, view, editable }: Shown & { slot: Slot }) {
  const t = directionTexts(view);
  const rows = standard.directions.filter((it) => it.slot === slot.code).sort(byPurpose);
  const now = shortagesOf(slot, standard);
  const syringes = syringesIn(standard.slots);
  const columns: Column<ShownDirection>[] = [
    { title: t('indication'), cell: (it) => <Purpose it={it} view={view} />, heads: true },
    { title: t('gift'), cell: (it) => <Gift {...{ it, slot, view, instead: now, syringes }} /> },
    { title: t('often'), cell: (it) => <Limits it={it} view={view} /> },
    { title: t('sourceShort'), cell: (it) => <Source it={it} view={view} /> },
  ];
  const change: Column<ShownDirection> = {
    title: t('change'),
    cell: ({ number }) => (
      <Link href={`/standards/${standard.id}/slots/${slot.code}/directions/${number}`} about={`${slot.code}.${number}`}>
        {t('change')}
      </Link>
    ),
  };
  const table = (caption: string, of: ShownDirection[]) => (
    <Table
      caption={`${caption} ${slot.code}`}
      captionSize="hidden"
      rows={of}
      rowKey={({ number }) => String(number)}
      columns={editable ? [...columns, change] : columns}
      small
    />
  );
  const own = rows.filter(({ standing }) => standing !== 'source');
  const sources = rows.filter(({ standing }) => standing === 'source');
  return (
    <>
      {now.map((one) => (
        <Inset key={one.id}>
          {t('shortageNow', { says: decidedInWords(one, slot, view.language), until: formatDay(one.until, view) })}
        </Inset>
      ))}
      {own.length > 0 ? table(t('title'), own) : <Body>{t('none')}</Body>}
      {sources.length > 0 && (
        <Details summary={t('others', { n: sources.length, slot: slot.code })}>
          {table(t('sourceShort'), sources)}
        </Details>
      )}
    </>
  );
}

/** What is chosen for a purpose comes first, the sources about the same purpose follow it. */
function byPurpose(one: ShownDirection, other: ShownDirection): number {
  const purpose = INDICATIONS.indexOf(one.indication) - INDICATIONS.indexOf(other.indication);
  return purpose || STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) || one.number - other.number;
}

interface OfOne {
  it: ShownDirection;
  view: View;
}

function Purpose({ it, view }: OfOne) {
  const [word, colour] = STANDING_TAG[it.standing];
  return (
    <>
      {useInWords(it, view.language)}
      <br />
      <StatusTag colour={colour}>{word[view.language]}</StatusTag>
    </>
  );
}

function Limits({ it, view }: OfOne) {
  const t = directionTexts(view);
  const kidney = said(it.kidney, it.kidneyEn, view.language);
  const limits = limitsInWords(it, view.language);
  return (
    <>
      {limits.join('; ')}
      {it.lacksMaximum && <Line>{t('maximumToSettle')}</Line>}
      {kidney && (
        <Line>
          {t('kidneyShort')}: <InWords said={kidney} view={view} />
        </Line>
      )}
    </>
  );
}

function Source({ it, view }: OfOne) {
  const t = directionTexts(view);
  const source = said(it.source, it.sourceEn, view.language);
  return (
    <>
      {source && <InWords said={source} view={view} />} ({it.sourceDate ?? t('undated')})
    </>
  );
}

/** Dutch text on an English page is read out in Dutch, and said to be Dutch. */
function InWords({ said: { text, dutchOnly }, view }: { said: Said; view: View }) {
  if (!dutchOnly) return <>{text}</>;
  return (
    <>
      <span lang="nl">{text}</span> <Quiet>({directionTexts(view)('dutchOnly')})</Quiet>
    </>
  );
}
