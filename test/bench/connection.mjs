// A keep-alive connection that costs little: one socket, one request at a time.
import net from 'node:net';

export function connect(port) {
  const socket = net.connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  let waiting = { resolve() {}, reject() {} };
  let text = '';
  socket.on('error', (error) => waiting.reject(error));
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    const end = text.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
    if (text.length < end + 4 + length) return;
    const answer = {
      status: Number(text.slice(9, 12)),
      body: length ? JSON.parse(text.slice(end + 4, end + 4 + length)) : undefined,
    };
    text = '';
    waiting.resolve(answer);
  });
  const post = (path, { token, csrf }, key, body) =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      const json = JSON.stringify(body);
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: bench.local\r\naccept: application/json\r\ncookie: __Host-session=${token}\r\nx-csrf-token: ${csrf}\r\n` +
          `idempotency-key: ${key}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}\r\n\r\n${json}`,
      );
    });
  const get = (path, { token }) =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(
        `GET ${path} HTTP/1.1\r\nhost: bench.local\r\naccept: application/json\r\ncookie: __Host-session=${token}\r\n\r\n`,
      );
    });
  return { post, get, close: () => socket.destroy() };
}
