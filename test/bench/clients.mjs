// Whole cases from so many connections for so many seconds; a process of its own, told by its parent. Answers what it counted.
import { wholeCase } from './cases.mjs';
import { connect } from './connection.mjs';

process.once('message', async ({ port, clients, seconds, first, ...world }) => {
  const took = [];
  let [cases, next, empty] = [0, first, false];
  const since = performance.now();
  const until = since + seconds * 1000;
  const goOn = () => !empty && performance.now() < until;
  try {
    await Promise.all(
      Array.from({ length: clients }, async () => {
        const connection = connect(port);
        while (goOn()) {
          const delivered = await wholeCase(connection, world, next++, took);
          if (delivered) cases++;
          else empty = true;
        }
        connection.close();
      }),
    );
    took.sort((a, b) => a - b);
    const at = (share) => took[Math.floor((took.length - 1) * share)];
    process.send({ cases, next, seconds: (performance.now() - since) / 1000, p50: at(0.5), p99: at(0.99) });
  } catch (error) {
    process.send({ error: error.message }, () => process.exit(1));
  }
});
