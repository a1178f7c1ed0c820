package fi.luotsi.web.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.luotsi.acting.Acting;
import fi.luotsi.access.NotFound;
import fi.luotsi.indicator.IndicatorId;
import fi.luotsi.indicator.Indicators;
import fi.luotsi.indicator.Observation;
import fi.luotsi.indicator.Observations;
import fi.luotsi.indicator.RegionCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * An indicator's observations as CSV, with the filter of the page: semicolons, decimal commas and a byte order mark, as
 * spreadsheets in Finland expect them. The file is written whole before it is sent, so that a slow reader holds no database connection.
 */
@Controller
class ObservationDownload {

    private final Indicators indicators;
    private final Observations observations;

    ObservationDownload(Indicators indicators, Observations observations) {
        this.indicators = indicators;
        this.observations = observations;
    }

    @GetMapping("/indicators/{id}/observations.csv")
    void download(Acting.Person acting, @PathVariable String id, @RequestParam(required = false) Optional<String> region, HttpServletResponse response)
            throws IOException {
        var indicator = IndicatorController.number(id).flatMap(number -> indicators.byId(acting, new IndicatorId(number)))
                .orElseThrow(() -> new NotFound(id));
        var file = write(acting, indicator.id(), IndicatorController.region(region));
        try {
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLengthLong(Files.size(file));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename("observations-" + indicator.id() + ".csv").build().toString());
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private Path write(Acting acting, IndicatorId indicator, Optional<RegionCode> region) throws IOException {
        var file = Files.createTempFile("luotsi-observations", ".csv");
        try (var text = Files.newBufferedWriter(file)) {
            text.write('\ufeff');
            var csv = CsvWriter.builder().fieldSeparator(';').build(text);
            csv.writeRecord("indicator", "region", "region_name", "year", "gender", "value", "absolute", "source", "licence", "retrieved", "footnote");
            observations.each(acting, indicator, region, observation -> csv.writeRecord(cells(observation)));
            csv.flush();
            return file;
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    private static String[] cells(Observation observation) {
        var id = observation.id();
        var from = observation.provenance();
        return new String[] {id.indicator().toString(), id.region().value(), harmless(observation.region().name().fi()), id.year().toString(),
            id.gender().name().toLowerCase(Locale.ROOT), observation.value().toPlainString().replace('.', ','),
            observation.absolute().map(number -> number.toPlainString().replace('.', ',')).orElse(""), harmless(from.source()), harmless(from.licence()),
            from.asOf().toString(), harmless(observation.footnote().orElse(""))};
    }

    /** A text that a spreadsheet would calculate gets an apostrophe before it. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
