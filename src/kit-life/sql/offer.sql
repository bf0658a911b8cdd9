create type offer as (pharmacy_id uuid, lapses_at timestamptz);
