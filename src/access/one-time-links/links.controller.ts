import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.js';
import { Public } from '../../platform/public.decorator.js';
import { Problem } from '../../web/problem.js';
import { keepToken } from './link-cookie.js';
import { idInToken, isLinkPurpose, LINK_PAGES } from './link-tokens.js';

@Controller('links')
export class LinksController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * Opens a link from a letter. Scanners of mail open links too: this uses nothing up, and only moves the token out
   * of the address.
   */
  @Get(':purpose/:token')
  @Public()
  open(
    @Param('purpose') purpose: string,
    @Param('token') token: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isLinkPurpose(purpose) || idInToken(token) === null) throw new Problem(404, { reason: 'not-found' });
    keepToken(reply, token, !this.config.demonstration);
    void reply.header('referrer-policy', 'no-referrer').status(303).header('location', LINK_PAGES[purpose]);
    return { page: LINK_PAGES[purpose] };
  }
}
