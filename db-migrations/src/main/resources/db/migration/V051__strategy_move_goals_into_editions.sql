-- Goals were a plain list until now. They become the first edition, below one focus area, because targets name them.
insert into strategy_edition (id, organizer_id, number, title_fi, title_sv, valid_from, assumption, published_at, published_by, decided_by, decided_on, section)
    select gen_random_uuid(), organizer_id, 1, 'Palvelustrategia', 'Servicestrategi', current_date, true, now(), 'Luotsi', 'ei kirjattu', current_date, '–'
    from strategy_goal group by organizer_id;
insert into strategy_item (edition_id, organizer_id, item_id, level, position, text_fi, text_sv, source)
    select id, organizer_id, gen_random_uuid(), 'FOCUS', 1, title_fi, title_sv, 'oletus' from strategy_edition;
insert into strategy_item (edition_id, organizer_id, item_id, parent_id, level, position, text_fi, text_sv, source)
    select focus.edition_id, focus.organizer_id, goal.id, focus.item_id, 'GOAL', goal.position, goal.text_fi, goal.text_sv, 'oletus'
    from strategy_goal goal join strategy_item focus on focus.organizer_id = goal.organizer_id;
drop table strategy_goal;
