import { holds, same, soon } from './look.mjs';
import { amsterdam, later, monthAfter, thirdWorkingDay } from './clock.mjs';

export async function monthlyReport({ coordinator, administrator }) {
  const now = new Date((await administrator.get('/dev/clock')).now);
  const month = now.toISOString().slice(0, 7);
  const day = thirdWorkingDay(monthAfter(now));
  await administrator.post('/dev/clock', { to: amsterdam(day, '06:55').toISOString() });
  same(await reportOf(coordinator, month), undefined, 'a report before its time');
  await administrator.post('/dev/clock', { to: amsterdam(day, '07:01').toISOString() });
  await soon('the report', () => reportOf(coordinator, month));
  const page = await coordinator.page(`/monitoring/reports/${month}`);
  holds(page.includes('<table') && page.includes('Haaglanden'), 'the preview', page.slice(0, 300));
  const mails = await soon('the monthly mail', async () => (await mailCount(administrator)) || null);
  await administrator.post('/dev/clock', { to: later(amsterdam(day, '07:01'), 24 * 60).toISOString() });
  same(await mailCount(administrator), mails, 'the mail goes once');
  await coordinator.post(`/monitoring/reports/${month}/sending`, { to: 'test' });
}

async function reportOf(coordinator, month) {
  const { items } = await coordinator.get('/monitoring/reports');
  return items.find((report) => report.month === month);
}

const mailCount = async (administrator) => (await administrator.page('/dev/mail')).match(/maandbericht/gi)?.length ?? 0;
