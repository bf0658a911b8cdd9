import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** @returns false where such a row is there already, by whatever must be unique: nothing is written then. */
export async function insertNew<T extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  row: QueryDeepPartialEntity<T>,
): Promise<boolean> {
  const insert = tx.getRepository(entity).createQueryBuilder().insert();
  const written = await insert.values(row).orIgnore().returning('true').execute();
  return (written.raw as unknown[]).length > 0;
}
