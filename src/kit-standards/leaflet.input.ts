import { IsIn } from 'class-validator';
import { IsLine } from '../web/input/text.decorator.js';
import { LEAFLET_LANGUAGES, type LeafletLanguage } from './leaflet-languages.js';
import { leafletTexts } from './leaflet.text.js';

export class LeafletInput {
  @IsIn(LEAFLET_LANGUAGES, leafletTexts.says('language-wrong')) language: LeafletLanguage;
  @IsLine(20, leafletTexts.says('version-wrong')) version: string;
}
