// The figures as a table, and the floors with a sentence each.
import { middle, range } from './ranges.mjs';

const FLOORS = { share: 0.14, postgres: 7, writes: 16, quiet: 1.5, many: 1.1, restMb: 350 };

export function tableOf(rounds) {
  const clients = [...new Set(rounds.map((round) => round.clients))];
  return Object.fromEntries(
    clients.map((count) => [`${count} client${count > 1 ? 's' : ''}`, rowOf(of(rounds, count))]),
  );
}

const of = (rounds, clients) => rounds.filter((round) => round.clients === clients);
const shares = (rounds) => rounds.map(({ product, bare }) => product.rate / bare.rate);
const times = (rounds) => rounds.map(({ product, bare }) => product.postgresMs / bare.postgresMs);

function rowOf(rounds) {
  const product = (name, digits) =>
    range(
      rounds.map((round) => round.product[name]),
      digits,
    );
  const bare = (name) => range(rounds.map((round) => round.bare[name]));
  return {
    'cases/s': product('rate'),
    'bare/s': bare('rate'),
    share: range(shares(rounds), 3),
    'PostgreSQL ms': product('postgresMs'),
    'bare ms': bare('postgresMs'),
    times: range(times(rounds)),
    'Node ms': product('nodeMs'),
    writes: product('writes'),
    statements: product('statements'),
    'p50 ms': product('p50', 0),
    'p99 ms': product('p99', 0),
  };
}

/** @returns whether every floor holds */
export function judge({ rounds, many, quiet, restart, restMb, pauseSeconds }) {
  const full = of(rounds, Math.max(...rounds.map(({ clients }) => clients)));
  const worst = (answers) => middle(answers.map((answer) => Math.max(answer.request, answer.case)));
  const growth = full.map((round) => round.many.postgresMs / round.product.postgresMs);
  const checks = [
    atLeast('cases against the bare flow at 16 clients (aim 0.18)', shares(full), FLOORS.share, 3),
    atMost('PostgreSQL’s CPU of a case, times that of the bare flow', times(full), FLOORS.postgres, 1),
    atMost(
      'writes to PostgreSQL a case',
      rounds.map(({ product }) => product.writes),
      FLOORS.writes,
      1,
    ),
    atMost(
      `first case after ${pauseSeconds} quiet seconds, times a warm one, over what the same silence costs the bare flow`,
      [worst(quiet.answers) / Math.max(1, middle(quiet.bare))],
      FLOORS.quiet,
      2,
    ),
    atMost('second case after a restart of the database, times a warm one', [worst(restart.second)], FLOORS.quiet, 2),
    atMost(`PostgreSQL’s CPU of a case where ${many} cases are, times where few are`, growth, FLOORS.many, 2),
    atMost('memory of the process at rest, MB', [restMb], FLOORS.restMb, 0),
  ];
  return !checks.includes(false);
}

const atLeast = (name, values, floor, digits) =>
  say(name, values, `at least ${floor}`, middle(values) >= floor, digits);
const atMost = (name, values, most, digits) => say(name, values, `at most ${most}`, middle(values) <= most, digits);

function say(name, values, wanted, holds, digits) {
  console.log(`${holds ? 'holds' : 'FAILS'}  ${name}: ${range(values, digits)} (${wanted})`);
  return holds;
}
