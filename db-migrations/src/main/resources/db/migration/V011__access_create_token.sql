-- Keys by which a user's own programs read the API. Only a hash is kept: a token is shown once, when it is made.
create table access_token (
    id           uuid        primary key,
    user_id      uuid        not null references access_user,
    label        text        not null constraint access_token_label_given check (length(label) between 1 and 120),
    prefix       text        not null,
    hash         bytea       not null constraint access_token_hash_unique unique
                             constraint access_token_hash_sha256 check (length(hash) = 32),
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
comment on column access_token.prefix is 'The first signs of the token, enough to tell one from another';
comment on column access_token.hash is 'SHA-256; the token has 256 random bits, so no salt and no stretching are needed';
comment on column access_token.last_used_at is 'To the minute: not every request writes';
create index access_token_of_user on access_token (user_id, created_at desc);

alter table access_token enable row level security;
alter table access_token force row level security;
create policy access_token_owner on access_token to luotsi_owner using (true);
create policy access_token_own on access_token to luotsi_app
    using (user_id = luotsi_user() or luotsi_role() = 'INSTALLATION')
    with check (user_id = luotsi_user() or luotsi_role() = 'INSTALLATION');
grant select, insert, update (last_used_at, revoked_at) on access_token to luotsi_app;
