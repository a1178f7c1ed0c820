package fi.luotsi.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTemplateTest {

    @ParameterizedTest
    @ValueSource(strings = {"maakunta-2019", "hyvinvointialue-2023"})
    void everySectionHasItsClausesInBothLanguagesWithoutAnOpenPlaceholder(String termSet) {
        var template = AgreementTemplate.in(termSet);
        assertThat(template.sections()).hasSize(20).allSatisfy(section -> {
            assertThat(section.heading().sv()).isNotBlank();
            assertThat(section.heading().en()).isNotBlank();
            assertThat(section.clauses()).isNotEmpty().allSatisfy(clause ->
                    assertThat(clause.fi() + clause.sv()).isNotBlank().doesNotContain("{", "}"));
        });
    }

    @Test
    void theTermSetChoosesTheWords() {
        assertThat(AgreementTemplate.in("maakunta-2019").section(12).clauses().getFirst().fi()).contains("maakuntahallitus");
        assertThat(AgreementTemplate.in("hyvinvointialue-2023").section(12).clauses().getFirst().fi()).contains("aluehallitus");
        assertThatThrownBy(() -> AgreementTemplate.in("kunta-1980")).isInstanceOf(IllegalArgumentException.class);
    }
}
