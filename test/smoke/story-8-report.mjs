import { holds, same, soon } from './look.mjs';
import { amsterdamDay, later, monthAfter, thirdWorkingDay } from './clock.mjs';

export async function monthlyReport({ coordinator, administrator }) {
  const { next: planned, recipients } = await coordinator.get('/monitoring/reports');
  const next = planned.find(({ period }) => /^\d{4}-\d\d$/.test(period));
  const due = new Date(next.dueAt);
  const [year, month] = next.period.split('-').map(Number);
  same(
    amsterdamDay(due),
    thirdWorkingDay(monthAfter(new Date(Date.UTC(year, month - 1, 15)))),
    'the third working day',
  );
  const mailed = () => mailsSince(administrator, due);

  await moveTo(administrator, later(due, -5));
  same(await reportOf(coordinator, next.period), undefined, 'a report before its time');
  await moveTo(administrator, later(due, 1));
  await soon('the report', () => reportOf(coordinator, next.period));
  const mails = await soon('a mail to each recipient', async () => {
    const all = await mailed();
    return all.length >= recipients.length && all;
  });
  same(mails.map(({ to }) => to).sort(), recipients.map(({ address }) => address).sort(), 'who got the mail');
  const { html, text } = await administrator.get(`/dev/mail/${mails[0].id}`);
  holds(html.includes('<table') && text.length > 300, 'a mail with a table and a text', text);

  await moveTo(administrator, later(due, 24 * 60));
  same((await mailed()).length, mails.length, 'the mail goes once');
  const page = await coordinator.page(`/monitoring/reports/${next.period}`);
  holds(page.includes('<table'), 'the report on a page', page.slice(0, 300));
  await coordinator.post(`/monitoring/reports/${next.period}/sending`, { to: 'test' }, 201);
  await soon('the test mail', async () => (await mailed()).length === mails.length + 1);
}

const moveTo = (administrator, moment) => administrator.post('/dev/clock', { to: moment.toISOString() });

async function reportOf(coordinator, period) {
  const { items } = await coordinator.get('/monitoring/reports');
  return items.find((report) => report.period === period);
}

async function mailsSince(administrator, moment) {
  const { items } = await administrator.get('/dev/mail?limit=100');
  return items.filter(({ at, subject }) => new Date(at) >= moment && /maandrapport|monthly report/i.test(subject));
}
