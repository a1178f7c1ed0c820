-- How often a username was tried in vain from one address. The wait grows with the count, for that pair alone: whoever guesses
-- elsewhere never locks the rightful user out. The pair is kept as a hash, because people type passwords into the wrong field.
create table access_wrong_password (
    pair     bytea       primary key constraint access_wrong_password_pair_sha256 check (length(pair) = 32),
    failures integer     not null constraint access_wrong_password_failures_positive check (failures > 0),
    tried_at timestamptz not null
);
create index access_wrong_password_old on access_wrong_password (tried_at);

alter table access_wrong_password enable row level security;
alter table access_wrong_password force row level security;
create policy access_wrong_password_owner on access_wrong_password to luotsi_owner using (true);
create policy access_wrong_password_count on access_wrong_password to luotsi_app
    using (luotsi_role() = 'INSTALLATION') with check (luotsi_role() = 'INSTALLATION');
grant select, insert, update, delete on access_wrong_password to luotsi_app;
