import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import { StepUp } from '../access/step-up.decorator.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/database.js';
import { File } from '../web/file.js';
import type { SentFile } from '../web/forms.js';
import { IdPipe } from '../web/id.pipe.js';
import { IfMatch } from '../web/if-match.decorator.js';
import { Page } from '../web/page.js';
import { Sent, TakesFile } from '../web/sent-file.js';
import { EXAMPLE_TYPE, exampleOf } from './example.js';
import { ColumnsPage } from './columns.page.js';
import { ImportPage } from './import.page.js';
import { ImportUndo } from './import-undo.service.js';
import { exportedImports, ImportsPage } from './imports.page.js';
import { ImportListInput, ImportsInput, NewImportInput, ReadAsInput } from './imports.input.js';
import { listImports } from './imports.query.js';
import { Imports } from './imports.service.js';
import { importTexts } from './imports.text.js';
import { NewImportPage } from './new-import.page.js';
import { oneImportTexts } from './one-import.text.js';
import { RowRules, shown } from './row-rules.service.js';
import { UndoPage } from './undo.page.js';

const texts = [importTexts, oneImportTexts];
const toImport = ({ id }: { id: string }) => `/imports/${id}`;

@Controller('imports')
@May('importLists')
export class ImportsController {
  constructor(
    private readonly database: Database,
    private readonly imports: Imports,
    private readonly undoing: ImportUndo,
    private readonly rules: RowRules,
  ) {}

  /** Lists what may be imported and what was. */
  @Get()
  @Page(ImportsPage, { exported: exportedImports })
  async list(@Query() asked: ImportListInput, @ActingAs() actor: Actor) {
    const imports = await this.database.read(actor, (tx) => listImports(tx, asked));
    return { ...imports, rules: this.rules.of(actor).map(shown) };
  }

  @Get('new')
  @Page(NewImportPage)
  newForm(@Query() { rule }: ImportsInput, @ActingAs() actor: Actor) {
    return { rule: rule ?? null, rules: this.rules.of(actor).map(shown) };
  }

  /** Gives an example of a list. */
  @Get('examples/:rule')
  example(@Param('rule') key: string) {
    const rule = this.rules.one(key);
    return new File(exampleOf(rule), EXAMPLE_TYPE, `${rule.name.nl}.csv`.toLowerCase());
  }

  /** Sends a list to look at: nothing counts yet. */
  @Post()
  @TakesFile()
  @Page(NewImportPage, {
    again: async (it: ImportsController, asked) => it.newForm(await asked.read(ImportsInput), asked.actor),
    next: toImport,
    texts,
  })
  upload(@Body() input: NewImportInput, @Sent() file: SentFile | null, @ActingAs() actor: Actor) {
    return this.imports.upload(input, file, actor);
  }

  /** Shows what a list would change, line by line. */
  @Get(':id')
  @Page(ImportPage)
  show(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.imports.show(id, actor);
  }

  /** Throws away a list that does not count. */
  @Delete(':id')
  @HttpCode(200)
  @Page(ImportPage, {
    again: (it: ImportsController, asked) => it.show(asked.id('id'), asked.actor),
    next: () => '/imports',
    said: 'removed',
    texts,
  })
  remove(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.imports.remove(id, actor);
  }

  @Get(':id/columns')
  @Page(ColumnsPage)
  columnsForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.imports.show(id, actor);
  }

  /** Says which column is which, and looks again. */
  @Post(':id/columns')
  @HttpCode(200)
  @Page(ColumnsPage, {
    again: (it: ImportsController, asked) => it.columnsForm(asked.id('id'), asked.actor),
    next: toImport,
    said: 'lookedAgain',
    texts,
  })
  readAs(
    @Param('id', IdPipe) id: string,
    @Body() input: ReadAsInput,
    @IfMatch() version: number,
    @ActingAs() actor: Actor,
  ) {
    return this.imports.readAs(id, input, version, actor);
  }

  /** Makes a list count. */
  @Post(':id/confirmation')
  @HttpCode(200)
  @StepUp()
  @Page(ImportPage, {
    again: (it: ImportsController, asked) => it.show(asked.id('id'), asked.actor),
    next: toImport,
    said: 'confirmedNow',
    texts,
  })
  confirm(@Param('id', IdPipe) id: string, @IfMatch() version: number, @ActingAs() actor: Actor) {
    return this.imports.confirm(id, version, actor);
  }

  @Get(':id/undo')
  @Page(UndoPage, { texts })
  undoForm(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.undoing.form(id, actor);
  }

  /** Takes back what a list changed. */
  @Post(':id/undo')
  @HttpCode(200)
  @StepUp()
  @Page(ImportPage, {
    again: (it: ImportsController, asked) => it.show(asked.id('id'), asked.actor),
    next: toImport,
    said: 'takenBackNow',
    texts,
  })
  undo(@Param('id', IdPipe) id: string, @IfMatch() version: number, @ActingAs() actor: Actor) {
    return this.undoing.undo(id, version, actor);
  }
}
