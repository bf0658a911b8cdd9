import { SetMetadata } from '@nestjs/common';

/** Which right a route asks; `public` for whoever comes by: sign-in, health, the code on a box. */
export const RIGHT = 'right';
export const PUBLIC = 'public';

export const Public = () => SetMetadata(RIGHT, PUBLIC);
