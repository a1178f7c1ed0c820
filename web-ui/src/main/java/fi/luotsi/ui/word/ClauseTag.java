package fi.luotsi.ui.word;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import fi.luotsi.negotiation.term.TermId;

/**
 * What a content control is called, so that its text is known again when the document comes back: {@code luotsi:<term>:fi:3:1a2b3c4d}.
 * Word takes 64 signs.
 *
 * @param seen the version of the draft that the writer of the document had before it
 * @param mark of the text as it was written, to tell an edited clause from one nobody touched
 */
record ClauseTag(TermId term, String language, int seen, String mark) {

    private static final Pattern TAG = Pattern.compile("luotsi:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(fi|sv):(\\d{1,6}):([0-9a-f]{8})");

    private static final int RADIX = 36;
    private static final Pattern BOOKMARK = Pattern.compile("L[fs][0-9a-z]{36}");

    static ClauseTag of(TermId term, String language, int seen, String text) {
        return new ClauseTag(term, language, seen, markOf(text));
    }

    static Optional<ClauseTag> read(String tag) {
        var found = TAG.matcher(tag);
        return found.matches() ? Optional.of(new ClauseTag(new TermId(UUID.fromString(found.group(1))), found.group(2), Integer.parseInt(found.group(3)), found.group(4)))
                : Optional.empty();
    }

    /** The same as a bookmark's name, letters and digits only: Word takes 40 of them. */
    String bookmark() {
        var id = ByteBuffer.allocate(17).put((byte) 0).putLong(term.value().getMostSignificantBits()).putLong(term.value().getLeastSignificantBits()).array();
        return "L" + language.charAt(0) + filled(new BigInteger(id), 25) + filled(BigInteger.valueOf(seen), 4) + filled(new BigInteger(mark, 16), 7);
    }

    static Optional<ClauseTag> ofBookmark(String name) {
        if (!BOOKMARK.matcher(name).matches()) {
            return Optional.empty();
        }
        var id = new BigInteger(name.substring(2, 27), RADIX);
        var hex = "%032x".formatted(id);
        var seen = Integer.parseInt(name.substring(27, 31), RADIX);
        var mark = "%08x".formatted(new BigInteger(name.substring(31), RADIX));
        return hex.length() > 32 || mark.length() > 8 ? Optional.empty()
                : read("luotsi:" + hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5") + ":" + (name.charAt(1) == 'f' ? "fi" : "sv") + ":" + seen + ":" + mark);
    }

    private static String filled(BigInteger number, int width) {
        var digits = number.toString(RADIX);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    boolean isOf(String text) {
        return mark.equals(markOf(text));
    }

    @Override
    public String toString() {
        return "luotsi:" + term + ":" + language + ":" + seen + ":" + mark;
    }

    /** What word processors change by themselves does not count: spaces at the ends of lines, empty lines at the end. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').replaceAll("[ \\t\u00a0]+(?=\\n|$)", "").strip();
    }

    private static String markOf(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain(text).getBytes(StandardCharsets.UTF_8)), 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
