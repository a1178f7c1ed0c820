package fi.luotsi.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.Visitor;

/** Text that is kept while it is typed. */
class TypedFormIT extends RunningLuotsi {

    private static final String PAGE = "/admin/users/new";
    private static final String ACTION = "/admin/users";

    @Test
    void whatIsTypedIsKeptAsItStandsAndOfferedWhenThePageIsOpenedAgain() {
        var visitor = visitor("paakayttaja");
        var kept = keep(visitor, "Talous <b>puolitie");
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).matches("Tallennettu keskeneräisenä klo.\\d{1,2}\\.\\d\\d");
        var offered = visitor.get(PAGE).body();
        assertThat(offered).contains("jota ette ole tallentanut", "name=\"luotsi.form\"").doesNotContain("puolitie");
        var back = offered.replaceAll("(?s).*<a href=\"(/admin/users/new\\?typed=[0-9a-f-]+)\">.*", "$1");
        assertThat(visitor.get(back).body()).contains("value=\"Talous &lt;b&gt;puolitie\"").doesNotContain("jota ette ole tallentanut");
        assertThat(visitor.get("/typed").body()).contains("Talous &lt;b&gt;puolitie", "Uusi käyttäjä").doesNotContain("salainen");
        forgetAll(visitor);
        assertThat(visitor.get(PAGE).body()).doesNotContain("jota ette ole tallentanut");
    }

    @Test
    void itIsItsWritersAlone() {
        keep(visitor("paakayttaja"), "Vain minun");
        for (String other : new String[] {"neuvottelija", "tuottaja", "tarkastaja"}) {
            assertThat(visitor(other).get("/typed").body()).doesNotContain("Vain minun");
        }
        forgetAll(visitor("paakayttaja"));
    }

    @Test
    void anEarlierTextOfTheSameFormIsReplaced() {
        var visitor = visitor("paakayttaja");
        keep(visitor, "Ensin näin");
        keep(visitor, "Sitten näin");
        assertThat(visitor.get("/typed").body()).contains("Sitten näin").doesNotContain("Ensin näin");
        forgetAll(visitor);
    }

    @Test
    void aFormThatIsSentAndTakenIsForgottenARefusedOneIsNot() {
        var visitor = visitor("tuottaja");
        visitor.post("/typed", Map.of("luotsi.action", "/profile/tokens", "luotsi.form", "new-token", "luotsi.page", "/profile", "label", "Pankkiyhteys"));
        assertThat(visitor.post("/profile/tokens", Map.of("luotsi.form", "new-token", "label", "")).status()).isEqualTo(200);
        assertThat(visitor.get("/typed").body()).contains("Pankkiyhteys");
        assertThat(visitor.post("/profile/tokens", Map.of("luotsi.form", "other", "label", "Muu")).status()).isEqualTo(302);
        assertThat(visitor.get("/typed").body()).contains("Pankkiyhteys");
        assertThat(visitor.post("/profile/tokens", Map.of("luotsi.form", "new-token", "label", "Pankkiyhteys 2")).status()).isEqualTo(302);
        assertThat(visitor.get("/typed").body()).doesNotContain("Pankkiyhteys");
    }

    @Test
    void aForeignAddressAndTooMuchTextAreRefused() {
        var visitor = visitor("paakayttaja");
        assertThat(visitor.post("/typed", Map.of("luotsi.action", "https://example.com/", "x", "y")).status()).isEqualTo(400);
        assertThat(visitor.post("/typed", Map.of("luotsi.action", "//example.com/", "x", "y")).status()).isEqualTo(400);
        assertThat(visitor.post("/typed", Map.of("luotsi.action", "/x", "x", "y".repeat(KeptForms.LARGEST))).status()).isEqualTo(413);
        assertThat(visitor.get("/admin/users/new?typed=nonsense").status()).isEqualTo(200);
    }

    private static fi.luotsi.web.testing.Answer keep(Visitor visitor, String task) {
        return visitor.post("/typed", Map.of("luotsi.action", ACTION, "luotsi.form", "new-user", "luotsi.page", PAGE + "?typed=old", "luotsi.title", "Uusi käyttäjä",
                "task", task, "password", "salainen"));
    }

    private static void forgetAll(Visitor visitor) {
        var listed = visitor.get("/typed").body();
        var form = java.util.regex.Pattern.compile("action=\"(/typed/[0-9a-f-]+/forget)\"").matcher(listed);
        while (form.find()) {
            assertThat(visitor.post(form.group(1), Map.of()).location()).isEqualTo("/typed");
        }
    }
}
