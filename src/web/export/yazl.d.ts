declare module 'yazl' {
  import { EventEmitter } from 'node:events';
  export class ZipFile extends EventEmitter {
    readonly outputStream: NodeJS.ReadableStream;
    addBuffer(bytes: Buffer, name: string): void;
    addReadStreamLazy(
      name: string,
      open: (ready: (error: Error | null, source: NodeJS.ReadableStream) => void) => void,
    ): void;
    end(): void;
  }
}
