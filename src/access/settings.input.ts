import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { SETTING_GROUPS, type SettingGroup } from './setting-groups.js';

/** What of the settings is shown. */
export class SettingsInput {
  @IsOptional()
  @IsIn(SETTING_GROUPS)
  group?: SettingGroup;

  /** Those that the network set otherwise than the standard. */
  @IsOptional()
  @IsBoolean()
  changed?: boolean;
}
