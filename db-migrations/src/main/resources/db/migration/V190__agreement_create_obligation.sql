-- What a signed agreement asks of its parties (velvoite), on which days, who sees to it and what shows that it was done. What the terms bring is
-- written down with the second signature, so that reminders need not read packages; parties add what they find in clauses. Nothing is rewritten.
create table agreement_obligation (
    id           uuid        primary key,
    agreement_id uuid        not null,
    version      integer     not null,
    negotiation_id uuid      not null,
    organizer_id uuid        not null,
    provider_id  uuid        not null,
    party        text        not null constraint agreement_obligation_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    kind         text        not null constraint agreement_obligation_kind_known check (kind in ('TARGET_REPORT', 'OPEN_ISSUE', 'WRITTEN')),
    title_fi     text        not null constraint agreement_obligation_says_what check (btrim(title_fi) <> '' and length(title_fi) <= 500),
    title_sv     text        not null constraint agreement_obligation_title_sv_short check (length(title_sv) <= 500),
    term_id      uuid,
    owner        text        not null constraint agreement_obligation_owner_short check (length(owner) <= 200),
    every        text        not null constraint agreement_obligation_every_known check (every in ('ONCE', 'MONTH', 'QUARTER', 'YEAR')),
    by_party     text        constraint agreement_obligation_by_party_known check (by_party in ('ORGANIZER', 'PROVIDER')),
    by_user      uuid        not null,
    by_name      text        not null,
    at           timestamptz not null,
    constraint agreement_obligation_of_version foreign key (agreement_id, version, organizer_id, provider_id)
        references agreement_version (agreement_id, version, organizer_id, provider_id),
    constraint agreement_obligation_of_negotiation foreign key (negotiation_id, organizer_id, provider_id) references negotiation (id, organizer_id, provider_id),
    constraint agreement_obligation_parties unique (id, organizer_id, provider_id),
    constraint agreement_obligation_written_by_a_party check ((kind = 'WRITTEN') = (by_party is not null)),
    constraint agreement_obligation_stands_in_a_term check ((kind = 'OPEN_ISSUE') = (term_id is null))
);
create index agreement_obligation_of_agreement on agreement_obligation (agreement_id, version);

create table agreement_obligation_due (
    obligation_id uuid not null,
    organizer_id  uuid not null,
    provider_id   uuid not null,
    day           date not null,
    primary key (obligation_id, day),
    constraint agreement_obligation_due_of_obligation foreign key (obligation_id, organizer_id, provider_id) references agreement_obligation (id, organizer_id, provider_id)
);
create index agreement_obligation_due_by_day on agreement_obligation_due (day);

create table agreement_obligation_entry (
    entry         bigint      generated always as identity primary key,
    obligation_id uuid        not null,
    organizer_id  uuid        not null,
    provider_id   uuid        not null,
    kind          text        not null constraint agreement_obligation_entry_kind_known check (kind in ('OWNER', 'EVIDENCE', 'STRUCK')),
    day           date,
    text          text        not null constraint agreement_obligation_entry_text_short check (length(text) <= 4000),
    by_user       uuid        not null,
    by_name       text        not null,
    at            timestamptz not null,
    constraint agreement_obligation_entry_of_obligation foreign key (obligation_id, organizer_id, provider_id) references agreement_obligation (id, organizer_id, provider_id),
    constraint agreement_obligation_entry_for_what_is_due foreign key (obligation_id, day) references agreement_obligation_due (obligation_id, day),
    constraint agreement_obligation_entry_whole check ((kind = 'EVIDENCE') = (day is not null) and (kind = 'OWNER' or btrim(text) <> ''))
);
create unique index agreement_obligation_evidence_once on agreement_obligation_entry (obligation_id, day) where kind = 'EVIDENCE';
create unique index agreement_obligation_struck_once on agreement_obligation_entry (obligation_id) where kind = 'STRUCK';
create index agreement_obligation_entry_of_obligation on agreement_obligation_entry (obligation_id);

alter table agreement_obligation enable row level security;
alter table agreement_obligation force row level security;
create policy agreement_obligation_owner on agreement_obligation to luotsi_owner using (true);
create policy agreement_obligation_read on agreement_obligation for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id) or luotsi_role() = 'CALENDAR');
create policy agreement_obligation_write on agreement_obligation for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = coalesce(by_party, luotsi_party(organizer_id, provider_id)) and by_user = luotsi_user()
        and luotsi_agreement_signed(agreement_id, version));
grant select, insert on agreement_obligation to luotsi_app;

alter table agreement_obligation_due enable row level security;
alter table agreement_obligation_due force row level security;
create policy agreement_obligation_due_owner on agreement_obligation_due to luotsi_owner using (true);
create policy agreement_obligation_due_read on agreement_obligation_due for select to luotsi_app
    using (exists (select from agreement_obligation o where o.id = obligation_id));
create policy agreement_obligation_due_write on agreement_obligation_due for insert to luotsi_app
    with check (exists (select from agreement_obligation o where o.id = obligation_id and o.by_user = luotsi_user()
        and not exists (select from agreement_obligation_entry e where e.obligation_id = o.id)));
grant select, insert on agreement_obligation_due to luotsi_app;

-- Who owes says who sees to it and that it was done; who wrote it down may strike it.
alter table agreement_obligation_entry enable row level security;
alter table agreement_obligation_entry force row level security;
create policy agreement_obligation_entry_owner on agreement_obligation_entry to luotsi_owner using (true);
create policy agreement_obligation_entry_read on agreement_obligation_entry for select to luotsi_app
    using (exists (select from agreement_obligation o where o.id = obligation_id));
create policy agreement_obligation_entry_write on agreement_obligation_entry for insert to luotsi_app
    with check (by_user = luotsi_user() and exists (select from agreement_obligation o where o.id = obligation_id
        and luotsi_party(o.organizer_id, o.provider_id) = case agreement_obligation_entry.kind when 'STRUCK' then o.by_party else o.party end));
grant select, insert on agreement_obligation_entry to luotsi_app;

-- Whether something is still owed on the day: not after the agreement was ended by notice, and what terms brought not once a later version holds.
create function luotsi_obligation_stands(agreement uuid, number integer, kind text, due date) returns boolean language sql stable security definer
    set search_path = pg_catalog, public
    begin atomic
        select not exists (select from public.agreement_event e where e.agreement_id = agreement and e.kind = 'TERMINATED' and e.day < due)
            and (luotsi_obligation_stands.kind = 'WRITTEN' or not exists (
                select from public.agreement_version v where v.agreement_id = agreement and v.version > number and public.luotsi_agreement_signed(agreement, v.version)
                    and due >= (select greatest(max(e.final_from), max(e.day) filter (where e.kind = 'SIGNED')) from public.agreement_event e
                        where e.agreement_id = agreement and e.version = v.version)));
    end;
revoke all on function luotsi_obligation_stands(uuid, integer, text, date) from public;
grant execute on function luotsi_obligation_stands(uuid, integer, text, date) to luotsi_app;
