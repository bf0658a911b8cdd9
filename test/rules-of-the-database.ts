/** What a client can break, and the field that refuses it first. */
export const AT_THE_ENTRANCE: Record<string, string> = {
  api_token_name_check: 'ApiTokenInput.name',
  audit_review_finding_check: 'ReviewInput.finding',
  audit_review_month_check: 'ReviewInput.month',
  audit_review_remark_check: 'ReviewInput.remark',
  authenticator_name_check: 'NamedInput.name',
  passkey_name_check: 'NewPasskeyInput.name',
  delivery_received_by_check: 'DeliveryInput.receivedBy ReplacementInput.receivedBy',
  direction_circumstances_check: 'DirectionInput.circumstances',
  direction_circumstances_en_check: 'DirectionInput.circumstancesEn',
  direction_dose_check: 'DirectionInput.dose',
  direction_for_whom_check: 'DirectionInput.forWhom',
  direction_indication_check: 'DirectionInput.indication',
  direction_interval_minutes_check: 'DirectionInput.intervalMinutes',
  direction_kidney_check: 'DirectionInput.kidney',
  direction_kidney_en_check: 'DirectionInput.kidneyEn',
  direction_max_day_check: 'DirectionInput.maxDay',
  direction_max_episode_check: 'DirectionInput.maxEpisode',
  direction_max_gift_check: 'DirectionInput.maxGift',
  direction_route_check: 'DirectionInput.route',
  direction_share_check: 'DirectionInput.share',
  direction_source_check: 'DirectionInput.source',
  direction_source_date_check: 'DirectionInput.sourceDate',
  direction_source_en_check: 'DirectionInput.sourceEn',
  direction_standing_check: 'DirectionInput.standing',
  direction_unit_check: 'DirectionInput.unit',
  external_identity_subject_check: 'IdentityInput.subject',
  file_name_check: 'NewFileInput.name',
  kept_filter_asked_check: 'KeptFilterInput.asked',
  kept_filter_name_check: 'KeptFilterInput.filterName',
  kept_filter_page_check: 'KeptFilterInput.page',
  kit_line_lot_check: 'KitLineInput.lot',
  kit_line_quantity_check: 'KitLineInput.quantity',
  kit_line_serial_check: 'KitLineInput.serial',
  kit_return_collected_by_check: 'CollectedInput.collectedBy ReturnedKitInput.collectedBy',
  kit_scan_text_check: 'KitScanInput.text',
  kit_seal_number_check: 'KitSealInput.sealNumber',
  kit_slot_code_check: 'SlotInput.code',
  kit_slot_kind_check: 'SlotInput.kind',
  kit_slot_min_check: 'SlotInput.min',
  kit_slot_min_shelf_life_days_check: 'SlotInput.minShelfLifeDays',
  kit_slot_on_return_check: 'SlotInput.onReturn',
  kit_case_end_reason_check: 'EndInput.reason',
  kit_case_place_of_stay_check: 'RequestInput.placeOfStay',
  kit_case_urgency_check: 'RequestInput.urgency',
  kit_standard_name_check: 'NewStandardInput.name',
  legal_hold_reason_check: 'HoldInput.reason',
  legal_hold_end_reason_check: 'EndHoldInput.reason',
  link_address_check: 'InvitationInput.email AgainInput.email OwnEmailInput.email',
  membership_role_check: 'RoleInput.role WorkInput.role',
  missing_kit_remark_check: 'MissingInput.remark',
  opening_opened_by_check: 'OpeningInput.openedBy',
  opening_ordered_by_check: 'OpeningInput.orderedBy',
  opening_use_quantity_check: 'UsedInput.quantity',
  organisation_agb_check: 'OrganisationInput.agb NewPharmacyInput.agb',
  organisation_kind_check: 'NewOrganisationInput.kind',
  organisation_language_check: 'OrganisationInput.language',
  organisation_mail_address_check:
    'OrganisationInput.mailAddress NewPharmacyInput.mailAddress PharmacyChangeInput.mailAddress',
  organisation_name_check: 'OrganisationInput.name NewPharmacyInput.name',
  person_big_check: 'PersonInput.big',
  person_email_check: 'InvitationInput.email',
  person_language_check: 'InvitationInput.language',
  person_name_check: 'PersonInput.name InvitationInput.name',
  person_profession_check: 'PersonInput.profession',
  pharmacy_lat_check: 'NewPharmacyInput.lat',
  pharmacy_lon_check: 'NewPharmacyInput.lon',
  pharmacy_minimum_ready_kits_check: 'PharmacyChangeInput.minimumReadyKits',
  pharmacy_radius_km_check: 'NewPharmacyInput.radiusKm PharmacyChangeInput.radiusKm',
  pharmacy_pause_reason_check: 'PauseInput.reason',
  product_atc_check: 'ProductInput.atc',
  product_code_check: 'ProductInput.code',
  product_gtin_check: 'ProductInput.gtin',
  product_maker_code_check: 'ProductInput.makerCode',
  product_opium_list_check: 'ProductInput.opiumList',
  product_pack_code_check: 'ProductPackInput.code',
  product_pack_brand_check: 'ProductPackInput.brand',
  product_pack_reason_check: 'ProductPackInput.reason',
  product_price_cents_check: 'PriceInput.cents',
  recall_reason_check: 'RecallInput.reason',
  report_recipient_address_check: 'RecipientInput.address',
  report_recipient_language_check: 'RecipientInput.language',
  request_consent_check: 'RequestInput.consent',
  request_egfr_check: 'RequestInput.egfr',
  request_life_expectancy_check: 'RequestInput.lifeExpectancy',
  settlement_line_destroyed_check: 'SettledLineInput.destroyed',
  settlement_line_missing_check: 'SettledLineInput.missing',
  settlement_line_reused_check: 'SettledLineInput.reused',
  settlement_line_used_check: 'SettledLineInput.used',
  settlement_line_wasted_check: 'SettledLineInput.wasted',
  substitution_reason_check: 'SubstitutionInput.reason',
  substitution_kind_check: 'SubstitutionInput.kind',
  substitution_quantity_check: 'SubstitutionInput.quantity',
  substitution_quantity_reason_check: 'SubstitutionInput.quantityReason',
  substitution_scope_check: 'SubstitutionInput.scope',
  substitution_equivalence_reason_check: 'SubstitutionInput.equivalenceReason',
  substitution_ended_because_check: 'SubstitutionEndingInput.reason',
  substitution_approval_reason_check: 'SubstitutionApprovalInput.reason',
  substitution_prolongation_reason_check: 'ProlongationInput.reason',
  substitution_consent_given_by_check: 'ConsentInput.givenBy',
  variant_line_slot_check: 'VariantLineInput.slot',
  deviation_reason_check: 'DeviationInput.reason',
  deviation_note_check: 'DeviationInput.note',
};

/** What only a use case can see, which refuses it with this word. */
export const REFUSED: Record<string, string> = {
  api_token_check: 'expiryTooFar',
  a_recipient_once: 'already-recipient',
  external_identity_issuer_subject_key: 'identity-taken',
  destruction_check: 'same-person',
  ends_after_it_begins: 'ends-too-soon',
  kit_check: 'same-person',
  kit_check1: 'same-person',
  kit_line_kit_id_slot_product_lot_key: 'line-twice',
  kit_slot_check: 'max-under-min',
  kit_slot_check1: 'medicine-destroyed',
  kit_slot_check2: 'mandatory-needs-min',
  kit_standard_network_id_name_key: 'name-taken',
  one_organisation_per_agb: 'agb-in-use',
  one_person_per_address: 'address-taken',
  one_seal_number: 'seal-taken',
  one_hold_at_a_time: 'held-already',
  opium_movement_check1: 'same-person',
  opium_movement_reverses_key: 'already-reversed',
  balance_never_below_zero: 'balance-below-zero',
  pharmacy_agreement_check: 'untilWrong',
  pharmacy_closure_check: 'untilWrong',
  pharmacy_pause_check: 'untilWrong',
  product_network_id_maker_code_key: 'code-taken',
  product_network_id_gtin_key: 'code-taken',
  a_pack_of_one_product: 'code-taken',
  recall_check: 'lots-missing',
  recall_check2: 'same-person',
  direction_gives_once: 'dose-or-share',
  direction_share_of_own_dose: 'share-needs-own-dose',
  one_chosen_direction: 'direction-twice',
  standard_approval_standard_id_person_id_key: 'already-approved',
  substitution_approval_substitution_id_person_id_key: 'already-approved',
  one_variant_at_a_time: 'stale',
  deviation_other_is_said: 'note-needed',
  variant_pharmacy_id_version_key: 'stale',
  substitution_ends_after_it_begins: 'period-wrong',
  substitution_asks_who_is_not_used_to_it: 'consent-always',
  prolonged_by_two: 'same-person',
  one_prolongation_at_a_time: 'prolongation-waits',
};

/** What no client can put to the test: our own code writes it, and a break would be a fault of ours. */
export const OURS: Record<string, string> = {
  'closed words and figures that only our code writes': `api_token_check1 api_token_check2 api_token_former_hash_check api_token_lookup_check
    api_token_lookup_key api_token_role_check api_token_secret_hash_check audit_root_only_one_check audit_row_outcome_check audit_seal_check
    audit_seal_from_id_key audit_seal_hash_check audit_seal_previous_check audit_seal_rows_check backup_made_bytes_check familiar_place_key_check
    guess_failures_check guess_key_check incident_kind_check kit_conformity_check letter_channel_check letter_check letter_language_check
    kept_filter_person_id_page_name_key
    letter_event_id_recipient_id_channel_key letter_state_check link_check link_purpose_check network_name_check number_check_by_check_check
    number_check_check number_check_check1 number_check_check2 number_check_reason_check number_check_register_check number_check_status_check
    one_key_makes_hashes one_restoration_at_a_time passkey_challenge_purpose_check pharmacy_kind_check provider_login_browser_hash_check
    provider_login_check provider_login_purpose_check provider_login_state_hash_check session_browser_check session_id_key session_stage_check
    session_system_check standard_approval_role_check substitution_approval_role_check substitution_prolongation_role_check substitution_prolongation_check
    pack_decided_once a_confirmed_pack_of_one_product substitution_names_what_it_needs substitution_ended_with_a_word patient_link_check patient_link_check1
    patient_link_mark_check patient_link_said_check patient_marks_marks_check product_prk_check legal_hold_check legal_hold_check1
    due_work_network_id_job_period_key report_month_check one_report_a_month pharmacy_contact_place_check`,
  'where a case or a kit stands: refused by its moves, under a lock': `a_kit_is_in_one_case case_party_check case_party_outcome_check
    case_party_part_check emergency_access_lapses hand_over_check hand_over_check1 kit_case_check kit_case_check1 kit_check2 kit_check3
    kit_status_check kit_standard_check kit_standard_check1 kit_standard_status_check one_consent_at_a_time one_delivery_per_kit
    one_home_care_at_a_time one_opening_per_case one_pharmacy_at_a_time one_proposal_at_a_time one_return_per_kit opium_movement_check
    opium_movement_from_account_check opium_movement_quantity_check opium_movement_to_account_check pharmacy_state_state_check recall_check1 recall_check3 recall_check4`,
  'copied from the standard onto the line': 'kit_line_kind_check kit_line_on_return_check kit_line_opium_list_check',
  'ids and numbers that our code gives out': `kit_case_network_id_id_key kit_case_network_id_number_key kit_network_id_id_key
    kit_network_id_organisation_id_id_key kit_network_id_serial_key kit_serial_check kit_standard_network_id_id_key
    organisation_network_id_id_key organisation_network_id_kind_id_key person_network_id_id_key pharmacy_network_id_organisation_id_key
    substitution_network_id_id_key variant_check variant_network_id_id_key variant_version_check`,
  'facts of the region, which come with the code': `municipality_code_check municipality_population_check need_estimate_check
    need_estimate_year_check postcode_area_area_km2_check postcode_area_check postcode_area_expected_deaths_check
    postcode_area_network_id_gm_code_pc4_key postcode_area_pc4_check`,
  'cut or refused before a body is read: header, size, address, what a browser or provider says': `file_bytes_check idempotency_key_key_check
    kept_form_body_check kept_form_path_check kept_form_person_id_organisation_id_path_key external_identity_issuer_check
    passkey_credential_id_check passkey_credential_id_key passkey_public_key_check one_authenticator_being_set_up`,
  'what a sheet is read into: its name is cut, its cells are judged line by line': `import_by_role_check import_check import_line_changes_check
    import_line_faults_check import_line_line_check import_line_outcome_check import_line_verdict_check import_name_check
    import_network_id_id_key import_rule_check import_state_check`,
  'read from a line of hours': 'pharmacy_opening_weekday_check',
  'a line of none is left out before it is written': 'variant_line_quantity_check',
};
