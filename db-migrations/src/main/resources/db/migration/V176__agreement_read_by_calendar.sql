-- The calendar reminds both parties of the end of an agreement's term; for that it reads when the term ends and what happened to the version.
create policy agreement_read_by_calendar on agreement for select to luotsi_app using (luotsi_role() = 'CALENDAR');
create policy agreement_version_read_by_calendar on agreement_version for select to luotsi_app using (luotsi_role() = 'CALENDAR');
create policy agreement_event_read_by_calendar on agreement_event for select to luotsi_app using (luotsi_role() = 'CALENDAR');
