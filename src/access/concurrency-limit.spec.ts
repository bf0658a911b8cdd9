import { Later } from '../web/problem.js';
import { ConcurrencyLimit } from './concurrency-limit.js';

test('two work, three wait, and the sixth is told to come back', async () => {
  const line = new ConcurrencyLimit(2, 3);
  let atWork = 0;
  let most = 0;
  const done: number[] = [];
  const ends: (() => void)[] = [];
  const come = (n: number) =>
    line.inTurn(async () => {
      most = Math.max(most, ++atWork);
      await new Promise<void>((end) => ends.push(end));
      atWork--;
      done.push(n);
    });
  const five = [1, 2, 3, 4, 5].map(come);
  await expect(come(6)).rejects.toThrow(Later);
  for (let i = 0; i < 5; i++) {
    ends.shift()?.();
    await five[i];
  }
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('whose work fails does not hold up the line', async () => {
  const line = new ConcurrencyLimit(1, 1);
  const failing = line.inTurn(() => Promise.reject(new Error('no')));
  const next = line.inTurn(() => Promise.resolve('yes'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
