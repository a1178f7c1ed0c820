package fi.luotsi.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.luotsi.ui.chain.ChainDiagram.Arrow;

class ChainSheetsTest {

    private static final long SEED = 2018;
    private static final int WIDTH = 1346;
    private static final int HEIGHT = 720;

    static Stream<ChainDiagram> diagrams() {
        var random = new Random(SEED);
        return IntStream.rangeClosed(3, 60).mapToObj(size -> ChainLayout.of(RandomChain.of(random, size), Locale.of("fi"), flow -> flow.maxTime() == null ? "" : "≤ " + flow.maxTime().amount() + " pv"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyBoxLabelAndTipStandsOnOneSheetAndIsWhole(ChainDiagram diagram) {
        var sheets = new ChainSheets(diagram).within(WIDTH, HEIGHT);
        assertThat(sheets).allSatisfy(sheet -> {
            assertThat(sheet.width()).isLessThanOrEqualTo(WIDTH);
            assertThat(sheet.height()).isLessThanOrEqualTo(HEIGHT);
            assertThat(sheet.boxes()).allSatisfy(box -> {
                assertThat(box.left() - 10).isGreaterThanOrEqualTo(diagram.head());
                assertThat(box.top()).isGreaterThanOrEqualTo(10);
                assertThat(box.right()).isLessThanOrEqualTo(sheet.width());
                assertThat(box.bottom()).isLessThanOrEqualTo(sheet.height());
            });
            assertThat(sheet.ways().stream().map(ChainSheet.Way::label).filter(Objects::nonNull)).allSatisfy(label -> {
                assertThat(label.x()).isGreaterThanOrEqualTo(diagram.head());
                assertThat(label.y()).isBetween(11, sheet.height());
            });
        });
        assertThat(sheets.stream().flatMap(sheet -> sheet.boxes().stream()).map(ChainDiagram.Box::step)).containsExactlyInAnyOrderElementsOf(diagram.boxes().stream().map(ChainDiagram.Box::step).toList());
        assertThat(ways(sheets).map(ChainSheet.Way::tip).filter(Objects::nonNull)).hasSameSizeAs(diagram.arrows());
        assertThat(ways(sheets).map(ChainSheet.Way::label).filter(Objects::nonNull)).hasSameSizeAs(diagram.arrows().stream().filter(arrow -> arrow.label() != null).toList());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void noLegOfAnArrowIsLost(ChainDiagram diagram) {
        var sheets = new ChainSheets(diagram).within(WIDTH, HEIGHT);
        assertThat(ways(sheets).mapToInt(way -> length(way.d())).sum()).isEqualTo(diagram.arrows().stream().map(Arrow::d).mapToInt(ChainSheetsTest::length).sum());
    }

    @Test
    void aSmallPictureIsOneSheetAsItIs() {
        var diagram = ChainLayout.of(RandomChain.of(new Random(SEED), 3), Locale.of("fi"), _ -> "");
        var sheet = new ChainSheets(diagram).one();
        assertThat(new ChainSheets(diagram).within(WIDTH, HEIGHT)).containsExactly(sheet);
        assertThat(sheet.boxes()).isEqualTo(diagram.boxes());
        assertThat(sheet.ways().stream().map(ChainSheet.Way::d)).isEqualTo(diagram.arrows().stream().map(Arrow::d).toList());
        assertThat(sheet.lanes().stream().map(ChainSheet.Lane::name)).isEqualTo(diagram.lanes().stream().map(ChainDiagram.Lane::name).toList());
    }

    private static Stream<ChainSheet.Way> ways(List<ChainSheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.ways().stream());
    }

    /** Every leg of an arrow lies or stands. */
    private static int length(String d) {
        int length = 0;
        for (String piece : d.split("M")) {
            var corners = Stream.of(piece.split("L")).filter(corner -> !corner.isEmpty()).map(corner -> Stream.of(corner.split(" ")).mapToInt(Integer::parseInt).toArray()).toList();
            for (int at = 1; at < corners.size(); at++) {
                length += Math.abs(corners.get(at)[0] - corners.get(at - 1)[0]) + Math.abs(corners.get(at)[1] - corners.get(at - 1)[1]);
            }
        }
        return length;
    }
}
