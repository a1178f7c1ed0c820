package fi.luotsi.web.codeset;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.ServicePackage;
import fi.luotsi.codeset.OwnCode;
import fi.luotsi.ui.table.Texts;

import java.time.LocalDate;

/**
 * One code of the list.
 *
 * @param href where it is changed; null for a shared one
 * @param valid from when to when; null where nobody has said
 */
record CodeLine(String code, String name, String scheme, String source, @Nullable String valid, boolean ended, @Nullable String href) {

    static CodeLine of(ServicePackage one, Texts texts) {
        return new CodeLine(one.code(), texts.in(one.name()), one.scheme(), one.source(), null, false, null);
    }

    static CodeLine of(OwnCode own, LocalDate today, Texts texts) {
        var formats = texts.formats();
        var last = own.validTo();
        var valid = last == null ? texts.of("codeset.valid.open", formats.date(own.validFrom())) : texts.of("codeset.valid.between", formats.date(own.validFrom()), formats.date(last));
        return new CodeLine(own.code(), texts.in(own.name()), own.scheme(), own.source(), valid, last != null && last.isBefore(today), "/admin/codes/" + own.code());
    }
}
