package fi.luotsi.ui.bpmn;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Segment;
import fi.luotsi.servicechain.content.Step;

/** Writes what BPMN has no word for into extension elements; {@link OwnTerms} reads them back. */
record OwnTermsText(XmlText xml) {

    void chain(ChainVersion version) {
        xml.begin("extensionElements").begin("luotsi:chain", "version", String.valueOf(version.head().number()), "servicePackage", version.head().servicePackage());
        words("name", version.head().name());
        version.content().services().forEach(code -> xml.empty("luotsi:service", "code", code));
        version.content().segments().forEach(this::segment);
        xml.end().end();
    }

    void step(Step step) {
        var actor = step.actor();
        xml.begin("extensionElements").begin("luotsi:step", "id", step.id().toString(), "service", step.service());
        words("name", step.name());
        if (actor != null) {
            xml.begin("luotsi:actor", "kind", actor.kind().name(), "provider", actor.provider() == null ? null : actor.provider().value().toString());
            words("name", actor.name());
            xml.end();
        }
        words("place", step.place());
        if (step.cost() != null) {
            figure("cost", step.cost().origin(), "euros", step.cost().unit().toString());
        }
        if (step.volume() != null) {
            figure("volume", step.volume().origin(), "yearly", String.valueOf(step.volume().yearly()));
        }
        words("measure", step.measure());
        words("jointTarget", step.jointTarget());
        xml.end().end();
    }

    void flow(Flow flow) {
        xml.begin("extensionElements").begin("luotsi:flow", "payer", flow.payer() == null ? null : flow.payer().name());
        words("condition", flow.condition());
        if (flow.maxTime() != null) {
            figure("maxTime", flow.maxTime().origin(), "amount", String.valueOf(flow.maxTime().amount()), "unit", flow.maxTime().unit().name());
        }
        words("information", flow.information());
        xml.end().end();
    }

    private void segment(Segment segment) {
        xml.begin("luotsi:segment", "size", segment.size() == null ? null : segment.size().toString(), "assumption", String.valueOf(segment.origin().assumption()),
                "source", segment.origin().source());
        words("name", segment.name());
        words("definition", segment.definition());
        xml.end();
    }

    private void figure(String name, Origin origin, String... figures) {
        var attributes = java.util.Arrays.copyOf(figures, figures.length + 4);
        attributes[figures.length] = "assumption";
        attributes[figures.length + 1] = String.valueOf(origin.assumption());
        attributes[figures.length + 2] = "source";
        attributes[figures.length + 3] = origin.source();
        xml.empty("luotsi:" + name, attributes);
    }

    private void words(String name, @Nullable Words words) {
        if (words == null) {
            return;
        }
        xml.begin("luotsi:" + name).text("luotsi:fi", words.fi());
        if (words.sv() != null) {
            xml.text("luotsi:sv", words.sv());
        }
        if (words.en() != null) {
            xml.text("luotsi:en", words.en());
        }
        xml.end();
    }
}
