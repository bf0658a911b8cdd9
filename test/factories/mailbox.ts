import type { World } from './world.js';

interface Caught {
  subject: string;
  text: string;
  html: string;
}

/** What was sent to an address, the latest first. */
export async function mailsTo(world: World, address: string): Promise<Caught[]> {
  await world.settle();
  const { rows } = await world.owner.query<Caught>(
    'select subject, text, html from caught_mail where recipient = $1 order by at desc, id desc',
    [address],
  );
  return rows;
}

/** The path of the link in the latest mail of this purpose. */
export async function linkTo(world: World, address: string, purpose: string): Promise<string> {
  const pattern = new RegExp(`https?://[^/\\s]+(/links/${purpose}/[\\w.-]+)`);
  for (const { text } of await mailsTo(world, address)) {
    const path = pattern.exec(text)?.[1];
    if (path) return path;
  }
  throw new Error(`no ${purpose} was sent to ${address}`);
}

export const tokenIn = (path: string): string => path.split('/').at(-1) ?? '';
