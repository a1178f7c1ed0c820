package fi.luotsi.ui.archive;

import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import fi.luotsi.acting.Acting;

/**
 * An agreement with all its records as one file. Each side has a controller of its own, which says the address and who may come there.
 *
 * @param <P> that side's staff
 */
public abstract class ArchiveRoutes<P extends Acting.Person> {

    private static final MediaType ZIP = new MediaType("application", "zip");

    private final String base;
    private final ArchiveDesk desk;

    protected ArchiveRoutes(String base, ArchiveDesk desk) {
        this.base = base;
        this.desk = desk;
    }

    @GetMapping("/{id}/archive.zip")
    ResponseEntity<byte[]> archive(P acting, @PathVariable UUID id, Locale locale) {
        var archive = desk.of(acting, base, id, locale);
        return ResponseEntity.ok().contentType(ZIP).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(archive.name()).build().toString()).body(archive.zip());
    }
}
