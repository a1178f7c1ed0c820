package fi.luotsi.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fi.luotsi.acting.Acting;
import fi.luotsi.agreement.publicity.Annex;
import fi.luotsi.agreement.publicity.Publicity;
import fi.luotsi.agreement.publicity.PublicityItem;
import fi.luotsi.agreement.publicity.SecrecyGround;
import fi.luotsi.catalogue.Words;
import fi.luotsi.clause.Belonging;
import fi.luotsi.clause.ClauseContent;
import fi.luotsi.clause.ClauseDraft.Seen;
import fi.luotsi.clause.ClauseWriting;
import fi.luotsi.clause.table.ClausesAtTheTable;
import fi.luotsi.codeset.CodeEdit;
import fi.luotsi.codeset.OwnCodes;
import fi.luotsi.codeset.file.CodeColumn;
import fi.luotsi.codeset.file.CodeFiles;
import fi.luotsi.negotiation.NegotiationId;
import fi.luotsi.negotiation.OrganizerAtTheTable;
import fi.luotsi.negotiation.TableReading;
import fi.luotsi.negotiation.sweep.Sweeps;
import fi.luotsi.negotiation.term.TermValue;
import fi.luotsi.servicechain.ChainDrafting;
import fi.luotsi.servicechain.ChainFacts;
import fi.luotsi.servicechain.ImportReport;
import fi.luotsi.servicechain.content.ChainContent;
import fi.luotsi.web.demo.FreshTables;
import fi.luotsi.web.sweep.SmallSweep;
import fi.luotsi.web.testing.PassingTime;
import fi.luotsi.web.testing.RunningLuotsi;
import fi.luotsi.web.testing.SignedAgreements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Goes past the services: plain SQL in the application's own database role, with and without being somebody. */
class RowLevelSecurityIT extends RunningLuotsi {

    private static final DataSource SOURCE = database().asApplication();

    private final JdbcClient jdbc = JdbcClient.create(SOURCE);
    private final JdbcClient superuser = JdbcClient.create(database().asSuperuser());
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(SOURCE));

    @Autowired
    private ChainDrafting drafting;

    @Autowired
    private CodeFiles codeFiles;

    @Autowired
    private Sweeps sweeps;

    @Autowired
    private PassingTime time;

    @Autowired
    private OwnCodes codes;

    @Autowired
    private ClauseWriting clauseWriting;
    @Autowired
    private ClausesAtTheTable clausesAtTheTable;
    @Autowired
    private FreshTables tables;
    @Autowired
    private OrganizerAtTheTable organizersMoves;
    @Autowired
    private TableReading reading;
    @Autowired
    private SignedAgreements agreements;

    @Autowired
    private Publicity publicity;

    @Test
    void whoHasNotSaidWhoActsSeesNothing() {
        assertThat(count("access_user")).isZero();
        assertThat(count("access_token")).isZero();
        assertThat(count("access_wrong_password")).isZero();
        assertThat(count("provider")).isZero();
    }

    @Test
    void whoActsIsForgottenWithTheTransaction() {
        as("paakayttaja", sql -> count(sql, "access_user"));
        assertThat(count("access_user")).isZero();
    }

    @Test
    void everybodySeesTheOwnUserAndNoOther() {
        for (String username : new String[] {"neuvottelija", "tuottaja", "saatio", "paattaja", "tarkastaja", "keskisuomi"}) {
            assertThat(usernamesSeenBy(username)).containsExactly(username);
        }
    }

    @Test
    void anAdministratorSeesNobodyOfAnotherOrganizer() {
        assertThat(usernamesSeenBy("paakayttaja"))
                .contains("neuvottelija", "tuottaja", "saatio").doesNotContain("keskisuomi");
    }

    @Test
    void nobodyGivesOneselfAnotherRoleOrParty() {
        for (String username : new String[] {"neuvottelija", "tuottaja", "paakayttaja"}) {
            assertRefused(username, "update access_user set role = 'AUDITOR', organizer_id = (select id from organizer limit 1), provider_id = null"
                    + " where id = luotsi_user()");
        }
    }

    @Test
    void anAdministratorMovesNobodyIntoAnotherHouse() {
        assertRefused("paakayttaja", "update access_user set organizer_id = (select id from organizer where id <> organizer_id limit 1) where username = 'neuvottelija'");
    }

    @Test
    void nobodyButAnAdministratorMakesUsers() {
        assertRefused("neuvottelija", """
                insert into access_user (id, username, task, role, organizer_id, colour_scheme, enabled, password_hash, created_at)
                values ('%s', 'made-up', 'x', 'ADMINISTRATOR', luotsi_organizer(), 'AUTO', true, '{noop}x', now())
                """.formatted(UUID.randomUUID()));
    }

    @Test
    void usersAndTokensAreNeverDeletedAndNamesNeverChanged() {
        assertRefused("paakayttaja", "delete from access_user where username = 'neuvottelija'");
        assertRefused("neuvottelija", "delete from access_token");
        assertRefused("paakayttaja", "update access_user set username = 'other' where username = 'neuvottelija'");
        assertRefused("neuvottelija", "update access_token set hash = null");
    }

    @Test
    void whatWasDoneToUsersIsReadByTheirKeeperAndOnlyAddedTo() {
        assertThat(count("access_entry")).isZero();
        for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja", "keskisuomi"}) {
            assertThat(rowsSeenBy(username, "access_entry")).as(username).isZero();
        }
        assertThat(rowsSeenBy("paakayttaja", "access_entry")).isPositive();
        assertRefused("paakayttaja", "update access_entry set by_name = 'other'");
        assertRefused("paakayttaja", "delete from access_entry");
        assertRefused("neuvottelija", """
                insert into access_entry (at, user_id, organizer_id, by_user, by_name, what, role)
                values (now(), '%s', luotsi_organizer(), luotsi_user(), 'x', 'CLOSED', 'AUDITOR')""".formatted(acting("neuvottelija2").user()));
    }

    @Test
    void aDeputyshipIsItsTwoPeoplesAndTheirKeepersAndCanOnlyBeEnded() {
        assertThat(count("access_deputy")).isZero();
        var running = "access_deputy where person_id = '" + acting("neuvottelija").user() + "' and named_name = 'Järjestäjän neuvottelija'";
        for (String username : new String[] {"neuvottelija", "neuvottelija2", "paakayttaja"}) {
            assertThat(rowsSeenBy(username, running)).as(username).isPositive();
            assertRefused(username, "update access_deputy set last_day = last_day + 1");
            assertRefused(username, "delete from access_deputy");
        }
        for (String username : new String[] {"tuottaja", "tarkastaja", "paattaja", "saatio", "keskisuomi"}) {
            assertThat(rowsSeenBy(username, running)).as(username).isZero();
        }
        assertThat((int) as("neuvottelija2", sql -> sql.sql("update access_deputy set ended_at = now(), ended_name = 'x' where person_id <> luotsi_user()").update())).isZero();
        for (String other : new String[] {"tarkastaja", "tuottaja", "keskisuomi", "neuvottelija"}) {
            assertRefused("neuvottelija", "insert into access_deputy (id, organizer_id, person_id, person_name, deputy_id, deputy_name, first_day, last_day, named_by, named_name, named_at)"
                    + " values (gen_random_uuid(), luotsi_organizer(), luotsi_user(), 'x', '" + acting(other).user() + "', 'x', current_date, current_date, luotsi_user(), 'x', now())");
        }
        assertThat(rowsSeenBy("tuottaja", "luotsi_colleagues('" + acting("neuvottelija").user() + "')")).isZero();
        assertThat(rowsSeenBy("neuvottelija", "luotsi_colleagues(luotsi_user())")).isPositive();
    }

    @Test
    void anInvitationIsSeenByItsOwnHousesAdministratorsAlone() {
        assertThat(count("access_invitation")).isZero();
        var invite = "insert into access_invitation (id, organizer_id, role, email, language, task, hash, invited_by, invited_name, invited_at, expires_at)"
                + " values (gen_random_uuid(), %s, 'AUDITOR', 'x@esimerkki.fi', 'FI', 'x', sha256(gen_random_uuid()::text::bytea), luotsi_user(), 'x', now(), now())";
        for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja", "paattaja", "keskisuomi"}) {
            assertThat(rowsSeenBy(username, "access_invitation where role <> 'EXPERT'")).as(username).isZero();
            assertRefused(username, invite.formatted("luotsi_organizer()"));
        }
        assertThat((int) as("paakayttaja", sql -> sql.sql(invite.formatted("luotsi_organizer()")).update())).isEqualTo(1);
        assertRefused("paakayttaja", invite.formatted("'" + organizer("keskisuomi").organizer() + "'"));
        assertRefused("paakayttaja", "delete from access_invitation");
        assertRefused("paakayttaja", "update access_invitation set email = 'y@esimerkki.fi'");
    }

    @Test
    void anExpertSeesItsSectionsOfOneTableOnItsDaysAndNothingElse() {
        assertThat(rowsSeenBy("asiantuntija", "negotiation_term")).as("without the day").isZero();
        assertThat(seenByExpert("negotiation")).isEqualTo(1);
        assertThat(seenByExpert("negotiation_term where section in (12, 16)")).isPositive();
        assertThat(seenByExpert("negotiation_term where section not in (12, 16)")).isZero();
        assertThat(seenByExpert("negotiation_revision")).isPositive();
        assertThat(seenByExpert("negotiation_note where audience = 'ORGANIZER'")).isPositive();
        assertThat(seenByExpert("negotiation_note where audience = 'PROVIDER'")).isZero();
        assertThat(seenByExpert("negotiation_draft where party = 'PROVIDER'")).isZero();
        var guarded = superuser.sql("select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace").query(String.class).list();
        // Statistics are public.
        assertThat(guarded.stream().filter(table -> !table.startsWith("indicator")).filter(table -> seenByExpert(table) > 0)).isSubsetOf("access_user", "notice_reader", "typed_form", "provider", "negotiation", "negotiation_expert",
                "negotiation_term", "negotiation_revision", "negotiation_answer", "negotiation_reopening", "negotiation_condition", "negotiation_draft", "negotiation_note",
                "negotiation_note_resolution", "negotiation_note_mention");
        assertThat((int) asExpert(LocalDate.now().plusYears(1), sql -> count(sql, "negotiation_term"))).as("after its last day").isZero();
    }

    @Test
    void anExpertWritesInternalNotesOnItsSectionsAndNothingElse() {
        var note = "insert into negotiation_note (id, negotiation_id, organizer_id, provider_id, term_id, thread_id, party, audience, body, by_user, by_name, at)"
                + " select n, negotiation_id, organizer_id, provider_id, id, n, '%1$s', '%2$s', 'x', luotsi_user(), 'x', now()"
                + " from (select gen_random_uuid() as n, t.* from negotiation_term t limit 1) chosen";
        assertThat((int) asExpert(LocalDate.now(), sql -> sql.sql(note.formatted("ORGANIZER", "ORGANIZER")).update())).isEqualTo(1);
        for (String refused : List.of(note.formatted("ORGANIZER", "BOTH"), note.formatted("PROVIDER", "PROVIDER"), "update negotiation set round = 99",
                "insert into negotiation_draft select negotiation_id, organizer_id, provider_id, id, 'ORGANIZER', null, 'ACCEPT', null, null, null, 1, 'x', now() from negotiation_term limit 1",
                "insert into access_token (id, user_id, label, prefix, hash, created_at) values (gen_random_uuid(), luotsi_user(), 'x', 'x', sha256('x'), now())",
                "insert into negotiation_expert (expert_id, negotiation_id, organizer_id, provider_id, party, invitation_id, sections, drafts, last_day, ended, by_user, by_name, at)"
                        + " select expert_id, negotiation_id, organizer_id, provider_id, party, invitation_id, array[5], true, last_day, false, luotsi_user(), 'x', now() from negotiation_expert")) {
            try {
                assertThat((int) asExpert(LocalDate.now(), sql -> sql.sql(refused).update())).as(refused).isZero();
            } catch (DataAccessException asItShould) {
                assertThat(asItShould).isNotNull();
            }
        }
    }

    @Test
    void whoWasAskedIsKnownToTheOwnSideAloneAndWasAskedForGood() {
        assertThat(count("negotiation_expert")).isZero();
        assertThat(rowsSeenBy("neuvottelija", "negotiation_expert where party = 'ORGANIZER'")).isPositive();
        assertThat(rowsSeenBy("neuvottelija", "access_invitation where role = 'EXPERT'")).isPositive();
        for (String username : new String[] {"tuottaja", "tarkastaja", "paattaja", "paakayttaja", "saatio", "keskisuomi"}) {
            assertThat(rowsSeenBy(username, "negotiation_expert where party = 'ORGANIZER'")).as(username).isZero();
            assertThat(rowsSeenBy(username, "access_user where username = 'asiantuntija'")).as(username).isZero();
            assertThat(rowsSeenBy(username, "access_invitation where role = 'EXPERT' and organizer_id is not null")).as(username).isZero();
        }
        assertRefused("neuvottelija", "update negotiation_expert set last_day = last_day + 1");
        assertRefused("neuvottelija", "delete from negotiation_expert");
    }

    private int seenByExpert(String from) {
        return asExpert(LocalDate.now(), sql -> count(sql, from));
    }

    /** As the organizer's expert whom the demo story asks, on a day. */
    private <T> T asExpert(LocalDate day, Function<JdbcClient, T> action) {
        return as("asiantuntija", sql -> {
            sql.sql("select set_config('luotsi.day', ?, true)").param(day.toString()).query(String.class).single();
            return action.apply(sql);
        });
    }

    @Test
    void policiesCannotBeSwitchedOff() {
        assertRefused("paakayttaja", "alter table access_user disable row level security");
        assertRefused("paakayttaja", "set role luotsi_owner");
        assertRefused("paakayttaja", "drop policy access_user_read on access_user");
    }

    @Test
    void everyTableOfTenantsForcesItsPolicies() {
        var open = superuser.sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organizer_id' and not a.attisdropped
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
                order by c.relname""").query(String.class).list();
        assertThat(open).isEmpty();
    }

    @Test
    void noTableOfTenantsShowsARowToNobody() {
        // Statistics and registers of public bodies are everybody's to read; what has a party, nobody sees without being somebody.
        var guarded = superuser.sql("""
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname in ('organizer_id', 'user_id')
                where c.relrowsecurity and c.relnamespace = 'public'::regnamespace group by c.relname""").query(String.class).list();
        assertThat(guarded).contains("negotiation", "negotiation_draft", "negotiation_revision", "audit_entry");
        assertThat(guarded).allSatisfy(table -> assertThat(count(table)).as(table).isZero());
    }

    @Test
    void everybodySeesTheNegotiationsOfTheOwnTableAndNoOther() {
        assertThat(caseNumbersSeenBy("saatio")).hasSize(1).allMatch(number -> caseNumbersSeenBy("neuvottelija").contains(number));
        assertThat(caseNumbersSeenBy("keskisuomi")).hasSize(1).doesNotContainAnyElementsOf(caseNumbersSeenBy("neuvottelija"));
        assertThat(caseNumbersSeenBy("tuottaja")).contains("UMKno-2018-1042").doesNotContainAnyElementsOf(caseNumbersSeenBy("saatio"));
        assertThat(caseNumbersSeenBy("tarkastaja")).containsExactlyInAnyOrderElementsOf(caseNumbersSeenBy("neuvottelija"));
        assertThat(caseNumbersSeenBy("paakayttaja")).isEmpty();
        assertThat(caseNumbersSeenBy("paattaja")).doesNotContain("UMKno-2018-1042");
    }

    @Test
    void draftsAndUnsentTermsAreTheirAuthorsAlone() {
        var unsent = " where negotiation_id = (select id from negotiation where case_number = 'UMKno-2018-1042')";
        for (String table : new String[] {"negotiation_draft", "negotiation_term"}) {
            assertThat(rowsSeenBy("neuvottelija", table + unsent)).as(table).isPositive();
            for (String other : new String[] {"tuottaja", "tarkastaja", "saatio", "keskisuomi", "paakayttaja", "paattaja"}) {
                assertThat(rowsSeenBy(other, table + unsent)).as(table + " seen by " + other).isZero();
            }
        }
    }

    @Test
    void aPartysCounselIsItsNegotiatorsAloneAndStaysAsItWasKept() {
        var deep = " where negotiation_id = (select id from negotiation where case_number = 'UMKno-2019-0876')";
        for (String table : new String[] {"negotiation_mandate", "negotiation_position"}) {
            for (String username : new String[] {"neuvottelija", "neuvottelija2", "tuottaja", "tuottaja2"}) {
                var party = username.startsWith("neuvottelija") ? "ORGANIZER" : "PROVIDER";
                assertThat(rowsSeenBy(username, table + deep + " and party = '" + party + "'")).as(table + " seen by " + username).isPositive();
                assertThat(rowsSeenBy(username, table + deep + " and party <> '" + party + "'")).as(table + " seen by " + username).isZero();
            }
            for (String username : new String[] {"tarkastaja", "paattaja", "paakayttaja", "saatio", "keskisuomi"}) {
                assertThat(rowsSeenBy(username, table)).as(table + " seen by " + username).isZero();
            }
            assertRefused("neuvottelija", "delete from " + table);
            assertRefused("neuvottelija", "update " + table + " set party = party");
        }
    }

    @Test
    void aRequestIsItsPartysAndItsPrincipalsAndNobodyRulesOnTheOwn() {
        for (String table : new String[] {"negotiation_mandate_request", "negotiation_mandate_ruling"}) {
            assertThat(rowsSeenBy("neuvottelija", table)).isPositive();
            assertThat(rowsSeenBy("paattaja", table)).isPositive();
            for (String username : new String[] {"tarkastaja", "saatio", "keskisuomi", "paakayttaja"}) {
                assertThat(rowsSeenBy(username, table)).as(table + " seen by " + username).isZero();
            }
            assertThat(rowsSeenBy("tuottaja", table + " where party = 'ORGANIZER'")).isZero();
            assertRefused("paattaja", "delete from " + table);
            assertRefused("paattaja", "update " + table + " set reason = 'x'");
        }
        assertRefused("neuvottelija", "insert into negotiation_mandate_ruling select id, negotiation_id, organizer_id, provider_id, party, true, 'x', luotsi_user(), 'x', now()"
                + " from negotiation_mandate_request where party = 'ORGANIZER' limit 1");
    }

    @Test
    void anInternalNoteIsHeardByItsOwnSideAndNoNoteChanges() {
        assertThat(rowsSeenBy("neuvottelija", "negotiation_note where audience = 'ORGANIZER'")).isPositive();
        assertThat(rowsSeenBy("tuottaja", "negotiation_note where audience = 'PROVIDER'")).isPositive();
        for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja"}) {
            assertThat(rowsSeenBy(username, "negotiation_note where audience = 'BOTH'")).isPositive();
            assertRefused(username, "update negotiation_note set body = 'x'");
            assertRefused(username, "delete from negotiation_note");
        }
        for (String username : new String[] {"tuottaja", "tarkastaja", "paattaja", "saatio", "keskisuomi"}) {
            assertThat(rowsSeenBy(username, "negotiation_note where audience = 'ORGANIZER'")).as(username).isZero();
        }
        assertThat(rowsSeenBy("tuottaja2", "negotiation_note_mention where audience = 'BOTH'")).isPositive();
        assertThat(rowsSeenBy("tuottaja", "negotiation_note_resolution where audience = 'ORGANIZER'")).isZero();
        assertRefused("tuottaja", "insert into negotiation_note (id, negotiation_id, organizer_id, provider_id, term_id, thread_id, party, audience, body, by_user, by_name, at)"
                + " select gen_random_uuid(), negotiation_id, organizer_id, provider_id, term_id, thread_id, 'ORGANIZER', 'ORGANIZER', 'x', luotsi_user(), 'x', now() from negotiation_note limit 1");
    }

    @Test
    void aSweepIsItsPartysAloneAndKeepsWhatWasOrdered() {
        var deep = new NegotiationId(superuser.sql("select id from negotiation where case_number = 'UMKno-2019-0876'").query(UUID.class).single());
        sweeps.order(acting("neuvottelija"), deep, SmallSweep.named("Järjestäjän ajo"));
        sweeps.order(acting("tuottaja"), deep, SmallSweep.named("Tuottajan ajo"));
        await().atMost(Duration.ofSeconds(60)).until(() -> superuser.sql("select count(distinct party) from negotiation_sweep_point").query(Integer.class).single() == 2);
        for (String table : new String[] {"negotiation_sweep", "negotiation_sweep_point"}) {
            for (String username : new String[] {"neuvottelija", "neuvottelija2", "tuottaja", "tuottaja2"}) {
                var party = username.startsWith("neuvottelija") ? "ORGANIZER" : "PROVIDER";
                assertThat(rowsSeenBy(username, table + " where party = '" + party + "'")).as(table + " seen by " + username).isPositive();
                assertThat(rowsSeenBy(username, table + " where party <> '" + party + "'")).as(table + " seen by " + username).isZero();
            }
            for (String username : new String[] {"tarkastaja", "paattaja", "paakayttaja", "saatio", "keskisuomi"}) {
                assertThat(rowsSeenBy(username, table)).as(table + " seen by " + username).isZero();
            }
            assertRefused("neuvottelija", "delete from " + table);
        }
        assertRefused("neuvottelija", "update negotiation_sweep set name = 'x'");
        assertRefused("neuvottelija", "update negotiation_sweep_point set wait_a = 0");
        assertThat((int) as("neuvottelija", sql -> sql.sql("update negotiation_sweep set hash = 'x' where ended_at is not null").update())).isZero();
    }

    @Test
    void aNoticeIsItsReadersAloneAndALetterThePosts() {
        assertThat(count("notice")).isZero();
        assertThat(rowsSeenBy("tuottaja", "notice")).isPositive();
        assertThat(rowsSeenBy("tuottaja", "notice where user_id <> luotsi_user()")).isZero();
        for (String username : new String[] {"neuvottelija", "paattaja", "tarkastaja", "paakayttaja", "saatio", "keskisuomi"}) {
            assertThat(rowsSeenBy(username, "notice where user_id <> luotsi_user()")).as(username).isZero();
            assertThat(rowsSeenBy(username, "notice_reader where user_id <> luotsi_user()")).as(username).isZero();
            assertThat(rowsSeenBy(username, "notice_choice where user_id <> luotsi_user()")).as(username).isZero();
            assertThat(rowsSeenBy(username, "notice_letter")).as(username).isZero();
            assertThat(rowsSeenBy(username, "notice_mailing")).as(username).isZero();
        }
        assertRefused("tuottaja", "delete from notice");
        assertRefused("tuottaja", "update notice set facts = '[]'");
        assertRefused("tuottaja", "insert into notice_reader (user_id, mail, since) values ('" + acting("neuvottelija").user() + "', 'x@example.fi', now())");
        assertThat((int) as("tuottaja", sql -> sql.sql("update notice_letter set sent_at = now()").update())).isZero();
        assertRefused("saatio", "insert into notice select gen_random_uuid(), luotsi_user(), 'PROVIDER_MANAGER', '%s', '%s', '%s', 'ROUND_WAITS', 'TURN', '/x', '[]', 'x', now()"
                .formatted(house().uusimaa(), house().liikelaitos(), UUID.randomUUID()));
    }

    @Test
    void whoCanBeToldIsLearntByThoseWhoHaveSomethingToTell() {
        var uusimaa = "luotsi_addressees('" + house().uusimaa() + "', '" + house().liikelaitos() + "')";
        assertThat(rowsSeenBy("neuvottelija", uusimaa)).isPositive();
        assertThat(rowsSeenBy("paattaja", uusimaa)).isPositive();
        for (String outsider : new String[] {"saatio", "keskisuomi", "tarkastaja", "paakayttaja"}) {
            assertThat(rowsSeenBy(outsider, uusimaa)).as(outsider).isZero();
        }
    }

    @Test
    void onlyThoseAtATableLearnWhoSitsThere() {
        var people = "luotsi_people_at_the_table((select organizer_id from negotiation where case_number = 'UMKno-2019-0876'), "
                + "(select provider_id from negotiation where case_number = 'UMKno-2019-0876'))";
        assertThat(rowsSeenBy("neuvottelija", people)).isPositive();
        assertThat(rowsSeenBy("tarkastaja", people)).isZero();
        var uusimaa = "luotsi_people_at_the_table('" + house().uusimaa() + "', '" + house().liikelaitos() + "')";
        for (String outsider : new String[] {"saatio", "keskisuomi", "paakayttaja", "paattaja"}) {
            assertThat(rowsSeenBy(outsider, uusimaa)).as(outsider).isZero();
        }
    }

    @Test
    void whatWasSaidStaysSaid() {
        for (String table : new String[] {"negotiation_revision", "negotiation_answer", "negotiation_condition",
                "negotiation_reopening", "negotiation_move", "negotiation_round", "audit_entry"}) {
            for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja"}) {
                assertRefused(username, "delete from " + table);
                assertRefused(username, "update " + table + " set organizer_id = organizer_id");
            }
        }
        assertRefused("neuvottelija", "delete from negotiation");
        assertRefused("neuvottelija", "update negotiation set case_number = 'x'");
    }

    @Test
    void nobodyWritesInTheOthersName() {
        assertRefused("neuvottelija", "insert into negotiation_move select negotiation_id, organizer_id, provider_id, number, 'PROVIDER',"
                + " gen_random_uuid(), 999999, luotsi_user(), 'x', now() from negotiation_round r where not exists"
                + " (select from negotiation_move m where m.negotiation_id = r.negotiation_id and m.round = r.number) limit 1");
        assertRefused("neuvottelija", "insert into negotiation_draft select negotiation_id, organizer_id, provider_id, id, 'PROVIDER', null, 'ACCEPT',"
                + " null, null, null, 1, 'x', now() from negotiation_term limit 1");
        assertRefused("neuvottelija", "insert into negotiation_condition select a.negotiation_id, a.organizer_id, a.provider_id, a.term_id, a.round,"
                + " 'PROVIDER', b.term_id, b.round from negotiation_revision a join negotiation_revision b on b.negotiation_id = a.negotiation_id"
                + " and b.round = a.round and b.term_id <> a.term_id limit 1");
        assertRefused("neuvottelija", "insert into negotiation_reopening select negotiation_id, organizer_id, provider_id, term_id, round, 'PROVIDER',"
                + " 'PROPOSE', 'x', luotsi_user(), 'x', now() from negotiation_revision limit 1");
        assertRefused("tarkastaja", "insert into negotiation_draft select negotiation_id, organizer_id, provider_id, id, 'ORGANIZER', null, 'ACCEPT',"
                + " null, null, null, 1, 'x', now() from negotiation_term limit 1");
    }

    @Test
    void aPublishedStrategyIsReadInItsOwnHouseAndNeverChanged() {
        for (String username : new String[] {"neuvottelija", "tuottaja", "saatio", "tarkastaja", "paakayttaja", "paattaja"}) {
            assertThat(rowsSeenBy(username, "strategy_edition where published_at is not null and title_fi = 'Uudenmaan palvelustrategia'")).as(username).isEqualTo(2);
            assertThat(rowsSeenBy(username, "strategy_edition where title_fi = 'Keski-Suomen palvelustrategia'")).as(username).isZero();
            assertThat(rowsSeenBy(username, "strategy_item where text_fi = 'Hyvinvointi keskiössä'")).as(username).isGreaterThanOrEqualTo(2);
        }
        assertThat(rowsSeenBy("keskisuomi", "strategy_item where text_fi = 'Hyvinvointi keskiössä'")).isZero();
        var published = " where edition_id in (select id from strategy_edition where published_at is not null)";
        assertThat((int) as("neuvottelija", sql -> sql.sql("update strategy_item set text_fi = 'x'" + published).update())).isZero();
        assertThat((int) as("neuvottelija", sql -> sql.sql("delete from strategy_item" + published).update())).isZero();
        assertThat((int) as("neuvottelija", sql -> sql.sql("delete from strategy_content" + published).update())).isZero();
        assertThat((int) as("neuvottelija", sql -> sql.sql("update strategy_edition set title_fi = 'x' where published_at is not null").update())).isZero();
        assertRefused("neuvottelija", "delete from strategy_edition");
    }

    @Test
    void aDraftOfTheStrategyIsItsNegotiatorsAlone() {
        var draft = "insert into strategy_edition (id, organizer_id, number, title_fi, title_sv) values (gen_random_uuid(), luotsi_organizer(), 99, 'x', 'x')";
        for (String username : new String[] {"tarkastaja", "paakayttaja", "paattaja", "tuottaja"}) {
            assertRefused(username, draft);
            assertThat(rowsSeenBy(username, "strategy_edition where published_at is null")).as(username).isZero();
        }
    }

    @Test
    void whatSomebodyTypesIsNobodyElses() {
        var typed = "insert into typed_form (id, user_id, action, form, page, title, names, texts, at) values (gen_random_uuid(), %s, '/x', '', '/x', '', '{}', '{}', now())";
        for (String username : new String[] {"neuvottelija", "tuottaja", "paakayttaja", "paattaja", "tarkastaja"}) {
            assertRefused(username, typed.formatted("'" + acting("neuvottelija2").user() + "'"));
        }
        superuser.sql(typed.formatted("'" + acting("neuvottelija2").user() + "'")).update();
        assertThat(rowsSeenBy("neuvottelija2", "typed_form where action = '/x'")).isEqualTo(1);
        for (String username : new String[] {"neuvottelija", "tuottaja", "paakayttaja", "paattaja", "tarkastaja", "keskisuomi"}) {
            assertThat(rowsSeenBy(username, "typed_form where action = '/x'")).as(username).isZero();
            assertThat((int) as(username, sql -> sql.sql("delete from typed_form where action = '/x'").update())).as(username).isZero();
        }
        superuser.sql("delete from typed_form where action = '/x'").update();
    }

    @Test
    void scenariosAndChoicesAreTheirPartysUntilTheyAreShownToBoth() {
        var seen = "where shared_at is null and party = '%s'";
        for (String other : new String[] {"tuottaja", "tarkastaja", "saatio", "keskisuomi", "paakayttaja", "paattaja"}) {
            assertThat(rowsSeenBy(other, "scenario " + seen.formatted("ORGANIZER"))).as(other).isZero();
            assertThat(rowsSeenBy(other, "scenario_run where not shared and party = 'ORGANIZER'")).as(other).isZero();
            assertThat(rowsSeenBy(other, "funding_choice where not luotsi_round_sent(negotiation_id, round)")).as(other).isZero();
        }
        assertThat(rowsSeenBy("neuvottelija", "scenario " + seen.formatted("PROVIDER"))).isZero();
        for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja"}) {
            assertRefused(username, "delete from scenario");
            assertRefused(username, "update scenario set party = party");
            assertRefused(username, "update scenario_run set hash = hash");
            assertRefused(username, "delete from funding_choice");
        }
        assertRefused("tuottaja", "insert into funding_choice select id, organizer_id, provider_id, round, '{}', 'x', null, 'x', null, '{}', '[]', luotsi_user(), 'x', now()"
                + " from negotiation limit 1");
    }

    @Test
    void aPublishedServiceChainIsReadInItsOwnHouseAndNeverChanged() {
        for (String username : new String[] {"neuvottelija", "tuottaja", "saatio", "tarkastaja", "paakayttaja", "paattaja"}) {
            assertThat(rowsSeenBy(username, "servicechain_version where published_at is not null and name_fi = 'Ikäihmisen kotiutuminen'")).as(username).isEqualTo(3);
            assertThat(rowsSeenBy(username, "servicechain_edit join servicechain_version on id = version_id where name_fi = 'Muistisairaan palveluketju'")).as(username).isPositive();
        }
        assertThat(rowsSeenBy("keskisuomi", "servicechain_version where name_fi = 'Ikäihmisen kotiutuminen'")).isZero();
        assertThat(rowsSeenBy("keskisuomi", "servicechain_edit join servicechain_version on id = version_id where name_fi = 'Ikäihmisen kotiutuminen'")).isZero();
        assertThat((int) as("paakayttaja", sql -> sql.sql("update servicechain_version set name_fi = 'x' where published_at is not null").update())).isZero();
        assertRefused("paakayttaja", "insert into servicechain_edit select version_id, organizer_id, 99, 0, content, at, by_name from servicechain_edit limit 1");
        assertRefused("paakayttaja", "update servicechain_edit set content = '{}'");
        assertRefused("paakayttaja", "delete from servicechain_version");
    }

    @Test
    void anOwnCodeIsReadInItsOwnHouseAndOnlyAddedToByItsAdministrators() {
        var add = "insert into catalogue_code (organizer_id, code, edit, scheme, name_fi, name_sv, valid_from, source, at, by_name) "
                + "values (luotsi_organizer(), 'RLS-2', 1, 's', 'Nimi', 'Namn', '2020-01-01', 'oletus', now(), 'Pääkäyttäjä')";
        for (String username : new String[] {"neuvottelija", "tarkastaja", "paattaja", "tuottaja"}) {
            assertRefused(username, add);
        }
        codes.add(organizer("paakayttaja"), "RLS-1", new CodeEdit("s", Words.of("Nimi", "Namn"), java.time.LocalDate.of(2020, 1, 1), null, "oletus"));
        for (String username : new String[] {"paakayttaja", "neuvottelija", "tuottaja", "tarkastaja"}) {
            assertThat(rowsSeenBy(username, "catalogue_code where code = 'RLS-1'")).as(username).isEqualTo(1);
        }
        assertThat(rowsSeenBy("keskisuomi", "catalogue_code where code = 'RLS-1'")).isZero();
        assertRefused("paakayttaja", "update catalogue_code set name_fi = 'x'");
        assertRefused("paakayttaja", "delete from catalogue_code");
    }

    @Test
    void whatWasNotUnderstoodOfAFileIsReadByThoseWhoDrawChains() {
        drafting.create(organizer("paakayttaja"), new ChainFacts(Words.of("Luettu ketju", "Läst kedja"), "U1"), ChainContent.EMPTY, new ImportReport(List.of("RLS"), 2));
        assertThat(rowsSeenBy("paakayttaja", "servicechain_import_report where remarks = '{RLS}'")).isEqualTo(1);
        for (String username : new String[] {"neuvottelija", "tarkastaja", "paattaja", "tuottaja", "keskisuomi"}) {
            assertThat(rowsSeenBy(username, "servicechain_import_report")).as(username).isZero();
        }
        assertRefused("neuvottelija", "insert into servicechain_import_report select version_id, organizer_id, edit, '{x}', 0 from servicechain_edit limit 1");
        assertRefused("paakayttaja", "update servicechain_import_report set untold = 1");
        assertRefused("paakayttaja", "delete from servicechain_import_report");
    }

    @Test
    void aFileOfCodesIsBroughtAndUndoneByItsAdministrators() {
        var batch = "insert into catalogue_code_batch (id, organizer_id, file_name, sha256, rows, at, by_name) values (gen_random_uuid(), luotsi_organizer(), 'x', 'x', 1, now(), 'x')";
        for (String username : new String[] {"neuvottelija", "tarkastaja", "paattaja", "tuottaja"}) {
            assertRefused(username, batch);
        }
        var heads = Arrays.stream(CodeColumn.values()).collect(Collectors.toMap(column -> column.name().toLowerCase(Locale.ROOT), column -> column));
        codeFiles.save(organizer("paakayttaja"), "rls-koodit.csv", "code;scheme;name_fi;name_sv;valid_from;source\nRLS-3;s;Nimi;Namn;2020-01-01;oletus\n", heads);
        assertThat(rowsSeenBy("neuvottelija", "catalogue_code_batch where file_name = 'rls-koodit.csv'")).isEqualTo(1);
        assertThat(rowsSeenBy("keskisuomi", "catalogue_code_batch where file_name = 'rls-koodit.csv'")).isZero();
        var undo = "update catalogue_code_batch set undone_at = now(), undone_by = 'x' where file_name = 'rls-koodit.csv'";
        assertThat((int) as("neuvottelija", sql -> sql.sql(undo).update())).isZero();
        assertThat((int) as("paakayttaja", sql -> sql.sql(undo).update() - sql.sql(undo).update())).as("undone once").isEqualTo(1);
        assertRefused("paakayttaja", "update catalogue_code_batch set rows = 2");
        assertRefused("paakayttaja", "delete from catalogue_code_batch");
    }

    @Test
    void aClauseIsReadByItsHouseAndItsProvidersAndItsDraftByAdministratorsAlone() {
        var draft = "insert into clause_draft (organizer_id, key, follows, section, title_fi, title_sv, mandatory, text_fi, text_sv, codes, depth_from, edit, at, by_name) "
                + "values (luotsi_organizer(), 'rls-1', -1, 7, 'x', 'x', true, 'x', 'x', '{}', 0, 1, now(), 'x')";
        var version = "insert into clause_version (organizer_id, key, number, section, title_fi, title_sv, mandatory, text_fi, text_sv, codes, depth_from, reason, at, by_name) "
                + "values (luotsi_organizer(), 'rls-1', 1, 7, 'x', 'x', true, 'x', 'x', '{}', 0, 'x', now(), 'x')";
        var retirement = "insert into clause_retirement (organizer_id, key, number, from_day, reason, at, by_name) values (luotsi_organizer(), 'rls-1', 1, '2030-01-01', 'x', now(), 'x')";
        for (String username : new String[] {"neuvottelija", "tarkastaja", "paattaja", "tuottaja"}) {
            List.of(draft, version, retirement).forEach(add -> assertRefused(username, add));
        }
        var content = new ClauseContent(14, Words.of("RLS", "RLS"), false, new TermValue.Clause("RLS", "RLS"), Belonging.EVERYWHERE);
        var key = clauseWriting.save(organizer("paakayttaja"), null, Seen.NEW, content);
        clauseWriting.publish(organizer("paakayttaja"), key, new Seen(Seen.NOTHING, 1), "RLS");
        clauseWriting.retire(organizer("paakayttaja"), key, LocalDate.of(2999, 1, 1), "RLS");
        clauseWriting.save(organizer("paakayttaja"), key, new Seen(1, 0), content);
        for (String username : new String[] {"paakayttaja", "neuvottelija", "tarkastaja", "tuottaja"}) {
            assertThat(rowsSeenBy(username, "clause_version where title_fi = 'RLS'")).as(username).isEqualTo(1);
            assertThat(rowsSeenBy(username, "clause_retirement where reason = 'RLS'")).as(username).isEqualTo(1);
            assertThat(rowsSeenBy(username, "clause_draft where title_fi = 'RLS'")).as(username).isEqualTo(username.equals("paakayttaja") ? 1 : 0);
        }
        assertThat(rowsSeenBy("keskisuomi", "clause_version where title_fi = 'RLS'") + rowsSeenBy("keskisuomi", "clause_retirement where reason = 'RLS'")).isZero();
        for (String table : new String[] {"clause_version", "clause_retirement"}) {
            assertRefused("paakayttaja", "update " + table + " set reason = 'y'");
            assertRefused("paakayttaja", "delete from " + table);
        }
        clauseWriting.discard(organizer("paakayttaja"), key, new Seen(1, 1));
    }

    @Test
    void fromWhichClauseATermWasTakenIsSeenWithTheTermAndNeverChanged() {
        var add = "insert into clause_origin (term_id, negotiation_id, organizer_id, provider_id, key, number, text_fi, text_sv, by_user, at) "
                + "select id, negotiation_id, organizer_id, provider_id, '1.1', 0, 'RLS', 'RLS', luotsi_user(), now() from negotiation_term where kind = 'CLAUSE' and ";
        for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja"}) {
            assertRefusedOrNothing(username, add + "introduced_round is not null limit 1");
        }
        assertRefusedOrNothing("tuottaja", add + "drafted_by = 'ORGANIZER' limit 1");
        var id = tables.atItsStart(organizer("neuvottelija"), house().liikelaitos()).id();
        var optional = clausesAtTheTable.of(organizer("neuvottelija"), reading.tablePackage(organizer("neuvottelija"), id)).optional().getFirst().key();
        clausesAtTheTable.take(organizer("neuvottelija"), id, optional, "RLS");
        var mine = "clause_origin where negotiation_id = '" + id + "'";
        assertThat(rowsSeenBy("neuvottelija", mine)).isEqualTo(1);
        for (String username : new String[] {"tuottaja", "tarkastaja", "saatio", "keskisuomi", "paakayttaja", "paattaja"}) {
            assertThat(rowsSeenBy(username, mine)).as(username + " sees no draft").isZero();
        }
        organizersMoves.send(organizer("neuvottelija"), id, UUID.randomUUID());
        for (String username : new String[] {"tuottaja", "tarkastaja"}) {
            assertThat(rowsSeenBy(username, mine)).as(username).isEqualTo(1);
        }
        for (String username : new String[] {"saatio", "keskisuomi", "paakayttaja", "paattaja"}) {
            assertThat(rowsSeenBy(username, mine)).as(username).isZero();
        }
        assertRefused("neuvottelija", "update clause_origin set number = 1");
        assertRefused("neuvottelija", "delete from clause_origin");
    }

    @Test
    void aDraftOfAServiceChainIsItsAdministratorsAlone() {
        var draft = "insert into servicechain (id, organizer_id) values (gen_random_uuid(), luotsi_organizer())";
        for (String username : new String[] {"neuvottelija", "tarkastaja", "paattaja", "tuottaja"}) {
            assertRefused(username, draft);
            assertThat(rowsSeenBy(username, "servicechain_version where published_at is null")).as(username).isZero();
        }
    }

    @Test
    void whereAChainIsUsedIsToldToThoseWhoDrawItAndToItsTwoParties() {
        var uses = "luotsi_chain_uses((select chain_id from servicechain_version where name_fi = 'Lapsen mielenterveys' order by number limit 1), '{}') where case_number = 'UMKno-2019-0876'";
        for (String username : new String[] {"neuvottelija", "tuottaja", "paakayttaja"}) {
            assertThat(rowsSeenBy(username, uses)).as(username).isOne();
        }
        for (String username : new String[] {"saatio", "tarkastaja", "paattaja", "keskisuomi"}) {
            assertThat(rowsSeenBy(username, uses)).as(username).isZero();
        }
        assertRefused("paakayttaja", "insert into notice select gen_random_uuid(), luotsi_user(), 'ADMINISTRATOR', organizer_id, provider_id, negotiation_id, 'ROUND_WAITS', 'TURN', '/x', '[]', 'x', now(), null"
                + " from luotsi_chain_uses((select chain_id from servicechain_version where name_fi = 'Lapsen mielenterveys' order by number limit 1), '{}')");
        assertRefused("neuvottelija", "update negotiation_term set chain_id = null");
    }

    private List<String> caseNumbersSeenBy(String username) {
        return as(username, sql -> sql.sql("select case_number from negotiation where case_number in "
                + "('UMKno-2018-1042', 'UMKno-2019-0876', 'UMKno-2018-1117', 'KSno-2018-0431')").query(String.class).list());
    }

    private int rowsSeenBy(String username, String from) {
        return as(username, sql -> count(sql, from));
    }

    private List<String> usernamesSeenBy(String username) {
        return as(username, sql -> sql.sql("select username from access_user").query(String.class).list());
    }

    /** Runs as somebody, within one transaction that is rolled back. */
    private <T> T as(String username, Function<JdbcClient, T> action) {
        Acting.Person person = acting(username);
        return transaction.execute(status -> {
            enter(person);
            status.setRollbackOnly();
            return action.apply(jdbc);
        });
    }

    private void enter(Acting.Person person) {
        String organizer = person instanceof Acting.OrganizerStaff staff ? staff.organizer().toString() : "";
        String provider = person instanceof Acting.ProviderStaff staff ? staff.provider().toString() : "";
        jdbc.sql("""
                select set_config('luotsi.user', ?, true), set_config('luotsi.role', ?, true),
                       set_config('luotsi.organizer', ?, true), set_config('luotsi.provider', ?, true)
                """).params(person.user().toString(), person.role().name(), organizer, provider).query().singleRow();
    }

    private void assertRefused(String username, String sql) {
        assertThatThrownBy(() -> as(username, client -> client.sql(sql).update())).isInstanceOf(DataAccessException.class);
    }

    private int count(String table) {
        return count(jdbc, table);
    }

    private static int count(JdbcClient sql, String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Test
    void aSavedViewIsItsReadersAlone() {
        var view = "insert into saved_view (id, user_id, place, name, query, created_at) values (gen_random_uuid(), %s, 'PACKAGE', 'Vain minun', '', now())";
        assertRefused("neuvottelija", view.formatted("'" + acting("tuottaja").user() + "'"));
        superuser.sql(view.formatted("'" + acting("neuvottelija2").user() + "'")).update();
        assertThat(rowsSeenBy("neuvottelija2", "saved_view where name = 'Vain minun'")).isEqualTo(1);
        for (String username : new String[] {"neuvottelija", "tuottaja", "paakayttaja", "paattaja", "tarkastaja", "keskisuomi"}) {
            assertThat(rowsSeenBy(username, "saved_view where name = 'Vain minun'")).as(username).isZero();
        }
        superuser.sql("delete from saved_view where name = 'Vain minun'").update();
    }

    @Test
    void onlyTheCalendarBringsAboutWhatADateBringsAbout() {
        var issue = "select issue_id, negotiation_id, organizer_id, provider_id, ";
        for (String username : new String[] {"neuvottelija", "tuottaja", "paakayttaja"}) {
            assertRefusedOrNothing(username, "insert into negotiation_issue_step (issue_id, negotiation_id, organizer_id, provider_id, kind, at) " + issue
                    + "'DEFAULT_IN_FORCE', now() from negotiation_issue_version limit 1");
        }
        assertRefused("neuvottelija", "insert into negotiation_ladder_level (organizer_id, version, level, name_fi, name_sv, days, by_name, by_user, at)"
                + " values (luotsi_organizer(), 99, 1, 'x', 'x', 1, 'x', luotsi_user(), now())");
    }

    @Test
    void minutesThatAreADraftAreTheWritingPartysAlone() {
        var drafts = "meeting_minutes where state = 'DRAFT' and party = 'ORGANIZER'";
        for (String other : new String[] {"tuottaja", "tarkastaja", "saatio", "keskisuomi", "paakayttaja", "paattaja"}) {
            assertThat(rowsSeenBy(other, drafts)).as("seen by " + other).isZero();
        }
    }

    private void assertRefusedOrNothing(String username, String sql) {
        try {
            assertThat((int) as(username, client -> client.sql(sql).update())).isZero();
        } catch (DataAccessException refused) {
            assertThat(refused).isNotNull();
        }
    }

    @Test
    void theProviderAloneSaysWhatItsSubcontractsHold() {
        var named = "insert into negotiation_subcontractor (id, negotiation_id, organizer_id, provider_id, name, services, by_user, by_name, at)"
                + " select gen_random_uuid(), id, organizer_id, provider_id, 'x', 'x', luotsi_user(), 'x', now() from negotiation limit 1";
        assertRefused("neuvottelija", named);
        for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja"}) {
            assertThat(rowsSeenBy(username, "negotiation_subcontractor")).as(username).isPositive();
            assertThat(rowsSeenBy(username, "negotiation_subcontract_entry")).as(username).isPositive();
        }
        for (String username : new String[] {"saatio", "keskisuomi", "paakayttaja"}) {
            assertRefusedOrNothing(username, named.replace("from negotiation", "from (select * from negotiation where case_number = 'UMKno-2019-0876') negotiation"));
            assertThat(rowsSeenBy(username, "negotiation_subcontractor")).as(username).isZero();
            assertThat(rowsSeenBy(username, "negotiation_subcontract_entry")).as(username).isZero();
        }
        assertRefused("tuottaja", "update negotiation_subcontract_entry set text = 'x'");
        assertRefused("tuottaja", "delete from negotiation_subcontractor");
    }

    @Test
    void figuresOfAServiceChainAreBroughtByItsAdministratorsAndNeverChanged() {
        var batch = "insert into servicechain_figure_batch (id, organizer_id, file_name, sha256, rows, at, by_name) values (gen_random_uuid(), luotsi_organizer(), 'x', 'x', 1, now(), 'x')";
        for (String username : new String[] {"neuvottelija", "tarkastaja", "paattaja"}) {
            assertRefused(username, batch);
        }
        assertRefused("tuottaja", batch.replace("luotsi_organizer()", "(select organizer_id from servicechain limit 1)"));
        assertRefused("paakayttaja", batch.replace("luotsi_organizer()", "gen_random_uuid()"));
        assertRefused("paakayttaja", "update servicechain_figure set yearly = 1");
        assertRefused("paakayttaja", "update servicechain_figure_batch set rows = 2");
        assertRefused("paakayttaja", "delete from servicechain_figure_batch");
        assertThat(rowsSeenBy("keskisuomi", "servicechain_figure")).isZero();
        assertThat(rowsSeenBy("keskisuomi", "servicechain_figure_batch")).isZero();
    }

    @Test
    void anAgreementIsItsPartiesAndWhatBothHaveSignedIsEverybodys() {
        var proposed = agreements.proposed().agreement();
        var signed = agreements.signed().agreement();
        for (String table : new String[] {"agreement_version", "agreement_body", "agreement_document", "agreement_file"}) {
            for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja", "paattaja"}) {
                assertThat(rowsSeenBy(username, table + " where agreement_id = '" + proposed + "'")).as(table + " " + username).isPositive();
            }
            for (String username : new String[] {"saatio", "keskisuomi", "paakayttaja"}) {
                assertThat(rowsSeenBy(username, table + " where agreement_id = '" + signed + "'")).as(table + " " + username).isZero();
            }
            assertThat(rowsSeenByThePublic(table + " where agreement_id = '" + proposed + "'")).as(table).isZero();
            assertThat(rowsSeenByThePublic(table + " where agreement_id = '" + signed + "'") > 0).as(table).isEqualTo(!table.equals("agreement_file"));
        }
        assertThat(rowsSeenByThePublic("agreement_event where agreement_id = '" + signed + "'")).isEqualTo(4);
        assertThat(rowsSeenBy("keskisuomi", "agreement_event")).isZero();
        assertThat(rowsSeenByThePublic("agreement_signing_right")).isZero();
    }

    @Test
    void whatHappenedToAnAgreementIsWrittenByThoseWhoMayAndNeverRewritten() {
        var id = agreements.proposed().agreement();
        var event = "insert into agreement_event (agreement_id, version, sequence, organizer_id, provider_id, kind, party, body, outcome, day, final_from, section, case_number, text,"
                + " reasons, signer_right, by_user, by_name, at) select agreement_id, version, 1, organizer_id, provider_id, %s, 'x', 'x', 'x', 'x', 'x', luotsi_user(), 'x', now()"
                + " from agreement_version where agreement_id = '" + id + "'";
        assertRefused("paattaja", event.formatted("'DECIDED', null, 'PROVIDER_BOARD', 'APPROVED', current_date, current_date"));
        assertRefused("neuvottelija", event.formatted("'DECIDED', null, 'ORGANIZER_BOARD', 'APPROVED', current_date, current_date"));
        assertRefused("neuvottelija2", event.formatted("'SIGNED', 'ORGANIZER', null, null, current_date, null"));
        assertRefused("tuottaja2", event.formatted("'SIGNED', 'PROVIDER', null, null, current_date, null"));
        var document = "insert into agreement_document (agreement_id, version, place, attempt, organizer_id, provider_id, language, sha256, at) select agreement_id, version, %s, 9,"
                + " organizer_id, provider_id, 'fi', repeat('0', 64), now() from agreement_version where agreement_id = '" + id + "'";
        assertRefused("tuottaja2", document.formatted("0"));
        assertRefused("neuvottelija2", document.formatted("2"));
        assertRefused("neuvottelija", "insert into agreement_signing_right (id, organizer_id, user_id, title, source, valid_from, by_user, by_name, at)"
                + " values (gen_random_uuid(), luotsi_organizer(), luotsi_user(), 'x', 'x', current_date, luotsi_user(), 'x', now())");
        assertRefused("paattaja", "insert into agreement_conflict (agreement_id, version, organizer_id, provider_id, user_id, by_name, reason, at) select agreement_id, version,"
                + " organizer_id, provider_id, gen_random_uuid(), 'x', 'x', now() from agreement_version where agreement_id = '" + id + "'");
        for (String table : new String[] {"agreement", "agreement_version", "agreement_body", "agreement_event", "agreement_document", "agreement_file", "agreement_conflict",
                "agreement_signing_right", "agreement_signing_right_end"}) {
            assertRefused("neuvottelija", "delete from " + table);
            assertRefused("paakayttaja", "update " + table + " set organizer_id = organizer_id");
        }
    }

    @Test
    void whatIsPublicIsDecidedByTheOrganizerAndCopiedForEverybodyOnce() {
        var proposed = agreements.proposed();
        var decision = "insert into agreement_publicity (negotiation_id, number, organizer_id, provider_id, annex, ground, note, by_user, by_name, at) select id, 1, organizer_id,"
                + " provider_id, 'ISSUES', 'PRIVATE_BUSINESS_SECRET', 'x', luotsi_user(), 'x', now() from negotiation where id = '" + proposed.negotiation() + "'";
        assertRefusedOrNothing("tuottaja", decision);
        assertRefusedOrNothing("paattaja", decision);
        assertRefusedOrNothing("keskisuomi", decision);
        publicity.decide(organizer("neuvottelija"), proposed.negotiation(), new PublicityItem.OfAnnex(Annex.ISSUES), Optional.of(SecrecyGround.PRIVATE_BUSINESS_SECRET), "x");
        var ours = "agreement_publicity where negotiation_id = '" + proposed.negotiation() + "'";
        for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja", "paattaja"}) {
            assertThat(rowsSeenBy(username, ours)).as(username).isEqualTo(1);
        }
        for (String username : new String[] {"saatio", "keskisuomi", "paakayttaja"}) {
            assertThat(rowsSeenBy(username, ours)).as(username).isZero();
        }
        var signed = agreements.signed(proposed.negotiation()).agreement();
        publicity.decide(organizer("neuvottelija"), proposed.negotiation(), new PublicityItem.OfAnnex(Annex.FUNDING), Optional.of(SecrecyGround.PRIVATE_BUSINESS_SECRET), null);
        assertThat(rowsSeenByThePublic("agreement_public_copy where agreement_id = '" + signed + "'")).isEqualTo(4);
        assertThat(rowsSeenByThePublic("agreement_public_text where agreement_id = '" + signed + "'")).as("the newest of each language").isEqualTo(2);
        assertThat(rowsSeenByThePublic("agreement_public_text where number = 1 and agreement_id = '" + signed + "'")).isZero();
        assertThat(rowsSeenBy("keskisuomi", "agreement_public_copy where agreement_id = '" + signed + "'")).isZero();
        assertThat(rowsSeenBy("tuottaja", "agreement_public_text where agreement_id = '" + signed + "'")).isEqualTo(4);
        var copy = "insert into agreement_public_copy (agreement_id, version, language, number, organizer_id, provider_id, in_force_from, sha256, by_user, at) select agreement_id, version,"
                + " 'fi', %d, organizer_id, provider_id, current_date, repeat('0', 64), luotsi_user(), now() from agreement_version where agreement_id = '" + signed + "'";
        for (String username : new String[] {"tuottaja", "tarkastaja", "paattaja", "paakayttaja"}) {
            assertRefusedOrNothing(username, copy.formatted(3));
        }
        assertRefused("neuvottelija", copy.formatted(1));
        for (String table : new String[] {"agreement_publicity", "agreement_public_copy", "agreement_public_text"}) {
            assertRefused("neuvottelija", "delete from " + table);
            assertRefused("paakayttaja", "update " + table + " set number = number");
        }
    }

    /** What everybody may read of a signed agreement was copied for it; the table at which it was negotiated stays closed. */
    @Test
    void thePublicReadsNothingOfNegotiationsNorWhatIsDecidedAboutPublicity() {
        agreements.signed();
        var tables = JdbcClient.create(database().asSuperuser()).sql("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
                + " and (table_name like 'negotiation%' or table_name in ('agreement_publicity', 'agreement_file', 'agreement_signing_right', 'audit_entry'))").query(String.class).list();
        assertThat(tables).hasSizeGreaterThan(20);
        for (String table : tables) {
            assertThat(rowsSeenByThePublic(table)).as(table).isZero();
        }
    }

    @Test
    void whatAnAgreementAsksIsItsPartiesAndIsOnlyAddedTo() {
        var signed = agreements.signed();
        var obligation = agreements.obligation(signed.negotiation());
        agreements.fulfil(signed.negotiation(), obligation);
        var own = " where obligation_id = '" + obligation + "'";
        for (String table : new String[] {"agreement_obligation where id = '" + obligation + "'", "agreement_obligation_due" + own, "agreement_obligation_entry" + own}) {
            for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja", "paattaja"}) {
                assertThat(rowsSeenBy(username, table)).as(table + " " + username).isPositive();
            }
            for (String username : new String[] {"saatio", "keskisuomi", "paakayttaja"}) {
                assertThat(rowsSeenBy(username, table)).as(table + " " + username).isZero();
            }
            assertThat(rowsSeenByThePublic(table)).as(table).isZero();
        }
        var entry = "insert into agreement_obligation_entry (obligation_id, organizer_id, provider_id, kind, day, text, by_user, by_name, at)"
                + " select id, organizer_id, provider_id, '%s', null, 'x', luotsi_user(), 'x', now() from agreement_obligation where id = '" + obligation + "'";
        assertRefused("neuvottelija", entry.formatted("OWNER"));
        assertRefused("tuottaja", entry.formatted("STRUCK"));
        assertRefused("neuvottelija", "insert into agreement_obligation_due (obligation_id, organizer_id, provider_id, day) select id, organizer_id, provider_id, current_date"
                + " from agreement_obligation where id = '" + obligation + "'");
        assertRefused("tuottaja", "insert into agreement_obligation (id, agreement_id, version, negotiation_id, organizer_id, provider_id, party, kind, title_fi, title_sv, term_id, owner,"
                + " every, by_party, by_user, by_name, at) select gen_random_uuid(), agreement_id, version, negotiation_id, organizer_id, provider_id, 'PROVIDER', 'WRITTEN', 'x', 'x',"
                + " gen_random_uuid(), '', 'ONCE', 'ORGANIZER', luotsi_user(), 'x', now() from agreement_version where agreement_id = '" + signed.agreement() + "'");
        for (String table : new String[] {"agreement_obligation", "agreement_obligation_due", "agreement_obligation_entry"}) {
            assertRefused("neuvottelija", "delete from " + table);
            assertRefused("tuottaja", "update " + table + " set organizer_id = organizer_id");
        }
    }

    @Test
    void whatResidentsAreAskedIsEverybodysAndOnlyTheOrganizersNegotiatorsAddToIt() {
        var id = "'" + tables.told(acting("neuvottelija")) + "'";
        var hearing = "(select h.id from hearing h where h.negotiation_id = " + id + ")";
        for (String table : new String[] {"hearing where negotiation_id = " + id, "hearing_question where hearing_id in " + hearing, "hearing_theme where negotiation_id = " + id}) {
            for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja", "paattaja"}) {
                assertThat(rowsSeenBy(username, table)).as(table + " " + username).isPositive();
            }
            for (String username : new String[] {"saatio", "keskisuomi"}) {
                assertThat(rowsSeenBy(username, table)).as(table + " " + username).isZero();
            }
            assertThat(rowsSeenByThePublic(table)).as(table).isPositive();
        }
        var theme = "insert into hearing_theme (hearing_id, number, negotiation_id, organizer_id, provider_id, title_fi, title_sv, statements, answer_fi, answer_sv, by_user, by_name, at)"
                + " select id, 99, negotiation_id, organizer_id, provider_id, 'x', 'x', 1, 'x', 'x', %s, 'x', now() from hearing where negotiation_id = " + id;
        assertRefused("tuottaja", theme.formatted("luotsi_user()"));
        assertRefused("neuvottelija", theme.formatted("gen_random_uuid()"));
        assertRefused("tuottaja", "insert into hearing_question (hearing_id, number, fi, sv) select id, 99, 'x', 'x' from hearing where negotiation_id = " + id);
        for (String table : new String[] {"hearing", "hearing_question", "hearing_theme"}) {
            assertRefused("neuvottelija", "delete from " + table);
            assertRefused("neuvottelija", "update " + table + " set " + (table.equals("hearing_question") ? "fi = 'x'" : "title_fi = 'x'"));
        }
    }

    private int rowsSeenByThePublic(String from) {
        var rows = transaction.execute(status -> {
            jdbc.sql("select set_config('luotsi.user', '', true), set_config('luotsi.role', 'PUBLIC', true), set_config('luotsi.organizer', '', true), set_config('luotsi.provider', '', true)")
                    .query().singleRow();
            return count(jdbc, from);
        });
        return rows == null ? 0 : rows;
    }

    @Test
    void whatAnAgreementIsChangedIntoIsSeenAsTheTableItIsNegotiatedAt() {
        var open = agreements.amendment(agreements.signed());
        var of = " where negotiation_id = '" + open + "'";
        for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja"}) {
            assertThat(rowsSeenBy(username, "agreement_amendment" + of)).as(username).isOne();
        }
        assertThat(rowsSeenBy("neuvottelija", "agreement_amendment_term" + of)).isPositive();
        for (String username : new String[] {"paattaja", "saatio", "keskisuomi", "paakayttaja"}) {
            assertThat(rowsSeenBy(username, "agreement_amendment" + of)).as(username).isZero();
        }
        for (String username : new String[] {"tuottaja", "tarkastaja", "paattaja", "saatio", "keskisuomi", "paakayttaja"}) {
            assertThat(rowsSeenBy(username, "agreement_amendment_term" + of)).as(username).isZero();
        }
        assertThat(rowsSeenByThePublic("agreement_amendment" + of)).isZero();
        assertThat(rowsSeenByThePublic("agreement_amendment_term" + of)).isZero();
        var unsigned = agreements.proposed();
        assertRefused("neuvottelija", "insert into agreement_amendment (negotiation_id, agreement_id, version, organizer_id, provider_id, reason, by_user, by_name, at)"
                + " select negotiation_id, agreement_id, version, organizer_id, provider_id, 'x', luotsi_user(), 'x', now() from agreement_version where agreement_id = '" + unsigned.agreement() + "'");
        for (String username : new String[] {"tuottaja", "tarkastaja"}) {
            assertRefused(username, "insert into agreement_amendment_end (negotiation_id, organizer_id, provider_id, reason, by_user, by_name, at) select negotiation_id, organizer_id,"
                    + " provider_id, 'x', luotsi_user(), 'x', now() from agreement_amendment" + of);
        }
        for (String table : new String[] {"agreement_amendment", "agreement_amendment_term", "agreement_amendment_end"}) {
            assertRefused("neuvottelija", "delete from " + table);
            assertRefused("neuvottelija", "update " + table + " set organizer_id = organizer_id");
        }
    }

    @Test
    void whatAProviderAsksToBeChangedIsReadByBothPartiesAndAnsweredByTheOrganizer() {
        var signed = agreements.signed();
        var request = agreements.request(signed);
        var of = " where id = '" + request + "'";
        for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja"}) {
            assertThat(rowsSeenBy(username, "agreement_amendment_request" + of)).as(username).isOne();
        }
        for (String username : new String[] {"paattaja", "saatio", "keskisuomi", "paakayttaja"}) {
            assertThat(rowsSeenBy(username, "agreement_amendment_request" + of)).as(username).isZero();
        }
        assertThat(rowsSeenByThePublic("agreement_amendment_request" + of)).isZero();
        var asking = "insert into agreement_amendment_request (id, agreement_id, version, organizer_id, provider_id, change, reason, by_user, by_name, at)"
                + " select gen_random_uuid(), agreement_id, version, organizer_id, provider_id, 'x', 'x', luotsi_user(), 'x', now() from agreement_version where agreement_id = '";
        for (String username : new String[] {"neuvottelija", "tarkastaja"}) {
            assertRefused(username, asking + signed.agreement() + "'");
        }
        assertRefused("tuottaja", asking + agreements.proposed().agreement() + "'");
        for (String username : new String[] {"tuottaja", "tarkastaja"}) {
            assertRefused(username, "insert into agreement_amendment_answer (request_id, organizer_id, provider_id, reason, by_user, by_name, at)"
                    + " select id, organizer_id, provider_id, 'x', luotsi_user(), 'x', now() from agreement_amendment_request" + of);
        }
        var opened = agreements.amendment(signed);
        var answer = "agreement_amendment_answer where request_id = '" + request + "' and negotiation_id = '" + opened + "'";
        for (String username : new String[] {"neuvottelija", "tuottaja", "tarkastaja"}) {
            assertThat(rowsSeenBy(username, answer)).as(username).isOne();
        }
        for (String username : new String[] {"paattaja", "saatio", "keskisuomi", "paakayttaja"}) {
            assertThat(rowsSeenBy(username, answer)).as(username).isZero();
        }
        assertThat(rowsSeenByThePublic(answer)).isZero();
        for (String table : new String[] {"agreement_amendment_request", "agreement_amendment_answer"}) {
            assertRefused("neuvottelija", "delete from " + table);
            assertRefused("tuottaja", "update " + table + " set organizer_id = organizer_id");
        }
    }
}
