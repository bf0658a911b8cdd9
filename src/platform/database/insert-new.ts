import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** A column that is written with the moment of the transaction. */
export const appNow = () => 'app_now()';

/** @returns false where such a row is there already, by whatever must be unique: nothing is written then. */
export async function insertNew<T extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  row: QueryDeepPartialEntity<T>,
): Promise<boolean> {
  const insert = tx.getRepository(entity).createQueryBuilder().insert();
  const written = await insert.values(row).updateEntity(false).orIgnore().returning('true').execute();
  return (written.raw as unknown[]).length > 0;
}
