import type { ComponentChildren } from 'preact';
import { dayOf, type PlainDate } from '../platform/calendar.js';
import { formatDay } from '../web/format.js';
import { Layout } from '../web/layout.js';
import { Body, Quiet } from '../web/parts/body.js';
import { Inset } from '../web/parts/warning.js';
import { Nav } from '../web/parts/nav.js';
import { PrintButton } from '../web/parts/print-button.js';
import type { View } from '../web/view.js';
import { webTexts } from '../web/web.text.js';
import { monitoringTexts } from './monitoring.text.js';

const WAYS = [
  'overview',
  'uptake',
  'trend',
  'comparison',
  'coverage',
  'without',
  'weakest',
  'supply',
  'allFigures',
  'reports',
] as const;
const PATHS = {
  overview: '/monitoring',
  uptake: '/monitoring/uptake',
  trend: '/monitoring/trend',
  comparison: '/monitoring/comparison',
  coverage: '/monitoring/coverage',
  without: '/monitoring/without-a-kit',
  weakest: '/monitoring/weakest-point',
  supply: '/monitoring/security',
  allFigures: '/monitoring/figures',
  reports: '/monitoring/reports',
};

export interface MonitoringPageProps {
  view: View;
  here: (typeof WAYS)[number];
  title: string;
  caption?: string;
  /** The day on which it was counted. */
  dataDate?: string;
  /** The day that was asked for, where one is: of one to come it stands what is assumed. */
  at?: PlainDate;
  /** Beside the title, such as which period it is about. */
  actions?: ComponentChildren;
  /** What is on its way changes by itself. */
  live?: boolean;
  children: ComponentChildren;
}

/** What each page of figures has: the ways to the others, the day of the data and where estimates come from. */
export function MonitoringPage({
  view,
  here,
  title,
  caption,
  dataDate,
  at,
  actions,
  live,
  children,
}: MonitoringPageProps) {
  const t = monitoringTexts(view);
  const items = WAYS.map((way) => ({ href: PATHS[way], text: t(way), current: way === here }));
  return (
    <Layout takenBelow {...{ view, title, caption, actions }} live={live} dense>
      <Nav label={t('ways')} items={items} />
      {at !== undefined && at > dayOf(view.now) && <Inset>{t('futureDay')}</Inset>}
      {children}
      <PrintButton />
      <Body kind="s">
        <Quiet>
          {dataDate && `${t('dataDate', { day: formatDay(dataDate, view) })} `}
          {webTexts(view)('sources')}
        </Quiet>
      </Body>
    </Layout>
  );
}
