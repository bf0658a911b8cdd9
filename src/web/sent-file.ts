import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { formOf, PostedForm, type SentFile } from './forms.js';
import { Problem } from './problem.js';

/** More than any list of a region, and little enough to read at once. */
export const FILE_LIMIT = 2 * 1024 * 1024;
/** More than this no route takes at all. */
export const PARTS_LIMIT = 12 * 1024 * 1024;

/** A route whose form carries a file of at most so many bytes; no other takes a form of many parts. */
export const TakesFile = (most = FILE_LIMIT) =>
  applyDecorators(RouteConfig({ takesFile: most }), SetMetadata(BODY_WITH_FILE, true));
export const BODY_WITH_FILE = 'body-with-file';

/** A route whose body is a file and nothing else, of one of these types. */
export const TakesBytes = (types: readonly string[]) => SetMetadata(BODY_OF_BYTES, types);
export const BODY_OF_BYTES = 'body-of-bytes';

/** How many bytes a form of many parts may be here; none where no file is asked. */
export const takesFile = ({ routeOptions }: FastifyRequest): number | undefined =>
  (routeOptions.config as { takesFile?: number }).takesFile;

/** The file that came with the form, if one was chosen. */
export const Sent = createParamDecorator((_: unknown, context: ExecutionContext): SentFile | null => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  return body instanceof PostedForm ? body.file : null;
});

/** A form of many parts, read by the platform itself; a browser sends an empty part where no file was chosen. */
export async function readParts(body: Buffer, type: string): Promise<PostedForm> {
  const parts = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  if (!parts) throw new Problem(400, { reason: 'unreadable-form' });
  const pairs: [string, string][] = [];
  let file: SentFile | null = null;
  for (const [name, value] of parts) {
    if (typeof value === 'string') pairs.push([name, value]);
    else if (value.size > 0) file = { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return formOf(pairs, file);
}
