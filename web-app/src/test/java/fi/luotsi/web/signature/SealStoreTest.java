package fi.luotsi.web.signature;

import static fi.luotsi.web.signature.Papers.NOON;
import static fi.luotsi.web.signature.Papers.ORGANIZER;
import static fi.luotsi.web.signature.Papers.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.luotsi.agreement.signature.FoundSignature;
import fi.luotsi.agreement.signature.FoundSignature.Trust;

class SealStoreTest {

    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    private Path home = Path.of("");

    @Test
    void nothingIsMadeBeforeSomebodySeals() {
        assertThat(new SealStore(home).roots()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void keysAreMadeOnceAndReadableByTheProgramsUserOnly() throws IOException {
        var made = new SealStore(home).keyOf(ORGANIZER, "Uudenmaan maakunta", NOON);
        assertThat(new SealStore(home).keyOf(ORGANIZER, "Uudenmaan maakunta", NOON.plus(YEAR)).certificate()).isEqualTo(made.certificate());
        for (var file : new String[] {"seals/seals.p12", "seals/password"}) {
            assertThat(Files.getPosixFilePermissions(home.resolve(file))).as(file).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(Files.getPosixFilePermissions(home.resolve("seals"))).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void everyOrganizationHasItsOwnKeyUnderOneRoot() {
        var store = new SealStore(home);
        var organizers = store.keyOf(ORGANIZER, "Uudenmaan maakunta", NOON);
        var providers = store.keyOf(PROVIDER, "Uudenmaan liikelaitos", NOON);
        assertThat(organizers.certificate().getPublicKey()).isNotEqualTo(providers.certificate().getPublicKey());
        assertThat(organizers.root()).isEqualTo(providers.root());
        assertThat(store.roots()).containsExactly(organizers.root());
    }

    @Test
    void aKeyIsRenewedBeforeItEndsAndWhenTheOrganizationHasAnotherName() {
        var store = new SealStore(home);
        var made = store.keyOf(ORGANIZER, "Uudenmaan maakunta", NOON).certificate();
        assertThat(store.keyOf(ORGANIZER, "Uudenmaan maakunta", NOON.plus(YEAR.multipliedBy(3))).certificate()).isNotEqualTo(made);
        assertThat(store.keyOf(ORGANIZER, "Itä-Uudenmaan hyvinvointialue", NOON).certificate()).isNotEqualTo(made);
        assertThat(store.roots()).as("the same root vouches for all").hasSize(1);
    }

    @Test
    void whatAFormerRootVouchedForStaysKnown() {
        var store = new SealStore(home);
        var seals = LocalSealsTest.seals(store);
        var signed = seals.sign(Papers.paper(), Papers.first(NOON));
        store.keyOf(ORGANIZER, "Uudenmaan maakunta", NOON.plus(YEAR.multipliedBy(40)));
        assertThat(store.roots()).hasSize(2);
        assertThat(seals.check(signed).isWhole()).isTrue();
    }

    @Test
    void aRevokedKeySealsNoMoreAndWhatItSealedLaterIsNotTrusted() throws IOException {
        var store = new SealStore(home);
        var seals = LocalSealsTest.seals(store);
        var before = seals.sign(Papers.paper(), Papers.first(NOON));
        var after = seals.sign(Papers.paper(), Papers.first(NOON.plusSeconds(7200)));
        var revoked = store.keyOf(ORGANIZER, "Uudenmaan maakunta", NOON).certificate();
        Files.writeString(home.resolve("seals/revoked"), "# avain on kadonnut\n" + revoked.getSerialNumber().toString(16) + " " + NOON.plusSeconds(3600) + "\n");
        assertThat(seals.check(before).signatures()).extracting(FoundSignature::trust).containsExactly(Trust.GIVEN);
        assertThat(seals.check(after).signatures()).extracting(FoundSignature::trust).containsExactly(Trust.REVOKED);
        assertThat(store.keyOf(ORGANIZER, "Uudenmaan maakunta", NOON).certificate()).isNotEqualTo(revoked);
    }

    @Test
    void aRevocationThatCannotBeReadIsNotPassedOver() throws IOException {
        var store = new SealStore(home);
        store.keyOf(ORGANIZER, "Uudenmaan maakunta", NOON);
        Files.writeString(home.resolve("seals/revoked"), "1a2b eilen\n");
        assertThatThrownBy(store::revocations).isInstanceOf(IllegalStateException.class).hasMessageContaining("1a2b eilen");
    }
}
