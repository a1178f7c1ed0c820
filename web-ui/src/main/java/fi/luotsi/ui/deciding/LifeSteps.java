package fi.luotsi.ui.deciding;

import java.time.LocalDate;
import java.util.List;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.ui.Formats;
import fi.luotsi.ui.Step;
import fi.luotsi.ui.table.Texts;

/** The way of a version from the proposal to being in force, in five steps. */
record LifeSteps(AgreementVersion version, Texts texts, LocalDate today) {

    private static final int PROPOSED = 1;
    private static final int APPROVED = 2;
    private static final int SIGNED = 3;
    private static final int IN_FORCE = 4;
    private static final int ENDED = 5;

    List<Step> steps() {
        int current = current();
        var life = version.life();
        return List.of(step(PROPOSED, current, day(version.proposed().at().atZone(Formats.HELSINKI).toLocalDate())),
                step(APPROVED, current, texts.of("deciding.step.bodies", (int) version.bodies().keySet().stream().filter(life::hasApproved).count(), version.bodies().size())),
                step(SIGNED, current, texts.of("deciding.step.signers", (int) life.facts().order().stream().filter(party -> life.signature(party).isPresent()).count(), 2)),
                step(IN_FORCE, current, life.inForceFrom().map(this::day).orElseGet(() -> texts.of("deciding.step.open"))),
                step(ENDED, current, day(life.replacedFrom().or(() -> life.termination().map(ended -> ended.lastDay())).orElse(life.facts().lastDay()))));
    }

    private int current() {
        return switch (version.life().state(today)) {
            case PROPOSED, TABLED, RETURNED -> APPROVED;
            case APPROVED, SIGNING -> SIGNED;
            case SIGNED, IN_FORCE -> IN_FORCE;
            case SUPERSEDED, EXPIRED, TERMINATED, WITHDRAWN -> ENDED;
        };
    }

    private Step step(int number, int current, String note) {
        return new Step(number, texts.of("deciding.step." + number), note, number < current ? Step.Stand.DONE : number == current ? Step.Stand.CURRENT : Step.Stand.COMING);
    }

    private String day(LocalDate day) {
        return texts.formats().date(day);
    }
}
