package fi.luotsi.web.config;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The environment, read strictly: an empty variable counts as not set, a wrong one is refused by name. */
record Variables(Map<String, String> environment) {

    Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** As written, blanks included: a password is what it is. */
    Optional<String> secret(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isEmpty());
    }

    int port(String name, int otherwise) {
        return text(name).map(text -> portIn(name, text)).orElse(otherwise);
    }

    Optional<Boolean> flag(String name) {
        return text(name).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refused("settings.choice", name, text, "true, false");
        });
    }

    <E extends Enum<E> & Coded> E choice(String name, E otherwise) {
        return text(name).map(text -> choiceIn(name, text, otherwise.getDeclaringClass())).orElse(otherwise);
    }

    <T> T parsed(String name, String otherwise, String refusal, Function<String, T> parse) {
        String text = text(name).orElse(otherwise);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException _) {
            throw new Refused(refusal, name, text);
        }
    }

    private static int portIn(String name, String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new Refused("settings.port", name, text);
    }

    private static <E extends Enum<E> & Coded> E choiceIn(String name, String text, Class<E> type) {
        return Stream.of(type.getEnumConstants()).filter(each -> each.code().equals(text)).findAny()
                .orElseThrow(() -> new Refused("settings.choice", name, text, codes(type)));
    }

    private static <E extends Enum<E> & Coded> String codes(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
