-- What a deciding body has given: the ceiling of one provider's frames in one year.
create table budget_envelope (
    id           uuid           primary key,
    organizer_id uuid           not null references organizer,
    provider_id  uuid           not null,
    year         integer        not null constraint budget_envelope_year_sane check (year between 2000 and 2100),
    amount       numeric(14, 2) not null constraint budget_envelope_not_negative check (amount >= 0),
    decided_by   text           not null,
    decided_on   date           not null,
    section      text           not null,
    assumption   boolean        not null,
    recorded_at  timestamptz    not null,
    constraint budget_envelope_provider foreign key (provider_id, organizer_id) references provider (id, organizer_id)
);
comment on column budget_envelope.amount is 'Euros of operating expenses, client fees not deducted';
comment on column budget_envelope.section is 'The decision''s section in the minutes, for example § 112/2018';
comment on column budget_envelope.assumption is 'True where no public source gives the figure (oletus)';
create index budget_envelope_latest on budget_envelope (provider_id, year, recorded_at desc);
alter table budget_envelope enable row level security;
alter table budget_envelope force row level security;
create policy budget_envelope_owner on budget_envelope to luotsi_owner using (true);
create policy budget_envelope_read on budget_envelope for select to luotsi_app
    using (organizer_id = luotsi_organizer() or provider_id = luotsi_provider());
create policy budget_envelope_decide on budget_envelope for insert to luotsi_app
    with check (luotsi_role() = 'ORGANIZER_NEGOTIATOR' and organizer_id = luotsi_organizer());
grant select, insert on budget_envelope to luotsi_app;

-- The goals of the organizer's service strategy. The strategy is a public document.
create table strategy_goal (
    id           uuid    primary key,
    organizer_id uuid    not null references organizer,
    position     integer not null,
    text_fi      text    not null,
    text_sv      text    not null,
    constraint strategy_goal_once unique (organizer_id, position)
);
grant select, insert on strategy_goal to luotsi_app;
