import { readFileSync } from 'node:fs';
import { faultOfLine } from './encrypted-connections.js';
import { OperatorError } from './operator-error.js';

/** What is wrong with what somebody set up: a line for each variable, its name in front, and what to do. */
export class ConfigError extends OperatorError {}

/** Reads variables one after another, and keeps what is wrong until all have been read: one start tells it all. */
export class ConfigReader<Name extends string> {
  readonly #faults = new Map<string, string>();
  /** Where a line may be open, because it does not leave the machine. */
  unencryptedHosts: readonly string[] = [];

  constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly variables: Readonly<Record<Name, { standard: string }>>,
  ) {}

  text(name: Name): string {
    return this.#given(name) || this.variables[name].standard;
  }

  list(name: Name, between = ','): string[] {
    const parts = this.text(name).split(between);
    return parts.map((one) => one.trim()).filter(Boolean);
  }

  /** Set, even if what was set cannot be used. */
  isSet(name: Name): boolean {
    return this.text(name) !== '' || this.#faults.has(name);
  }

  oneOf<T extends string>(name: Name, allowed: readonly [T, ...T[]]): T {
    const found = allowed.find((word) => word === this.text(name));
    if (!found) this.refuse(name, `must be ${allowed.slice(0, -1).join(', ')} or ${String(allowed.at(-1))}`);
    return found ?? allowed[0];
  }

  port(name: Name): number {
    const asked = this.number(name, 'must be a port number');
    if (asked > 65535) this.refuse(name, 'must be a port number, at most 65535');
    return asked;
  }

  number(name: Name, otherwise = 'must be a number'): number {
    const isNumber = /^\d{1,6}$/.test(this.text(name));
    if (!isNumber) this.refuse(name, otherwise);
    return isNumber ? Number(this.text(name)) : 0;
  }

  url(name: Name, schemes: readonly string[]): string {
    const url = this.text(name);
    if (!url) return '';
    const scheme = URL.canParse(url) ? new URL(url).protocol.slice(0, -1) : '';
    if (schemes.includes(scheme)) return url;
    const beginnings = schemes.map((one) => (one === 'mailto' ? 'mailto:' : `${one}://`));
    this.refuse(name, `must begin with ${beginnings.join(' or ')}`);
    return '';
  }

  /** The address of a server that we speak to, with nobody in between. */
  line(name: Name, schemes: readonly string[]): string {
    const url = this.url(name, schemes);
    const fault = url && faultOfLine(url, this.unencryptedHosts);
    if (fault) this.refuse(name, fault);
    return url;
  }

  /** The first thing that is wrong with a variable; what would follow from it is not worth a line. */
  refuse(name: Name, why: string): void {
    if (!this.#faults.has(name)) this.#faults.set(name, why);
  }

  settle(): void {
    const lines = [...this.#faults].map(([name, why]) => `${name}: ${why}`);
    if (lines.length > 0) throw new ConfigError(lines.join('\n'));
  }

  #given(name: Name): string {
    const file = this.env[`${name}_FILE`];
    if (!file) return this.env[name]?.trim() ?? '';
    try {
      return readFileSync(file, 'utf8').trim();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      this.refuse(name, `${name}_FILE names ${file}, which cannot be read (${String(code)}): put the file there`);
      return '';
    }
  }
}
