// What the first person after a quiet time waits, against somebody in the middle of a day. Each request comes over a line of its
// own, for after ten minutes a browser's is closed too; the application's own lines to its database are what is tried.
import { setTimeout as pause } from 'node:timers/promises';
import { wholeCase } from './cases.mjs';
import { connect } from './connection.mjs';
import { middle } from './ranges.mjs';

const WARM_CASES = 12;

/**
 * @returns for each application how many times as long as a warm one the first request took, and the whole first case; and the
 * same of the bare flow, which has a silence of its own before it: whoever comes second finds a machine that is awake.
 */
export async function quietFor(applications, bareOnce, seconds) {
  const answers = [];
  for (const application of applications) {
    const warm = await warmCases(application);
    await pause(seconds * 1000);
    answers.push(...(await against([warm], [application])));
  }
  const took = [];
  for (let i = 0; i < WARM_CASES; i++) took.push(await bareOnce());
  await pause(seconds * 1000);
  return { answers, bare: (await bareOnce()) / middle(took.slice(WARM_CASES / 2)) };
}

/** The same with the database restarted in between: the first case may be slow, the second may not. */
export async function afterRestart(server, applications) {
  const warm = [];
  for (const application of applications) warm.push(await warmCases(application));
  await server.restart();
  await pause(1000);
  const first = await against(warm, applications);
  return { first, second: await against(warm, applications) };
}

async function against(warm, applications) {
  const answers = [];
  for (const [i, application] of applications.entries()) {
    const took = await oneCase(application);
    answers.push({ request: took.first / warm[i].first, case: took.whole / warm[i].whole, ms: took.first });
  }
  return answers;
}

async function warmCases(application) {
  const took = [];
  for (let i = 0; i < WARM_CASES; i++) took.push(await oneCase(application));
  const later = took.slice(WARM_CASES / 2);
  return { first: middle(later.map(({ first }) => first)), whole: middle(later.map(({ whole }) => whole)) };
}

async function oneCase({ world, web }) {
  const took = [];
  const lines = [];
  const post = async (...request) => {
    const line = connect(web.port);
    lines.push(line);
    return line.post(...request);
  };
  const shelves = (world.quietShelves ??= await world.fillShelves());
  if (!(await wholeCase({ post }, { ...world, shelves }, world.nextCase++, took))) throw new Error('a shelf was empty');
  for (const line of lines) line.close();
  return { first: took[0], whole: took.reduce((sum, ms) => sum + ms, 0) };
}
