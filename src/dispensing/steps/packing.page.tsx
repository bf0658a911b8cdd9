import { SUPPLIED_WITH } from '../../kit-standards/deviation.js';
import { deviationTexts } from '../../kit-standards/deviation.text.js';
import type { PageProps } from '../../web/page.js';
import { formatDay, formatList } from '../../web/format.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonLink } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Checkbox } from '../../web/parts/checkboxes.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Radios } from '../../web/parts/radios.js';
import { Field } from '../../web/parts/field.js';
import { Select } from '../../web/parts/select.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { PaperChoice } from './packed-papers.page.js';
import type { PaperOfVersion, ReadyKit } from './packing.query.js';
import type { PackingForm } from './packing.service.js';
import { usualKit } from './packing.rules.js';
import { packingTexts } from './packing.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';

export function PackingPage({ data, view }: PageProps<PackingForm>) {
  const t = packingTexts(view);
  return (
    <CaseFrame view={view} title={t(data.packed ? 'exchange' : 'title')} data={data} moves={['pack']}>
      {data.packed && (
        <>
          <Inset>{t('packedNow', { serial: data.packed.serial })}</Inset>
          <Body>
            <Link href={`/cases/${data.id}`}>{t('keepIt')}</Link>
          </Body>
        </>
      )}
      {data.kits.length === 0 ? (
        <>
          <EmptyState title={t('noKits')}>{t('noKitsHint')}</EmptyState>
          <ButtonLink href="/kits">{t('assemble')}</ButtonLink>
        </>
      ) : (
        <Form>
          <KitChoice kits={data.kits} papers={data.papers} view={view} exchange={data.packed !== null} />
          {data.packed ? (
            <Checkbox name="exchange" label={t('exchangeIt', { serial: data.packed.serial })} />
          ) : (
            <Hidden name="exchange" value={false} />
          )}
          <Button kind={data.packed ? 'secondary' : 'primary'}>{t(data.packed ? 'exchangeSend' : 'send')}</Button>
        </Form>
      )}
    </CaseFrame>
  );
}

/** Which kit from the shelf, and why if it deviates. */
interface Choice {
  kits: readonly ReadyKit[];
  view: View;
  /** Another stands ready: none is chosen for whoever came here by going back. */
  exchange?: boolean;
  /** Papers of which a version is chosen beside it, so that a reason may be needed for those. */
  papers?: readonly PaperOfVersion[];
}

export function KitChoice({ kits, view, exchange = false, papers = [] }: Choice) {
  const t = packingTexts(view);
  const nameIn = ({ name, nameEn }: { name: string; nameEn: string }) => (view.language === 'nl' ? name : nameEn);
  const choices = kits.map((kit) => ({
    value: kit.id,
    text: t('kit', { serial: kit.serial, seal: kit.sealNumber }),
    hint: [
      t(HINT[kit.conformity], { standard: kit.standard, expiry: formatDay(kit.earliestExpiry, view) }),
      kit.equalsOrder === false && t('notAsSigned'),
      kit.needsConsent && t('needsConsent'),
      ...kit.overRation.map((it) => t('toOpen', { ...it, name: nameIn(it) })),
      kit.lacks.length > 0 && t('lacks', { medicines: formatList(kit.lacks.map(nameIn), view) }),
    ]
      .filter(Boolean)
      .join('. '),
  }));
  return (
    <>
      <Radios
        name="kitId"
        label={t('which')}
        hint={t('whichHint')}
        choices={choices}
        value={exchange ? undefined : usualKit(kits)?.id}
      />
      {kits.some(({ lacks }) => lacks.length > 0) && <Body>{t('lacksHint')}</Body>}
      <PaperChoice kits={kits} papers={papers} />
      {(papers.length > 0 ||
        kits.some(({ conformity, rationUnsaid }) => conformity === 'deviates' || rationUnsaid)) && (
        <Deviation view={view} papers={papers.length > 0} />
      )}
    </>
  );
}

/** `asked`: without it nothing goes. */
export function Deviation({ view, papers = false, asked = false }: { view: View; papers?: boolean; asked?: boolean }) {
  const t = packingTexts(view);
  const why = deviationTexts(view);
  const choices = SUPPLIED_WITH.map((value) => ({ value, text: why(value) }));
  return (
    <>
      <Select
        name="deviationReason"
        label={t(asked ? 'reasonMore' : papers ? 'reasonPapers' : 'reason')}
        hint={asked ? undefined : t(papers ? 'reasonPapersHint' : 'reasonHint')}
        choices={choices}
        optional={!asked}
      />
      <Field name="deviationNote" label={why('note')} hint={why('noteHint')} optional />
    </>
  );
}

const HINT = { conforms: 'about', 'conforms-by-substitution': 'bySubstitution', deviates: 'deviating' } as const;
