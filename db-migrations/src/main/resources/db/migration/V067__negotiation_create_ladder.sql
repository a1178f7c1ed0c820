-- The ladder a disagreement climbs, as the organizer's administrator laid it down: every saving is a version, the last one counts.
-- An organizer without a version uses the one the program ships with.
create table negotiation_ladder_level (
    organizer_id uuid           not null references organizer,
    version      integer        not null constraint negotiation_ladder_version_from_one check (version >= 1),
    level        integer        not null constraint negotiation_ladder_has_five_levels check (level between 1 and 5),
    name_fi      text           not null,
    name_sv      text           not null,
    name_en      text,
    days         integer        constraint negotiation_ladder_days_sane check (days between 1 and 365),
    euro_limit   numeric(14, 2) constraint negotiation_ladder_limit_not_negative check (euro_limit >= 0),
    by_name      text           not null,
    by_user      uuid           not null,
    at           timestamptz    not null,
    constraint negotiation_ladder_level_once primary key (organizer_id, version, level),
    constraint negotiation_ladder_top_has_no_deadline check ((days is null) = (level = 5)),
    constraint negotiation_ladder_top_has_no_limit check (level < 5 or euro_limit is null)
);
comment on column negotiation_ladder_level.euro_limit is 'Up to which difference the level may settle it; a larger one begins higher up. Null: no limit';

alter table negotiation_ladder_level enable row level security;
alter table negotiation_ladder_level force row level security;
create policy negotiation_ladder_level_owner on negotiation_ladder_level to luotsi_owner using (true);
create policy negotiation_ladder_level_read on negotiation_ladder_level for select to luotsi_app
    using (organizer_id = luotsi_organizer() or luotsi_role() = 'CALENDAR'
        or exists (select from provider p where p.id = luotsi_provider() and p.organizer_id = negotiation_ladder_level.organizer_id));
create policy negotiation_ladder_level_lay_down on negotiation_ladder_level for insert to luotsi_app
    with check (luotsi_role() = 'ADMINISTRATOR' and organizer_id = luotsi_organizer() and by_user = luotsi_user());
grant select, insert on negotiation_ladder_level to luotsi_app;
