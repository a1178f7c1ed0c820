package fi.luotsi.ui;

/** Where to, and in which words. */
public record Link(String text, String href) {}
