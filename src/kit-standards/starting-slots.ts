import type { OnReturn, OpiumList, SlotKind } from './kinds.js';
import type { PaperKind } from './slot-document.js';

/** A slot to begin with, and what fills it: substance, strength, form and route, of no maker. */
export interface StartingSlot {
  code: string;
  kind: SlotKind;
  name: string;
  nameEn: string;
  mandatory: boolean;
  min: number;
  max: number;
  unit: string;
  unitEn: string;
  atc?: string;
  strength?: string;
  form?: string;
  route?: string;
  opiumList?: OpiumList;
  /** Of a document that the application makes; another one comes as a file. */
  paper?: PaperKind;
  onReturn?: OnReturn;
}
type Quantity = [min: number, max: number];
const PIECE = { unit: 'stuk', unitEn: 'piece' };
const AMPOULE = { unit: 'ampul', unitEn: 'ampoule' };

const slot = (
  code: string,
  name: string,
  nameEn: string,
  [min, max]: Quantity,
  own: Partial<StartingSlot> = {},
): StartingSlot => ({
  ...{ code, name, nameEn, min, max, mandatory: true, ...PIECE, ...own },
  kind: code.startsWith('M') ? 'medicine' : code.startsWith('H') ? 'aid' : 'document',
});
const once: Quantity = [1, 1];

/**
 * What Dutch regions publish as the contents of their kits. Quantities and sizes are a proposal to change, for one to two days; they are no advice,
 * and every draft is approved by two people of the network.
 */
export const STARTING_SLOTS: readonly StartingSlot[] = [
  slot('M1', 'Morfine 10 mg/ml', 'Morphine 10 mg/ml', [10, 10], {
    ...AMPOULE,
    atc: 'N02AA01',
    strength: '10 mg/ml',
    form: 'ampul 1 ml',
    route: 's.c.',
    opiumList: 'I',
  }),
  slot('M2', 'Midazolam 5 mg/ml', 'Midazolam 5 mg/ml', [10, 10], {
    ...AMPOULE,
    atc: 'N05CD08',
    strength: '5 mg/ml',
    form: 'ampul 3 ml',
    route: 's.c.',
    opiumList: 'II',
  }),
  slot('M3', 'Haloperidol 5 mg/ml', 'Haloperidol 5 mg/ml', [5, 5], {
    ...AMPOULE,
    atc: 'N05AD01',
    strength: '5 mg/ml',
    form: 'ampul 1 ml',
    route: 's.c.',
  }),
  slot('M4', 'Butylscopolamine 20 mg/ml', 'Hyoscine butylbromide 20 mg/ml', [5, 5], {
    mandatory: false,
    ...AMPOULE,
    atc: 'A03BB01',
    strength: '20 mg/ml',
    form: 'ampul 1 ml',
    route: 's.c.',
  }),
  slot('M5', 'Midazolam neusspray 2,5 mg', 'Midazolam nasal spray 2.5 mg', once, {
    mandatory: false,
    unit: 'flacon',
    unitEn: 'bottle',
    atc: 'N05CD08',
    form: 'neusspray',
    route: 'nasaal',
    opiumList: 'II',
  }),
  slot('M6', 'Levomepromazine 25 mg/ml', 'Levomepromazine 25 mg/ml', [0, 5], {
    mandatory: false,
    ...AMPOULE,
    atc: 'N05AA02',
    strength: '25 mg/ml',
    form: 'ampul 1 ml',
    route: 's.c.',
  }),
  slot('M7', 'Natriumchloride 0,9%', 'Sodium chloride 0.9%', [5, 5], {
    ...AMPOULE,
    strength: '9 mg/ml',
    form: 'ampul 10 ml',
    route: 'oplosmiddel',
  }),
  slot('M8', 'Lidocaïne/chloorhexidine gel', 'Lidocaine/chlorhexidine gel', once, {
    unit: 'spuit',
    unitEn: 'syringe',
    atc: 'N01BB52',
    form: 'spuit 11 ml',
    route: 'urethraal',
  }),
  slot('H1', 'Subcutane canule 24-25G', 'Subcutaneous cannula 24-25G', [2, 2]),
  slot('H2', 'Verlenglijn', 'Extension line', once),
  slot('H3', 'Spuiten 1, 2, 5 en 10 ml', 'Syringes 1, 2, 5 and 10 ml', [15, 15]),
  slot('H4', 'Opzuig- en injectienaalden', 'Drawing-up and injection needles', [15, 15]),
  slot('H5', 'Blaaskatheter CH14 en CH16', 'Bladder catheter CH14 and CH16', [2, 2]),
  slot('H6', 'Katheterinbrengset', 'Catheter insertion set', once),
  slot('H7', 'Urineopvangzak 2 l', 'Urine bag 2 l', once),
  slot('H8', 'Transparante folie, gaas en pleister', 'Transparent dressing, gauze and plaster', [4, 4]),
  slot('H9', 'Handschoenen', 'Gloves', [6, 6], { unit: 'paar', unitEn: 'pairs' }),
  slot('H10', 'Naaldencontainer 0,6 l', 'Sharps container 0.6 l', once),
  slot('H11', 'Alcoholdoekjes', 'Alcohol wipes', [10, 10]),
  slot('D1', 'Uitvoeringsverzoek', 'Execution order', once, { paper: 'execution-order', onReturn: 'destroy' }),
  slot('D2', 'Gebruiksinstructie voor zorgverleners', 'Instruction for professionals', once),
  slot('D3', 'Patiëntfolder', 'Patient leaflet', once, { paper: 'leaflet' }),
  slot('D4', 'Registratielijst', 'Registration list', once, { paper: 'registration' }),
  slot('D5', 'Inhoudslijst', 'List of contents', once, { paper: 'packing-list' }),
];
