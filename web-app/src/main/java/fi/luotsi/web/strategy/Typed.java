package fi.luotsi.web.strategy;

import org.jspecify.annotations.Nullable;

/** Text as it is kept. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
