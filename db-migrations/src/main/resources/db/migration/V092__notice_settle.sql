-- What a party has answered waits for nobody on its side any more: its notices are read for all of them. They may read no other user's
-- notices, so this works with the owner's rights, on the own party's rows alone.
create function luotsi_settle_notices(table_id uuid, occasions text[], moment timestamptz) returns void
    language sql volatile security definer set search_path = pg_catalog, public
    begin atomic
        update public.notice n set read_at = moment
        where n.negotiation_id = table_id and n.occasion = any (occasions) and n.read_at is null and n.role = public.luotsi_role()
            and public.luotsi_party(n.organizer_id, n.provider_id) is not null;
    end;
revoke all on function luotsi_settle_notices(uuid, text[], timestamptz) from public;
grant execute on function luotsi_settle_notices(uuid, text[], timestamptz) to luotsi_app;
