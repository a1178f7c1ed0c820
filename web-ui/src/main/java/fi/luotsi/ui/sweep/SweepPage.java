package fi.luotsi.ui.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import fi.luotsi.funding.projection.ProjectionJson;
import fi.luotsi.funding.projection.SweepPoint;
import fi.luotsi.negotiation.sweep.Sweep;
import fi.luotsi.negotiation.sweep.SweepId;
import fi.luotsi.negotiation.sweep.Sweeps;
import fi.luotsi.scenario.Scenarios;
import fi.luotsi.ui.table.Texts;

/** One sweep: how far it is, what is known, what it was made of; cancelled, run again, taken along as a file. */
@Component
public class SweepPage {

    private static final int SHORT_HASH = 8;

    private final Sweeps sweeps;
    private final Scenarios scenarios;
    private final SweepHead head;

    SweepPage(Sweeps sweeps, Scenarios scenarios, SweepHead head) {
        this.sweeps = sweeps;
        this.scenarios = scenarios;
        this.head = head;
    }

    public String show(SweepPlace place, UUID id, Model model) {
        head.addTo(model, place);
        var sweep = sweep(place, id);
        var texts = head.texts(place);
        var request = sweep.request();
        model.addAttribute("line", SweepLine.of(sweep, texts, place)).addAttribute("axes", axes(sweep, sweeps.points(place.acting(), place.negotiation(), sweep.id()), texts))
                .addAttribute("seed", Long.toString(request.sampling().seed())).addAttribute("replications", texts.formats().integer(request.sampling().replications()))
                .addAttribute("modelVersion", sweep.modelVersion()).addAttribute("quarters", request.parameters().quarters()).addAttribute("packages", request.parameters().count())
                .addAttribute("scenario", scenarios.of(place.acting(), place.negotiation()).stream().filter(one -> one.id().value().equals(request.scenario())).findFirst().orElse(null))
                .addAttribute("same", same(place, sweep, texts));
        return "sweep/sweep";
    }

    /** The progress alone, for a page that asks again by itself. */
    public String progress(SweepPlace place, UUID id, Model model) {
        model.addAttribute("line", SweepLine.of(sweep(place, id), head.texts(place), place));
        return "sweep/sweep :: progress";
    }

    /** Whether there will be more to see. */
    public boolean goesOn(SweepPlace place, UUID id) {
        return sweep(place, id).state().goesOn();
    }

    public String cancel(SweepPlace place, UUID id, RedirectAttributes after) {
        sweeps.cancel(place.acting(), place.negotiation(), new SweepId(id));
        after.addFlashAttribute("said", head.texts(place).of("sweep.said.cancelled"));
        return "redirect:" + place.sweeps() + "/" + id;
    }

    public String repeat(SweepPlace place, UUID id, RedirectAttributes after) {
        var again = sweeps.repeat(place.acting(), place.negotiation(), new SweepId(id));
        after.addFlashAttribute("said", head.texts(place).of("sweep.said.repeated"));
        return "redirect:" + place.sweeps() + "/" + again;
    }

    public String csv(SweepPlace place, UUID id) {
        return SweepCsv.of(sweeps.points(place.acting(), place.negotiation(), new SweepId(id)));
    }

    /** The parameter file, for {@code luotsi project}. */
    public String parameters(SweepPlace place, UUID id) {
        return ProjectionJson.writeInputs(sweep(place, id).request().parameters());
    }

    private Sweep sweep(SweepPlace place, UUID id) {
        return sweeps.one(place.acting(), place.negotiation(), new SweepId(id));
    }

    /** Points lie in the order of the axes. */
    private static List<SweptAxis> axes(Sweep sweep, List<SweepPoint> points, Texts texts) {
        var axes = new ArrayList<SweptAxis>();
        int from = 0;
        for (var axis : sweep.request().grid().axes()) {
            int to = Math.min(points.size(), from + axis.amounts().size());
            if (to > from) {
                axes.add(SweptAxis.of(axis, points.subList(from, to), texts));
            }
            from += axis.amounts().size();
        }
        return axes;
    }

    /** What the same order came to on other days: the same hash, or another one. */
    private List<String> same(SweepPlace place, Sweep sweep, Texts texts) {
        var hash = sweep.hash();
        if (hash == null) {
            return List.of();
        }
        return sweeps.list(place.acting(), place.negotiation()).stream()
                .filter(other -> !other.id().equals(sweep.id()) && other.hash() != null && other.request().equals(sweep.request()))
                .map(other -> texts.of(hash.equals(other.hash()) ? "sweep.same" : "sweep.other", texts.formats().dateTime(other.ordered()), other.modelVersion(),
                        String.valueOf(other.hash()).substring(0, SHORT_HASH))).toList();
    }
}
