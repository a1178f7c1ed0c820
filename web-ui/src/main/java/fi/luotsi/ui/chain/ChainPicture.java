package fi.luotsi.ui.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Step;

/**
 * The picture of a chain with what a template needs beside the geometry.
 *
 * @param title       read aloud first
 * @param description the picture in one sentence
 */
public record ChainPicture(ChainDiagram diagram, String title, String description, List<StepBox> boxes) {

    /**
     * @param look    extra classes of the box
     * @param href    where a click or Enter on the step leads
     * @param name    of the link, read aloud
     * @param warning in the place's line where nobody is responsible; null otherwise
     * @param mark    words above the box: new or changed
     */
    public record StepBox(ChainDiagram.Box box, String look, String href, String name, @Nullable String warning, @Nullable String mark) {
        public String triangle() {
            return "M" + (box.right()) + " " + (box.top() - 12) + "l12 21h-24z";
        }
    }

    /**
     * @param title of the picture
     * @param href  where a step leads, by its id
     */
    public static ChainPicture of(ChainWords words, String title, Function<UUID, String> href, Map<UUID, Mark> marks) {
        var chain = words.chain();
        Function<Flow, String> label = words::label;
        var diagram = ChainLayout.of(chain, words.texts().locale(), label);
        var boxes = new ArrayList<StepBox>();
        for (ChainDiagram.Box box : diagram.boxes()) {
            chain.step(box.step()).ifPresent(step -> boxes.add(box(words, box, step, href.apply(box.step()), marks.get(box.step()))));
        }
        return new ChainPicture(diagram, title, words.texts().of("chain.picture.told", chain.actors().size(), chain.steps().size(), chain.handOvers().size()), boxes);
    }

    private static StepBox box(ChainWords words, ChainDiagram.Box box, Step step, String href, @Nullable Mark mark) {
        boolean missing = step.actor() == null;
        var look = (missing ? " miss" : "") + (mark == null ? "" : mark == Mark.ADDED ? " new" : " changed");
        return new StepBox(box, look, href, box.number() + " " + words.texts().in(step.name()) + ", " + words.actor(step),
                missing ? words.texts().of("chain.actor.missing") : null, mark == null ? null : words.texts().of("chain.mark.", mark));
    }
}
