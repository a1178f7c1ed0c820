package fi.luotsi.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

import fi.luotsi.web.testing.Visitor;

/** A sweep long enough to be killed in the middle: it goes on by itself where it was. */
record LongSweep(Visitor visitor, String address) {

    private static final Map<String, String> ORDER = Map.of("name", "Pitkä ajo", "replications", "20000", "seed", "7", "alpha",
            "0 0,05 0,1 0,15 0,2 0,25 0,3 0,35 0,4 0,45 0,5 0,55 0,6 0,65 0,7 0,75 0,8 0,85 0,9 0,95 1");
    private static final int POINTS = 21;

    static LongSweep ordered(Visitor negotiator) {
        var link = Pattern.compile("href=\"(/negotiations/[0-9a-f-]{36})\"[^>]*>Kumppanuussopimus 2021<").matcher(negotiator.get("/negotiations").body());
        assertThat(link.find()).isTrue();
        var funding = link.group(1) + "/funding";
        var scenario = negotiator.post(funding, Map.of("name", "Perusura", "round", "1")).location();
        var order = new java.util.HashMap<>(ORDER);
        order.put("scenario", scenario.substring(scenario.lastIndexOf('/') + 1));
        return new LongSweep(negotiator, negotiator.post(funding + "/sweeps", order).location());
    }

    void goesBeyond(int points) {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50)).until(() -> done(visitor) > points);
    }

    /** After the restart: nothing that was known is lost, and more comes without anybody asking for it. */
    void goesOnFor(Visitor back) {
        int before = done(back);
        assertThat(before).as("points known after the restart").isBetween(2, POINTS - 1);
        await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(250)).until(() -> done(back) > before);
        back.post(address + "/cancel", Map.of());
        assertThat(back.get(address).body()).contains("keskeytetty");
    }

    private int done(Visitor reader) {
        var progress = Pattern.compile("<b>(\\d+) / \\d+").matcher(reader.get(address + "/progress").body());
        assertThat(progress.find()).isTrue();
        return Integer.parseInt(progress.group(1));
    }
}
