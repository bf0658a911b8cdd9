import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { MOST_AT_ONCE } from '../several.js';
import { severalTexts } from '../several.text.js';

const ids = () => IsUUID('all', { each: true });

/** Ids of rows that were ticked in a list: one at least. Of several faults the last one here is said. */
export const AreTicked = (most = MOST_AT_ONCE): PropertyDecorator =>
  applyDecorators(
    ids(),
    ArrayMaxSize(most, severalTexts.says('pickedTooMany', { most })),
    ArrayMinSize(1, severalTexts.says('pickSome')),
    IsArray(severalTexts.says('pickSome')),
  );

const asList = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

/** The same in an address, with commas between them. */
export const AreNamed = (most: number): PropertyDecorator =>
  applyDecorators(
    ids(),
    ArrayMaxSize(most, severalTexts.says('pickedTooMany', { most })),
    IsArray(),
    Transform(asList),
  );
