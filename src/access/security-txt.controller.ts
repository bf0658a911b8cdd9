import { Controller, Get, Inject, NotFoundException } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Public } from '../platform/public.decorator.js';
import { File } from '../web/file.js';

const DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** RFC 9116: where somebody who found a hole can tell of it. */
@Controller('.well-known')
export class SecurityTxtController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Says to whom a weakness can be reported. */
  @Get('security.txt')
  @Public()
  show(): File {
    const { securityContact, publicUrl } = this.config;
    if (!securityContact) throw new NotFoundException();
    const expires = new Date(this.clock.now().getTime() + DAYS * DAY_MS);
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
      'Preferred-Languages: nl, en',
      ...(publicUrl ? [`Canonical: ${new URL('/.well-known/security.txt', publicUrl).href}`] : []),
    ];
    return new File(`${lines.join('\n')}\n`, 'text/plain; charset=utf-8');
  }
}
