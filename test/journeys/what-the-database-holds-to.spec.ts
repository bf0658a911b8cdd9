import { KIT_STATUSES } from '../../src/dispensing/kits/kit.js';
import { IN_TURN, PARTIES } from '../../src/kit-life/case-part.js';
import { FINAL } from '../../src/kit-life/kit-life.js';
import { STANDARD_LEADS_TO } from '../../src/kit-standards/standard-status.js';
import { startWorld, type World } from '../factories/world.js';

/** Called before anybody is known, or by the machinery for every network: these cannot ask who acts. */
const BEFORE_ANYBODY =
  `api_token_used ask_password_reset ask_report_address asked_report_address audit_nobody begin_provider_login choose_password claim_due_work claim_letter confirm_email
  confirm_report_address
  demonstration_people end_report_subscription ended_session find_api_token find_box find_external_identity find_kits_with_lot find_link find_session find_sign_in forget_guesses
  guesses_at health_counts held_events is_restored know_keys letters_due networks networks_with_news note_backup note_guess note_link password_of report_subscription resume_report_subscription take_link take_provider_login
  take_try try_was_right
  undo_email went_idle work_due work_is_held`.split(/\s+/);
/** Called by the database itself. */
const TRIGGERS =
  `ask_consent ask_signature close_parties forget_all_counts forget_counts forget_quarters forget_quarters_of_case forget_quarters_of_pharmacy free_kits keep_balance keep_shelf only_allowed_moves only_drafts_are_filled only_new_seals only_roles_that_fit
  replacement_has_come`.split(/\s+/);
/** What one party may not see but the work needs: each looks itself who acts. */
const ON_BEHALF =
  `accept_case acting_for_network case_of_box emergency_access_of add_membership administers administers_person answer_hand_over ask_email_change ask_for_replacement audit_append
  candidate_facts case_parties case_placements case_told_of case_to_offer change_area change_organisation change_own_password
  change_party change_person closed_cases complete_address consents_to_give correct_case deliver_kit disable_person dispatch_kit enable_person end_membership
  forget_kept_forms has_joined has_part invite_again invite_person keeps_an_administrator keep_signed kits_with_lots latest_move lay_papers lock_case look_at_box whom_of_box looks_after_all_of move_case
  next_kit_serial offer_next offer_unopened one_administrator_at_a_time pack_kit papers_are_older place_of_box prescribes_at propose_hand_over proposed_hand_overs
  ready_amounts recalled_kits record_variant_line remove_product refused_hand_over report_by_box request_facts reset_second_factors revoke_tokens_made_by role_fits_organisation short_case
  signals_of_cases signer_called submit_case take_back_organisation take_back_pharmacy take_back_product told_of_recall try_work_again why_not withdraw_invitation`.split(
    /\s+/,
  );
/** What is known about a person: erased in time, or held. */
const OF_PERSONS =
  'access_to_person add_marks case_to_hold cases_of_person earlier_requests end_hold erase_persons erased_persons forget_commands hold_person may_hold other_kits other_kits_to_settle own_cases_marked patients_marked person_kept_until persons_to_erase say_patient'.split(
    ' ',
  );

/** Of the record of access: the first four by the machinery that seals it. */
const SEALING = 'audit_mark audit_root_told audit_seal_next audit_seals_after'.split(' ');
const RECORD =
  'audit_health backup_health break_glass break_glass_at_box end_break_glass end_emergency_access access_record_of_case audit_case_numbers look_goes_on'.split(
    ' ',
  );

interface Definer {
  name: string;
  config: string[] | null;
  text: string;
}
let world: World;
let definers: Definer[];
beforeAll(async () => {
  world = await startWorld();
  const { rows } = await world.owner.query<Definer>(
    `select p.proname as name, p.proconfig as config, pg_get_functiondef(p.oid) as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname in ('public', 'monitoring') order by 1`,
  );
  definers = rows;
});
afterAll(() => world.stop());

test('every function that runs with its owner’s rights is on this list', () => {
  expect(definers.map(({ name }) => name)).toEqual(
    [...BEFORE_ANYBODY, ...TRIGGERS, ...ON_BEHALF, ...OF_PERSONS, ...SEALING, ...RECORD].sort(),
  );
});

test('none of them can be led astray by a search path', () => {
  const pinned = 'search_path=pg_catalog, public, pg_temp';
  expect(definers.filter(({ config }) => !config?.includes(pinned)).map(({ name }) => name)).toEqual([]);
});

test('each looks who acts, unless nobody is known yet', () => {
  const blind = definers
    .filter(({ text }) => !/acting_|administers|from short_case\(/.test(text))
    .map(({ name }) => name);
  expect(blind.filter((name) => ![...BEFORE_ANYBODY, ...TRIGGERS, ...SEALING].includes(name))).toEqual([]);
});

test('every view that the application reads asks for the reader’s own rights, or is monitoring’s behind a barrier', async () => {
  const { rows } = await world.owner.query(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('v', 'm') and n.nspname in ('public', 'monitoring') and has_any_column_privilege('app', c.oid, 'select')
       and not (coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
                or pg_get_userbyid(c.relowner) = 'monitoring' and coalesce(c.reloptions, '{}') && array['security_barrier=true', 'security_barrier=on'])`,
  );
  expect(rows).toEqual([]);
});

test('every table is under policies that hold for its owner too', async () => {
  const { rows } = await world.owner.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity) and has_any_column_privilege('app', oid, 'select') order by 1`,
  );
  const ofTheCode = 'allowed_move case_move case_part case_status kit_status setting_default standard_status';
  expect(rows).toEqual(ofTheCode.split(' ').map((name) => ({ name })));
});

test('nobody but the application may call a function, and public may nothing', async () => {
  const { rows } = await world.owner.query(
    `select p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace
       and exists (select from aclexplode(p.proacl) a where a.grantee = 0)`,
  );
  expect(rows).toEqual([]);
});

/** A check and an index cannot ask a table: what they say of statuses and parts is held against the code here. */
test('checks, columns and indexes know the statuses and parts of the code, and no others', async () => {
  const { rows } = await world.owner.query<{ it: string; text: string }>(
    `select conname as it, pg_get_constraintdef(oid) as text from pg_constraint where connamespace = 'public'::regnamespace and contype = 'c'
     union all select indexrelid::regclass::text, pg_get_expr(indpred, indrelid) from pg_index where indpred is not null
     union all select adrelid::regclass || '.' || adnum, pg_get_expr(adbin, adrelid) from pg_attrdef`,
  );
  /** Each comparison of a column with words, by the table that the column is of. */
  const said = rows.flatMap(({ it, text }) =>
    [...text.matchAll(/\b(status|part)\b[^()=]*= (?:ANY \(\(?ARRAY\[([^\]]*)\]|('[^']*'))/g)].map(
      ([, column = '', many, one]) => ({
        it,
        column,
        words: [...(many ?? one ?? '').matchAll(/'([^']*)'/g)].map(([, word = '']) => word),
      }),
    ),
  );
  const words = (it: string) => said.find((one) => one.it === it)?.words;
  expect(words('case_party_part_check')).toEqual(PARTIES);
  expect(words('kit_status_check')).toEqual(KIT_STATUSES);
  expect(words('kit_standard_status_check')).toEqual(Object.keys(STANDARD_LEADS_TO));
  expect(words('one_pharmacy_at_a_time')).toEqual(IN_TURN);
  expect(words('last_offers_of_a_pharmacy')).toEqual(IN_TURN);
  const closed = said.filter(({ it }) => it.startsWith('kit_case.')).map((one) => one.words);
  expect(closed).toEqual([FINAL]);
});
