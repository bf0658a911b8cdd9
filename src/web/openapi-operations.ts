import type { OpenAPIObject } from '@nestjs/swagger';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-right'?: string };
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
