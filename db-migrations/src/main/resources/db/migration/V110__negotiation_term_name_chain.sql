-- A term about a service chain names the kept chain, so that what binds can be read from the version offered. Terms from before name none.
alter table negotiation_term add column chain_id uuid;
comment on column negotiation_term.chain_id is 'The kept chain; its version and depth stand in what is offered';
alter table negotiation_term
    add constraint negotiation_term_of_chain foreign key (chain_id, organizer_id) references servicechain (id, organizer_id),
    add constraint negotiation_term_chain_of_its_kind check (chain_id is null or kind = 'CHAIN');
create unique index negotiation_term_chain_once on negotiation_term (negotiation_id, chain_id) where chain_id is not null;
create index negotiation_term_by_chain on negotiation_term (chain_id) where chain_id is not null;
