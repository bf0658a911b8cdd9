import { BODY_OF_BYTES, BODY_WITH_FILE } from './sent-file.js';
import type { Operation, Schema } from './openapi-operations.js';

type Body = NonNullable<Operation['requestBody']>;
type Handler = (...given: unknown[]) => unknown;

const BYTES = { type: 'string', format: 'binary' } as const;

/** What Nest tells nothing of: bytes that are the whole body, a file beside the fields of a form, and that nothing need be said. */
export function bodyOf(handler: Handler, told: Body | undefined, inputs: Record<string, Schema>): Body | undefined {
  const types = Reflect.getMetadata(BODY_OF_BYTES, handler) as readonly string[] | undefined;
  if (types) return { required: true, content: Object.fromEntries(types.map((type) => [type, { schema: BYTES }])) };
  if (!told || '$ref' in told) return told;
  const fields = told.content['application/json']?.schema ?? {};
  const required = '$ref' in fields && 'required' in (inputs[fields.$ref.split('/').at(-1) ?? ''] ?? {});
  if (Reflect.getMetadata(BODY_WITH_FILE, handler) !== true) return { ...told, required };
  const withFile = { allOf: [fields, { type: 'object' as const, properties: { file: BYTES } }] };
  return { required, content: { ...told.content, 'multipart/form-data': { schema: withFile } } };
}
