-- Some things come about by a date, not by a person: the default of an open issue, the next step of the ladder. The calendar acts then,
-- and its acts stand in the same chain as everybody's. It reads the chain to go on from its last row.
alter table audit_entry drop constraint audit_entry_acting_for_known;
alter table audit_entry add constraint audit_entry_acting_for_known check (acting_for in ('ORGANIZER', 'PROVIDER', 'NOBODY'));
create policy audit_entry_read_by_calendar on audit_entry for select to luotsi_app
    using (channel = 'MOVE' and luotsi_role() = 'CALENDAR');
create policy audit_entry_append_by_calendar on audit_entry for insert to luotsi_app
    with check (luotsi_role() = 'CALENDAR' and role = 'CALENDAR' and acting_for = 'NOBODY' and channel = 'MOVE');
