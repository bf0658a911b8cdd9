import { Injectable } from '@nestjs/common';
import { Database, type Statement } from './database/database.js';

const REGIONS: Statement = { name: 'network-regions', text: 'select id, region from networks()' };
const PRODUCT = 'Palliatieve Kit';

/** What an installation calls itself, for each network in it: on pages, as sender and in letters. */
@Injectable()
export class NetworkNames {
  #regions: ReadonlyMap<string, string> = new Map();
  #loading: Promise<void> | null = null;

  constructor(private readonly database: Database) {}

  /** For a page, which does not wait: of a network that was founded just now it says the product's own name once. */
  shown(network?: string): string {
    const region = this.#regionOf(network);
    if (region === undefined) void this.#load().catch(() => undefined);
    return nameIn(region);
  }

  async of(network: string): Promise<string> {
    if (!this.#regions.has(network)) await this.#load();
    return nameIn(this.#regionOf(network));
  }

  /** Who is not known yet is told of the network only where there is one. */
  #regionOf(network?: string): string | undefined {
    if (network !== undefined) return this.#regions.get(network);
    return this.#regions.size === 1 ? [...this.#regions.values()][0] : undefined;
  }

  #load(): Promise<void> {
    this.#loading ??= this.database
      .asNobody<{ id: string; region: string }>(REGIONS)
      .then((rows) => void (this.#regions = new Map(rows.map(({ id, region }) => [id, region]))))
      .finally(() => (this.#loading = null));
    return this.#loading;
  }
}

const nameIn = (region?: string) => (region === undefined ? PRODUCT : `${PRODUCT} ${region}`);
