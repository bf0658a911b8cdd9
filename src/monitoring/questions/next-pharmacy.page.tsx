import type { Exported } from '../../web/export/exported.js';
import { tableOf } from '../../web/export/table.js';
import { formatDay, formatNumber } from '../../web/format.js';
import type { PageProps } from '../../web/page.js';
import { Body } from '../../web/parts/body.js';
import { Button, ButtonGroup } from '../../web/parts/button.js';
import { Details } from '../../web/parts/details.js';
import { ExportLinks } from '../../web/parts/export-links.js';
import { FilterBar } from '../../web/parts/filter-bar.js';
import { Form } from '../../web/parts/form.js';
import { Hidden } from '../../web/parts/hidden.js';
import { Link } from '../../web/parts/link.js';
import { Table } from '../../web/parts/table.js';
import { TickTable } from '../../web/parts/tick-table.js';
import { Inset } from '../../web/parts/warning.js';
import type { View } from '../../web/view.js';
import { webTexts } from '../../web/web.text.js';
import { roundedValue, shareValue, type FigureColumn } from '../figure-value.js';
import { MonitoringPage } from '../monitoring-page.js';
import { monitoringTexts } from '../monitoring.text.js';
import { shareInWords } from '../uptake-figure.text.js';
import { NEXT_WHEN, type Candidate, type Gain, type NextPharmacyAnswer } from './next-pharmacy.rules.js';
import { NEXT_AT, nextPharmacyTexts } from './next-pharmacy.text.js';

export function NextPharmacyPage({ data, view }: PageProps<NextPharmacyAnswer>) {
  const t = nextPharmacyTexts(view);
  const names = NEXT_AT[view.language];
  const choices = NEXT_WHEN.map((value) => ({ value, text: names[value] }));
  return (
    <MonitoringPage
      {...{ view, here: 'without', title: t('title'), at: data.at }}
      actions={
        <FilterBar
          filters={[
            { kind: 'day', name: 'at', label: t('day'), chosen: data.at },
            { kind: 'choice', name: 'when', label: t('when'), choices, chosen: data.when },
          ]}
        />
      }
    >
      <Inset>{findings(data, view).join(' ')}</Inset>
      {data.picks.length > 0 && (
        <Table
          caption={captionOf(data, view)}
          captionSize="hidden"
          dense
          columns={columns(view)}
          rows={data.picks}
          rowKey={({ key }) => key}
        />
      )}
      <ExportLinks rows={data.picks.length} />
      <WhatIf data={data} view={view} />
      <Details summary={monitoringTexts(view)('definition')}>
        {definitions(data, view).map((told) => (
          <Body key={told}>{told}</Body>
        ))}
      </Details>
    </MonitoringPage>
  );
}

/** Ticked on and off; the address holds what was ticked, so that it can be sent to somebody. */
function WhatIf({ data, view }: { data: NextPharmacyAnswer; view: View }) {
  const t = nextPharmacyTexts(view);
  const [, people, coverage] = columns(view);
  return (
    <Form method="get">
      <Hidden name="at" value={data.at} />
      <Hidden name="when" value={data.when} />
      {data.candidates.length === 0 ? (
        <Body>{t('noCandidates')}</Body>
      ) : (
        <TickTable
          {...{ name: 'joins', caption: t('joins'), title: t('join'), rows: data.candidates }}
          value={({ key }) => key}
          text={(one) => nameOf(one, view)}
          ticked={({ joins }) => joins}
          columns={[people, coverage].filter((column) => column !== undefined)}
        />
      )}
      {data.suppliers.length > 0 && (
        <TickTable
          {...{ name: 'stops', caption: t('stops'), title: t('stop'), rows: data.suppliers, columns: [] }}
          value={({ id }) => id}
          text={({ name }) => name}
          ticked={({ stops }) => stops}
        />
      )}
      <ButtonGroup>
        <Button>{t('count')}</Button>
        <Link href={`${view.path}?at=${data.at}&when=${data.when}`}>{t('clear')}</Link>
      </ButtonGroup>
    </Form>
  );
}

const nameOf = ({ kind, name }: Candidate, view: View): string =>
  kind === 'area' ? nextPharmacyTexts(view)('newPharmacy', { area: name }) : name;

function findings({ when, now, then, picks }: NextPharmacyAnswer, view: View): string[] {
  const t = nextPharmacyTexts(view);
  const said = { when: NEXT_AT[view.language][when], now: shareInWords(now, view) };
  const [first] = picks;
  const gained = first && {
    ...{ when: said.when, now: shareInWords(then ?? now, view), then: shareInWords(first.coverage, view) },
    ...{ first: nameOf(first, view), people: Math.round(first.people) },
  };
  return [
    ...(then === null ? [] : [t('whatIf', { ...said, then: shareInWords(then, view) })]),
    gained ? t('finding', gained) : t('nobodyAdds', { ...said, now: shareInWords(then ?? now, view) }),
  ];
}

const captionOf = ({ at, when }: NextPharmacyAnswer, view: View) =>
  nextPharmacyTexts(view)('caption', { day: formatDay(at, view), when: NEXT_AT[view.language][when] });

export const exportedNextPharmacy: Exported<NextPharmacyAnswer> = {
  title: (view, data) => captionOf(data, view),
  table: ({ picks }, view) => tableOf(columns(view), picks),
  notes: (data, view) => [...findings(data, view), ...definitions(data, view), webTexts(view)('sources')],
};

function definitions({ radiusKm }: NextPharmacyAnswer, view: View): string[] {
  const t = nextPharmacyTexts(view);
  return [t('whatIsGain'), t('whatIsCandidate', { km: formatNumber(radiusKm, view) }), t('whatIsTwice')];
}

function columns(view: View): FigureColumn<Gain>[] {
  const [t, m] = [nextPharmacyTexts(view), monitoringTexts(view)];
  return [
    {
      ...{ title: t('who'), heads: true, means: t('whatIsTwice'), value: (row) => nameOf(row, view) },
      cell: (row) =>
        row.kind === 'pharmacy' ? <Link href={`/pharmacies/${row.key}`}>{row.name}</Link> : nameOf(row, view),
    },
    {
      ...{ title: `${t('people')} ${m('estimate')}`, numeric: true, means: t('whatIsGain') },
      cell: ({ people }) => formatNumber(people, view),
      value: ({ people }) => roundedValue(people),
    },
    {
      ...{ title: t('coverage'), numeric: true, holds: 'share', means: t('whatIsGain') },
      cell: ({ coverage }) => shareInWords(coverage, view),
      value: ({ coverage }) => shareValue(coverage),
    },
  ];
}
