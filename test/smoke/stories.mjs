/** Lives through the eight stories of the main job once, against a demonstration that runs. Stops at the first difference. */
import { Person } from './person.mjs';
import { pharmaciesAndStandard } from './story-1-ground.mjs';
import { assembly } from './story-2-kit.mjs';
import { fromRequestToHome } from './story-3-and-4-supply.mjs';
import { fromOpeningToSettlement } from './story-5-return.mjs';
import { everyMove } from './story-6-moves.mjs';
import { figures } from './story-7-figures.mjs';
import { monthlyReport } from './story-8-report.mjs';

const url = (process.argv[2] ?? process.env.DEMONSTRATION_URL ?? 'http://127.0.0.1:3000').replace(/\/$/, '');
const STORIES = [
  ['1 a published standard, and pharmacies that take part', pharmaciesAndStandard],
  ['2 a kit is assembled, checked by another, sealed and judged', assembly],
  ['3 and 4 a request, the mail, and the kit in the home', fromRequestToHome],
  ['5 opened, ended, returned, settled with a witness', fromOpeningToSettlement],
  ['6 everything that can go differently', everyMove],
  ['7 uptake and coverage, small numbers hidden', figures],
  ['8 the monthly mail, once, on the third working day', monthlyReport],
];

const signIn = (name) => Person.signIn(url, `${name}@demo.invalid`);
const start = performance.now();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
try {
  const cast = {
    url,
    signIn,
    gp: await signIn('huisarts'),
    otherGp: await signIn('anderehuisarts'),
    pharmacist: await signIn('apotheek'),
    pharmacist2: await signIn('apotheek2'),
    otherPharmacist: await signIn('andereapotheek'),
    nurse: await signIn('thuiszorg'),
    coordinator: await signIn('coordinator'),
    administrator: await signIn('beheer'),
  };
  for (const [name, story] of STORIES) {
    const began = performance.now();
    process.stdout.write(`story ${name} ... `);
    await story(cast);
    console.log(seconds(began));
  }
  console.log(`stories 1 to 8 lived through in ${seconds(start)}`);
} catch (error) {
  console.log('no');
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
