import type { FastifyReply } from 'fastify';

/** An answer that is neither JSON nor a page: a PDF, a table to download. */
export class File {
  constructor(
    readonly bytes: Buffer | string,
    readonly type: string,
    readonly name?: string,
  ) {}

  get disposition(): string | undefined {
    return this.name === undefined ? undefined : `attachment; filename="${this.name.replaceAll(/[^\w.-]/g, '-')}"`;
  }
}

export function sendFile(reply: FastifyReply, file: File): Buffer {
  void reply.type(file.type);
  if (file.disposition) void reply.header('content-disposition', file.disposition);
  return Buffer.from(file.bytes);
}
