import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** What is folded under these words, and whether it is open. */
function under(html: string, words: string): { open: boolean; inside: string } {
  const all = [...html.matchAll(/<details([^>]*)>(.*?)<\/details>/gs)];
  const [, attributes = '', inside = ''] = all.find(([, , text = '']) => text.includes(`>${words}<`)) ?? [];
  return { open: / open/.test(attributes), inside };
}
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

test('what is wrong with a pause stands with the pause, and opens no form by which a pharmacy stops', async () => {
  const path = `/pharmacies/${world.organisations.pharmacy}`;
  for (const who of ['coordinator', 'pharmacist'] as const) {
    const { status, body } = await (await world.as(who)).submit(`${path}/pause`, { reason: 'a' });
    expect(status).toBe(422);
    const pause = under(body, 'Pauzeren');
    expect([pause.open, pause.inside.includes('govuk-error-message')]).toEqual([true, true]);
    expect(pause.inside).toContain('value="a"');
    expect(pause.inside).toMatch(/id="reason"/);
    const stop = under(body, 'Laten stoppen');
    expect([stop.open, stop.inside.includes('govuk-error-message')]).toEqual([false, false]);
    expect(stop.inside).not.toContain('value="a"');
    expect(stop.inside === '').toBe(who === 'pharmacist');
  }
});

test('an agreement without dates says so in the agreement, and the pause has fields of its own', async () => {
  const coordinator = await world.as('coordinator');
  const added = await coordinator.post<{ id: string }>('/pharmacies', {
    ...{ name: 'Apotheek Nieuw Begin', ownerName: 'De Boer', agb: '02991234', mailAddress: 'nieuw@example.org' },
    ...{ phone: '070 123 45 67', lat: 52.08, lon: 4.31 },
  });
  const path = `/pharmacies/${added.body.id}`;
  for (const html of [
    (await coordinator.page(path)).body,
    (await coordinator.submit(`${path}/agreement`, { signedBy: 'De Boer' })).body,
  ]) {
    expect(new Set(idsOf(html)).size).toBe(idsOf(html).length);
    expect(under(html, 'Pauzeren')).toMatchObject({ open: false });
    expect(under(html, 'Pauzeren').inside).not.toContain('govuk-error-message');
  }
});
