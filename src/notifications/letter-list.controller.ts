import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ActingAs, May } from '../access/may.decorator.js';
import type { Actor } from '../platform/actor.js';
import { IdPipe } from '../web/id.pipe.js';
import { Page } from '../web/page.js';
import { LetterListInput, SeveralLettersInput } from './letter-list.input.js';
import { LetterListPage, exportedLetters } from './letter-list.page.js';
import { LettersAgainPage } from './letters-again.page.js';
import { LetterBook } from './letter-list.service.js';
import { letterListTexts } from './letter-list.text.js';

@Controller('letters')
export class LetterListController {
  constructor(private readonly letters: LetterBook) {}

  /** Lists letters and whether they arrived. */
  @Get()
  @May('seeLetters')
  @Page(LetterListPage, { exported: exportedLetters })
  list(@Query() input: LetterListInput, @ActingAs() actor: Actor) {
    return this.letters.list(input, actor);
  }

  /** Sends several letters once more, and says of each that cannot go why. */
  @Post('again')
  @HttpCode(200)
  @May('sendLetterAgain')
  @Page(LetterListPage, {
    again: async (it: LetterListController, asked) => it.list(await asked.read(LetterListInput), asked.actor),
    done: LettersAgainPage,
    texts: letterListTexts,
  })
  severalAgain(@Body() { letters }: SeveralLettersInput, @ActingAs() actor: Actor) {
    return this.letters.severalAgain(letters, actor);
  }

  /** Sends a letter once more. */
  @Post(':id/again')
  @HttpCode(200)
  @May('sendLetterAgain')
  @Page(LetterListPage, {
    again: async (it: LetterListController, asked) => it.list(await asked.read(LetterListInput), asked.actor),
    next: () => '/letters',
    said: 'goesAgain',
    texts: letterListTexts,
  })
  again(@Param('id', IdPipe) id: string, @ActingAs() actor: Actor) {
    return this.letters.again(id, actor);
  }
}
