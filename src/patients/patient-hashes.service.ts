import { Injectable } from '@nestjs/common';
import { Vault } from '../platform/vault.js';
import { plainPostcode } from '../web/input/postcode.js';
import { knownLess, type BirthDate } from './birth-date.js';

/** Keyed hashes by which somebody is found, or shown to be known, without a name. */
@Injectable()
export class PatientHashes {
  constructor(private readonly vault: Vault) {}

  /** By which an out-of-hours post finds somebody at night, who has no more to ask than when and where. */
  birthAndPostcode(birthDate: BirthDate, postcode: string, network: string): Buffer {
    return this.vault.hash(`${birthDate} ${plainPostcode(postcode) ?? postcode}`, `birth and postcode ${network}`);
  }

  /** By which whoever stands at the box shows that they know whose it is. */
  byBirth(birthDate: BirthDate, network: string): Buffer {
    return this.vault.hash(birthDate, `birth ${network}`);
  }

  /** By which who has a part in the case finds somebody who said no more than where they live. */
  byPostcode(postcode: string, network: string): Buffer {
    return this.vault.hash(plainPostcode(postcode) ?? postcode, `postcode ${network}`);
  }

  /**
   * The hashes by which whoever asks with this birth date may find somebody: of the date as it is, and of a date of which less was known when it was
   * written down. Never of one of which more is known: with a year alone every day of it would be guessed in one go.
   */
  foundByBirthAndPostcode(birthDate: BirthDate, postcode: string, network: string): Buffer[] {
    return knownLess(birthDate).map((known) => this.birthAndPostcode(known, postcode, network));
  }

  /** Of the one box that somebody stands at, by what was known when it was asked for. */
  foundByBirth(birthDate: BirthDate, network: string): Buffer[] {
    return knownLess(birthDate).map((known) => this.byBirth(known, network));
  }
}
