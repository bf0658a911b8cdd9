// Loaded before the application (--import): counts what it writes to PostgreSQL, and tells its parent when asked.
import net from 'node:net';

const port = Number(process.env.COUNT_PORT);
const counted = { writes: 0, statements: 0, plans: 0 };
const [PARSE, EXECUTE, QUERY] = ['P', 'E', 'Q'].map((letter) => letter.charCodeAt(0));

for (const [name, chunksOf] of [
  ['_write', (chunk) => [chunk]],
  ['_writev', (entries) => entries.map(({ chunk }) => chunk)],
]) {
  const plain = net.Socket.prototype[name];
  net.Socket.prototype[name] = function (...args) {
    if (this.remotePort === port) count(chunksOf(args[0]));
    return plain.apply(this, args);
  };
}

function count(chunks) {
  counted.writes++;
  for (const chunk of chunks) {
    // A message is a letter and its length; the first one of a connection has no letter and begins with a nought.
    for (let at = 0; at < chunk.length && chunk[at] !== 0; at += 1 + chunk.readUInt32BE(at + 1)) {
      if (chunk[at] === PARSE) counted.plans++;
      if (chunk[at] === EXECUTE || chunk[at] === QUERY) counted.statements++;
    }
  }
}

process.on('message', () => process.send(counted));
process.on('disconnect', () => process.exit(0));
process.channel?.unref();
