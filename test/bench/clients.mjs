// Whole cases from so many connections for so many seconds; a process of its own, told by its parent. Answers what it counted.
import { wholeCase } from './cases.mjs';
import { connect } from './connection.mjs';
import { kitId } from './world-numbers.mjs';

process.once('message', async ({ port, clients, seconds, base, networks }) => {
  const took = [];
  let cases = 0;
  const since = performance.now();
  const until = since + seconds * 1000;
  try {
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        const connection = connect(port);
        for (let i = 0; performance.now() < until; i++, cases++) {
          const n = base + i * clients + client;
          await wholeCase(connection, networks[(n - base) % networks.length].sessions, n, kitId, took);
        }
        connection.close();
      }),
    );
    took.sort((a, b) => a - b);
    const at = (share) => took[Math.floor((took.length - 1) * share)];
    process.send({ cases, seconds: (performance.now() - since) / 1000, p50: at(0.5), p99: at(0.99) });
  } catch (error) {
    process.send({ error: error.message });
  }
});
