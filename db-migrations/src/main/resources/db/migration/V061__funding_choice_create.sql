-- Which funding model the organizer chose, and on what grounds. Part of the organizer's draft until the round is sent; from then on the
-- other side reads it and nobody changes it. The figures of the runs stand in it as they were, so that it can be read by itself.
create table funding_choice (
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    round          integer     not null,
    model          jsonb       not null,
    decided_by     text        not null constraint funding_choice_names_its_body check (btrim(decided_by) <> ''),
    section        text,
    reasons        text        not null constraint funding_choice_carries_reasons check (btrim(reasons) <> ''),
    dissent        text,
    alternatives   jsonb       not null,
    evidence       jsonb       not null,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint funding_choice_once_a_round primary key (negotiation_id, round),
    constraint funding_choice_of_round foreign key (negotiation_id, round) references negotiation_round (negotiation_id, number),
    constraint funding_choice_parties foreign key (negotiation_id, organizer_id, provider_id)
        references negotiation (id, organizer_id, provider_id)
);

create function luotsi_round_sent(negotiation uuid, number integer) returns boolean language sql stable parallel safe
    begin atomic
        select exists (select from negotiation_move m where m.negotiation_id = negotiation and m.round = number);
    end;

alter table funding_choice enable row level security;
alter table funding_choice force row level security;
create policy funding_choice_owner on funding_choice to luotsi_owner using (true);
create policy funding_choice_read on funding_choice for select to luotsi_app
    using (luotsi_party(organizer_id, provider_id) = 'ORGANIZER'
        or ((luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id)) and luotsi_round_sent(negotiation_id, round)));
create policy funding_choice_make on funding_choice for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER' and by_user = luotsi_user() and not luotsi_round_sent(negotiation_id, round));
create policy funding_choice_change on funding_choice for update to luotsi_app
    using (luotsi_party(organizer_id, provider_id) = 'ORGANIZER' and not luotsi_round_sent(negotiation_id, round))
    with check (luotsi_party(organizer_id, provider_id) = 'ORGANIZER' and by_user = luotsi_user());
grant select, insert on funding_choice to luotsi_app;
grant update (model, decided_by, section, reasons, dissent, alternatives, evidence, by_user, by_name, at) on funding_choice to luotsi_app;
