import { holds, same } from './look.mjs';

export async function assembly(cast) {
  const { pharmacist, pharmacist2 } = cast;
  const { items } = await pharmacist.get('/standards');
  const standard = await pharmacist.get(`/standards/${items.find(({ name }) => name === '2026.1').id}`);
  const lines = standard.slots
    .filter(({ kind }) => kind !== 'document')
    .map(({ code, min, max, products }) => ({
      slot: code,
      product: products[0].code,
      // The demonstration rations one slot in every kit.
      quantity: Math.min(min || max, code === 'H4' ? 8 : Infinity),
      lot: 'ROOK1',
      expiry: '2029-03-31',
    }));
  const { id } = await pharmacist.post('/kits', { standardVersionId: standard.id, lines }, 201);
  same((await pharmacist.post(`/kits/${id}/check`, {}, 409)).reason, 'same-person', 'checking one’s own work');
  same((await pharmacist2.post(`/kits/${id}/check`)).status, 'checked', 'a checked kit');
  const sealed = await pharmacist2.post(`/kits/${id}/seal`, { sealNumber: `ROOK-${id.slice(-8)}` });
  same([sealed.status, sealed.conformity.result], ['sealed', 'conforms-by-substitution'], 'a sealed kit');
  const { items: ready } = await pharmacist.get('/kits?ready=true');
  holds(
    ready.some((kit) => kit.id === id),
    'a sealed kit is not ready',
    ready,
  );
}
