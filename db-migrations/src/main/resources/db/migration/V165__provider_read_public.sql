-- Whoever checks a signed agreement reads who made it: the provider's name, where an agreement of it may be read at all.
create policy provider_read_public on provider for select to luotsi_app
    using (luotsi_role() = 'PUBLIC' and exists (select from agreement a where a.provider_id = provider.id));
