import { SetMetadata } from '@nestjs/common';

export const STEP_UP = Symbol('step-up');

/**
 * This route is for somebody who proved just now that it is them: administration, export. Whoever did so too long ago is
 * refused with `sign-in-again`; a browser is led to the page that asks, and back.
 */
export const StepUp = () => SetMetadata(STEP_UP, true);
