package fi.luotsi.web.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.agreement.Agreements;
import fi.luotsi.agreement.Decisions;
import fi.luotsi.funding.FundingModel;
import fi.luotsi.period.Today;
import fi.luotsi.scenario.choice.FundingChoices;
import fi.luotsi.ui.Link;
import fi.luotsi.ui.table.TableOpening;
import fi.luotsi.ui.table.Texts;

/** What waits for a decision (päätettävät), and what was decided. */
@Controller
class MattersPage {

    private final Agreements agreements;
    private final Decisions decisions;
    private final FundingChoices choices;
    private final TableOpening opening;
    private final Clock clock;

    MattersPage(Agreements agreements, Decisions decisions, FundingChoices choices, TableOpening opening, Clock clock) {
        this.agreements = agreements;
        this.decisions = decisions;
        this.choices = choices;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * @param bodies the names of the bodies that are to decide now, and for which the reader can write it down
     * @param choice of the funding model, decided with the agreement; null where none is on record
     */
    public record Matter(String title, String href, String number, String state, String bodies, String summary, @Nullable Link choice) {}

    @GetMapping("/decisions")
    String list(Acting.OrganizerStaff acting, Locale locale, Model model) {
        var texts = opening.texts(locale);
        var matters = agreements.all(acting).stream().map(version -> matter(acting, version, texts)).toList();
        model.addAttribute("waiting", matters.stream().filter(matter -> !matter.bodies().isEmpty()).toList())
                .addAttribute("others", matters.stream().filter(matter -> matter.bodies().isEmpty()).toList());
        return "decisions/list";
    }

    private Matter matter(Acting.OrganizerStaff acting, AgreementVersion version, Texts texts) {
        List<String> bodies = version.bodies().entrySet().stream().filter(body -> decisions.mayDecide(acting, version, body.getKey()))
                .map(body -> texts.in(body.getValue())).toList();
        var home = "/negotiations/" + version.negotiation();
        return new Matter(texts.in(version.title()), home + "/agreement", texts.of("deciding.number.version", version.number(), version.version()),
                texts.of("deciding.state.", version.life().state(today())), String.join(", ", bodies), home + "/summary", bodies.isEmpty() ? null : choice(acting, version, home, texts));
    }

    private @Nullable Link choice(Acting.OrganizerStaff acting, AgreementVersion version, String home, Texts texts) {
        return choices.last(acting, version.negotiation()).map(choice -> new Link(texts.of(switch (choice.grounds().model()) {
            case FundingModel.LumpSum _ -> "deciding.matters.choice.A";
            case FundingModel.ByServicePackage _ -> "deciding.matters.choice.B";
        }), home + "/funding/summary")).orElse(null);
    }

    private LocalDate today() {
        return new Today(clock).day();
    }
}
