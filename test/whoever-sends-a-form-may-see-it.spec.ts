import { ModulesContainer } from '@nestjs/core';
import { MAY, type Action } from '../src/access/may.js';
import { PUBLIC, RIGHT } from '../src/platform/public.decorator.js';
import { pageOf } from '../src/web/page.js';
import { startWorld, type World } from './factories/world.js';

/** A form that is shown again is asked of its controller, behind no guard but that of what was sent. */
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

type Prototype = Record<string, object>;

/** Which handler is asked for the form; whatever else is asked of the controller answers anything. */
async function askedOf(again: (controller: never, asked: never) => unknown): Promise<string> {
  let name = '';
  const anything: object = new Proxy(() => undefined, {
    get: (_, key) => (key === 'then' ? undefined : anything),
    apply: () => anything,
  });
  const controller = new Proxy({}, { get: (_, key) => ((name = String(key)), anything) });
  // A step of a sign-in looks first whether somebody is at it; by then its form was named.
  await Promise.resolve()
    .then(() => again(controller as never, anything as never))
    .catch(() => undefined);
  if (name === '') throw new Error('It shows nothing of its controller');
  return name;
}

interface Shown {
  sent: string;
  by: string;
  form: string;
  /** The right of the form's own route; one without a route is asked in this way alone. */
  seenBy: string | undefined;
}

async function formsShownAgain(): Promise<Shown[]> {
  const found: Shown[] = [];
  for (const [, { controllers }] of world.app.get(ModulesContainer))
    for (const [, { metatype }] of controllers) {
      const prototype = (metatype as { prototype: Prototype } | null)?.prototype ?? {};
      for (const name of Object.getOwnPropertyNames(prototype).filter((it) => it !== 'constructor')) {
        const handler = prototype[name] ?? {};
        const again = pageOf(handler)?.options.again;
        if (!again) continue;
        const form = await askedOf(again);
        const rightOf = (of: object) => Reflect.getMetadata(RIGHT, of) as string | undefined;
        const sent = `${(metatype as { name: string }).name}.${name}`;
        found.push({ sent, by: rightOf(handler) ?? '', form, seenBy: rightOf(prototype[form] ?? {}) });
      }
    }
  return found;
}

const rolesOf = (right: string): readonly string[] => (right in MAY ? MAY[right as Action] : []);

test('whoever may send a form may see it, and so may see it again when the answer is no', async () => {
  const forms = await formsShownAgain();
  expect(forms.length).toBeGreaterThan(100);
  const closed = forms.filter(
    ({ by, seenBy }) =>
      seenBy !== undefined &&
      seenBy !== PUBLIC &&
      (by === PUBLIC || rolesOf(by).some((role) => !rolesOf(seenBy).includes(role))),
  );
  expect(closed).toEqual([]);
});
