-- A password that somebody else knows, because an administrator was shown it, is good for one thing only: choosing an own one.
alter table access_user add column password_once boolean not null default false;
comment on column access_user.password_once is 'True until the user has chosen an own password after an administrator reset it';
grant update (password_once) on access_user to luotsi_app;
