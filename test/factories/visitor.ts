import { randomUUID } from 'node:crypto';

export interface Heard {
  status: number;
  text: string;
  location: string;
}

/** Somebody at an application that runs as a process of its own, over HTTP; every address it is led to is kept. */
export class Visitor {
  private constructor(
    private readonly url: string,
    private readonly cookies: Map<string, string>,
    private token: string,
    readonly ledTo: string[],
  ) {}

  static async signIn(url: string, email: string): Promise<Visitor> {
    const visitor = new Visitor(url, new Map(), '', []);
    const { status, text } = await visitor.ask('POST', '/session', { email, password: 'demo' });
    if (status !== 200) throw new Error(`${email}: ${String(status)} ${text}`);
    visitor.token = (JSON.parse(text) as { csrfToken: string }).csrfToken;
    return visitor;
  }

  /** As JSON, or anything else as it is. */
  ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Heard> {
    const json = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const payload = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body);
    return this.#send(method, path, payload, {
      accept: 'application/json',
      ...(body === undefined ? {} : json),
      ...headers,
    });
  }

  page(path: string): Promise<Heard> {
    return this.#send('GET', path, undefined, { accept: 'text/html' });
  }

  submit(path: string, fields: Record<string, string>): Promise<Heard> {
    const form = new URLSearchParams({ _csrf: this.token, _key: randomUUID(), ...fields }).toString();
    return this.#send('POST', path, form, { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' });
  }

  /** Does it, and stops the test with the answer where it is not done. */
  async does<T = { id: string; version: number }>(
    method: string,
    path: string,
    body?: object,
    version?: number,
  ): Promise<T> {
    const { status, text } = await this.ask(
      method,
      path,
      body,
      version === undefined ? {} : { 'if-match': String(version) },
    );
    if (status >= 300) throw new Error(`${method} ${path}: ${String(status)} ${text.slice(0, 500)}`);
    return JSON.parse(text) as T;
  }

  async #send(method: string, path: string, body: string | undefined, headers: Record<string, string>): Promise<Heard> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(this.url + path, {
      ...{ method, body, redirect: 'manual' },
      headers: { ...headers, cookie, 'x-csrf-token': this.token },
    });
    for (const one of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      this.cookies.set(name, value);
    }
    const location = answer.headers.get('location') ?? '';
    this.ledTo.push(location, answer.headers.get('set-cookie') ?? '');
    return { status: answer.status, text: await answer.text(), location };
  }
}
