-- Lists of people and organisations go by name as Dutch has it. After a server got a newer ICU: reindex these two.
create index people_by_name on person (network_id, name collate "nl-x-icu", id);
create index organisations_by_name on organisation (network_id, name collate "nl-x-icu", id);
