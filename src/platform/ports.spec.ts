import net from 'node:net';
import { answers, freePort, freePortFrom } from './ports.js';

test('a port that somebody uses is passed over for the next free one', async () => {
  const taken = await freePort();
  const other = net.createServer().listen(taken, '127.0.0.1');
  expect(await answers(taken)).toBe(true);
  expect(await freePortFrom(taken)).toBeGreaterThan(taken);
  await new Promise((resolve) => other.close(resolve));
  expect(await answers(taken)).toBe(false);
  expect(await freePortFrom(taken)).toBe(taken);
});
