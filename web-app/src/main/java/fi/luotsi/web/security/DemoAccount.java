package fi.luotsi.web.security;

import java.util.List;

import fi.luotsi.acting.Role;

/**
 * The accounts of demo mode, all with the same password. What the sign-in page shows of them stands in the message bundle under
 * {@code demo.account.<username>}.
 *
 * @param house at which demo party the account sits
 */
public record DemoAccount(String username, Role role, House house, String task) {

    /** The demo parties. */
    public enum House { UUSIMAA, LIIKELAITOS, SAATIO, KESKI_SUOMI }

    public static final String PASSWORD = "luotsi";

    /** In the order of the sign-in page. The task is what the other side sees in place of a name. */
    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("neuvottelija", Role.ORGANIZER_NEGOTIATOR, House.UUSIMAA, "Järjestäjän neuvottelija"),
            new DemoAccount("neuvottelija2", Role.ORGANIZER_NEGOTIATOR, House.UUSIMAA, "Järjestäjän toinen neuvottelija"),
            new DemoAccount("tuottaja", Role.PROVIDER_MANAGER, House.LIIKELAITOS, "Tuottajan johtaja"),
            new DemoAccount("tuottaja2", Role.PROVIDER_MANAGER, House.LIIKELAITOS, "Tuottajan talousjohtaja"),
            new DemoAccount("saatio", Role.PROVIDER_MANAGER, House.SAATIO, "Säätiön toiminnanjohtaja"),
            new DemoAccount("paakayttaja", Role.ADMINISTRATOR, House.UUSIMAA, "Pääkäyttäjä"),
            new DemoAccount("paattaja", Role.DECISION_MAKER, House.UUSIMAA, "Toimielimen jäsen"),
            new DemoAccount("tarkastaja", Role.AUDITOR, House.UUSIMAA, "Tarkastaja"),
            new DemoAccount("asiantuntija", Role.EXPERT, House.UUSIMAA, "Järjestäjän juristi"),
            new DemoAccount("keskisuomi", Role.ORGANIZER_NEGOTIATOR, House.KESKI_SUOMI, "Keski-Suomen neuvottelija"));
}
