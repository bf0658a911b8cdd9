/* By what a patient is found again: for functions alone, each of which says to whom it answers. */
alter table patient_marks enable row level security;
alter table patient_marks force row level security;
create policy everything on patient_marks to owner using (true) with check (true);
