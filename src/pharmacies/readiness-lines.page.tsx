import { may } from '../access/may.js';
import { formatDay, formatMoment } from '../web/format.js';
import { Layout } from '../web/layout.js';
import type { PageProps } from '../web/page.js';
import { Body } from '../web/parts/body.js';
import { Button } from '../web/parts/button.js';
import { Field } from '../web/parts/field.js';
import { Form } from '../web/parts/form.js';
import { Hidden } from '../web/parts/hidden.js';
import { Link } from '../web/parts/link.js';
import { Section } from '../web/parts/section.js';
import { Table, type Column } from '../web/parts/table.js';
import { Inset } from '../web/parts/warning.js';
import type { View } from '../web/view.js';
import type { LineSaid, ReadyLine, ReadyLines } from './readiness-lines.rules.js';
import { readinessTexts } from './readiness.text.js';

/** One tap a line, at the cupboard. */
export function ReadinessLinesPage({ data, view }: PageProps<ReadyLines>) {
  const t = readinessTexts(view);
  return (
    <Layout view={view} title={t('lines')} caption={data.name} back={`/pharmacies/${data.id}`}>
      <Body>{stands(data, view)}</Body>
      <Body>{t('linesHint')}</Body>
      {data.lines.every(({ kit }) => kit === null) && (
        <Inset>
          {t('noKits')} <Link href="/kits/new">{t('assemble')}</Link>
        </Inset>
      )}
      <Table
        caption={t('lines')}
        captionSize="hidden"
        rows={data.lines}
        rowKey={({ line }) => line}
        columns={columns(data, view)}
      />
      <Section id="line-confirm">
        <Body>
          <strong>{t('left', { n: data.left })}</strong> {data.left > 0 && t('atOnce')}
        </Body>
        <Form action={`/pharmacies/${data.id}/readiness`} among>
          <Field
            name="readyKits"
            label={t('readyKits')}
            hint={t('readyKitsHint')}
            value={data.readyKits}
            width={2}
            inputMode="numeric"
          />
          <Button kind={data.left > 0 ? 'secondary' : 'primary'}>{t(data.left > 0 ? 'readyAtOnce' : 'ready')}</Button>
        </Form>
      </Section>
    </Layout>
  );
}

function stands({ until, why }: ReadyLines, view: View): string {
  const t = readinessTexts(view);
  if (until === null) return t('neverConfirmed');
  return t(why?.kind === 'readiness-not-confirmed' ? 'ranOut' : 'holds', { until: formatDay(until, view) });
}

function columns(data: ReadyLines, view: View): Column<ReadyLine>[] {
  const t = readinessTexts(view);
  return [
    { ...{ title: t('what'), heads: true }, cell: (row) => named(row, view) },
    { title: t('details'), cell: (row) => details(row, data, view) },
    {
      title: t('seen'),
      cell: ({ seenAt, found }) => {
        if (!seenAt) return t('notSeen');
        const at = formatMoment(seenAt, view);
        return found ? t('seenAt', { at }) : <strong>{t('notFoundAt', { at })}</strong>;
      },
    },
    {
      title: '',
      cell: (row) => (
        <Form id={`line-${row.line}`} action={`/pharmacies/${data.id}/readiness/lines`} inline among>
          <Hidden name="line" value={row.line} />
          {choices(row).map((said) => (
            <Button
              key={said}
              name="said"
              value={said}
              kind={said === 'right' ? 'primary' : 'secondary'}
              about={named(row, view)}
            >
              {t(row.found === false ? 'foundAgain' : said)}
            </Button>
          ))}
        </Form>
      ),
    },
  ];
}

function choices({ kit, found }: ReadyLine): LineSaid[] {
  if (found === false) return ['right'];
  if (found) return ['not-yet'];
  return kit ? ['right', 'missing'] : ['right'];
}

function named({ kit, fact }: ReadyLine, view: View): string {
  const t = readinessTexts(view);
  return kit ? t('kit', { serial: kit.serial }) : t(`fact_${fact ?? 'phone'}`);
}

function details({ kit, fact }: ReadyLine, { id, phone, contacts, hoursText }: ReadyLines, view: View) {
  const t = readinessTexts(view);
  if (kit) {
    return (
      <div>
        {t('kitDetails', { seal: kit.sealNumber, expiry: formatDay(kit.expiry, view) })}{' '}
        {kit.notReady && <strong>{t(kit.notReady)} </strong>}
        <Link href={`/kits/${kit.id}`} about={t('kit', { serial: kit.serial })}>
          {t('notThere')}
        </Link>
      </div>
    );
  }
  const told = {
    phone: phone ?? '–',
    contacts: contacts.map((one) => [one.name, one.phone].filter(Boolean).join(' ')).join(', ') || '–',
    hours: hoursText.replaceAll('\n', '; ') || '–',
  };
  return (
    <div>
      {told[fact ?? 'phone']}{' '}
      {view.signedIn && may(view.signedIn.role, 'keepPharmacy') && (
        <Link href={`/pharmacies/${id}/form`} about={t(`fact_${fact ?? 'phone'}`)}>
          {t('change')}
        </Link>
      )}
    </div>
  );
}
