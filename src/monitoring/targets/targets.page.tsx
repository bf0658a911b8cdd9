import { may } from '../../access/may.js';
import { formatDay, formatList } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button } from '../../web/parts/button.js';
import { Field } from '../../web/parts/field.js';
import { Form } from '../../web/parts/form.js';
import { Section } from '../../web/parts/section.js';
import { Select } from '../../web/parts/select.js';
import { Table } from '../../web/parts/table.js';
import type { View } from '../../web/view.js';
import { NOTHING } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { setTargetInWords, targetTexts } from './target.text.js';
import { TARGET_FIGURES } from './targets.js';
import type { TargetList } from './targets.service.js';

export function TargetsPage({ data, view }: PageProps<TargetList>) {
  const t = targetTexts(view);
  const role = view.signedIn?.role;
  return (
    <MonitoringPage {...{ view, here: 'allFigures', title: t('title') }}>
      <Body>{t('intro')}</Body>
      <Table
        caption={t('caption')}
        captionSize="hidden"
        dense
        columns={[
          { title: t('figure'), heads: true, cell: ({ figure }) => t(figure) },
          {
            ...{ title: t('now'), numeric: true },
            cell: ({ figure, now }) => (now ? setTargetInWords(figure, now.value, view) : t('none')),
          },
          { title: t('since'), cell: ({ now }) => (now ? formatDay(now.from, view, 'medium') : NOTHING) },
          {
            title: t('coming'),
            cell: ({ figure, coming }) =>
              formatList(
                coming.map(({ value, from }) =>
                  t('comingAt', {
                    value: setTargetInWords(figure, value, view),
                    from: formatDay(from, view, 'medium'),
                  }),
                ),
                view,
              ) || NOTHING,
          },
        ]}
        rows={data.items}
        rowKey={({ figure }) => figure}
      />
      {role !== undefined && may(role, 'setTargets') && <SetOne today={data.today} view={view} />}
    </MonitoringPage>
  );
}

function SetOne({ today, view }: { today: string; view: View }) {
  const t = targetTexts(view);
  return (
    <Section title={t('setOne')}>
      <Form>
        <Select
          name="figure"
          label={t('figure')}
          choices={TARGET_FIGURES.map((value) => ({ value, text: t(value) }))}
        />
        <Field name="value" label={t('value')} hint={t('valueHint')} width={4} inputMode="numeric" />
        <Field name="from" label={t('from')} type="date" value={today} width={10} />
        <Button>{t('setOne')}</Button>
      </Form>
    </Section>
  );
}
