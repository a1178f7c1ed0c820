package fi.luotsi.web.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.validation.SimpleErrors;

import fi.luotsi.acting.ProviderId;
import fi.luotsi.catalogue.Words;
import fi.luotsi.servicechain.content.Actor;
import fi.luotsi.servicechain.content.Step;

class StepFormTest {

    private static final Actor REGISTERED = new Actor(Actor.Kind.PROVIDER, new ProviderId(UUID.randomUUID()), Words.of("Liikelaitos", "Affärsverk"));

    private final Step step = new Step(UUID.randomUUID(), Words.of("Arvio", "Bedömning"), REGISTERED, null, null, true, true, null, null, null, null);

    @Test
    void aStepThatIsSavedAsItWasKeepsTheProviderOfTheRegister() {
        assertThat(read(StepForm.of(step, 1, Locale.of("fi")))).isEqualTo(step);
    }

    @Test
    void underAnotherNameTheProviderOfTheRegisterIsNotMeant() {
        var other = new Step(step.id(), step.name(), new Actor(Actor.Kind.PROVIDER, null, Words.of("Säätiö", "Stiftelse")), null, null, true, true, null, null, null, null);
        assertThat(read(StepForm.of(other, 1, Locale.of("fi"))).actor()).isEqualTo(other.actor());
    }

    private Step read(StepForm form) {
        var errors = new SimpleErrors(form);
        var read = form.read(step.id(), REGISTERED, errors, _ -> true);
        assertThat(errors.getAllErrors()).isEmpty();
        assertThat(read).isNotNull();
        return java.util.Objects.requireNonNull(read);
    }
}
