import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import { administrationTexts } from './administration.text.js';
import { ActingAs, May } from './may.decorator.js';
import { SettingPage } from './setting.page.js';
import { SettingsInput } from './settings.input.js';
import { exportedSettings, SettingsPage } from './settings.page.js';
import { Settings } from './settings.service.js';
import { SettingInput } from './setting.input.js';
import { StepUp } from './step-up.decorator.js';

@Controller('settings')
export class SettingsController {
  constructor(private readonly settings: Settings) {}

  /** Lists the terms that the network may set, with their defaults. */
  @Get()
  @May('changeSettings')
  @Page(SettingsPage, { exported: exportedSettings })
  list(@Query() asked: SettingsInput, @ActingAs() actor: Actor) {
    return this.settings.list(asked, actor);
  }

  /** Shows one term of the network. */
  @Get(':key')
  @May('changeSettings')
  @Page(SettingPage, { texts: administrationTexts })
  show(@Param('key') key: string, @ActingAs() actor: Actor) {
    return this.settings.one(key, actor);
  }

  /** Sets one term of the network. */
  @Patch(':key')
  @May('changeSettings')
  @StepUp()
  @Page(SettingPage, {
    again: (it: SettingsController, asked) => it.show(asked.param('key'), asked.actor),
    next: () => '/settings',
    said: 'saved',
    texts: administrationTexts,
  })
  change(
    @Param('key') key: string,
    @Body() { value }: SettingInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.settings.change(key, value, version, actor);
  }
}
