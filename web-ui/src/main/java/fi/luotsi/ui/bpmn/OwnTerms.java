package fi.luotsi.ui.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.Cost;
import fi.luotsi.servicechain.content.MaxTime;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Payer;
import fi.luotsi.servicechain.content.Segment;
import fi.luotsi.servicechain.content.Volume;

/**
 * Our own terms in extension elements, as {@link OwnTermsText} writes them. The file has been in other hands: what says nothing any more is
 * told and left out, and what is read keeps every rule that a draft's parts have.
 */
record OwnTerms(XmlNode node, BpmnRemarks remarks) {

    static final int LONGEST = 2000;

    /** The terms of that name among an element's extensions. */
    static Optional<OwnTerms> of(XmlNode element, String name, BpmnRemarks remarks) {
        return element.child(Bpmn.MODEL, "extensionElements").flatMap(extensions -> extensions.child(Bpmn.OWN, name)).map(own -> new OwnTerms(own, remarks));
    }

    @Nullable ChainFacts facts() {
        var name = words("name");
        return name == null ? null : new ChainFacts(name, Objects.requireNonNullElse(node.attribute("servicePackage"), ""));
    }

    List<String> services() {
        return node.children(Bpmn.OWN, "service").stream().map(service -> service.attribute("code")).filter(Objects::nonNull).distinct().toList();
    }

    List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        for (XmlNode child : node.children(Bpmn.OWN, "segment")) {
            var segment = new OwnTerms(child, remarks);
            var name = segment.words("name");
            var definition = segment.words("definition");
            if (name != null && definition != null) {
                segments.add(new Segment(name, definition, segment.value("size", OwnTerms::count), segment.origin()));
            } else {
                remarks.add(BpmnRemark.Kind.OWN_TERM_UNREADABLE, child, child.name());
            }
        }
        return segments;
    }

    @Nullable UUID id() {
        return value("id", UUID::fromString);
    }

    @Nullable String service() {
        return node.attribute("service");
    }

    @Nullable Actor actor() {
        return part("actor", actor -> {
            var name = actor.words("name");
            var kind = actor.value("kind", Actor.Kind::valueOf);
            return name == null || kind == null ? null : new Actor(kind, actor.value("provider", id -> new ProviderId(UUID.fromString(id))), name);
        });
    }

    @Nullable Cost cost() {
        return part("cost", cost -> {
            var euros = cost.value("euros", Euros::of);
            return euros == null || euros.isNegative() ? null : new Cost(euros, cost.origin());
        });
    }

    @Nullable Volume volume() {
        return part("volume", volume -> {
            var yearly = volume.value("yearly", OwnTerms::count);
            return yearly == null ? null : new Volume(yearly, volume.origin());
        });
    }

    @Nullable MaxTime maxTime() {
        return part("maxTime", time -> {
            var amount = time.value("amount", Integer::valueOf);
            var unit = time.value("unit", MaxTime.Unit::valueOf);
            return amount == null || unit == null ? null : new MaxTime(amount, unit, time.origin());
        });
    }

    @Nullable Payer payer() {
        return value("payer", Payer::valueOf);
    }

    /** A text in both languages; in one and the same where the other is missing. */
    @Nullable Words words(String name) {
        var words = node.child(Bpmn.OWN, name).orElse(null);
        if (words == null) {
            return null;
        }
        var fi = text(words, "fi");
        var sv = text(words, "sv");
        if (fi == null && sv == null) {
            remarks.add(BpmnRemark.Kind.OWN_TERM_UNREADABLE, words, name);
            return null;
        }
        if (fi == null || sv == null) {
            remarks.together(BpmnRemark.Kind.IN_ONE_LANGUAGE, words, "");
        }
        return new Words(Objects.requireNonNull(fi == null ? sv : fi), sv == null ? fi : sv, text(words, "en"));
    }

    /** A source; where none is named, an assumption. */
    private Origin origin() {
        var source = Objects.requireNonNullElse(node.attribute("source"), "");
        return new Origin(source, source.isBlank() || "true".equals(node.attribute("assumption")));
    }

    private @Nullable String text(XmlNode words, String language) {
        var text = words.child(Bpmn.OWN, language).map(XmlNode::text).filter(one -> !one.isBlank()).orElse(null);
        if (text != null && text.length() > LONGEST) {
            remarks.add(BpmnRemark.Kind.CUT, words, text);
            return text.substring(0, LONGEST);
        }
        return text;
    }

    private <T> @Nullable T part(String name, Function<OwnTerms, @Nullable T> read) {
        var child = node.child(Bpmn.OWN, name).orElse(null);
        if (child == null) {
            return null;
        }
        T part;
        try {
            part = read.apply(new OwnTerms(child, remarks));
        } catch (IllegalArgumentException | ArithmeticException said) {
            part = null;
        }
        if (part == null) {
            remarks.add(BpmnRemark.Kind.OWN_TERM_UNREADABLE, child, name);
        }
        return part;
    }

    private <T> @Nullable T value(String attribute, Function<String, T> read) {
        var text = node.attribute(attribute);
        if (text == null) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | ArithmeticException said) {
            remarks.add(BpmnRemark.Kind.OWN_TERM_UNREADABLE, node, attribute);
            return null;
        }
    }

    private static Long count(String text) {
        if (!text.matches("\\d{1,15}")) {
            throw new IllegalArgumentException("No count: " + text);
        }
        return Long.valueOf(text);
    }
}
