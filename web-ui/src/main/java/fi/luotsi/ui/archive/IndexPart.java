package fi.luotsi.ui.archive;

import java.util.Arrays;
import java.util.List;

import fi.luotsi.agreement.AgreementVersion;
import fi.luotsi.negotiation.Party;
import fi.luotsi.ui.TimelineEntry;
import fi.luotsi.ui.deciding.LifeHistory;
import fi.luotsi.ui.table.Texts;

/**
 * One version of the agreement in the index.
 *
 * @param kept its files
 */
record IndexPart(AgreementVersion version, Texts texts, List<ArchiveFile> kept) {

    /** A file as the index names it. */
    record Line(String path, String title, String size, String sha256) {

        Line(ArchiveFile file) {
            this(file.path(), file.title(), (file.bytes().length + KILO - 1) / KILO + "\u00a0kB", file.sha256());
        }

        private static final int KILO = 1000;
    }

    public List<Line> files() {
        return kept.stream().map(Line::new).toList();
    }

    public List<TimelineEntry> history() {
        return new LifeHistory(version, texts).entries();
    }

    /** Who is bound from when; empty as long as nobody is. */
    public List<String> bound() {
        return Arrays.stream(Party.values()).flatMap(party -> version.life().boundFrom(party).stream()
                .map(from -> texts.of("archive.bound." + party, texts.formats().date(from)))).toList();
    }
}
