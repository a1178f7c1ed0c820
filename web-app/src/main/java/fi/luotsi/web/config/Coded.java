package fi.luotsi.web.config;

/** A choice that has a written form in settings. */
interface Coded {

    /** As an operator writes it in an environment variable. */
    String code();
}
