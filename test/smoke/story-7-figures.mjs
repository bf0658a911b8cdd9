import { holds, same } from './look.mjs';

export async function figures({ coordinator, administrator }) {
  const year = new Date((await administrator.get('/dev/clock')).now).getUTCFullYear();
  const uptake = await coordinator.get(`/monitoring/uptake?period=${year - 1}&by=municipality`);
  same(uptake.rows.length, 5, 'municipalities');
  for (const row of uptake.rows) {
    holds(row.expected > 0 && row.expectedLow <= row.expected && row.expected <= row.expectedHigh, 'the band', row);
    if (!row.suppressed) holds(row.low <= row.uptake && row.uptake <= row.high, 'the interval', row);
  }
  const shown = uptake.rows.filter(({ suppressed }) => !suppressed);
  holds(
    shown.some(({ uptake: share }) => share > 0.05 && share < 0.6),
    'an uptake that could be',
    shown,
  );
  for (const mode of ['office', 'ready']) {
    const coverage = await coordinator.get(`/monitoring/coverage?mode=${mode}&by=municipality`);
    same(coverage.rows.length, 5, `municipalities, ${mode}`);
    for (const row of coverage.rows) holds(row.coverage >= 0 && row.coverage <= 1, 'a share', row);
  }
  const quarter = await coordinator.get(`/monitoring/uptake?period=${year - 1}-Q1&by=municipality`);
  for (const { patients } of quarter.rows)
    holds(typeof patients !== 'number' || patients === 0 || patients >= 5, 'a small number in sight', quarter.rows);
  const page = await coordinator.page(`/monitoring/uptake?period=${year - 1}&by=municipality`);
  holds(page.includes('<table'), 'no table on the page', page.slice(0, 200));
}
