export const REGISTERS = ['big', 'agb'] as const;
export type Register = (typeof REGISTERS)[number];

export const FOUND = ['confirmed', 'not-found', 'differs'] as const;
export type NumberStatus = 'unchecked' | (typeof FOUND)[number];

export interface AskedNumber {
  register: Register;
  number: string;
  /** As we know them: a register that has another name under the number says `differs`. */
  name: string;
}

export interface Finding {
  status: NumberStatus;
  /** Why it could not be checked: a short code, never what somebody answered. */
  reason: string | null;
}

/** A way to find out what a register says. A new one is a class with this shape and a line in `RegisterChecks`. */
export interface RegisterCheck {
  readonly kind: 'by-hand' | 'over-http';
  check(asked: AskedNumber): Promise<Finding>;
}

/** The registers that the application asks by itself. The ways in that a network may leave out provide them. */
export abstract class RegisterChecks {
  abstract readonly of: Readonly<Partial<Record<Register, RegisterCheck>>>;
}

/** Where anybody can look a number up; a check by hand begins there. */
export const PUBLIC_REGISTERS: Record<Register, string> = {
  big: 'https://zoeken.bigregister.nl/',
  agb: 'https://www.vektis.nl/agb-register',
};

/** Somebody looked it up themselves, and says what they saw. */
export class ByHand implements RegisterCheck {
  readonly kind = 'by-hand';

  constructor(private readonly saw: Exclude<NumberStatus, 'unchecked'>) {}

  check(): Promise<Finding> {
    return Promise.resolve({ status: this.saw, reason: null });
  }
}
