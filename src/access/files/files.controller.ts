import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import { File } from '../../web/file.js';
import { IdPipe } from '../../web/id.pipe.js';
import { TakesBytes } from '../../web/sent-file.js';
import { ActingAs, May } from '../may.decorator.js';
import { FILE_TYPES } from './file-types.js';
import { NewFileInput } from './files.input.js';
import { Files } from './files.service.js';

@Controller('files')
export class FilesController {
  constructor(private readonly files: Files) {}

  /**
   * Keeps a PDF or picture. The bytes are the body, with their own content type; ten megabytes at most. One that is attached
   * to nothing within a day is thrown away.
   */
  @Post()
  @TakesBytes(FILE_TYPES)
  @May('keepFiles')
  keep(@Query() { name }: NewFileInput, @Req() request: FastifyRequest, @ActingAs() actor: Actor) {
    return this.files.keep(name, request.body, actor);
  }

  /** Gives a file back as it was sent. */
  @Get(':id')
  @May('keepFiles')
  async show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    const { bytes, type, name } = await this.files.show(id, actor);
    return new File(bytes, type, name);
  }

  /** Removes a file. */
  @Delete(':id')
  @HttpCode(200)
  @May('keepFiles')
  async remove(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    await this.files.remove(id, actor);
    return { id };
  }
}
