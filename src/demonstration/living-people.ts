import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'pg';
import { Kits } from '../dispensing/kits/kits.service.js';
import { RecallDrafts } from '../dispensing/recalls/recall-drafts.service.js';
import { Boxes } from '../dispensing/box/boxes.service.js';
import { Deliveries } from '../dispensing/steps/delivery.service.js';
import { Dispatches } from '../dispensing/steps/dispatch.service.js';
import { Ends } from '../dispensing/steps/end.service.js';
import { MissingKits } from '../dispensing/steps/missing.service.js';
import { Openings } from '../dispensing/steps/opening.service.js';
import { Packing } from '../dispensing/steps/packing.service.js';
import { Returns } from '../dispensing/steps/return.service.js';
import { ProductPacks } from '../kit-standards/product-packs.service.js';
import { SubstitutionApprovals } from '../kit-standards/substitution-approvals.service.js';
import { Substitutions } from '../kit-standards/substitutions.service.js';
import { KeptFilters } from '../people/kept-filters/kept-filters.service.js';
import type { Actor, Role } from '../platform/actor.js';
import { Answers } from '../requests/answering/answers.service.js';
import { Drafts } from '../requests/asking/drafts.service.js';
import { Objections } from '../requests/objections/objections.service.js';
import { Submissions } from '../requests/asking/submissions.service.js';
import { Publications } from '../uniformity/publications.service.js';

/** The application as its people use it, without a screen in between. */
export function servicesOf(app: NestFastifyApplication) {
  const anywhere = { strict: false };
  return {
    submissions: app.get(Submissions, anywhere),
    drafts: app.get(Drafts, anywhere),
    answers: app.get(Answers, anywhere),
    objections: app.get(Objections, anywhere),
    packing: app.get(Packing, anywhere),
    dispatches: app.get(Dispatches, anywhere),
    deliveries: app.get(Deliveries, anywhere),
    openings: app.get(Openings, anywhere),
    boxes: app.get(Boxes, anywhere),
    ends: app.get(Ends, anywhere),
    returns: app.get(Returns, anywhere),
    missing: app.get(MissingKits, anywhere),
    kits: app.get(Kits, anywhere),
    keptFilters: app.get(KeptFilters, anywhere),
    recalls: app.get(RecallDrafts, anywhere),
    packs: app.get(ProductPacks, anywhere),
    publications: app.get(Publications, anywhere),
    substitutions: app.get(Substitutions, anywhere),
    substitutionApprovals: app.get(SubstitutionApprovals, anywhere),
  };
}
export type Services = ReturnType<typeof servicesOf>;

/** Somebody of an organisation in a role; the first that joined. */
export async function actorOf(
  owner: Client,
  where: { email: string } | { organisation: string; role: Role },
): Promise<Actor> {
  const [email, organisation, role] =
    'email' in where ? [where.email, null, null] : [null, where.organisation, where.role];
  const { rows } = await owner.query<Actor>(
    `select m.person_id as person, m.organisation_id as organisation, m.network_id as network, m.role
     from membership m join person p on p.id = m.person_id
     where p.email = coalesce($1, p.email) and m.organisation_id = coalesce($2, m.organisation_id) and m.role = coalesce($3, m.role)
     order by p.id limit 1`,
    [email, organisation, role],
  );
  const [actor] = rows;
  if (!actor) throw new Error(`nobody of the demonstration is ${JSON.stringify(where)}`);
  return actor;
}
