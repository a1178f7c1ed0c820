-- Minutes are the writing party's alone while they are a draft, both parties' from the moment they are handed over for checking, and
-- nobody's to change once checked: a mistake found later is corrected by an entry beside them. What was given back stands before both
-- as it was handed over until the writer changes it, and is a draft from then on. A trigger keeps the steps, because the
-- policies of one table are alternatives to each other.
create table meeting_minutes (
    meeting_id      uuid        primary key,
    negotiation_id  uuid        not null,
    organizer_id    uuid        not null,
    provider_id     uuid        not null,
    party           text        not null constraint meeting_minutes_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    state           text        not null constraint meeting_minutes_state_known check (state in ('DRAFT', 'FOR_CHECKING', 'RETURNED', 'CHECKED', 'PUBLISHED')),
    version         integer     not null constraint meeting_minutes_version_from_one check (version >= 1),
    content         jsonb       not null,
    saved_by        text        not null,
    saved_at        timestamptz not null,
    returned_reason text,
    checked_by      text,
    checked_at      timestamptz,
    published_by    text,
    published_at    timestamptz,
    constraint meeting_minutes_of_meeting foreign key (meeting_id, negotiation_id, organizer_id, provider_id)
        references meeting (id, negotiation_id, organizer_id, provider_id),
    constraint meeting_minutes_returned_for_a_reason check (state <> 'RETURNED' or btrim(returned_reason) <> ''),
    constraint meeting_minutes_checked_by_somebody
        check ((state in ('CHECKED', 'PUBLISHED')) = (num_nonnulls(checked_by, checked_at) = 2) and num_nonnulls(checked_by, checked_at) in (0, 2)),
    constraint meeting_minutes_published_by_somebody
        check ((state = 'PUBLISHED') = (num_nonnulls(published_by, published_at) = 2) and num_nonnulls(published_by, published_at) in (0, 2))
);
create index meeting_minutes_by_negotiation on meeting_minutes (negotiation_id);

create function meeting_minutes_step() returns trigger language plpgsql as $$
begin
    if not (old.state in ('DRAFT', 'RETURNED') and new.state = 'DRAFT') and (new.content <> old.content or new.version <> old.version) then
        raise exception 'Minutes are edited as a draft only' using errcode = 'check_violation';
    end if;
    if old.state || '>' || new.state not in
            ('DRAFT>DRAFT', 'DRAFT>FOR_CHECKING', 'FOR_CHECKING>RETURNED', 'RETURNED>DRAFT', 'RETURNED>FOR_CHECKING', 'FOR_CHECKING>CHECKED', 'CHECKED>PUBLISHED') then
        raise exception 'Minutes do not go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if old.state = 'FOR_CHECKING' and luotsi_party(new.organizer_id, new.provider_id) = new.party then
        raise exception 'Minutes are checked by the other party' using errcode = 'check_violation';
    end if;
    if old.state in ('DRAFT', 'RETURNED') and luotsi_party(new.organizer_id, new.provider_id) <> new.party then
        raise exception 'Minutes are written by the party that called the meeting' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger meeting_minutes_step before update on meeting_minutes for each row execute function meeting_minutes_step();

create table meeting_correction (
    entry          bigint      generated always as identity primary key,
    meeting_id     uuid        not null,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    party          text        not null constraint meeting_correction_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    text           text        not null constraint meeting_correction_says_something check (btrim(text) <> ''),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint meeting_correction_of_meeting foreign key (meeting_id, negotiation_id, organizer_id, provider_id)
        references meeting (id, negotiation_id, organizer_id, provider_id)
);
create index meeting_correction_by_negotiation on meeting_correction (negotiation_id, meeting_id, entry);

alter table meeting_minutes enable row level security;
alter table meeting_minutes force row level security;
create policy meeting_minutes_owner on meeting_minutes to luotsi_owner using (true);
create policy meeting_minutes_read on meeting_minutes for select to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id)
        or (state <> 'DRAFT' and luotsi_reads(organizer_id, provider_id))
        or (state = 'PUBLISHED' and luotsi_decides(organizer_id, negotiation_id)));
create policy meeting_minutes_begin on meeting_minutes for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and state = 'DRAFT');
create policy meeting_minutes_step on meeting_minutes for update to luotsi_app
    using (luotsi_party(organizer_id, provider_id) is not null)
    with check (luotsi_party(organizer_id, provider_id) is not null);
grant select, insert on meeting_minutes to luotsi_app;
grant update (state, version, content, saved_by, saved_at, returned_reason, checked_by, checked_at, published_by, published_at) on meeting_minutes to luotsi_app;

alter table meeting_correction enable row level security;
alter table meeting_correction force row level security;
create policy meeting_correction_owner on meeting_correction to luotsi_owner using (true);
create policy meeting_correction_read on meeting_correction for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy meeting_correction_add on meeting_correction for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on meeting_correction to luotsi_app;
