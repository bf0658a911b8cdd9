import { may } from '../../access/may.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Radios, YesNo } from '../../web/parts/radios.js';
import { Section } from '../../web/parts/section.js';
import type { View } from '../../web/view.js';
import { Ending } from './end.page.js';
import type { ReturnForm } from './return.service.js';
import { COLLECTORS, returnTexts } from './return.text.js';
import { CaseFrame } from '../../patients/case-frame.page.js';

export function ReturnPage({ data, view }: PageProps<ReturnForm>) {
  const t = returnTexts(view);
  const awaited = data.kits.filter(({ returned }) => !returned);
  // Of several kits nobody knows which one it was.
  const opened = data.moments.opened !== undefined && data.kits.length === 1;
  // From delivered or opened the end is told in one go with the return.
  const unended = data.moves.includes('end');
  return (
    <CaseFrame view={view} title={t('title')} data={data} moves={['takeBack', 'end']}>
      <Form>
        {awaited.map(({ id, serial, sealNumber }, place) => (
          <Section key={id} title={t('kit', { serial, seal: sealNumber })}>
            <Hidden name={`kits[${place}][kitId]`} value={id} />
            <Collection view={view} under={`kits[${place}]`} serial={serial} opened={opened} />
          </Section>
        ))}
        {unended && (
          <Section title={t('ended')}>
            <Body>{t('endedHint')}</Body>
            <Ending view={view} today={data.today} under="end" />
          </Section>
        )}
        <Button>{t(awaited.length > 1 ? 'sendMany' : 'send')}</Button>
      </Form>
      {data.moves.includes('miss') && view.signedIn && may(view.signedIn.role, 'miss') && (
        <Body>
          <Link href={`/cases/${data.id}/missing`}>{t('missing')}</Link>
        </Body>
      )}
    </CaseFrame>
  );
}

interface CollectionProps {
  view: View;
  under: string;
  serial: string;
  /** The kit was opened: nobody need say what its seal is like. */
  opened?: boolean;
}

/** Who brought a kit back, and whether it was still closed. */
export function Collection({ view, under, serial, opened = false }: CollectionProps) {
  const t = returnTexts(view);
  return (
    <>
      <Radios
        name={`${under}[collectedBy]`}
        label={t('who', { serial })}
        choices={COLLECTORS.map((value) => ({ value, text: t(value) }))}
        value="pharmacy"
      />
      {opened ? (
        <>
          <Hidden name={`${under}[sealIntact]`} value="false" />
          <Body>{t('openedSeal')}</Body>
        </>
      ) : (
        <YesNo name={`${under}[sealIntact]`} label={t('seal')} />
      )}
    </>
  );
}
