import { formatMoment } from '../../web/format.js';
import { Layout } from '../../web/layout.js';
import type { PageProps } from '../../web/page.js';
import { Body, Code } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { EmptyState } from '../../web/parts/empty-state.js';
import { Form } from '../../web/parts/form.js';
import { Link } from '../../web/parts/link.js';
import { StatusTag, type Colour } from '../../web/parts/status-tag.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import type { KnownNumber } from './numbers.query.js';
import { numberTexts } from './numbers.text.js';
import { FOUND, PUBLIC_REGISTERS, type NumberStatus, type Register } from '../../access/register-check.js';

const COLOURS: Record<NumberStatus, Colour> = {
  unchecked: 'grey',
  confirmed: 'green',
  'not-found': 'red',
  differs: 'orange',
};

export function NumberTag({ status, view }: { status: NumberStatus; view: View }) {
  return <StatusTag colour={COLOURS[status]}>{numberTexts(view)(status)}</StatusTag>;
}

interface Listed {
  items: KnownNumber[];
  automatic: Register[];
}

export function NumbersPage({ data: { items, automatic }, view }: PageProps<Listed>) {
  const t = numberTexts(view);
  const pages = { big: '/people', agb: '/organisations' };
  if (items.length === 0)
    return (
      <Layout view={view} title={t('title')} back="/people">
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      </Layout>
    );
  return (
    <Layout view={view} title={t('title')} back="/people">
      <Body>{t('intro')}</Body>
      <Table
        caption={t('title')}
        captionSize="hidden"
        rows={items}
        rowKey={({ register, id }) => `${register} ${id}`}
        columns={[
          {
            title: t('name'),
            heads: true,
            cell: ({ register, id, name }) => <Link href={`${pages[register]}/${id}`}>{name}</Link>,
          },
          {
            title: t('number'),
            cell: ({ register, number }) => (
              <div>
                {t(register)} <Code>{number}</Code>{' '}
                <Link href={PUBLIC_REGISTERS[register]} about={number}>
                  {t('look')}
                </Link>
              </div>
            ),
          },
          { title: t('status'), cell: ({ status }) => <NumberTag status={status} view={view} /> },
          { title: t('at'), cell: (number) => whenIn(number, view) },
          {
            title: t('saw'),
            cell: ({ register, id, number }) => (
              <ButtonGroup>
                {FOUND.map((saw) => (
                  <Form key={saw} action={`/numbers/${register}/${id}/checks`} inline>
                    <Button kind="secondary" name="saw" value={saw} about={number}>
                      {t(saw)}
                    </Button>
                  </Form>
                ))}
                {automatic.includes(register) && (
                  <Form action={`/numbers/${register}/${id}/checks`} inline>
                    <Button about={number}>{t('ask')}</Button>
                  </Form>
                )}
              </ButtonGroup>
            ),
          },
        ]}
      />
    </Layout>
  );
}

function whenIn({ checkedAt, by, reason }: KnownNumber, view: View): string {
  const t = numberTexts(view);
  const said = checkedAt && by ? t(by, { at: formatMoment(checkedAt, view) }) : '–';
  return reason ? `${said}. ${t('failed', { reason })}` : said;
}
