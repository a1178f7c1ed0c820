-- A position on terms that are no numbers: in words, or by choice (how deep a chain binds, which funding model). What is refused
-- altogether gets a place of its own in each.
alter table negotiation_position
    add column refused          numeric,
    add column wanted_words     text constraint negotiation_position_wanted_words_short check (length(wanted_words) between 1 and 1000),
    add column acceptable_words text constraint negotiation_position_acceptable_words_short check (length(acceptable_words) between 1 and 1000),
    add column fallback_words   text constraint negotiation_position_fallback_words_short check (length(fallback_words) between 1 and 1000),
    add column refused_words    text constraint negotiation_position_refused_words_short check (length(refused_words) between 1 and 1000),
    add column choices          text[] constraint negotiation_position_choices_some check (cardinality(choices) > 0),
    add column remark           text constraint negotiation_position_remark_short check (length(remark) between 1 and 1000),
    add constraint negotiation_position_refused_beyond check (refused is null
        or wanted < fallback and refused > fallback or wanted > fallback and refused < fallback),
    add constraint negotiation_position_refused_with_numbers check (refused is null or wanted is not null),
    add constraint negotiation_position_remark_with_choices check (remark is null or choices is not null),
    add constraint negotiation_position_one_form check (
        num_nonnulls(wanted, choices, coalesce(wanted_words, acceptable_words, fallback_words, refused_words)) <= 1);
