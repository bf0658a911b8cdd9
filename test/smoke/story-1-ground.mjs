import { holds, same } from './look.mjs';

export async function pharmaciesAndStandard({ coordinator }) {
  const { items: standards } = await coordinator.get('/standards');
  const present = standards.find(({ name }) => name === '2026.1');
  holds(present, '2026.1 is not among the standards', standards);
  same(present.status, 'published', 'the standard 2026.1');
  const { slots } = await coordinator.get(`/standards/${present.id}`);
  holds(slots.filter(({ kind }) => kind === 'medicine').length >= 5, 'too few medicines', slots);
  const { items: pharmacies } = await coordinator.get('/pharmacies?limit=50');
  same(pharmacies.length, 14, 'pharmacies of the network');
  const one = await coordinator.get(`/pharmacies/${pharmacies[0].id}`);
  holds(one.radiusKm > 0 || one.areas?.length > 0, 'a pharmacy without a service area', one);
  holds(JSON.stringify(one).includes('"weekday"'), 'a pharmacy without opening hours', one);
  holds(JSON.stringify(one).includes('eadiness'), 'a pharmacy that never said that it is ready', one);
}
