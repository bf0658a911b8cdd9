import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { Vault } from '../platform/vault.js';
import { markTexts, shownTexts, type Marked, type Shown } from './marks.rules.js';

/** A request of the own organisation that is, or may be, for the patient who is asked for. */
export interface EarlierRequest {
  id: string;
  number: number;
  /** How sure it is: a digit of `MARKS`. */
  mark: string;
  /** One patient has one number among them. */
  person: number;
  closed: boolean;
  requestedAt: Date;
}
/** Somebody who shows who they are. */
export interface MarkedPatient {
  patientKey: Buffer;
  cases: string[];
  /** The ids they are, or were, counted by. */
  keys: Buffer[];
}

const EARLIER: Statement = {
  name: 'earlier-requests',
  text: 'select id, number::int, mark, person, closed, requested_at as "requestedAt" from earlier_requests($1)',
};
const MARKED: Statement = {
  name: 'patients-marked',
  text: 'select patient_key as "patientKey", cases, keys from patients_marked($1)',
};
const OWN: Statement = { name: 'own-cases-marked', text: 'select id from own_cases_marked($1, $2) as id' };
const ADD: Statement = { name: 'add-marks', text: 'select add_marks($1, $2)' };
/** Of 256 bits as many as nobody meets by chance. */
const LETTERS = 22;

/** By what a patient is known again: keyed hashes, which say nothing by themselves and outlive what is known of the person. */
@Injectable()
export class Recognition {
  constructor(private readonly vault: Vault) {}

  /** What is kept with a new case. */
  kept(patient: Marked, network: string): string[] {
    return this.#hashed(markTexts(patient, 'kept'), network);
  }

  /** What other cases of the same patient would have kept. */
  sought(patient: Marked, network: string): string[] {
    return this.#hashed(markTexts(patient, 'sought'), network);
  }

  /** Each patient who may be the one that shows this; for an auditor, also of whom is erased. */
  shown(tx: EntityManager, shown: Shown, network: string): Promise<MarkedPatient[]> {
    return ask<MarkedPatient>(tx, MARKED, [this.#hashed(shownTexts(shown), network)]);
  }

  /** The cases that whoever asks has a part in, and knows the patient of, who may be one of these. */
  async own(tx: EntityManager, shown: readonly Shown[], network: string, limit: number): Promise<string[]> {
    const marks = this.#hashed(shown.flatMap(shownTexts), network);
    return (await ask<{ id: string }>(tx, OWN, [marks, limit])).map(({ id }) => id);
  }

  /** The id of a patient who was not here before: of everybody who asks at the same moment the same. */
  newKey(patient: Marked, network: string): Buffer {
    return this.vault.hash(markTexts(patient, 'kept')[0] ?? '', `patient ${network}`);
  }

  /** The id that whoever shows this would have, had they not been here. */
  keyOfShown(shown: Shown, network: string): Buffer {
    return this.vault.hash(shownTexts(shown)[0] ?? '', `patient ${network}`);
  }

  /** The surest and the latest first. */
  earlier(tx: EntityManager, patient: Marked, network: string): Promise<EarlierRequest[]> {
    return ask<EarlierRequest>(tx, EARLIER, [this.sought(patient, network)]);
  }

  /** The patient is found by where they live now, and by where they lived before. */
  async add(tx: EntityManager, caseId: string, patient: Marked, network: string): Promise<void> {
    await ask(tx, ADD, [caseId, this.kept(patient, network)]);
  }

  #hashed(texts: readonly string[], network: string): string[] {
    const mark = (text: string) =>
      text.charAt(0) + this.vault.hash(text, `patient mark ${network}`).toString('base64url').slice(0, LETTERS);
    return [...new Set(texts.map(mark))].sort();
  }
}
