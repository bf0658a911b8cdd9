import { asked } from '../factories/requests.js';
import { startWorld, type World } from '../factories/world.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

test('who signs what the assistant set ready finds the own direct number in it, and the assistant reads that it is not sent', async () => {
  const gp = await world.as('gp');
  await asked(gp, { directPhone: '06 12345678', afterHours: 'self' });
  const assistant = await world.as('practiceAssistant');
  const kept = await assistant.follow('/drafts', { 'patient.birthName': 'De Boer', directPhone: '' });
  expect(kept.body).toContain('pas als een voorschrijver ondertekent');
  const { body } = await assistant.get<{ items: { id: string }[] }>('/drafts');
  const form = `/cases/new?draft=${body.items[0]?.id ?? ''}`;
  const number = /name="directPhone"[^>]*value="([^"]*)"/;
  expect(number.exec((await gp.page(form)).body)?.[1]?.replaceAll(/\D/g, '')).toBe('0612345678');
  expect(number.exec((await assistant.page(form)).body)?.[1] ?? '').toBe('');
});
