-- Going beyond a mandate is asked of the own principal and ruled on by it. A request copies what the principal needs to read,
-- because a decision maker does not see the table while it is negotiated. Neither is ever changed.

-- For which party's negotiators the acting person is the principal: the organizer's decision makers, the provider's managers.
create function luotsi_principal(organizer uuid, provider uuid) returns text language sql stable parallel safe
    return case
        when luotsi_role() = 'DECISION_MAKER' and organizer = luotsi_organizer() then 'ORGANIZER'
        when luotsi_role() = 'PROVIDER_MANAGER' and provider = luotsi_provider() then 'PROVIDER'
    end;

create table negotiation_mandate_request (
    id               uuid        primary key,
    mandate_id       uuid        not null,
    negotiation_id   uuid        not null,
    organizer_id     uuid        not null,
    provider_id      uuid        not null,
    party            text        not null constraint negotiation_mandate_request_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    title_fi         text        not null,
    title_sv         text        not null,
    case_number      text        not null,
    counterpart_fi   text        not null,
    counterpart_sv   text        not null,
    counterpart_en   text,
    item_fi          text,
    item_sv          text,
    item_en          text,
    item_line        text,
    year             integer,
    bound            text        not null,
    limit_amount     numeric     not null,
    asked_amount     numeric     not null,
    unit             text,
    body             text        not null,
    decided_on       date        not null,
    section          text        not null,
    reason           text        not null constraint negotiation_mandate_request_has_a_reason check (btrim(reason) <> ''),
    by_user          uuid        not null,
    by_name          text        not null,
    at               timestamptz not null,
    constraint negotiation_mandate_request_of_mandate foreign key (mandate_id, negotiation_id, organizer_id, provider_id, party)
        references negotiation_mandate (id, negotiation_id, organizer_id, provider_id, party) on delete cascade,
    constraint negotiation_mandate_request_within_party unique (id, negotiation_id, organizer_id, provider_id, party)
);
create index negotiation_mandate_request_of_negotiation on negotiation_mandate_request (negotiation_id, party, at);
create index negotiation_mandate_request_of_mandate_index on negotiation_mandate_request (mandate_id);

create table negotiation_mandate_ruling (
    request_id     uuid        primary key,
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    party          text        not null constraint negotiation_mandate_ruling_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    granted        boolean     not null,
    reason         text        not null constraint negotiation_mandate_ruling_has_a_reason check (btrim(reason) <> ''),
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint negotiation_mandate_ruling_of_request foreign key (request_id, negotiation_id, organizer_id, provider_id, party)
        references negotiation_mandate_request (id, negotiation_id, organizer_id, provider_id, party) on delete cascade
);

alter table negotiation_mandate_request enable row level security;
alter table negotiation_mandate_request force row level security;
create policy negotiation_mandate_request_owner on negotiation_mandate_request to luotsi_owner using (true);
create policy negotiation_mandate_request_read on negotiation_mandate_request for select to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id) or party = luotsi_principal(organizer_id, provider_id));
create policy negotiation_mandate_request_ask on negotiation_mandate_request for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on negotiation_mandate_request to luotsi_app;

alter table negotiation_mandate_ruling enable row level security;
alter table negotiation_mandate_ruling force row level security;
create policy negotiation_mandate_ruling_owner on negotiation_mandate_ruling to luotsi_owner using (true);
create policy negotiation_mandate_ruling_read on negotiation_mandate_ruling for select to luotsi_app
    using (party = luotsi_party(organizer_id, provider_id) or party = luotsi_principal(organizer_id, provider_id));
-- Nobody rules on the own request.
create policy negotiation_mandate_ruling_give on negotiation_mandate_ruling for insert to luotsi_app
    with check (party = luotsi_principal(organizer_id, provider_id) and by_user = luotsi_user()
        and exists (select from negotiation_mandate_request asked where asked.id = request_id and asked.by_user <> luotsi_user()));
grant select, insert on negotiation_mandate_ruling to luotsi_app;
