-- What somebody has typed and not yet saved, as it stands, right or wrong: of one user and one form. It is its writer's alone: neither
-- the other party nor a colleague, an administrator or an auditor ever reads it.
create table typed_form (
    id      uuid        not null primary key,
    user_id uuid        not null references access_user on delete cascade,
    action  text        not null constraint typed_form_action_of_this_site check (action ~ '^/([^/]|$)' and length(action) <= 2000),
    form    text        not null constraint typed_form_form_short check (length(form) <= 120),
    page    text        not null constraint typed_form_page_of_this_site check (page ~ '^/([^/]|$)' and length(page) <= 2000),
    title   text        not null constraint typed_form_title_short check (length(title) <= 300),
    names   text[]      not null,
    texts   text[]      not null,
    at      timestamptz not null,
    constraint typed_form_once unique (user_id, action, form),
    constraint typed_form_text_for_every_name check (cardinality(names) = cardinality(texts))
);
comment on column typed_form.action is 'Path and query the form would be sent to';
comment on column typed_form.form is 'The form''s id on its page, empty where it has none: one page may send several forms to one address';
comment on column typed_form.page is 'Path and query of the page on which the form stands';

alter table typed_form enable row level security;
alter table typed_form force row level security;
create policy typed_form_owner on typed_form to luotsi_owner using (true);
create policy typed_form_own on typed_form to luotsi_app using (user_id = luotsi_user()) with check (user_id = luotsi_user());
grant select, insert, update, delete on typed_form to luotsi_app;
