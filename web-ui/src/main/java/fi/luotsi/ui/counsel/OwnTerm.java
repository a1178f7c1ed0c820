package fi.luotsi.ui.counsel;

import java.util.List;

import org.jspecify.annotations.Nullable;

import fi.luotsi.ui.StatusTag;

/**
 * What stands under an opened row for the own side only, and the way to the notes. Shown by {@code counsel/own :: panel}.
 *
 * @param measured whether the term has a number that mandates bound
 * @param position the own position in lines; empty where there is none
 * @param incoming where the other side's offer falls in the own position; null where there is no offer or no position
 * @param internal unresolved internal notes
 * @param shared unresolved shared comments
 */
public record OwnTerm(boolean negotiates, boolean measured, List<MandateLine> mandates, List<String> position, @Nullable StatusTag incoming,
        String mandateAt, String positionAt, String notesAt, long internal, long shared) {}
