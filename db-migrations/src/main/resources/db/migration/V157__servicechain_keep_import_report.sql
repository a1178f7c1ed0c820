-- What was not understood of a file is kept with the edit that the file made, so that it can be read again. It may name what was left out of the
-- chain: those who draw chains read it, and nobody who reads the chain.
create table servicechain_import_report (
    version_id   uuid    not null,
    organizer_id uuid    not null,
    edit         integer not null,
    remarks      text[]  not null,
    untold       integer not null constraint servicechain_import_report_untold_counts check (untold >= 0),
    primary key (version_id, edit),
    constraint servicechain_import_report_version foreign key (version_id, organizer_id) references servicechain_version (id, organizer_id),
    constraint servicechain_import_report_edit foreign key (version_id, edit) references servicechain_edit (version_id, edit)
);
comment on column servicechain_import_report.remarks is 'As the page that shows them writes and reads them, one each';
comment on column servicechain_import_report.untold is 'How many more there were';

alter table servicechain_import_report enable row level security;
alter table servicechain_import_report force row level security;
create policy servicechain_import_report_owner on servicechain_import_report to luotsi_owner using (true);
create policy servicechain_import_report_read on servicechain_import_report for select to luotsi_app using (luotsi_draws_chains(organizer_id));
create policy servicechain_import_report_append on servicechain_import_report for insert to luotsi_app with check (luotsi_draws_chains(organizer_id));
grant select, insert on servicechain_import_report to luotsi_app;
