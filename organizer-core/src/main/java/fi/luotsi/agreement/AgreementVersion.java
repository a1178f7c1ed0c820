package fi.luotsi.agreement;

import java.util.List;
import java.util.Map;

import fi.luotsi.agreement.life.Body;
import fi.luotsi.agreement.life.Life;
import fi.luotsi.agreement.life.LifeEvent.Hand;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.NegotiationId;

/**
 * One version of an agreement: the package it stands for, and what became of it.
 *
 * @param number the agreement's, for instance {@code KS-2020-1}
 * @param code by which whoever holds the paper finds the agreement
 * @param version 1 for the first agreement, one more for each amendment
 * @param negotiation whose frozen package the version consists of
 * @param fingerprint of that package
 * @param bodies who has to approve, under the names they had when it was proposed
 * @param proposal what the bodies are asked to decide (päätösehdotus)
 * @param documents oldest first
 */
public record AgreementVersion(AgreementId agreement, String number, String code, int version, NegotiationId negotiation, Words title, String caseNumber, String fingerprint,
        Map<Body, Words> bodies, String proposal, Hand proposed, Life life, List<KeptDocument> documents, List<Conflict> conflicts) {

    /** How many things have happened to it: what a page was shown with, so that two people do not do two things at once. */
    public int sequence() {
        return life.events().size();
    }

    /** The newest file of each language: with all signatures that stand. */
    public List<KeptDocument> current() {
        int attempt = documents.stream().mapToInt(KeptDocument::attempt).max().orElse(1);
        return documents.stream().map(KeptDocument::language).distinct().flatMap(language -> documents.stream()
                .filter(document -> document.language().equals(language) && (document.place() == 0 || document.attempt() == attempt && isStanding(document)))
                .reduce((first, second) -> second).stream()).toList();
    }

    private boolean isStanding(KeptDocument document) {
        return life.facts().order().stream().limit(document.place()).allMatch(party -> life.signature(party).isPresent());
    }
}
