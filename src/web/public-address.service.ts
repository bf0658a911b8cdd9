import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';
import { CONFIG, type Config } from '../platform/config.js';

/** Where people find the application, for what leaves it: letters and what is printed. */
@Injectable()
export class PublicAddress {
  constructor(
    private readonly http: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A demonstration has no address of its own before it listens: then it is where it listens. */
  base(): string {
    if (this.config.publicUrl) return this.config.publicUrl.replace(/\/$/, '');
    const address = (this.http.httpAdapter.getHttpServer() as Server).address();
    const port = typeof address === 'object' && address ? address.port : this.config.port;
    return `http://${this.config.host}:${port}`;
  }
}
