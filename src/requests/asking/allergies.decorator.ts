import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches } from 'class-validator';
import { tidied } from '../../web/input/kind.js';
import { tidyLine } from '../../web/input/tidy.js';
import { requestTexts } from './request-form.text.js';

const says = requestTexts.says('allergiesWrong');
const capitals = (text: string) => tidyLine(text).toUpperCase();
const ATC = /^[A-Z](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/;

/** ATC codes, whole or in part; left out: none. */
export const IsAllergies = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsArray(says),
    ArrayMaxSize(30, says),
    Matches(ATC, { ...says, each: true }),
    Transform(({ value }: { value: unknown }) => tidied(value, capitals)),
  );
