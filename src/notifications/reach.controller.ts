import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { allow } from '../platform/result.js';
import { dialledOf } from '../web/input/telephone.js';
import { Page } from '../web/page.js';
import { BadInput } from '../web/problem.js';
import { ReachInput, type ReachedBy } from './reach.input.js';
import { ReachPage } from './reach.page.js';
import { reachTexts } from './reach.text.js';
import { sendsTexts } from './text-transport.js';

interface Reached {
  by: ReachedBy;
  mobile: string | null;
  /** Whether text messages leave from here at all. */
  texts: boolean;
}
const OWN: Statement = { name: 'own-reach', text: 'select by, mobile from reach where person_id = acting_person()' };
const KEEP: Statement = {
  name: 'keep-reach',
  text: `insert into reach (network_id, person_id, by, mobile) values (acting_network(), acting_person(), $1, $2)
         on conflict (person_id) do update set by = excluded.by, mobile = excluded.mobile`,
};

/** How somebody wants to hear what cannot wait. */
@Controller('account/reach')
export class ReachController {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Shows how one is told of what cannot wait. */
  @Get()
  @May('beSignedIn')
  @Page(ReachPage)
  form(@ActingAs() actor: Actor): Promise<Reached> {
    const texts = sendsTexts(this.config);
    return this.database.read(actor, async (tx) => {
      const [own] = await ask<Omit<Reached, 'texts'>>(tx, OWN);
      return { ...(own ?? { by: 'mail', mobile: null }), texts };
    });
  }

  /** Changes how one is told of what cannot wait. */
  @Post()
  @HttpCode(200)
  @May('beSignedIn')
  @Page(ReachPage, {
    again: (it: ReachController, asked) => it.form(asked.actor),
    next: () => '/account',
    said: 'saved',
    texts: reachTexts,
  })
  keep(@Body() { by, mobile }: ReachInput, @ActingAs() actor: Actor) {
    const texts = sendsTexts(this.config);
    if (by !== 'mail' && !texts)
      throw new BadInput([{ field: 'by', said: (language) => reachTexts(language)('noTexts') }]);
    const dialled = mobile === undefined ? null : dialledOf(mobile);
    if (by !== 'mail' && !/^\+(316|(?!31))/.test(dialled ?? ''))
      throw new BadInput([{ field: 'mobile', said: (language) => reachTexts(language)('mobileWrong') }]);
    return this.database.as<Reached, never>(actor, async (tx) => {
      await ask(tx, KEEP, [by, dialled]);
      return allow({ by, mobile: dialled, texts });
    });
  }
}
