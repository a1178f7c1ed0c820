package fi.luotsi.web.publicity;

/** A public agreement in the list, ready to be shown. */
public record OpenLine(String href, String title, String number, String organizer, String provider, String period, String inForceFrom, String state) {}
