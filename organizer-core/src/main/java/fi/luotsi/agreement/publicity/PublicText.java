package fi.luotsi.agreement.publicity;

/**
 * What a public copy says.
 *
 * @param html safe HTML, without a page around it
 * @param json canonical
 */
public record PublicText(String html, String json) {}
