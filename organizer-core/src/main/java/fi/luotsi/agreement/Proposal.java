package fi.luotsi.agreement;

import java.util.Map;

import fi.luotsi.agreement.life.Body;
import fi.luotsi.catalogue.Words;
import fi.luotsi.negotiation.Party;

/**
 * What a negotiated package is put before the bodies with.
 *
 * @param bodies who has to approve, and what each is called
 * @param first who signs first
 * @param text what the bodies are asked to decide (päätösehdotus)
 */
public record Proposal(Map<Body, Words> bodies, Party first, String text) {}
