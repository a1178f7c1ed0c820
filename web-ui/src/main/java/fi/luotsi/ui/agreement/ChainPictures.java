package fi.luotsi.ui.agreement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fi.luotsi.servicechain.ChainVersion;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.servicechain.content.Step;
import fi.luotsi.ui.agreement.Block.Figure;
import fi.luotsi.ui.chain.ChainDiagram;
import fi.luotsi.ui.chain.ChainLayout;
import fi.luotsi.ui.chain.ChainSheet;
import fi.luotsi.ui.chain.ChainSheets;
import fi.luotsi.ui.chain.ChainWords;

/**
 * The picture of a chain on paper: on an upright page where it can be read there, else on a page that lies on its side, else in parts.
 *
 * @param name of the chain
 */
record ChainPictures(PaperTerms terms, PaperText name, ChainVersion version) {

    /** The smallest letters of the picture, 11 pixels, are then a little more than 6 points high. */
    private static final double LEAST = 0.735;
    /** What a page has room for beside a heading, in pixels of 1/96 inch; see pdf/agreement.css. */
    private static final Room UPRIGHT = new Room(616, 800);
    private static final Room ON_ITS_SIDE = new Room(990, 480);

    private record Room(int width, int height) {
        double scale(int wide, int high) {
            return Math.min(1, Math.min((double) width / wide, (double) height / high));
        }

        boolean holds(ChainDiagram diagram) {
            return scale(diagram.width(), diagram.height()) >= LEAST;
        }
    }

    Block block(Numbers numbers) {
        var words = new ChainWords(terms.texts(), version.content());
        var diagram = ChainLayout.of(version.content(), terms.texts().locale(), words::label);
        var sheets = new ChainSheets(diagram);
        var told = terms.label("paper.chains.picture.told", name.text(), String.valueOf(version.head().number()), version.content().actors().size(), version.content().steps().size());
        var whole = sheets.one();
        return new Block.Picture(numbers.next(), new PaperText(terms.label("paper.chains.picture", name.text()), name.lang()), terms.label("paper.chains.picture.about"),
                new Figure(whole, "", whole.width(), whole.height(), told), !UPRIGHT.holds(diagram), onPaper(diagram, sheets, told), version.content().steps().stream().map(step -> step(step, words)).toList());
    }

    private List<Figure> onPaper(ChainDiagram diagram, ChainSheets sheets, String told) {
        if (UPRIGHT.holds(diagram)) {
            return List.of(figure(sheets.one(), "", UPRIGHT, told));
        }
        if (ON_ITS_SIDE.holds(diagram)) {
            return List.of(figure(sheets.one(), "", ON_ITS_SIDE, told));
        }
        var parts = sheets.within((int) (ON_ITS_SIDE.width() / LEAST), (int) (ON_ITS_SIDE.height() / LEAST));
        return IntStream.range(0, parts.size()).mapToObj(at -> {
            var caption = caption(parts.get(at), at + 1, parts.size());
            return figure(parts.get(at), at == 0 ? caption + " " + terms.label("paper.chains.picture.goes-on") : caption, ON_ITS_SIDE, told + " " + caption);
        }).toList();
    }

    /** Parts of one picture are all of one scale, unless there is one that cannot be cut to the page's size. */
    private static Figure figure(ChainSheet sheet, String caption, Room room, String told) {
        double scale = Math.min(caption.isEmpty() ? 1 : LEAST, room.scale(sheet.width(), sheet.height()));
        return new Figure(sheet, caption, (int) (sheet.width() * scale), (int) (sheet.height() * scale), told);
    }

    private String caption(ChainSheet part, int number, int of) {
        var steps = part.boxes().stream().map(box -> String.valueOf(box.number())).collect(Collectors.joining(", "));
        return terms.label(steps.isEmpty() ? "paper.chains.picture.part.empty" : "paper.chains.picture.part", number, of, part.row(), part.column(), steps);
    }

    private PaperText step(Step step, ChainWords words) {
        var who = words.actor(step) + (step.place() == null ? "" : ", " + terms.texts().in(step.place()));
        var told = terms.label("paper.chains.step", terms.texts().in(step.name()), who);
        var next = version.content().leaving(step.id()).stream().map(flow -> next(flow, words)).collect(Collectors.joining(", "));
        return PaperText.of((next.isEmpty() ? told : terms.label("paper.chains.step.then", told, next)) + ".");
    }

    private String next(Flow flow, ChainWords words) {
        var how = words.label(flow);
        var number = String.valueOf(version.content().number(flow.to()));
        return how.isEmpty() ? terms.label("paper.chains.step.next", number) : terms.label("paper.chains.step.next.how", number, how);
    }
}
