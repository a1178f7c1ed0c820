package fi.luotsi.web.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the administrator typed into the form of an import; valid or not. All of it is text, so that the record can hold what is wrong. */
record ImportFields(@Nullable MultipartFile file, @Nullable String form, @Nullable String delimiter, @Nullable String decimal, @Nullable String charset,
        @Nullable String regionColumn, @Nullable String regionBy, @Nullable String regionLevel, @Nullable String yearColumn, @Nullable String indicatorColumn,
        @Nullable String indicator, @Nullable String valueColumn, @Nullable String absoluteColumn, @Nullable String genderColumn,
        @Nullable String footnoteColumn, @Nullable String missing, @Nullable String source, @Nullable String licence, @Nullable String retrieved) {

    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Where a mapping begins: the names that our own download of observations gives its columns. */
    static ImportFields startingWith(String form) {
        return new ImportFields(null, form, ";", "COMMA", "UTF-8", "region", "CODE", null, "year", "indicator", null, "value", null, null, null, null,
                form.equals("OWN_CSV") ? null : "THL, Sotkanet.fi", form.equals("OWN_CSV") ? null : "CC BY 4.0", null);
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }

    /** As {@link fi.luotsi.indicator.imports.ImportForm#of} reads them; only what belongs to the chosen form. */
    Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        put(settings, "form", form);
        if (!"SOTKANET_REGIONS".equals(form)) {
            put(settings, "source", source);
            put(settings, "licence", licence);
            put(settings, "retrieved", retrieved == null ? null : day(retrieved.strip()));
        }
        if ("OWN_CSV".equals(form)) {
            putMapping(settings);
        }
        return settings;
    }

    private void putMapping(Map<String, String> settings) {
        put(settings, "delimiter", delimiter);
        put(settings, "decimal", decimal);
        put(settings, "charset", charset);
        put(settings, "region.column", regionColumn);
        put(settings, "region.by", regionBy);
        put(settings, "region.level", regionLevel);
        put(settings, "year.column", yearColumn);
        put(settings, "indicator.column", indicatorColumn);
        put(settings, "indicator", indicator);
        put(settings, "value.column", valueColumn);
        put(settings, "absolute.column", absoluteColumn);
        put(settings, "gender.column", genderColumn);
        put(settings, "footnote.column", footnoteColumn);
        put(settings, "missing", missing);
    }

    /** The field in which a setting is typed: {@code region.column} is regionColumn. */
    static String fieldOf(String setting) {
        int dot = setting.indexOf('.');
        return dot < 0 ? setting : setting.substring(0, dot) + Character.toUpperCase(setting.charAt(dot + 1)) + setting.substring(dot + 2);
    }

    /** 22.8.2026 as 2026-08-22; anything else as it stands, for the form to refuse. */
    private static String day(String typed) {
        try {
            return LocalDate.parse(typed, TYPED_DAY).toString();
        } catch (DateTimeParseException otherwise) {
            return typed;
        }
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            settings.put(name, value);
        }
    }
}
