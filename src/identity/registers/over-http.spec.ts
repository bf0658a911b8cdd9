import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OverHttp } from './over-http.js';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function register(answer: RequestListener, patienceMs = 4_000): Promise<OverHttp> {
  server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return new OverHttp(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/check`, patienceMs);
}
const asked = { register: 'big', number: '12345678901', name: 'M. de Vries' } as const;

test('the region’s own address gets number and name, and its answer counts', async () => {
  let body = '';
  const check = await register((request, response) => {
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => response.end(JSON.stringify({ status: 'differs' })));
  });
  expect(await check.check(asked)).toEqual({ status: 'differs', reason: null });
  expect(JSON.parse(body)).toEqual({ number: '12345678901', name: 'M. de Vries' });
});

test('whatever goes wrong leaves the number unchecked, and says in a word why', async () => {
  const failing: [string, RequestListener][] = [
    ['http-500', (_, response) => response.writeHead(500).end('{"status":"confirmed"}')],
    ['bad-answer', (_, response) => response.end('no JSON')],
    ['bad-answer', (_, response) => response.end('{"status":"fine"}')],
    ['bad-answer', (_, response) => response.end(`{"status":"confirmed","x":"${'x'.repeat(20_000)}"}`)],
    ['unreachable', (_, response) => response.writeHead(302, { location: '/elsewhere' }).end()],
    ['unreachable', (request) => request.destroy()],
    ['timeout', () => undefined],
  ];
  for (const [reason, answer] of failing) {
    const check = await register(answer, reason === 'timeout' ? 200 : undefined);
    expect(await check.check(asked)).toEqual({ status: 'unchecked', reason });
    server.closeAllConnections();
    server.close();
  }
});
