package fi.luotsi.servicechain;

import java.util.List;

/**
 * What was not understood of a file that a chain was read from.
 *
 * @param remarks in the words of whoever read the file; kept as they are
 * @param untold  how many more there were
 */
public record ImportReport(List<String> remarks, int untold) {

    public ImportReport {
        remarks = List.copyOf(remarks);
    }
}
