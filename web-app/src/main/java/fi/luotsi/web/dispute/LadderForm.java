package fi.luotsi.web.dispute;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.catalogue.Words;
import fi.luotsi.money.Euros;
import fi.luotsi.negotiation.dispute.Ladder;

/** The ladder as it is typed: five levels. Mutable, because the fields of a list are bound one by one. */
public class LadderForm {

    private int seen;
    private List<LevelForm> levels = new ArrayList<>();

    static LadderForm of(Ladder ladder) {
        var form = new LadderForm();
        form.seen = ladder.version();
        ladder.levels().forEach(level -> form.levels.add(LevelForm.of(level)));
        return form;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public List<LevelForm> getLevels() {
        return levels;
    }

    public void setLevels(List<LevelForm> levels) {
        this.levels = levels;
    }

    /** The levels, missing ones as empty as they are. */
    List<Ladder.Level> laid() {
        var laid = new ArrayList<Ladder.Level>();
        for (int index = 0; index < Ladder.TOP; index++) {
            laid.add(index < levels.size() ? levels.get(index).level() : new LevelForm().level());
        }
        return laid;
    }

    /** One level as it is typed. */
    public static class LevelForm {

        private @Nullable String fi;
        private @Nullable String sv;
        private @Nullable String en;
        private @Nullable Long days;
        private @Nullable Euros limit;

        static LevelForm of(Ladder.Level level) {
            var form = new LevelForm();
            form.fi = level.name().fi();
            form.sv = level.name().sv();
            form.en = level.name().en();
            form.days = level.days() == null ? null : Long.valueOf(level.days());
            form.limit = level.limit();
            return form;
        }

        Ladder.Level level() {
            return new Ladder.Level(new Words(text(fi), text(sv), text(en).isEmpty() ? null : text(en)), days == null || days > 10_000 ? null : days.intValue(), limit);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }

        public @Nullable String getFi() {
            return fi;
        }

        public void setFi(@Nullable String fi) {
            this.fi = fi;
        }

        public @Nullable String getSv() {
            return sv;
        }

        public void setSv(@Nullable String sv) {
            this.sv = sv;
        }

        public @Nullable String getEn() {
            return en;
        }

        public void setEn(@Nullable String en) {
            this.en = en;
        }

        public @Nullable Long getDays() {
            return days;
        }

        public void setDays(@Nullable Long days) {
            this.days = days;
        }

        public @Nullable Euros getLimit() {
            return limit;
        }

        public void setLimit(@Nullable Euros limit) {
            this.limit = limit;
        }
    }
}
