package fi.luotsi.ui;

/** One choice of what a list shows, with how many that leaves. */
public record Filter(String id, String text, long count, String href, boolean current) {}
