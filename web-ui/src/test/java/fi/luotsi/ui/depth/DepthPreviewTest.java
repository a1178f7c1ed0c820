package fi.luotsi.ui.depth;

import static fi.luotsi.servicechain.ChainDepth.HANDOVER_TIMES;
import static fi.luotsi.servicechain.ChainDepth.OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.ChainDepth;
import fi.luotsi.servicechain.ChainHead;
import fi.luotsi.servicechain.ChainId;
import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.MaxTime;
import fi.luotsi.servicechain.content.Origin;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.table.Texts;

class DepthPreviewTest {

    private final UUID concern = new UUID(0, 1);
    private final UUID assessment = new UUID(0, 2);
    private final UUID care = new UUID(0, 3);
    private final Texts texts = texts();
    private final ChainVersion first = version(1, 3);

    @Test
    void fromOneToTwoBringsTheHandOversWithTheirMeasuresAndBackTakesExactlyThemAway() {
        var deeper = preview(new Bound(first, OUTCOME), new Bound(first, HANDOVER_TIMES));
        assertThat(deeper.counts()).containsExactly("+2 kohtaa", "+2 mittaria");
        assertThat(deeper.clausesAdded()).hasSize(2).allSatisfy(clause -> assertThat(clause).startsWith("Luovutus, "));
        assertThat(deeper.clausesRemoved()).isEmpty();

        var back = preview(new Bound(first, HANDOVER_TIMES), new Bound(first, OUTCOME));
        assertThat(back.counts()).containsExactly("−2 kohtaa", "−2 mittaria");
        assertThat(back.clausesRemoved()).isEqualTo(deeper.clausesAdded());
        assertThat(back.measuresRemoved()).isEqualTo(deeper.measuresAdded());
        assertThat(back.clausesAdded()).isEmpty();
    }

    @Test
    void theSameDepthChangesNothing() {
        assertThat(preview(new Bound(first, OUTCOME), new Bound(first, OUTCOME)).changesNothing()).isTrue();
    }

    @Test
    void anotherVersionChangesTheClausesThatReadOtherwise() {
        var moved = preview(new Bound(first, HANDOVER_TIMES), new Bound(version(2, 1), HANDOVER_TIMES));
        assertThat(moved.counts()).containsExactly("+1 kohta", "−1 kohta");
        assertThat(moved.clausesAdded()).singleElement().asString().contains("enintään 1 päivän");
        assertThat(moved.clausesRemoved()).singleElement().asString().contains("enintään 3 päivän");
    }

    @Test
    void whereNothingWasOfferedEverythingIsNew() {
        var all = preview(null, new Bound(first, OUTCOME));
        assertThat(all.clausesAdded()).isEqualTo(all.chosen().clauses()).hasSize(2);
        assertThat(all.counts()).containsExactly("+2 kohtaa", "+1 mittari");
    }

    private DepthPreview preview(Bound before, Bound chosen) {
        return DepthPreview.between(before, chosen, null, texts);
    }

    private ChainVersion version(int number, int days) {
        var content = new ChainContent(List.of(step(concern, "Huoli", "Koulu", null), step(assessment, "Arvio", "Sote-keskus", null), step(care, "Hoito", "Sairaala", "Toimintakyky")),
                List.of(flow(concern, assessment, days), flow(assessment, care, 21)), List.of(), List.of());
        return new ChainVersion(new ChainHead(new ChainId(new UUID(0, 9)), new UUID(1, number), number, words("Ketju"), "U2", 1, Instant.EPOCH, "Pääkäyttäjä", null, null), content);
    }

    private static Step step(UUID id, String name, String actor, String measure) {
        return new Step(id, words(name), new Actor(Actor.Kind.PROVIDER, null, words(actor)), null, null, false, measure != null, null, null, measure == null ? null : words(measure), null);
    }

    private static Flow flow(UUID from, UUID to, int days) {
        return new Flow(from, to, null, new MaxTime(days, MaxTime.Unit.DAYS, Origin.assumed()), null, null);
    }

    private static Words words(String text) {
        return Words.of(text, text);
    }

    private static Texts texts() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/chain", "messages/depth", "messages/table", "messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Texts(messages, Locale.of("fi"));
    }
}
