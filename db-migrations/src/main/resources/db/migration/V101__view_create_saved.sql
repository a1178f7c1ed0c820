-- A reader's own names for ways of looking at a list or a package: which words, which choice, which order.
create table saved_view (
    id         uuid        not null primary key,
    user_id    uuid        not null references access_user on delete cascade,
    place      text        not null constraint saved_view_place_known check (place in ('NEGOTIATIONS', 'PACKAGE', 'USERS', 'INDICATORS', 'IMPORTS')),
    name       text        not null constraint saved_view_named check (length(btrim(name)) between 1 and 80),
    query      text        not null constraint saved_view_query_short check (length(query) <= 1000),
    created_at timestamptz not null,
    constraint saved_view_name_once unique (user_id, place, name)
);
comment on column saved_view.place is 'What is looked at; a view of PACKAGE fits every negotiation';
comment on column saved_view.query is 'The address''s query without its page, as the browser writes it';

alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy saved_view_owner on saved_view to luotsi_owner using (true);
create policy saved_view_own on saved_view to luotsi_app using (user_id = luotsi_user()) with check (user_id = luotsi_user());
grant select, insert, update, delete on saved_view to luotsi_app;
