package fi.luotsi.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import fi.luotsi.acting.Acting;

/** Habits of docs/writing-code.md that a machine can hold. */
@AnalyzeClasses(packages = "fi.luotsi", importOptions = ProductCode.class)
class HabitsTest {

    private static final List<Class<?>> CALENDAR =
            List.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class, Year.class);

    @ArchTest
    static final ArchRule timeComesInFromOutside = noClasses().should().callMethodWhere(
            new DescribedPredicate<JavaMethodCall>("now() without a clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
                            && CALENDAR.stream().anyMatch(type -> call.getTargetOwner().isEquivalentTo(type));
                }
            }).orShould().callMethod(System.class, "currentTimeMillis").because("services take a Clock");

    @ArchTest
    static final ArchRule objectsHaveVerbsNotSetters = methods().that().areDeclaredInClassesThat()
            .resideOutsideOfPackages("fi.luotsi.web..", "fi.luotsi.ui..", "fi.luotsi.portal..").and().arePublic().should().haveNameNotMatching("set[A-Z].*").because("an object says what happens to it");

    @ArchTest
    static final ArchRule coreKnowsNoPages = noClasses().that().resideOutsideOfPackages("fi.luotsi", "fi.luotsi.web..", "fi.luotsi.ui..", "fi.luotsi.portal..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework.web..", "org.springframework.security..", "jakarta.servlet..", "org.thymeleaf..");

    @ArchTest
    static final ArchRule repositoriesStayBehindTheirDoor = classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllersStayBehindTheirDoor = classes().that().areAnnotatedWith(Controller.class).or().areAnnotatedWith(RestController.class)
            .should().bePackagePrivate();

    @ArchTest
    static final ArchRule whoActsIsTheFirstArgument = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Service.class).and().arePublic()
            .and().areDeclaredInClassesThat().resideInAnyPackage("fi.luotsi.negotiation..", "fi.luotsi.budget..", "fi.luotsi.strategy..", "fi.luotsi.provider..")
            .should(nameWhoActs(List.of(Acting.class)));

    @ArchTest
    static final ArchRule thePortalCallsOnlyWhatNamesTheActingProvider = classes().that().resideInAPackage("fi.luotsi.portal..")
            .should(new ArchCondition<>("call only services whose method names the provider's manager") {
                @Override
                public void check(JavaClass page, ConditionEvents events) {
                    page.getMethodCallsFromSelf().stream().filter(call -> call.getTargetOwner().isAnnotatedWith(Service.class))
                            .filter(call -> call.getTarget().getRawParameterTypes().stream().noneMatch(HabitsTest::isAProvidersPerson))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                }
            });

    private static boolean isAProvidersPerson(JavaClass parameter) {
        return parameter.isEquivalentTo(Acting.ProviderStaff.class) || parameter.isEquivalentTo(Acting.Person.class)
                || parameter.isEquivalentTo(Acting.class);
    }

    private static ArchCondition<JavaMethod> nameWhoActs(List<Class<?>> types) {
        return new ArchCondition<>("take who acts as the first argument") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                boolean named = !parameters.isEmpty() && types.stream().anyMatch(type -> parameters.getFirst().isAssignableTo(type));
                if (!named) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who acts"));
                }
            }
        };
    }
}
