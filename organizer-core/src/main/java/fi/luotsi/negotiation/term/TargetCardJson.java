package fi.luotsi.negotiation.term;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fi.luotsi.target.CellTarget;
import fi.luotsi.target.Rhythm;
import fi.luotsi.target.TargetCard;
import fi.luotsi.target.TargetKind;

/** A target's card as JSON. What is missing is left out, and an empty card altogether: what was agreed before there were cards keeps its fingerprint. */
final class TargetCardJson {

    private static final String MEMBER = "card";

    private TargetCardJson() {}

    static void write(TargetCard card, Map<String, Object> target) {
        if (card.isEmpty()) {
            return;
        }
        var json = new LinkedHashMap<String, Object>();
        put(json, "tag", card.kind() == null ? "" : card.kind().name());
        put(json, "numerator", card.numerator());
        put(json, "denominator", card.denominator());
        put(json, "rhythm", card.rhythm() == null ? "" : card.rhythm().name());
        if (card.lagMonths() != null) {
            json.put("lagMonths", card.lagMonths());
        }
        put(json, "paymentEffect", card.paymentEffect());
        if (!card.packages().isEmpty()) {
            json.put("servicePackages", card.packages());
        }
        if (!card.cells().isEmpty()) {
            json.put("cells", card.cells().stream().map(TargetCardJson::cell).toList());
        }
        target.put(MEMBER, json);
    }

    @SuppressWarnings("unchecked")
    static TargetCard read(Map<String, Object> target) {
        if (!(target.get(MEMBER) instanceof Map<?, ?> object)) {
            return TargetCard.EMPTY;
        }
        var json = (Map<String, Object>) object;
        var tag = text(json, "tag");
        var rhythm = text(json, "rhythm");
        return new TargetCard(tag.isEmpty() ? null : TargetKind.valueOf(tag), text(json, "numerator"), text(json, "denominator"),
                rhythm.isEmpty() ? null : Rhythm.valueOf(rhythm), number(json.get("lagMonths")), text(json, "paymentEffect"),
                list(json, "servicePackages").stream().map(String::valueOf).toList(),
                list(json, "cells").stream().map(cell -> readCell((Map<String, Object>) cell)).toList());
    }

    private static Map<String, Object> cell(CellTarget cell) {
        var json = new LinkedHashMap<String, Object>();
        json.put("region", cell.region());
        json.put("regionName", cell.regionName());
        json.put("year", cell.year());
        json.put("value", TermValueJson.plain(cell.value()));
        return json;
    }

    private static CellTarget readCell(Map<String, Object> cell) {
        var year = number(cell.get("year"));
        if (year == null) {
            throw new IllegalArgumentException("A value for an area lacks its year: " + cell);
        }
        return new CellTarget(text(cell, "region"), text(cell, "regionName"), year, new BigDecimal(text(cell, "value")));
    }

    private static void put(Map<String, Object> json, String member, String text) {
        if (!text.isEmpty()) {
            json.put(member, text);
        }
    }

    private static String text(Map<String, Object> json, String member) {
        return json.get(member) instanceof String text ? text : "";
    }

    private static @Nullable Integer number(@Nullable Object value) {
        return value instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }

    private static List<?> list(Map<String, Object> json, String member) {
        return json.get(member) instanceof List<?> list ? list : List.of();
    }
}
