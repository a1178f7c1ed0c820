package fi.luotsi.web.api;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

/** Says in the description which members may be null: those the answer's record marks so. Every member is always there. */
@Component
class Absence implements OpenApiCustomizer {

    private static final List<Class<? extends Record>> ANSWERS = List.of(NamesJson.class, NegotiationsJson.class, NegotiationJson.class,
            NegotiationJson.PartyJson.class, RoundJson.class, RoundJson.SentJson.class, TermJson.class, OfferJson.class, AnswerJson.class,
            TermStateJson.class, TermHistoryJson.class, DifferenceJson.class, DifferenceJson.ChangeJson.class, DifferenceJson.EurosJson.class,
            LogJson.class, LogJson.RowJson.class, IndicatorJson.class, ObservationsJson.class, ObservationsJson.ObservationJson.class);

    @Override
    public void customise(OpenAPI document) {
        for (Class<? extends Record> answer : ANSWERS) {
            var name = answer.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class).name();
            Schema<?> schema = Objects.requireNonNull(document.getComponents().getSchemas().get(name), name);
            for (RecordComponent member : answer.getRecordComponents()) {
                schema.addRequiredItem(member.getName());
                if (member.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    schema.addProperty(member.getName(), orNull(Objects.requireNonNull(schema.getProperties().get(member.getName()), member.getName())));
                }
            }
        }
    }

    private static Schema<?> orNull(Schema<?> member) {
        if (member.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(new JsonSchema().$ref(member.get$ref()), new JsonSchema().types(Set.of("null"))))
                    .description(member.getDescription());
        }
        member.addType("null");
        if (member.getEnum() != null) {
            member.addEnumItemObject(null);
        }
        return member;
    }
}
