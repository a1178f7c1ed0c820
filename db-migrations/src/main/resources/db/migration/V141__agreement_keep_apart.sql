-- Who reads and writes agreements. Both parties and the organizer's auditors read; decision makers as soon as the package is negotiated;
-- the public, without signing in, what both parties have signed.
create function luotsi_agreement_read(organizer uuid, provider uuid, agreement uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public
    begin atomic
        select public.luotsi_reads(organizer, provider)
            or (public.luotsi_role() = 'DECISION_MAKER' and organizer = public.luotsi_organizer())
            or (public.luotsi_role() = 'PUBLIC' and (select count(distinct e.party) from public.agreement_event e where e.agreement_id = agreement and e.kind = 'SIGNED') = 2);
    end;
-- A version is public once both have signed it; an earlier refusal made what was signed before it void.
create function luotsi_agreement_signed(agreement uuid, number integer) returns boolean language sql stable security definer
    set search_path = pg_catalog, public
    begin atomic
        select count(distinct e.party) = 2 from public.agreement_event e where e.agreement_id = agreement and e.version = number and e.kind = 'SIGNED'
            and e.sequence > coalesce((select max(r.sequence) from public.agreement_event r where r.agreement_id = agreement and r.version = number and r.kind = 'SIGNING_REFUSED'), 0);
    end;
revoke all on function luotsi_agreement_read(uuid, uuid, uuid) from public;
revoke all on function luotsi_agreement_signed(uuid, integer) from public;
grant execute on function luotsi_agreement_read(uuid, uuid, uuid) to luotsi_app;
grant execute on function luotsi_agreement_signed(uuid, integer) to luotsi_app;

create function luotsi_version_read(organizer uuid, provider uuid, agreement uuid, number integer) returns boolean language sql stable parallel safe
    begin atomic
        select case luotsi_role() when 'PUBLIC' then luotsi_agreement_signed(agreement, number) else luotsi_agreement_read(organizer, provider, agreement) end;
    end;

alter table agreement enable row level security;
alter table agreement force row level security;
create policy agreement_owner on agreement to luotsi_owner using (true);
create policy agreement_read on agreement for select to luotsi_app using (luotsi_agreement_read(organizer_id, provider_id, id));
create policy agreement_make on agreement for insert to luotsi_app with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER');
grant select, insert on agreement to luotsi_app;

alter table agreement_version enable row level security;
alter table agreement_version force row level security;
create policy agreement_version_owner on agreement_version to luotsi_owner using (true);
create policy agreement_version_read on agreement_version for select to luotsi_app using (luotsi_version_read(organizer_id, provider_id, agreement_id, version));
create policy agreement_version_propose on agreement_version for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER' and by_user = luotsi_user()
        and exists (select from negotiation n where n.id = negotiation_id and n.phase = 'NEGOTIATED' and n.fingerprint = agreement_version.fingerprint));
grant select, insert on agreement_version to luotsi_app;

alter table agreement_body enable row level security;
alter table agreement_body force row level security;
create policy agreement_body_owner on agreement_body to luotsi_owner using (true);
create policy agreement_body_read on agreement_body for select to luotsi_app using (luotsi_version_read(organizer_id, provider_id, agreement_id, version));
create policy agreement_body_name on agreement_body for insert to luotsi_app with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER');
grant select, insert on agreement_body to luotsi_app;

-- Who may decide for a body stands in luotsi_principal: the organizer's decision makers, and for a provider its managers.
alter table agreement_event enable row level security;
alter table agreement_event force row level security;
create policy agreement_event_owner on agreement_event to luotsi_owner using (true);
create policy agreement_event_read on agreement_event for select to luotsi_app using (luotsi_version_read(organizer_id, provider_id, agreement_id, version));

create table agreement_signing_right (
    id           uuid        primary key,
    organizer_id uuid        not null references organizer,
    provider_id  uuid,
    user_id      uuid        not null references access_user,
    title        text        not null constraint agreement_signing_right_titled check (btrim(title) <> '' and length(title) <= 200),
    source       text        not null constraint agreement_signing_right_has_a_source check (btrim(source) <> '' and length(source) <= 500),
    valid_from   date        not null,
    valid_to     date,
    by_user      uuid        not null,
    by_name      text        not null,
    at           timestamptz not null,
    constraint agreement_signing_right_provider foreign key (provider_id, organizer_id) references provider (id, organizer_id),
    constraint agreement_signing_right_days_in_order check (valid_to is null or valid_from <= valid_to)
);
comment on table agreement_signing_right is 'Who may sign for the organizer (no provider) or for a provider, from when to when, and by what (hallintosääntö, trade register)';
create index agreement_signing_right_of_user on agreement_signing_right (user_id);

create table agreement_signing_right_end (
    right_id     uuid        primary key references agreement_signing_right,
    organizer_id uuid        not null,
    provider_id  uuid,
    last_day     date        not null,
    reason       text        not null constraint agreement_signing_right_end_reasoned check (btrim(reason) <> ''),
    by_user      uuid        not null,
    by_name      text        not null,
    at           timestamptz not null
);

alter table agreement_signing_right enable row level security;
alter table agreement_signing_right force row level security;
create policy agreement_signing_right_owner on agreement_signing_right to luotsi_owner using (true);
create policy agreement_signing_right_read on agreement_signing_right for select to luotsi_app
    using (organizer_id = luotsi_organizer() or user_id = luotsi_user() or provider_id = luotsi_provider()
        or exists (select from provider p where p.id = luotsi_provider() and p.organizer_id = agreement_signing_right.organizer_id and agreement_signing_right.provider_id is null));
create policy agreement_signing_right_give on agreement_signing_right for insert to luotsi_app
    with check (luotsi_role() = 'ADMINISTRATOR' and organizer_id = luotsi_organizer() and by_user = luotsi_user());
grant select, insert on agreement_signing_right to luotsi_app;

alter table agreement_signing_right_end enable row level security;
alter table agreement_signing_right_end force row level security;
create policy agreement_signing_right_end_owner on agreement_signing_right_end to luotsi_owner using (true);
create policy agreement_signing_right_end_read on agreement_signing_right_end for select to luotsi_app
    using (organizer_id = luotsi_organizer() or provider_id = luotsi_provider()
        or exists (select from agreement_signing_right r where r.id = right_id));
create policy agreement_signing_right_end_take on agreement_signing_right_end for insert to luotsi_app
    with check (luotsi_role() = 'ADMINISTRATOR' and organizer_id = luotsi_organizer() and by_user = luotsi_user());
grant select, insert on agreement_signing_right_end to luotsi_app;

-- The party for which the acting user may sign on the day; asked again by the database when it does.
create function luotsi_signs(organizer uuid, provider uuid, party text, day date) returns boolean language sql stable security definer
    set search_path = pg_catalog, public
    begin atomic
        select exists (select from public.agreement_signing_right r left join public.agreement_signing_right_end e on e.right_id = r.id
            where r.user_id = public.luotsi_user() and r.organizer_id = organizer and (case party when 'ORGANIZER' then r.provider_id is null else r.provider_id = provider end)
                and r.valid_from <= day and (r.valid_to is null or r.valid_to >= day) and (e.last_day is null or e.last_day >= day));
    end;
revoke all on function luotsi_signs(uuid, uuid, text, date) from public;
grant execute on function luotsi_signs(uuid, uuid, text, date) to luotsi_app;

create policy agreement_event_decide on agreement_event for insert to luotsi_app
    with check (kind = 'DECIDED' and by_user = luotsi_user()
        and luotsi_principal(organizer_id, provider_id) = case when body = 'PROVIDER_BOARD' then 'PROVIDER' else 'ORGANIZER' end);
create policy agreement_event_prepare on agreement_event for insert to luotsi_app
    with check (kind in ('ANSWERED', 'WITHDRAWN', 'TERMINATED') and by_user = luotsi_user() and luotsi_party(organizer_id, provider_id) is not null
        and (party is null or party = luotsi_party(organizer_id, provider_id)));
create policy agreement_event_sign on agreement_event for insert to luotsi_app
    with check (kind in ('SIGNED', 'SIGNING_REFUSED') and by_user = luotsi_user() and luotsi_agreement_read(organizer_id, provider_id, agreement_id)
        and luotsi_role() <> 'PUBLIC' and luotsi_signs(organizer_id, provider_id, party, day));
grant select, insert on agreement_event to luotsi_app;

alter table agreement_document enable row level security;
alter table agreement_document force row level security;
create policy agreement_document_owner on agreement_document to luotsi_owner using (true);
create policy agreement_document_read on agreement_document for select to luotsi_app using (luotsi_version_read(organizer_id, provider_id, agreement_id, version));
create policy agreement_document_keep on agreement_document for insert to luotsi_app
    with check (luotsi_role() <> 'PUBLIC' and luotsi_agreement_read(organizer_id, provider_id, agreement_id) and luotsi_role() <> 'AUDITOR');
grant select, insert on agreement_document to luotsi_app;

alter table agreement_file enable row level security;
alter table agreement_file force row level security;
create policy agreement_file_owner on agreement_file to luotsi_owner using (true);
create policy agreement_file_read on agreement_file for select to luotsi_app
    using (luotsi_role() <> 'PUBLIC' and luotsi_agreement_read(organizer_id, provider_id, agreement_id));
create policy agreement_file_keep on agreement_file for insert to luotsi_app
    with check (luotsi_role() not in ('PUBLIC', 'AUDITOR') and luotsi_agreement_read(organizer_id, provider_id, agreement_id));
grant select, insert on agreement_file to luotsi_app;

-- Somebody says that it may not take part: for that person nothing can be decided any more in the matter (hallintolaki 434/2003, 27–30 §).
create table agreement_conflict (
    agreement_id uuid        not null,
    version      integer     not null,
    organizer_id uuid        not null,
    provider_id  uuid        not null,
    user_id      uuid        not null,
    by_name      text        not null,
    reason       text        not null constraint agreement_conflict_reasoned check (btrim(reason) <> '' and length(reason) <= 2000),
    at           timestamptz not null,
    primary key (agreement_id, version, user_id),
    constraint agreement_conflict_of_version foreign key (agreement_id, version, organizer_id, provider_id)
        references agreement_version (agreement_id, version, organizer_id, provider_id)
);
alter table agreement_conflict enable row level security;
alter table agreement_conflict force row level security;
create policy agreement_conflict_owner on agreement_conflict to luotsi_owner using (true);
create policy agreement_conflict_read on agreement_conflict for select to luotsi_app using (luotsi_version_read(organizer_id, provider_id, agreement_id, version));
create policy agreement_conflict_declare on agreement_conflict for insert to luotsi_app
    with check (user_id = luotsi_user() and luotsi_principal(organizer_id, provider_id) is not null);
grant select, insert on agreement_conflict to luotsi_app;

-- What is decided about a negotiated package belongs into its log too, and whoever writes on must see the row before.
create policy audit_entry_read_negotiated on audit_entry for select to luotsi_app
    using (channel = 'MOVE' and luotsi_decides(organizer_id, subject));
create policy audit_entry_append_decisions on audit_entry for insert to luotsi_app
    with check (by_user = luotsi_user() and role = luotsi_role() and channel = 'MOVE' and luotsi_decides(organizer_id, subject));
