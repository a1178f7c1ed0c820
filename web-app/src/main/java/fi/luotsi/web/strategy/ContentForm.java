package fi.luotsi.web.strategy;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;

/** What the edition says of one required content, as it is typed; nothing in either language takes it back. */
record ContentForm(int seen, @Nullable String fi, @Nullable String sv) {

    @Nullable Words words() {
        return Typed.text(fi).isEmpty() && Typed.text(sv).isEmpty() ? null : Words.of(Typed.text(fi), Typed.text(sv));
    }
}
