import { partOf } from '../web/whole-list.js';
import type { ListOf } from '../web/list.input.js';
import type { ProductsInput } from './products.input.js';
import type { PricedProduct } from './products.query.js';

const LIST = {
  by: {
    name: ({ name }: PricedProduct) => name,
    code: ({ code }: PricedProduct) => code,
    form: ({ form, unit }: PricedProduct) => form ?? unit,
    opiumList: ({ opiumList }: PricedProduct) => opiumList,
    price: ({ cents }: PricedProduct) => cents,
  },
  key: ({ code }: PricedProduct) => code,
};

/** Articles are few, and a list of them is read whole. */
export function listedProducts(all: readonly PricedProduct[], asked: ProductsInput): ListOf<PricedProduct> {
  const { q = '', opiumList, sort = 'name', cursor, limit } = asked;
  const chosen = all.filter(
    (it) =>
      `${it.name}\n${it.code}`.toLowerCase().includes(q.toLowerCase()) &&
      (opiumList === undefined || it.opiumList === opiumList),
  );
  return partOf(chosen, LIST, { sort, cursor, limit });
}
