package fi.luotsi.agreement.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;

import org.junit.jupiter.api.Test;

class EveryTest {

    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Test
    void whatIsDueOnTheLastOfAMonthStaysThere() {
        assertThat(Every.MONTH.days(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 4, 30)))
                .containsExactly(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30));
        assertThat(Every.YEAR.days(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29)))
                .extracting(LocalDate::getDayOfMonth).containsExactly(29, 28, 28, 28, 29);
    }

    @Test
    void onceIsOnceAndNothingIsDueAfterTheLastDay() {
        assertThat(Every.ONCE.days(LAST, LAST)).containsExactly(LAST);
        for (var every : Every.values()) {
            assertThat(every.days(LAST.plusDays(1), LAST)).as(every.name()).isEmpty();
        }
    }

    @Test
    void periodsOfAYearEndOnTheirLastDays() {
        assertThat(Every.QUARTER.periodEnds(2027, 2027)).containsExactly(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 6, 30), LocalDate.of(2027, 9, 30), LAST);
        assertThat(Every.YEAR.periodEnds(2026, 2027)).containsExactly(LocalDate.of(2026, 12, 31), LAST);
        assertThat(Every.MONTH.periodEnds(2027, 2027)).hasSize(12).endsWith(LAST);
    }

    /** Against counting day by day. */
    @Test
    void everyDayIsTheOneThatComesByCounting() {
        var chance = new Random(20271231);
        for (int times = 0; times < 500; times++) {
            var first = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(2000));
            var last = first.plusDays(chance.nextInt(2000));
            var counted = new ArrayList<LocalDate>();
            for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
                var wanted = Math.min(first.getDayOfMonth(), day.lengthOfMonth());
                boolean quarter = Math.floorMod(day.getYear() * 12 + day.getMonthValue() - first.getYear() * 12 - first.getMonthValue(), 3) == 0;
                if (quarter && day.getDayOfMonth() == wanted) {
                    counted.add(day);
                }
            }
            assertThat(Every.QUARTER.days(first, last)).as(first + " to " + last).isEqualTo(counted);
        }
    }
}
