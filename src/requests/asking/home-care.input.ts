import { IsOptional } from 'class-validator';
import { IsId } from '../../patients/fields.decorator.js';
import { IsLine } from '../../web/input/text.decorator.js';
import { IsPhone } from '../../web/input/phone.decorator.js';
import type { HomeCareTeam } from '../../kit-life/home-care.js';
import { homeCareTexts } from './home-care.text.js';

/** A form sends rows that were left blank too: an organisation with nothing else is one, and a row without says nothing. */
export class HomeCareInput {
  @IsId(homeCareTexts.says('organisationMissing')) organisationId: string;

  @IsOptional()
  @IsLine(80, homeCareTexts.says('teamTooLong'))
  team?: string;

  /** Answers at night. */
  @IsOptional()
  @IsPhone(homeCareTexts.says('phoneWrong'))
  phone?: string;
}

const homeCareFrom = ({ organisationId, team, phone }: HomeCareInput): HomeCareTeam => ({
  ...{ organisationId, team: team ?? null, phone: phone ?? null },
});

/** All of them, or the one that was named alone. */
export const homeCareIn = ({
  homeCare,
  organisationId: id,
}: {
  homeCare?: HomeCareInput[];
  organisationId?: string;
}): HomeCareTeam[] => homeCare?.map(homeCareFrom) ?? (id ? [{ organisationId: id, team: null, phone: null }] : []);
