import { transformFileSync } from '@swc/core';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const question = `
  const { addDays, dayOf, timeOf, momentOf, weekday } = require('./calendar.js');
  const { isWorkingDay, nextWorkingDay } = require('./holidays.js');
  const { addOpenMinutes } = require('./opening-times.js');
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '22:00', closes: '04:00' }));
  const times = { hours, closures: [], openOnHolidays: true, holidayHours: [], otherHours: [] };
  for (let day = '2026-01-01'; day < '2030-01-01'; day = addDays(day, 1)) {
    for (const time of ['00:00', '02:30', '12:00', '23:59']) {
      const moment = momentOf(day, time);
      const lapse = addOpenMinutes(times, moment, 200);
      console.log(day, time, moment.toISOString(), dayOf(moment), timeOf(moment), lapse.toISOString());
    }
    console.log(weekday(day), isWorkingDay(day), nextWorkingDay(day));
  }`;

let folder = '';

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'calendar-'));
  for (const name of ['amsterdam', 'calendar', 'holidays', 'opening-times']) {
    const { code } = transformFileSync(path.join(import.meta.dirname, `${name}.ts`), { module: { type: 'commonjs' } });
    fs.writeFileSync(path.join(folder, `${name}.js`), code);
  }
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

test('a server in London, New York, Tokyo or Amsterdam gives the same days for all of 2026 to 2029', () => {
  const answers = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Europe/Amsterdam'].map((TZ) =>
    execFileSync(process.execPath, ['-e', question], { cwd: folder, env: { TZ }, encoding: 'utf8' }),
  );
  expect(answers[0]).toContain('2026-03-29 02:30 2026-03-29T01:30:00.000Z 2026-03-29 03:30');
  expect(answers[0]?.trim().split('\n')).toHaveLength(5 * 1461);
  for (const answer of answers) expect(answer === answers[0]).toBe(true);
});
