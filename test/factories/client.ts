import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions } from 'light-my-request';
import { holdToDescription } from './described-answers.js';

export interface Answer<T = Record<string, never>> {
  status: number;
  body: T;
  headers: Record<string, string | string[] | number | undefined>;
}
export interface SignInAnswer {
  next?: 'second-factor' | 'set-up' | 'organisation';
  methods?: string[];
  csrfToken: string;
  reason?: string;
  recoveryCodes?: string[];
}
type Method = NonNullable<InjectOptions['method']>;
interface Extra {
  key?: string;
  version?: number | string;
  headers?: Record<string, string>;
}

/** A person at the application: JSON with `get`, `post`, `patch`, `delete`; a browser with `page` and `submit`. */
export class Client {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly cookies: Map<string, string>,
    private csrfToken: string,
    private readonly token?: string,
  ) {}

  /** All the way in: with a code for whoever has a second factor, and a place for whoever works in more than one. */
  static async signIn(
    app: NestFastifyApplication,
    email: string,
    password: string,
    { code, place }: { code?: string; place?: { organisationId: string; role: string } } = {},
  ): Promise<Client> {
    const client = new Client(app, new Map(), '');
    let { status, body } = await client.step('/session', { email, password });
    if (body.next === 'second-factor' && code)
      ({ status, body } = await client.step('/session/second-factor', { code }));
    if (body.next === 'organisation' && place) ({ status, body } = await client.step('/session/organisation', place));
    if (status !== 200 || body.next)
      throw new Error(`${email} could not sign in: ${String(status)} ${body.next ?? ''}`);
    return client;
  }

  /** One step of a sign-in: a new session, and so a new token against forged forms. */
  async step(path: string, body: object): Promise<Answer<SignInAnswer>> {
    const answer = await this.post<SignInAnswer>(path, body);
    if (answer.status === 200) this.csrfToken = answer.body.csrfToken;
    return answer;
  }

  /** Somebody who is not signed in. */
  static stranger(app: NestFastifyApplication): Client {
    return new Client(app, new Map(), '');
  }

  /** A system with a token of its organisation. */
  static machine(app: NestFastifyApplication, token: string): Client {
    return new Client(app, new Map(), '', token);
  }

  cookie(name: string): string {
    return this.cookies.get(name) ?? '';
  }

  // The shape of an answer is what the test says it is, and then looks at.
  get<T = never>(path: string, extra: Extra = {}): Promise<Answer<T>> {
    return this.#json<T>('GET', path, undefined, extra);
  }

  post<T = never>(path: string, body: object = {}, extra: Extra = {}): Promise<Answer<T>> {
    return this.#json<T>('POST', path, body, { key: randomUUID(), ...extra });
  }

  patch<T = never>(path: string, body: object, extra: Extra = {}): Promise<Answer<T>> {
    return this.#json<T>('PATCH', path, body, extra);
  }

  delete<T = never>(path: string, extra: Extra = {}): Promise<Answer<T>> {
    return this.#json<T>('DELETE', path, undefined, extra);
  }

  /** What a browser shows. */
  async page(path: string): Promise<Answer<string>> {
    const { status, text, headers } = await this.#send('GET', path, undefined, { accept: 'text/html' });
    return { status, body: text, headers };
  }

  /** A form sent by a browser; names as in the form, `patient[birthName]`. */
  async submit(path: string, fields: Record<string, string>): Promise<Answer<string>> {
    const form = new URLSearchParams({ _csrf: this.csrfToken, _key: randomUUID(), ...fields }).toString();
    const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await this.#send('POST', path, form, headers);
    return { status: answer.status, body: answer.text, headers: answer.headers };
  }

  /** The same, and the page to which it leads. */
  async follow(path: string, fields: Record<string, string>): Promise<Answer<string>> {
    const answer = await this.submit(path, fields);
    return answer.status === 303 ? this.page(String(answer.headers['location'])) : answer;
  }

  /** A form with a file in it, sent by a browser. */
  async send(
    path: string,
    fields: Record<string, string>,
    file: { name: string; bytes: Buffer },
  ): Promise<Answer<string>> {
    const parts = new FormData();
    const named = { _csrf: this.csrfToken, _key: randomUUID(), ...fields };
    for (const [name, value] of Object.entries(named)) parts.append(name, value);
    parts.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
    const form = new Response(parts);
    const headers = { accept: 'text/html', 'content-type': form.headers.get('content-type') ?? '' };
    const answer = await this.#send('POST', path, Buffer.from(await form.arrayBuffer()), headers);
    return { status: answer.status, body: answer.text, headers: answer.headers };
  }

  /** Anything at all, to try what nobody should send. */
  raw(method: Method, path: string, payload: string | Buffer | undefined, headers: Record<string, string>) {
    return this.#send(method, path, payload, { 'x-csrf-token': this.csrfToken, ...headers });
  }

  async #json<T>(
    method: Method,
    path: string,
    body: object | undefined,
    { key, version, headers = {} }: Extra,
  ): Promise<Answer<T>> {
    const answer = await this.#send(method, path, body && JSON.stringify(body), {
      accept: 'application/json',
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(this.csrfToken ? { 'x-csrf-token': this.csrfToken } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
      ...(version === undefined ? {} : { 'if-match': String(version) }),
      ...headers,
    });
    const type = String(answer.headers['content-type']);
    const read: unknown = type.includes('json') ? JSON.parse(answer.text) : answer.text;
    await holdToDescription(this.app, { method, path, status: answer.status, type, body: read });
    return { status: answer.status, body: read as T, headers: answer.headers };
  }

  async #send(method: Method, path: string, payload: string | Buffer | undefined, headers: Record<string, string>) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.app.inject({
      method,
      url: path,
      payload,
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        host: '127.0.0.1',
        ...headers,
      },
    });
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return {
      ...{ status: response.statusCode, text: response.body, headers: response.headers },
      payload: response.rawPayload,
    };
  }
}
