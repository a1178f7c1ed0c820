package fi.luotsi.ui.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.servicechain.content.Flow;
import fi.luotsi.ui.chain.ChainDiagram.Arrow;
import fi.luotsi.ui.chain.ChainDiagram.Box;
import fi.luotsi.ui.chain.ChainDiagram.Label;
import fi.luotsi.ui.chain.ChainDiagram.Point;

class ServiceChainDiagramTest {

    private static final Locale FINNISH = Locale.of("fi");
    private static final long SEED = 2018;

    /** The upper and lower edges count as touching. */
    private record Area(int left, int top, int right, int bottom) {
        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Stream<ChainContent> chains() {
        var random = new Random(SEED);
        return IntStream.rangeClosed(3, 60).boxed().flatMap(size -> IntStream.range(0, 4).mapToObj(_ -> RandomChain.of(random, size)));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void noTwoBoxesOverlapAndEachLiesInItsLane(ChainContent chain) {
        var drawn = drawn(chain);
        assertThat(drawn.boxes()).hasSameSizeAs(chain.steps());
        var boxes = drawn.boxes().stream().map(ServiceChainDiagramTest::area).toList();
        noneOverlap(boxes, boxes);
        assertThat(drawn.boxes()).allSatisfy(box -> {
            assertThat(box.left()).isGreaterThanOrEqualTo(drawn.head());
            assertThat(box.right()).isLessThan(drawn.width());
            assertThat(drawn.lanes()).filteredOn(lane -> lane.top() < box.top() && box.bottom() < lane.bottom()).hasSize(1);
        });
        assertThat(drawn.lanes().getLast().bottom()).isEqualTo(drawn.height());
    }

    @ParameterizedTest
    @MethodSource("chains")
    void labelsLieOnNoBoxOnNoOtherLabelAndOnNoArrow(ChainContent chain) {
        var drawn = drawn(chain);
        var labels = drawn.arrows().stream().map(Arrow::label).filter(java.util.Objects::nonNull).map(ServiceChainDiagramTest::area).toList();
        noneOverlap(labels, labels);
        noneOverlap(labels, drawn.boxes().stream().map(ServiceChainDiagramTest::area).toList());
        assertThat(labels).allSatisfy(label -> {
            assertThat(label.left()).isGreaterThan(drawn.head());
            assertThat(label.top()).isPositive();
            assertThat(drawn.arrows()).allSatisfy(arrow -> assertThat(legs(arrow)).noneMatch(leg -> leg.overlaps(label)));
        });
    }

    @ParameterizedTest
    @MethodSource("chains")
    void arrowsLeaveAtTheRightEnterAtTheLeftAndCrossNoBox(ChainContent chain) {
        var drawn = drawn(chain);
        assertThat(drawn.arrows()).hasSameSizeAs(chain.flows()).allSatisfy(arrow -> {
            var from = box(drawn, arrow.from().toString());
            var to = box(drawn, arrow.to().toString());
            assertThat(arrow.path().getFirst().x()).isEqualTo(from.right());
            assertThat(arrow.path().getFirst().y()).isBetween(from.top(), from.bottom());
            assertThat(arrow.path().getLast().x()).isEqualTo(to.left());
            assertThat(arrow.path().getLast().y()).isBetween(to.top(), to.bottom());
            assertThat(legs(arrow)).allSatisfy(leg -> assertThat(drawn.boxes()).noneMatch(box -> area(box).overlaps(leg)));
            assertThat(arrow.path()).allSatisfy(corner -> {
                assertThat(corner.x()).isBetween(drawn.head(), drawn.width());
                assertThat(corner.y()).isBetween(0, drawn.height());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("chains")
    void noTwoArrowsRunOnTopOfEachOther(ChainContent chain) {
        var arrows = drawn(chain).arrows();
        for (int one = 0; one < arrows.size(); one++) {
            for (int other = one + 1; other < arrows.size(); other++) {
                var first = arrows.get(one);
                var second = arrows.get(other);
                assertThat(shared(first, second)).as("%s and %s", first.d(), second.d()).isFalse();
            }
        }
    }

    @Test
    void theSameChainGivesTheSamePicture() {
        var chain = RandomChain.of(new Random(SEED), 40);
        assertThat(drawn(chain)).isEqualTo(drawn(chain));
    }

    @Test
    void aChainWithoutStepsIsAnEmptyPicture() {
        assertThat(drawn(ChainContent.EMPTY).boxes()).isEmpty();
    }

    private static ChainDiagram drawn(ChainContent chain) {
        return ChainLayout.of(chain, FINNISH, ServiceChainDiagramTest::words);
    }

    private static String words(Flow flow) {
        return (flow.maxTime() == null ? "" : "≤ " + flow.maxTime().amount() + " pv") + (flow.condition() == null ? "" : " " + flow.condition().fi());
    }

    private static void noneOverlap(List<Area> some, List<Area> others) {
        for (int one = 0; one < some.size(); one++) {
            for (int other = 0; other < others.size(); other++) {
                if (some != others || one < other) {
                    assertThat(some.get(one).overlaps(others.get(other))).as("%s on %s", some.get(one), others.get(other)).isFalse();
                }
            }
        }
    }

    /** Legs of two arrows that lie on one line and share more than a point. */
    private static boolean shared(Arrow one, Arrow other) {
        return legs(one).stream().anyMatch(leg -> legs(other).stream().anyMatch(second -> onOneLine(leg, second)));
    }

    private static boolean onOneLine(Area one, Area other) {
        boolean lying = one.top == one.bottom && other.top == other.bottom && one.top == other.top && one.left < other.right && other.left < one.right;
        boolean standing = one.left == one.right && other.left == other.right && one.left == other.left && one.top < other.bottom && other.top < one.bottom;
        return lying || standing;
    }

    private static List<Area> legs(Arrow arrow) {
        return IntStream.range(1, arrow.path().size()).mapToObj(at -> leg(arrow.path().get(at - 1), arrow.path().get(at))).toList();
    }

    private static Area leg(Point one, Point other) {
        assertThat(one.x() == other.x() || one.y() == other.y()).as("a right angle").isTrue();
        return new Area(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), Math.max(one.x(), other.x()), Math.max(one.y(), other.y()));
    }

    private static Area area(Box box) {
        return new Area(box.left(), box.top(), box.right(), box.bottom());
    }

    /** Eleven pixels of letters above the foot. */
    private static Area area(Label label) {
        return new Area(label.x(), label.y() - 11, label.x() + label.width(), label.y() + 2);
    }

    private static Box box(ChainDiagram drawn, String step) {
        return drawn.boxes().stream().filter(box -> box.step().toString().equals(step)).findFirst().orElseThrow();
    }
}
