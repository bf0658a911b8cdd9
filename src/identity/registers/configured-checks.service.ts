import { Inject, Injectable } from '@nestjs/common';
import { RegisterChecks, type Register, type RegisterCheck } from '../../access/register-check.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { OverHttp } from './over-http.js';

/** Those of which the configuration names an address. */
@Injectable()
export class ConfiguredChecks extends RegisterChecks {
  readonly of: Readonly<Partial<Record<Register, RegisterCheck>>>;

  constructor(@Inject(CONFIG) { bigCheckUrl, agbCheckUrl }: Config) {
    super();
    this.of = {
      ...(bigCheckUrl && { big: new OverHttp(bigCheckUrl) }),
      ...(agbCheckUrl && { agb: new OverHttp(agbCheckUrl) }),
    };
  }
}
