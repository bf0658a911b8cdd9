// Letters as the telling of an event leaves them, to be sent now.
export async function addLetters({ owner, network }, count) {
  const {
    rows: [practice],
  } = await owner.query(`select id from organisation where kind = 'practice' limit 1`);
  const facts = { path: '/', number: 1001, pharmacy: { name: 'Apotheek', phone: '070 000 0002' } };
  await owner.query(
    `with told as (
       insert into event (network_id, id, kind, subject, subject_id, at, organisation_id, role, expanded_at)
       select $1, gen_random_uuid(), 'accept', 'case', gen_random_uuid(), now(), $2, 'system', now() from generate_series(1, $3::int) returning id)
     insert into letter (network_id, id, event_id, kind, recipient_id, channel, address, name, language, urgent, state, next_at, give_up_at, data, made_at)
     select $1, gen_random_uuid(), id, 'accepted', $2, 'mail', 'praktijk@example.org', 'Praktijk', 'nl', false, 'due', now(), now() + interval '1 day', $4, now()
     from told`,
    [network, practice.id, count, facts],
  );
}
