package fi.luotsi.scenario;

import java.util.List;

import fi.luotsi.catalogue.Words;
import fi.luotsi.funding.projection.Parameter;

/**
 * Something that happens in a simulation (syöte, DOMAIN B.2): what it is called, and what it does to the model's parameters. Both models
 * meet the same injects.
 */
public record Inject(String key, Words name, List<Effect> effects) {

    /** @param packageCode the one package it changes; {@code *} for all of them */
    public record Effect(Parameter parameter, String packageCode, Kind kind, double amount) {

        /** What is done with the amount. */
        public enum Kind { ADD, FACTOR }

        boolean concerns(String code) {
            return packageCode.equals("*") || packageCode.equals(code);
        }

        double on(double value) {
            return kind == Kind.ADD ? value + amount : value * amount;
        }
    }

    /** Whether it changes anything for these packages. */
    public boolean concerns(List<String> codes) {
        return effects.stream().anyMatch(effect -> codes.stream().anyMatch(effect::concerns));
    }
}
