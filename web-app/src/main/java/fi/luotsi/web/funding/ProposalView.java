package fi.luotsi.web.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import fi.luotsi.money.Euros;
import fi.luotsi.ui.table.Texts;

/**
 * The plan and what it comes to, ready to be read.
 *
 * @param total null where nothing could be reckoned
 */
record ProposalView(String year, List<Part> parts, Map<String, String> areas, String area, Map<String, String> typed, List<Ground> grounds, List<Sum> sums, List<Row> rows,
        @Nullable Row total, String division, @Nullable String perResident) {

    /** A group of fields. */
    record Part(String legend, List<Field> fields) {}

    record Field(String name, String label, @Nullable String hint, String value, @Nullable String error) {}

    /** @param needNote where the coefficient comes from */
    record Ground(String code, String name, String before, String beforeNote, boolean beforeAssumed, Field need, String needNote, boolean needAssumed, Field fees, Field minimum) {}

    record Sum(String name, String amount, boolean last) {}

    /** @param marks what is to be noticed, in words */
    record Row(String name, String before, String gross, String fees, String net, String change, String ceiling, List<String> marks) {}

    static ProposalView of(PlannedFrames plan, OptionalInt residents, Texts texts) {
        return new Maker(plan, residents, texts).view();
    }

    private record Maker(PlannedFrames plan, OptionalInt residents, Texts texts) {

        ProposalView view() {
            var areas = new LinkedHashMap<String, String>();
            plan.areas().values().forEach(area -> areas.put(area.key(), texts.in(area.name())));
            var proposal = plan.proposal();
            var year = plan.lines().isEmpty() ? "" : plan.lines().getFirst().term().year().toString();
            return new ProposalView(year, parts(), areas, plan.area() == null ? "" : plan.area().key(), plan.form().typed(), plan.lines().stream().map(this::ground).toList(),
                    proposal == null ? List.of() : sums(proposal), proposal == null ? List.of() : rows(proposal),
                    proposal == null ? null : total(proposal), texts.of("funding.frames.division", plan.form().typed().getOrDefault("history", "")),
                    proposal == null ? null : perResident(proposal));
        }

        private List<Row> rows(FrameProposal proposal) {
            return IntStream.range(0, plan.lines().size()).mapToObj(k -> row(proposal, k)).toList();
        }

        private @Nullable String perResident(FrameProposal proposal) {
            var each = proposal.perResident(residents);
            return each.isEmpty() ? null : texts.of("funding.frames.per-resident", texts.formats().euros(each.get()), texts.formats().integer(residents.orElse(0)));
        }

        private List<Part> parts() {
            var part = new ArrayList<Part>();
            part.add(part("income", PlanForm.INCOME));
            part.add(part("commitments", PlanForm.COMMITMENTS));
            part.add(part("rules", List.of("reserve", "history")));
            part.add(part("ceiling", PlanForm.GROWTH));
            return part;
        }

        private Part part(String key, List<String> names) {
            return new Part(texts.of("funding.frames.part." + key), names.stream().map(name -> field(name, texts.of("funding.frames." + name), null)).toList());
        }

        private Field field(String name, String label, @Nullable String hint) {
            return new Field(name, label, hint, plan.form().typed().getOrDefault(name, ""), plan.form().errors().get(name));
        }

        private Ground ground(FrameLine line) {
            var name = texts.in(line.term().title());
            var need = plan.known().get(line.code());
            boolean asPublished = need != null && texts.formats().decimal(need.coefficient()).equals(plan.form().typed().get("need." + line.code()));
            var note = need == null ? texts.of("funding.frames.need.unknown")
                    : texts.of(need.areas() > 1 ? "funding.frames.need.mean" : "funding.frames.need.one", need.source(), need.year().toString(), need.areas());
            boolean known = line.term().yearBefore() != null;
            return new Ground(line.code(), name, texts.formats().millionsWithUnit(line.before()), texts.of(known ? "funding.frames.before.table" : "funding.frames.before.frame"), true,
                    field("need." + line.code(), texts.of("funding.frames.need.of", name), null), note, !asPublished,
                    field("fees." + line.code(), texts.of("funding.frames.fees.of", name), null), field("minimum." + line.code(), texts.of("funding.frames.minimum.of", name), null));
        }

        private List<Sum> sums(FrameProposal proposal) {
            var plan = proposal.plan();
            return List.of(new Sum(texts.of("funding.frames.sum.income"), texts.formats().euros(plan.incomeTotal()), false),
                    new Sum(texts.of("funding.frames.sum.commitments"), texts.formats().signedEuros(Euros.sum(plan.commitments()).negated()), false),
                    new Sum(texts.of("funding.frames.sum.reserve"), texts.formats().signedEuros(plan.heldBack().negated()), false),
                    new Sum(texts.of("funding.frames.sum.left"), texts.formats().euros(plan.forProvider()), true));
        }

        private Row row(FrameProposal proposal, int k) {
            var one = proposal.frames().frames().get(k);
            var before = proposal.grounds().get(k).before();
            var marks = new ArrayList<String>();
            if (proposal.exceeds(k)) {
                marks.add(texts.of("funding.frames.above-ceiling", texts.formats().millionsWithUnit(one.gross().minus(proposal.ceilings().get(k).most()))));
            }
            if (one.belowMinimum()) {
                marks.add(texts.of("funding.frames.below-minimum", texts.formats().millionsWithUnit(proposal.grounds().get(k).minimum())));
            }
            return new Row(texts.in(plan.lines().get(k).term().title()), texts.formats().number(before), texts.formats().number(one.gross()), texts.formats().number(one.clientFees()),
                    texts.formats().number(one.net()), texts.formats().change(before, one.gross()), texts.formats().number(proposal.ceilings().get(k).most()), marks);
        }

        private Row total(FrameProposal proposal) {
            var before = proposal.together().before();
            var fees = proposal.frames().total().minus(proposal.net());
            return new Row(texts.of("funding.frames.total"), texts.formats().number(before), texts.formats().number(proposal.frames().total()), texts.formats().number(fees),
                    texts.formats().number(proposal.net()), texts.formats().change(before, proposal.frames().total()), texts.formats().number(proposal.together().most()),
                    proposal.exceeds() ? List.of(texts.of("funding.frames.above-ceiling", texts.formats().millionsWithUnit(proposal.frames().total().minus(proposal.together().most()))))
                            : List.of());
        }
    }
}
