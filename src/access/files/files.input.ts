import { Matches } from 'class-validator';
import { fileTexts } from './files.text.js';

export class NewFileInput {
  /** As people called it: no path, nothing that a header could trip over. */
  @Matches(/^[\p{L}\p{N} ._()-]{1,200}$/u, fileTexts.says('nameWrong'))
  name: string;
}
