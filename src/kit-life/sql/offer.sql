/* To which pharmacy a case is offered, and until when an answer is waited for. */
create type offer as (pharmacy_id uuid, lapses_at timestamptz);
