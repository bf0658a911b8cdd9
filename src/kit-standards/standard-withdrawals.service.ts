import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Organisation } from '../people/organisation.entity.js';
import type { Actor } from '../platform/actor.js';
import { appNow, insertNew } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { DecidedStandards, lineUp, put, type Decided } from './decided-standards.service.js';
import type { Decider, StandardVersion } from './standard.js';
import { StandardWithdrawal } from './standard-withdrawal.entity.js';
import { withdrawalOf } from './standard-withdrawal.query.js';
import { whyNotAgree, whyNotDrop, whyNotWithdraw } from './standard.rules.js';
import { allVersions } from './standards.query.js';
import { whatHoldsInWords } from './what-holds.text.js';

/** As a version is approved by two it is withdrawn by two: one says why, the other agrees. */
@Injectable()
export class StandardWithdrawals {
  constructor(private readonly decided: DecidedStandards) {}

  propose(id: string, reason: string, actor: Actor): Decided {
    return this.decided.decide(id, actor, 'version-withdrawal-proposed', async (tx, { status }) => {
      const why = whyNotWithdraw(status, await withdrawalOf(tx, id));
      if (why) return why;
      const proposed = await insertNew(tx, StandardWithdrawal, {
        ...{ networkId: actor.network, standardId: id, reason, role: actor.role as Decider },
        ...{ proposedBy: actor.person as string, proposedAt: appNow },
      });
      return proposed ? null : 'withdrawal-waits';
    });
  }

  agree(id: string, actor: Actor): Decided {
    return this.decided.decide(id, actor, 'standard-withdrawn', async (tx, now) => {
      const withdrawal = await withdrawalOf(tx, id);
      const why = whyNotAgree(now.status, withdrawal, actor.role, actor.person);
      if (why) return why;
      const agreed = { approvedBy: actor.person as string, approvedAt: appNow };
      const open = { standardId: id, approvedAt: IsNull() };
      const { affected } = await tx.getRepository(StandardWithdrawal).update(open, agreed);
      if (!affected) return 'withdrawal-not-asked';
      await put(tx, id, { status: 'withdrawn', withdrawnOn: () => 'app_today()' });
      await lineUp(tx);
      await tellEverybody(tx, now, withdrawal?.reason ?? '');
      return null;
    });
  }

  drop(id: string, actor: Actor): Decided {
    return this.decided.decide(id, actor, 'version-withdrawal-dropped', async (tx, { status }) => {
      const why = whyNotDrop(status, await withdrawalOf(tx, id));
      if (why) return why;
      await tx.getRepository(StandardWithdrawal).delete({ standardId: id, approvedAt: IsNull() });
      return null;
    });
  }
}

const CARE = ['practice', 'hospital', 'home-care', 'out-of-hours-post'] as const;

/** Everybody who was told of it, and whoever came since: what holds now. */
async function tellEverybody(tx: EntityManager, { id, name }: StandardVersion, reason: string): Promise<void> {
  const versions = await allVersions(tx);
  const says = {
    nl: `Waarom: ${reason}. ${whatHoldsInWords(versions, 'nl')}`,
    en: `Why: ${reason}. ${whatHoldsInWords(versions, 'en')}`,
  };
  const all = await tx.getRepository(Organisation).findBy({ kind: In(['pharmacy', ...CARE]) });
  const idsOf = (fill: boolean) => all.filter(({ kind }) => (kind === 'pharmacy') === fill).map((one) => one.id);
  const about = { subject: 'standard', subjectId: id, detail: { name, says } };
  await announce(tx, 'version-withdrawn', { ...about, about: idsOf(true) });
  await announce(tx, 'version-withdrawn-to-know', { ...about, about: idsOf(false) });
}
