package fi.luotsi.web.codeset;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.ServicePackage;
import fi.luotsi.codeset.OwnCode;
import fi.luotsi.ui.table.Texts;

/**
 * One code of the list.
 *
 * @param scheme   its grouping, as the address calls it
 * @param grouping the same in words
 * @param href where it is changed; null for a shared one
 * @param valid from when to when; null where nobody has said
 */
record CodeLine(String code, String name, String scheme, String grouping, String source, @Nullable String valid, boolean ended, @Nullable String href) {

    private static final Set<String> SHARED = Set.of("etela_savo_sote", "kuntamaisema_2012", "maakunta_service_entities_2018", "sitra_tietopaketit", "thl_need_task_areas", "uusimaa2019_exercise");

    /** A shared grouping in words; an own one is called as the organizer calls it. */
    static String grouping(String scheme, Texts texts) {
        return SHARED.contains(scheme) ? texts.of("codeset.scheme." + scheme) : scheme;
    }

    static CodeLine of(ServicePackage one, Texts texts) {
        return new CodeLine(one.code(), texts.in(one.name()), one.scheme(), grouping(one.scheme(), texts), one.source(), null, false, null);
    }

    static CodeLine of(OwnCode own, LocalDate today, Texts texts) {
        var formats = texts.formats();
        var last = own.validTo();
        var valid = last == null ? texts.of("codeset.valid.open", formats.date(own.validFrom())) : texts.of("codeset.valid.between", formats.date(own.validFrom()), formats.date(last));
        return new CodeLine(own.code(), texts.in(own.name()), own.scheme(), grouping(own.scheme(), texts), own.source(), valid, last != null && last.isBefore(today), "/admin/codes/" + own.code());
    }
}
