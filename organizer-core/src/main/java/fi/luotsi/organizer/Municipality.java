package fi.luotsi.organizer;

/**
 * A municipality of the 2026 division.
 *
 * @param code          three digits
 * @param countyCode    of its maakunta
 * @param organizerCode of the organizer that answers for its residents' services
 */
public record Municipality(String code, String nameFi, String nameSv, LanguageStatus languages, String countyCode, String organizerCode) {}
