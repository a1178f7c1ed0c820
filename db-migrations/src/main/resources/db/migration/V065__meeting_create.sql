-- Workshops, negotiations and simulation days. Each call to a meeting is a row of its own: the sequence is the calendar's, so that an
-- invitation sent again replaces the one before it. Hours are what the parties say it took them; the last row of a party counts.
create table meeting (
    id             uuid    primary key,
    negotiation_id uuid    not null,
    organizer_id   uuid    not null,
    provider_id    uuid    not null,
    number         integer not null constraint meeting_number_from_one check (number >= 1),
    party          text    not null constraint meeting_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    constraint meeting_parties foreign key (negotiation_id, organizer_id, provider_id) references negotiation (id, organizer_id, provider_id),
    constraint meeting_within_parties unique (id, negotiation_id, organizer_id, provider_id),
    constraint meeting_number_once unique (negotiation_id, number)
);
comment on column meeting.party is 'Who called the meeting and writes its minutes';

create table meeting_call (
    meeting_id     uuid        not null,
    sequence       integer     not null constraint meeting_call_sequence_from_zero check (sequence >= 0),
    negotiation_id uuid        not null,
    organizer_id   uuid        not null,
    provider_id    uuid        not null,
    kind           text        not null constraint meeting_call_kind_known check (kind in ('WORKSHOP', 'NEGOTIATION', 'SIMULATION_DAY')),
    title          text        not null constraint meeting_call_has_a_title check (btrim(title) <> ''),
    day            date        not null,
    starts         time        not null,
    ends           time        not null,
    place          text,
    link           text,
    agenda         jsonb       not null,
    cancelled      boolean     not null,
    by_user        uuid        not null,
    by_name        text        not null,
    at             timestamptz not null,
    constraint meeting_call_once_a_sequence primary key (meeting_id, sequence),
    constraint meeting_call_of_meeting foreign key (meeting_id, negotiation_id, organizer_id, provider_id)
        references meeting (id, negotiation_id, organizer_id, provider_id),
    constraint meeting_call_starts_before_it_ends check (starts < ends)
);
create index meeting_call_by_negotiation on meeting_call (negotiation_id, meeting_id, sequence);

create table meeting_hours (
    entry          bigint        generated always as identity primary key,
    meeting_id     uuid          not null,
    negotiation_id uuid          not null,
    organizer_id   uuid          not null,
    provider_id    uuid          not null,
    party          text          not null constraint meeting_hours_party_known check (party in ('ORGANIZER', 'PROVIDER')),
    hours          numeric(8, 2) not null constraint meeting_hours_not_negative check (hours >= 0),
    by_user        uuid          not null,
    by_name        text          not null,
    at             timestamptz   not null,
    constraint meeting_hours_of_meeting foreign key (meeting_id, negotiation_id, organizer_id, provider_id)
        references meeting (id, negotiation_id, organizer_id, provider_id)
);
create index meeting_hours_by_negotiation on meeting_hours (negotiation_id, meeting_id, party, entry);

alter table meeting enable row level security;
alter table meeting force row level security;
create policy meeting_owner on meeting to luotsi_owner using (true);
create policy meeting_read on meeting for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy meeting_make on meeting for insert to luotsi_app with check (party = luotsi_party(organizer_id, provider_id));
grant select, insert on meeting to luotsi_app;

alter table meeting_call enable row level security;
alter table meeting_call force row level security;
create policy meeting_call_owner on meeting_call to luotsi_owner using (true);
create policy meeting_call_read on meeting_call for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy meeting_call_make on meeting_call for insert to luotsi_app
    with check (luotsi_party(organizer_id, provider_id) is not null and by_user = luotsi_user()
        and exists (select from meeting m where m.id = meeting_id and m.party = luotsi_party(m.organizer_id, m.provider_id)));
grant select, insert on meeting_call to luotsi_app;

alter table meeting_hours enable row level security;
alter table meeting_hours force row level security;
create policy meeting_hours_owner on meeting_hours to luotsi_owner using (true);
create policy meeting_hours_read on meeting_hours for select to luotsi_app
    using (luotsi_reads(organizer_id, provider_id) or luotsi_decides(organizer_id, negotiation_id));
create policy meeting_hours_say on meeting_hours for insert to luotsi_app
    with check (party = luotsi_party(organizer_id, provider_id) and by_user = luotsi_user());
grant select, insert on meeting_hours to luotsi_app;
