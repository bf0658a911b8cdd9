import { writeFileSync } from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { OpenApi } from '../../src/web/openapi.service.js';
import { madeToken } from '../factories/machines.js';
import { withSecondFactor } from '../factories/second-factor.js';
import { emailOf, passwordOf, startWorld, type Who, type World } from '../factories/world.js';

const CLIENT = path.resolve('test/client');
const { AnyKeyword, BindingElement, CallExpression, Parameter, PropertyAccessExpression } = ts.SyntaxKind;
const VALUES = new Set([BindingElement, CallExpression, Parameter, PropertyAccessExpression]);
const STATUSES = 'requested accepted packed dispatched delivered opened ending returned settled'.split(' ');

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const made = await openapiTS(JSON.stringify(await world.app.get(OpenApi).forMachines()));
  writeFileSync(path.join(CLIENT, 'description.d.ts'), astToString(made));
});
afterAll(() => world.stop());

test('types made of the description are right for a client that does the main job, and it needs no any and no cast', () => {
  const { options, fileNames } = project();
  const program = ts.createProgram(fileNames, options);
  const faults = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  expect(faults).toEqual([]);
  const written = program
    .getSourceFiles()
    .filter(({ fileName }) => /\/test\/client\/[\w-]+(?<!\.d)\.ts$/.test(fileName));
  expect(written.map(({ fileName }) => path.basename(fileName))).toEqual(['api.ts', 'main-job.ts']);
  expect(written.flatMap((file) => loosenedIn(file, program.getTypeChecker()))).toEqual([]);
});

test('the client goes from the request to the last ampoule over the wire, people with a cookie and a system with a token', async () => {
  await world.app.listen(0, '127.0.0.1');
  // Not named to the compiler here: its types are only there once they are made.
  const { mainJob } = (await import(path.join(CLIENT, 'main-job.ts'))) as {
    mainJob: (asked: object) => Promise<string[]>;
  };
  const { pharmacy, homeCare } = world.organisations;
  const statuses = await mainJob({
    baseUrl: await world.app.getUrl(),
    ...{ standard: world.standard, pharmacy, homeCare },
    token: (await madeToken(world, 'pharmacy', 'pharmacist')).token,
    prescriber: await account('gp'),
    pharmacist: await account('pharmacist'),
    colleague: await account('pharmacist2'),
    nurse: await account('nurse'),
    // Each code is good for once.
    witness: await account('pharmacist2'),
    now: world.clock.now().toISOString(),
  });
  expect(statuses).toEqual(STATUSES);
});

function project(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(path.join(CLIENT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, CLIENT);
}

/** Where it says more than the types do, or knows less than they could say. */
function loosenedIn(file: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const look = (node: ts.Node) => {
    const says = ts.isAsExpression(node) || ts.isTypeAssertionExpression(node) || ts.isNonNullExpression(node);
    const isAny = VALUES.has(node.kind) && (checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0;
    if (says || isAny || node.kind === AnyKeyword) found.push(`${file.fileName}: ${node.getText()}`);
    node.forEachChild(look);
  };
  file.forEachChild(look);
  return found;
}

async function account(who: Who) {
  const app = await withSecondFactor(world, who);
  return { email: emailOf(who), password: passwordOf(), code: app.code() };
}
