import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { ask, Database, type OnceRefusal, type Statement } from '../platform/database/database.js';
import { appNow } from '../platform/database/insert-new.js';
import { announce } from '../platform/events.js';
import { allow, refuse, type Result } from '../platform/result.js';
import { BadInput, Problem } from '../web/problem.js';
import type { Language } from '../web/texts.js';
import { judgeTogether, type Rightly } from '../web/rightly.js';
import { ProductPack } from './product-pack.entity.js';
import type { PackRefusal } from './pack-refusal.js';
import type { PackRefusalInput, ProductPackInput } from './product-pack.input.js';
import { packTexts } from './product-pack.text.js';
import { isAsStrong } from './same-strength.rules.js';
import type { KnownProduct } from './standard.js';
import { productsNamed } from './products.query.js';

export interface ShownPack {
  id: string;
  code: string;
  brand: string;
  product: { code: string; name: string; strength: string | null; form: string | null };
  strength: string | null;
  form: string | null;
  reason: string;
  organisation: string;
  addedAt: Date;
  standing: 'waits' | 'counts' | 'refused';
  refusal: PackRefusal | null;
  refusalNote: string | null;
}
const SHOWN: Statement = {
  name: 'product-packs',
  text: `select k.id, k.code, k.brand, jsonb_build_object('code', p.code, 'name', product_called(p.name, p.strength), 'strength', p.strength, 'form', p.form) as product, k.strength, k.form, k.reason, o.name as organisation,
           k.added_at as "addedAt", case when k.rejected_at is not null then 'refused' when exists (select from unconfirmed_pack u where u.id = k.id) then 'waits' else 'counts' end as standing,
           k.refusal, k.refusal_note as "refusalNote"
         from product_pack k join product p on p.network_id = k.network_id and p.code = k.product join organisation o on o.id = k.organisation_id
         where $1::uuid is null or k.id = $1
         order by not exists (select from unconfirmed_pack u where u.id = k.id), k.added_at desc limit 500`,
};
const WAITING: Statement = {
  name: 'product-packs-waiting',
  text: 'select count(*)::int as n from unconfirmed_pack',
};
const SAME: Statement = {
  name: 'product-packs-alike',
  text: `select o.id, k.organisation_id as "organisationId", k.brand from unconfirmed_pack u
         join unconfirmed_pack o on o.network_id = u.network_id and o.code = u.code and o.product = u.product join product_pack k on k.id = o.id
         where u.id = $1 order by o.id limit 100`,
};
interface Unconfirmed {
  id: string;
  organisationId: string;
  brand: string;
}
interface Decision {
  ids: string[];
  decision: object;
}
type Decided = Promise<Result<ShownPack, 'not-found' | OnceRefusal>>;

/** Packs beside the catalogue: what a pharmacist met at the bench never stops the work, and is looked at afterwards. */
@Injectable()
export class ProductPacks {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<{ items: ShownPack[]; nextCursor: null }> {
    return this.database.read(actor, async (tx) => ({
      items: await ask<ShownPack>(tx, SHOWN, [null]),
      nextCursor: null,
    }));
  }

  add({ code, product, brand, reason, strength, form }: ProductPackInput, actor: Actor): Decided {
    return this.database.once<ShownPack, 'not-found'>(
      actor,
      null,
      async (tx, id) => {
        const of = await anotherPackOf(tx, { code, product, strength, form });
        const onThePack = of.strength === null ? {} : { strength, form };
        await tx.getRepository(ProductPack).insert({
          ...{ networkId: actor.network, id, code, product: of.code, brand, ...onThePack, reason, addedAt: appNow },
          ...{ organisationId: actor.organisation, addedBy: actor.person as string },
        });
        await announce(tx, 'pack-added', { subject: 'product-pack', subjectId: id, detail: { name: brand } });
        return shown(tx, id);
      },
      shown,
    );
  }

  /** What its rules refuse of a pack that is not filled in rightly everywhere. */
  async refuseSoFar({ code = '', product = '', ...pack }: Rightly<ProductPackInput>, actor: Actor): Promise<void> {
    await this.database.read(actor, (tx) => anotherPackOf(tx, { ...pack, code, product }));
  }

  one(id: string, actor: Actor): Promise<ShownPack> {
    return this.database.read(actor, async (tx) => {
      const found = await shown(tx, id);
      if (!found.ok) throw new Problem(404, { reason: 'not-found' });
      return found.value;
    });
  }

  /** How many somebody is still to look at, for whoever looks. */
  async waiting(tx: EntityManager): Promise<number> {
    const [row] = await ask<{ n: number }>(tx, WAITING);
    return row?.n ?? 0;
  }

  /** It counts for everybody, and so for whoever added the same. */
  confirm = (id: string, actor: Actor): Decided =>
    this.#decide(id, actor, () => ({ ids: [id], decision: { confirmedAt: appNow } }), 'pack-confirmed');

  /** With what is not right, for whoever filled kits with it: each pharmacy that added the same. */
  reject(id: string, { why, note }: PackRefusalInput, actor: Actor): Decided {
    if (why === 'other' && note === undefined) throw fault('note', 'note-needed');
    const decision = { rejectedAt: appNow, refusal: why, refusalNote: note ?? null };
    const told = { says: refusalInWords(why, note) };
    return this.#decide(id, actor, (ids) => ({ ids, decision }), 'pack-rejected', told);
  }

  #decide(id: string, actor: Actor, decide: (same: string[]) => Decision, kind: string, told: object = {}): Decided {
    return this.database.once<ShownPack, 'not-found'>(
      actor,
      id,
      async (tx) => {
        const same = await ask<Unconfirmed>(tx, SAME, [id]);
        if (same.length === 0) return refuse('not-found');
        const { ids, decision } = decide(same.map((one) => one.id));
        await tx.getRepository(ProductPack).update({ id: In(ids) }, { ...decision, decidedBy: actor.person });
        for (const { id: subjectId, organisationId, brand } of same) {
          const about = { about: [organisationId], detail: { name: brand, ...told } };
          await announce(tx, kind, { subject: 'product-pack', subjectId, ...about });
        }
        return shown(tx, id);
      },
      (tx) => shown(tx, id),
    );
  }
}

type Pack = Pick<ProductPackInput, 'code' | 'product' | 'strength' | 'form'>;

/** The article that it is a pack of. */
async function anotherPackOf(tx: EntityManager, { code, product, ...pack }: Pack): Promise<KnownProduct> {
  const known = await productsNamed(tx, [code, product]);
  const of = known.find((it) => [it.code, it.gtin].includes(product));
  const [found] = await judgeTogether(
    () => of ?? refused('product', 'product-missing'),
    () => known.some((it) => [it.code, it.gtin, ...it.packs].includes(code)) && refused('code', 'code-taken'),
    () => of && !isAsStrong(of, pack) && refused('strength', 'not-as-strong'),
  );
  return found;
}

async function shown(tx: EntityManager, id: string): Promise<Result<ShownPack, 'not-found'>> {
  const [pack] = await ask<ShownPack>(tx, SHOWN, [id]);
  return pack ? allow(pack) : refuse('not-found');
}

function refusalInWords(why: PackRefusal, note: string | undefined): Record<Language, string> {
  const words = (language: Language) =>
    (why === 'other' ? note : [packTexts(language)(why), note].filter(Boolean).join('. ')) ?? '';
  return { nl: words('nl'), en: words('en') };
}

function refused(...at: Parameters<typeof fault>): never {
  throw fault(...at);
}
const fault = (field: string, says: 'product-missing' | 'code-taken' | 'not-as-strong' | 'note-needed') =>
  new BadInput([{ field, said: (language) => packTexts(language)(says) }]);
