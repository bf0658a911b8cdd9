import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { OidcConfig } from '../../src/platform/oidc-config.js';
import { freePort } from '../../src/platform/ports.js';

/** How somebody signs in there. */
export interface SignsIn {
  sub: string;
  acr?: 'low' | 'substantial';
}
type Lies = Partial<Record<'iss' | 'aud' | 'nonce' | 'sub', string>> & { exp?: number; iat?: number; key?: 'other' };

/** A real provider in a process of its own, reached over HTTP as in production. */
export class IdentityProvider {
  private constructor(
    private readonly child: ChildProcess,
    readonly config: OidcConfig,
  ) {}

  static async start(ourUrl: string, own: Partial<OidcConfig> = {}): Promise<IdentityProvider> {
    const port = String(await freePort());
    const [clientId, clientSecret] = ['kit', 'a secret of this test'];
    const program = path.resolve('test/setup/identity-provider.mjs');
    const child = spawn(process.execPath, [program, port, clientId, clientSecret, ourUrl], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'test' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text: Buffer) => text.toString().includes('listening') && resolve());
      child.once('exit', () => reject(new Error('the identity provider did not start')));
    });
    return new IdentityProvider(child, {
      ...{ issuer: `http://127.0.0.1:${port}`, clientId, clientSecret, name: 'Zorgidentiteit', scope: 'openid' },
      roles: [
        { code: '01.015', role: 'prescriber' },
        { code: '17.000', role: 'pharmacist' },
        { code: '90.000', role: 'administrator' },
      ],
      ...{ acr: ['substantial'], organisationClaim: 'organisation_agb', roleClaim: 'organisation_role', ...own },
    });
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill();
    await ended;
  }

  /** Somebody it knows, and what it says of them. */
  knows(sub: string, organisation_agb: string | string[], organisation_role: string | string[]): Promise<void> {
    return this.#told({ sub, claims: { organisation_agb, organisation_role } });
  }

  /** From now on what it signs is wrong in this; null: right again. */
  lies(lies: Lies | null): Promise<void> {
    return this.#told({ lies });
  }

  /** A browser that was led there signs in and is led back. @returns path and question of the callback. */
  async visit(leadsTo: string, { sub, acr }: SignsIn): Promise<string> {
    const cookies = new Map<string, string>();
    for (let at = leadsTo, steps = 0; steps < 10; steps++) {
      const url = new URL(at, this.config.issuer);
      if (url.origin !== this.config.issuer) return `${url.pathname}${url.search}`;
      if (url.pathname.startsWith('/interaction/'))
        url.search = new URLSearchParams({ sub, ...(acr && { acr }) }).toString();
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
      for (const set of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s);
        cookies.set(name, value);
      }
      const next = answer.headers.get('location');
      if (next === null)
        throw new Error(`${url.pathname} led nowhere: ${String(answer.status)} ${await answer.text()}`);
      at = next;
    }
    throw new Error('led around in circles');
  }

  async #told(what: object): Promise<void> {
    await fetch(`${this.config.issuer}/told`, { method: 'POST', body: JSON.stringify(what) });
  }
}
