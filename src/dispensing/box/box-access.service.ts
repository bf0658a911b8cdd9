import { Injectable } from '@nestjs/common';
import { Attempts } from '../../access/attempts.service.js';
import { PatientHashes } from '../../patients/patient-hashes.service.js';
import { ask, Database, type Statement } from '../../platform/database/database.js';
import { allow, refuse, refuseOnRecord, type Result } from '../../platform/result.js';
import type { SignedIn } from '../../web/signed-in.js';
import type { BoxAccessInput } from './box-access.input.js';
import { Boxes, type BoxRefusal } from './boxes.service.js';

export type BoxAccessRefusal =
  | Exclude<BoxRefusal, 'too-many-reports'>
  | 'box-not-in-use'
  | 'wrong-birth-date'
  | 'access-ended'
  | 'only-home-care'
  | 'only-home-care-post';
export interface BoxAccessForm {
  code: string;
  /** Of whoever takes part in it already. */
  caseId: string | null;
}

const HOURS = 24;
const OF_BOX: Statement = { name: 'case-of-box', text: 'select case_of_box($1) as id' };
const TAKE: Statement = {
  name: 'break-glass-at-box',
  text: 'select outcome, case_id as "caseId" from break_glass_at_box($1, $2, $3, $4, $5)',
};
type Taken = { outcome: BoxAccessRefusal } | { outcome: 'here'; caseId: string };

/** A nurse of home care that a case does not know, who stands at its box: they see it for a day, and answer for it afterwards. */
@Injectable()
export class BoxAccess {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly boxes: Boxes,
    private readonly hashes: PatientHashes,
  ) {}

  async form(typed: string, signedIn: SignedIn): Promise<Result<BoxAccessForm, BoxAccessRefusal>> {
    const found = await this.#find(typed, signedIn);
    if (!found.ok) return found;
    const code = found.value;
    const [of] = await this.database.read(signedIn.actor, (tx) => ask<{ id: string | null }>(tx, OF_BOX, [code]));
    if (of?.id) return allow({ code, caseId: of.id });
    const why = whyNot(signedIn);
    return why ? refuse(why) : allow({ code, caseId: null });
  }

  /** Guesses at the seal and at the birth date of one box wait longer each time, whoever makes them: what is right takes back its own try alone. */
  async take(
    typed: string,
    { sealNumber, birthDate, reason }: BoxAccessInput,
    signedIn: SignedIn,
  ): Promise<Result<{ id: string }, BoxAccessRefusal>> {
    const why = whyNot(signedIn);
    if (why) return refuse(why);
    const found = await this.#find(typed, signedIn);
    if (!found.ok) return found;
    const { actor } = signedIn;
    const [code, address] = [found.value, actor.address ?? ''];
    const seal = await this.attempts.begin('box', code, address);
    const birth = await this.attempts.begin('birth-date', code, address);
    const hashes = this.hashes.foundByBirth(birthDate, actor.network);
    const answered = await this.database.as<Taken, never>(actor, async (tx) => {
      const [taken] = await ask<Taken>(tx, TAKE, [code, sealNumber, hashes, reason, HOURS]);
      if (!taken) throw new Error('break_glass_at_box answered nothing');
      // A refusal stays on record: it is an answer, and no reason to roll back.
      return allow(taken);
    });
    if (!answered.ok) throw new Error('emergency access was rolled back');
    const taken = answered.value;
    if (taken.outcome !== 'wrong-seal') await this.attempts.giveBack('box', seal);
    if (taken.outcome !== 'wrong-birth-date') await this.attempts.giveBack('birth-date', birth);
    return taken.outcome === 'here' ? allow({ id: taken.caseId }) : refuseOnRecord(taken.outcome);
  }

  async #find(typed: string, { actor }: SignedIn): Promise<Result<string, BoxAccessRefusal>> {
    const found = await this.boxes.find(typed, actor.address ?? '');
    if (!found.ok) return refuse(found.refusal === 'too-many-reports' ? 'box-unknown' : found.refusal);
    return found.value.network === actor.network ? allow(found.value.code) : refuse('box-unknown');
  }
}

function whyNot({ organisation, role }: SignedIn): BoxAccessRefusal | null {
  if (organisation.kind === 'home-care' && role === 'nurse') return null;
  return organisation.kind === 'out-of-hours-post' ? 'only-home-care-post' : 'only-home-care';
}
