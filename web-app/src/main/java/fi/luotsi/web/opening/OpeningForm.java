package fi.luotsi.web.opening;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A negotiation to be opened as it is typed, valid or not.
 *
 * @param id made when the page was shown, so that a second press of the button opens nothing
 * @param days how many days a party has to answer a round
 * @param packages codes of the service packages whose frames are negotiated
 * @param rules keys of the template's frames that are not money
 */
record OpeningForm(@Nullable UUID id, @NotBlank @Nullable String provider, @NotBlank @Size(max = 200) @Nullable String titleFi,
        @NotBlank @Size(max = 200) @Nullable String titleSv, @NotBlank @Size(max = 60) @Nullable String caseNumber,
        @NotNull @Pattern(regexp = YEAR) @Nullable String firstYear, @NotNull @Pattern(regexp = YEAR) @Nullable String lastYear,
        @NotNull @Pattern(regexp = "[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-5]") @Nullable String days, @NotEmpty @Nullable List<String> packages,
        @Nullable List<String> rules) {

    private static final String YEAR = "20[0-9][0-9]";
    private static final int LONGEST = 10;

    static OpeningForm blank(int nextYear, List<String> rules) {
        return new OpeningForm(UUID.randomUUID(), null, null, null, null, String.valueOf(nextYear), String.valueOf(nextYear), "14", List.of(), rules);
    }

    /** What no single field can tell. */
    void check(Errors errors) {
        if (errors.hasFieldErrors("firstYear") || errors.hasFieldErrors("lastYear")) {
            return;
        }
        int years = year(lastYear) - year(firstYear) + 1;
        if (years < 1 || years > LONGEST) {
            errors.rejectValue("lastYear", "opening.years", new Object[] {LONGEST}, null);
        }
    }

    int first() {
        return year(firstYear);
    }

    int last() {
        return year(lastYear);
    }

    int responseDays() {
        return Integer.parseInt(Objects.requireNonNull(days));
    }

    /** For the page: whether the box of this package is ticked. */
    public boolean hasPackage(String code) {
        return packages != null && packages.contains(code);
    }

    /** For the page: whether any of the grouping's boxes is ticked. */
    public boolean hasAny(List<OpeningChoices.Choice> choices) {
        return choices.stream().anyMatch(choice -> hasPackage(choice.code()));
    }

    /** For the page: whether the box of this frame is ticked. */
    public boolean hasRule(String key) {
        return rules != null && rules.contains(key);
    }

    private static int year(@Nullable String typed) {
        return Integer.parseInt(Objects.requireNonNull(typed));
    }
}
