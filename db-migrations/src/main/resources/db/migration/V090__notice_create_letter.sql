-- Letters are written down in the transaction of what they tell and mailed afterwards: either both are there or neither is. Whoever
-- writes one cannot read it again; only the post (role POST) sees what lies here.
create table notice_letter (
    id              uuid        primary key,
    entry           bigint      generated always as identity,
    recipient       text        not null constraint notice_letter_recipient_is_an_address check (recipient ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    language        text        not null constraint notice_letter_language_known check (language in ('fi', 'sv', 'en')),
    kind            text        not null,
    lines           jsonb       not null,
    posted_at       timestamptz not null,
    attempts        integer     not null constraint notice_letter_attempts_counted check (attempts >= 0),
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    given_up_at     timestamptz,
    last_error      text,
    constraint notice_letter_is_sent_or_given_up check (num_nonnulls(sent_at, given_up_at) <= 1)
);
comment on column notice_letter.lines is 'What it says, to be put into words when it is sent; emptied then, because an address in it may be a key';
comment on column notice_letter.last_error is 'Why it could not be delivered last time, for whoever runs the installation';
create index notice_letter_waiting on notice_letter (next_attempt_at, entry) where sent_at is null and given_up_at is null;

alter table notice_letter enable row level security;
alter table notice_letter force row level security;
create policy notice_letter_owner on notice_letter to luotsi_owner using (true);
create policy notice_letter_post on notice_letter for insert to luotsi_app with check (luotsi_role() <> '');
create policy notice_letter_read on notice_letter for select to luotsi_app using (luotsi_role() = 'POST');
create policy notice_letter_deliver on notice_letter for update to luotsi_app using (luotsi_role() = 'POST') with check (luotsi_role() = 'POST');
create policy notice_letter_clear on notice_letter for delete to luotsi_app using (luotsi_role() = 'POST' and sent_at is not null);
grant select, insert, delete, update (lines, attempts, next_attempt_at, sent_at, given_up_at, last_error) on notice_letter to luotsi_app;
